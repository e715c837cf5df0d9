import type { ReportId } from '../../statement/index.ts'
import type { IncidentJudgement } from './grouping.ts'
import type { Judgements } from './judgements.ts'
import { link, type Pair } from './link.ts'
import type { Shelf } from './shelf.ts'
import { LEAST } from './threshold.ts'

/** A piece of the reports in groups, and the judgements on it that others contradict. */
export interface GroupedPiece {
  readonly groups: readonly (readonly ReportId[])[]
  readonly contradicted: readonly IncidentJudgement[]
}

/** Groups reports that are joined with each other, in the order of their ids, as far as people have judged them. */
export function groupPiece(piece: readonly number[], shelf: Shelf, judgements: Judgements): GroupedPiece {
  const members = piece
    .flatMap((doc) => {
      const id = shelf.idOf(doc)
      return id === null ? [] : [{ doc, id }]
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const judged = judgedPairs(
    members.map(({ id }) => id),
    judgements,
  )
  const pairsJudged = (same: boolean): readonly Pair[] =>
    judged.flatMap(({ pair, judgement }) => (judgement.same === same ? [pair] : []))
  const tie = shelf.tiesAmong(members.map(({ doc }) => doc))
  const { groups, contradicted } = link(
    members.length,
    (i, j) => tie(members[i]?.doc ?? -1, members[j]?.doc ?? -1),
    { together: pairsJudged(true), apart: pairsJudged(false) },
    LEAST,
  )
  return {
    groups: groups.map((group) => group.flatMap((i) => members[i]?.id ?? [])),
    contradicted: judged.flatMap(({ pair, judgement }) => (contradicted.includes(pair) ? [judgement] : [])),
  }
}

interface Judged {
  readonly pair: Pair
  readonly judgement: IncidentJudgement
}

function judgedPairs(ids: readonly ReportId[], judgements: Judgements): readonly Judged[] {
  const at = new Map(ids.map((id, i) => [id, i]))
  return ids.flatMap((id, i) =>
    judgements.of(id).flatMap((judgement): readonly Judged[] => {
      const j = at.get(judgement.b)
      return j === undefined || j <= i ? [] : [{ pair: [i, j], judgement }]
    }),
  )
}
