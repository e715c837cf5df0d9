import type { ReportId } from '../../statement/index.ts'
import type { GroupedReport, Grouping, PairExplanation, Settled } from './grouping.ts'
import { createIncidentIndex } from './incident-index.ts'

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
  return {
    groups: groups.map((group) => ({ ...group, reports: group.reports.flatMap((id) => byId.get(id) ?? []) })),
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

/** Days in order are entered fastest. */
function byDay({ report: a }: GroupedReport, { report: b }: GroupedReport): number {
  return (a.date ?? '') < (b.date ?? '') ? -1 : 1
}
