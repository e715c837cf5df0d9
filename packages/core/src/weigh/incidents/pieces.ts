import type { ReportId } from '../../statement/index.ts'
import { type Joined, linkable, piecesOf } from './components.ts'
import { type GroupedPiece, groupPiece } from './group-piece.ts'
import type { IncidentJudgement } from './grouping.ts'
import type { Judgements } from './judgements.ts'
import type { Shelf } from './shelf.ts'

/** The groups of all reports, kept piece by piece: only pieces that something has changed are grouped anew. */
export interface Pieces {
  /** Groups anew whatever holds these. */
  regroup(touched: Iterable<number>): void
  groupOf(doc: number): readonly ReportId[] | null
  all(): readonly (readonly ReportId[])[]
  contradicted(): readonly IncidentJudgement[]
}

/** A piece of reports that are joined with each other and with no other, and its groups. */
interface Piece {
  readonly docs: readonly number[]
  readonly parts: readonly GroupedPiece[]
}

/** Pieces of no report. */
export function createPieces(shelf: Shelf, judgements: Judgements, joined: Joined): Pieces {
  const pieces = new Map<number, Piece>()
  const groups = new Map<number, readonly ReportId[]>()

  function enter(docs: readonly number[]): void {
    const parts = linkable(docs, joined).map((part) => groupPiece(part, shelf, judgements))
    const groupOf = new Map(
      parts.flatMap((part) => part.groups).flatMap((group) => group.map((id) => [id, group])),
    )
    for (const doc of docs) {
      const id = shelf.idOf(doc)
      const group = id === null ? undefined : groupOf.get(id)
      pieces.set(doc, { docs, parts })
      if (group !== undefined) groups.set(doc, group)
    }
  }

  return {
    regroup(touched) {
      const changed = new Set([...touched].flatMap((doc) => pieces.get(doc)?.docs ?? [doc]))
      for (const doc of changed) {
        pieces.delete(doc)
        groups.delete(doc)
      }
      const present = [...changed].filter((doc) => shelf.idOf(doc) !== null)
      for (const docs of piecesOf(present, joined)) enter(docs)
    },
    groupOf: (doc) => groups.get(doc) ?? null,
    all: () => [...new Set(groups.values())].toSorted(byFirst),
    contradicted: () =>
      [...new Set([...pieces.values()].map(({ parts }) => parts))]
        .flat()
        .flatMap((part) => part.contradicted)
        .toSorted((x, y) => (x.a + x.b < y.a + y.b ? -1 : 1)),
  }
}

function byFirst([a = '']: readonly string[], [b = '']: readonly string[]): number {
  return a < b ? -1 : 1
}
