import type { ReportId } from '../../statement/index.ts'
import type { GroupedReport, Grouping, PairExplanation, Settled, ToldClaims } from './grouping.ts'
import { createIncidentIndex } from './incident-index.ts'
import { withClaims } from './with-claims.ts'

const NONE: ToldClaims['claims'] = new Map()

/** Sorts reports into the incidents they speak of, as people have settled them. The same reports in any order give the same groups in the same order. */
export function groupReports<T extends GroupedReport>(
  reports: readonly T[],
  settled: Settled = {},
): Grouping<T> {
  const index = createIncidentIndex(settled)
  const byId = new Map<ReportId, T>()
  for (const one of reports.toSorted(byDay)) {
    byId.set(one.report.id, one)
    index.add(one)
  }
  const { groups, proposals, contradicted } = index.groups(settled.pins)
  const partOf = (id: ReportId, part: (one: T) => T): readonly T[] => {
    const one = byId.get(id)
    return one === undefined ? [] : [part(one)]
  }
  return {
    groups: groups.map(({ reports: ids, inPassing, elsewhere, ...group }) => {
      const away = new Map(elsewhere.map(({ report, claims }) => [report, claims]))
      return {
        ...group,
        reports: ids.flatMap((id) => partOf(id, (one) => without(one, away.get(id)))),
        inPassing: inPassing.flatMap(({ report, claims }) => partOf(report, (one) => only(one, claims))),
      }
    }),
    proposals,
    contradicted,
  }
}

/** Why two reports are, or are not, taken to speak of one incident, seen by themselves. */
export function explainPair(a: GroupedReport, b: GroupedReport): PairExplanation | null {
  const index = createIncidentIndex()
  index.add(a)
  index.add(b)
  return index.explainPair(a.report.id, b.report.id)
}

/** A report with what it tells of its own incident. */
function without<T extends GroupedReport>(report: T, claims: ToldClaims['claims'] = NONE): T {
  if (claims.size === 0) return report
  const statements = withClaims(report.statements, ({ id }, at) => claims.get(id)?.includes(at) !== true)
  return { ...report, statements }
}

/** A report with nothing but these claims. */
function only<T extends GroupedReport>(report: T, claims: ToldClaims['claims']): T {
  const told = withClaims(report.statements, ({ id }, at) => claims.get(id)?.includes(at) === true)
  return { ...report, statements: told.filter(({ id }) => claims.has(id)) }
}

/** Days in order are entered fastest. */
function byDay({ report: a }: GroupedReport, { report: b }: GroupedReport): number {
  return (a.date ?? '') < (b.date ?? '') ? -1 : 1
}
