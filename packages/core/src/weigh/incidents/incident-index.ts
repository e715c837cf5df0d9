import type { ReportId } from '../../statement/index.ts'
import type {
  GroupedIds,
  GroupedReport,
  GroupingOfIds,
  IncidentJudgement,
  PairExplanation,
  Pin,
  Settled,
} from './grouping.ts'
import type { Likely } from './in-passing.ts'
import { createJudgements, type Judgements } from './judgements.ts'
import { type Moving, movedBetween } from './moved.ts'
import { createPieces } from './pieces.ts'
import { applyPins } from './pins.ts'
import { portraitOf } from './portrait.ts'
import { createShelf, type Shelf } from './shelf.ts'

/** Reports sorted into incidents, one report at a time. What it says depends on what it holds, never on the order in which that came. */
export interface IncidentIndex {
  readonly size: number
  /** Takes a report in; one with the same id is replaced. */
  add(report: GroupedReport): void
  /** Takes a report out, if it is there. */
  remove(id: ReportId): void
  /** Takes a person's judgement; a later one on the same two reports replaces it. */
  judge(judgement: IncidentJudgement): void
  /** The reports grouped with one, itself among them, by id; null where it is not there. Pins are left out of account. */
  groupOf(id: ReportId): readonly ReportId[] | null
  /** All groups, each by id, in the order of their first reports. */
  groups(pins?: readonly Pin[]): GroupingOfIds
  /** Why two reports are, or are not, proposed as one incident; null where one of them is not there. */
  explainPair(a: ReportId, b: ReportId): PairExplanation | null
}

/** An index of no report. */
export function createIncidentIndex({ judgements: told = [] }: Settled = {}): IncidentIndex {
  const judgements = createJudgements(told)
  const shelf = createShelf()
  const docs = new Map<ReportId, number>()
  const judged = new Set<number>()
  const bound = (doc: number): readonly number[] => boundTo(shelf.idOf(doc), judgements, docs)
  const pieces = createPieces(shelf, judgements, { joints: shelf.joints, bound })
  let next = 0

  const settled = (): typeof pieces => {
    const touched = [...shelf.refresh(), ...judged]
    judged.clear()
    pieces.regroup(touched)
    return pieces
  }
  const remove = (id: ReportId): void => {
    const doc = docs.get(id)
    if (doc === undefined) return
    for (const one of bound(doc)) judged.add(one)
    shelf.take(doc)
    shelf.passing.take(doc)
    docs.delete(id)
  }
  const add = (report: GroupedReport): void => {
    const { id } = report.report
    remove(id)
    docs.set(id, next)
    shelf.put(next, portraitOf(shelf.passing.put(next, report)))
    for (const one of bound(next)) judged.add(one)
    next += 1
  }
  return {
    get size() {
      return docs.size
    },
    add,
    remove,
    judge(judgement) {
      judgements.add(judgement)
      for (const id of [judgement.a, judgement.b]) for (const doc of numberOf(id, docs)) judged.add(doc)
    },
    groupOf: (id) => numberOf(id, docs).map((doc) => settled().groupOf(doc))[0] ?? null,
    groups(pins = []) {
      const { all, contradicted } = settled()
      const { groups, proposals } = applyPins(all(), pins)
      return {
        groups: withMentions(groups, { shelf, docs, judgements }),
        proposals,
        contradicted: contradicted(),
      }
    },
    explainPair(a, b) {
      settled()
      const [one, other] = [docs.get(a), docs.get(b)]
      return one === undefined || other === undefined ? null : shelf.explain(one, other)
    },
  }
}

type Numbers = ReadonlyMap<ReportId, number>

function numberOf(id: ReportId, docs: Numbers): readonly number[] {
  const doc = docs.get(id)
  return doc === undefined ? [] : [doc]
}

/** Whom a person put together with a report. */
function boundTo(id: ReportId | null, judgements: Judgements, docs: Numbers): readonly number[] {
  if (id === null) return []
  return judgements.of(id).flatMap(({ b, same }) => (same ? numberOf(b, docs) : []))
}

/** What reports tell of several groups is found from. */
interface Held {
  readonly shelf: Shelf
  readonly docs: Numbers
  readonly judgements: Judgements
}

/** Groups with those who speak of them from others, and what they tell in passing. */
function withMentions(
  groups: readonly Pick<GroupedIds, 'incident' | 'reports'>[],
  held: Held,
): readonly GroupedIds[] {
  const moved = movedBetween(
    groups.map(({ reports }) => reports),
    movingOf(held),
  )
  return groups.map((group, i) => {
    const { inPassing, elsewhere } = moved[i] ?? { inPassing: [], elsewhere: [] }
    const also = new Set([...widerThan(group.reports, held), ...inPassing.map(({ report }) => report)])
    return { ...group, alsoMentions: [...also].toSorted(), inPassing, elsewhere }
  })
}

/** Reports of other groups that share much with one of these and name more. */
function widerThan(group: readonly ReportId[], { shelf, docs }: Held): readonly ReportId[] {
  const wider = group.flatMap((id) => numberOf(id, docs)).flatMap(shelf.wider)
  return wider.flatMap((doc) => shelf.idOf(doc) ?? []).filter((id) => !group.includes(id))
}

function movingOf({ shelf, docs, judgements }: Held): Moving {
  const replaced = shelf.passing.replaced()
  const named = ({ bits, ...told }: Likely<number>): Likely<ReportId> => ({
    ...told,
    bits: new Map([...bits].flatMap(([doc, said]) => entryOf(shelf.idOf(doc), said))),
  })
  return {
    mentions: (id) => (replaced.has(id) ? [] : numberOf(id, docs).flatMap(shelf.passing.of).map(named)),
    apart: (id) => judgements.of(id).flatMap(({ b, same }) => (same ? [] : [b])),
  }
}

function entryOf(id: ReportId | null, said: number): readonly (readonly [ReportId, number])[] {
  return id === null ? [] : [[id, said]]
}
