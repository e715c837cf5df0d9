import type { ReportId, StatementId } from '../../statement/index.ts'
import { groupBy } from '../evidence.ts'
import type { ToldClaims } from './grouping.ts'
import type { Likely } from './in-passing.ts'
import { LEAST_IN_PASSING, LEAST_MARGIN } from './threshold.ts'

/** What groups tell of each other in passing: for each, what others tell of it and what its own reports tell of others. */
export interface Moved {
  readonly inPassing: readonly ToldClaims[]
  readonly elsewhere: readonly ToldClaims[]
}

/** What a mention is moved by. */
export interface Moving {
  /** What a report tells in passing, and by id the reports whose own event that can be (thousandths of a bit). */
  mentions(id: ReportId): readonly Likely<ReportId>[]
  /** The reports that a person said are not of one incident with a report. */
  apart(id: ReportId): readonly ReportId[]
}

interface Move {
  readonly report: ReportId
  readonly from: number
  readonly to: number
  readonly told: Likely<ReportId>
}

/** Finds for each mention the group whose event it tells, if that says enough and no other comes near, its own group not either. */
export function movedBetween(groups: readonly (readonly ReportId[])[], moving: Moving): readonly Moved[] {
  const groupOf = new Map(groups.flatMap((ids, i) => ids.map((id) => [id, i] as const)))
  const moves = groups.flatMap((ids, from) =>
    ids.flatMap((report) => {
      const apart = new Set(moving.apart(report).flatMap((id) => groupOf.get(id) ?? []))
      return moving.mentions(report).flatMap((told): readonly Move[] => {
        const to = homeOf(told, groupOf)
        return to === null || to === from || apart.has(to) ? [] : [{ report, from, to, told }]
      })
    }),
  )
  const [into, outOf] = [groupBy(moves, ({ to }) => String(to)), groupBy(moves, ({ from }) => String(from))]
  return groups.map((_, i) => ({
    inPassing: byReport(into.get(String(i)) ?? []),
    elsewhere: byReport(outOf.get(String(i)) ?? []),
  }))
}

/** The group with the report that speaks most for a mention; null where that is too little, or another group's is nearly as much. */
function homeOf({ bits }: Likely<ReportId>, groupOf: ReadonlyMap<ReportId, number>): number | null {
  const most = new Map<number, number>()
  for (const [id, said] of bits) {
    const group = groupOf.get(id)
    if (group !== undefined) most.set(group, Math.max(said, most.get(group) ?? said))
  }
  const [best, second] = [...most].toSorted(([, a], [, b]) => b - a)
  if (best === undefined || best[1] < LEAST_IN_PASSING) return null
  return second !== undefined && best[1] - second[1] < LEAST_MARGIN ? null : best[0]
}

function byReport(moves: readonly Move[]): readonly ToldClaims[] {
  const found = new Map<ReportId, Map<StatementId, readonly number[]>>()
  for (const { report, told } of moves) {
    const claims = found.get(report) ?? new Map<StatementId, readonly number[]>()
    claims.set(told.statement, [...(claims.get(told.statement) ?? []), ...told.claims])
    found.set(report, claims)
  }
  return [...found]
    .map(([report, claims]) => ({ report, claims }))
    .toSorted((a, b) => (a.report < b.report ? -1 : 1))
}
