import type { Incident, Problem, Reading, Report, ReportId } from '@sanad/core/statement'
import { type GroupedReport, groupReports, type Lineage, rootsOf, weighIncident } from '@sanad/core/weigh'
import { sha256 } from '../reading/index.ts'

/** A report as weighing takes it. */
export interface WeighedReport {
  readonly report: Report
  readonly reading: Reading
  /** Its text; left out where that is not here any more. */
  readonly characters?: string
  /** Of receiving and of reading. */
  readonly problems: readonly Problem[]
}

/** The reports, each once: the same words under the same name are the same report. */
export function distinctReports<T extends WeighedReport>(reports: readonly T[]): readonly T[] {
  const first = new Map<ReportId, T>()
  for (const one of reports) if (!first.has(one.report.id)) first.set(one.report.id, one)
  return [...first.values()]
}

/** Reports of one incident, and those of others that speak of it too. */
export interface SortedReports<T> {
  readonly reports: readonly T[]
  readonly alsoMentions: readonly ReportId[]
}

/** Reports sorted into the incidents they speak of. */
export function sortReports<T extends WeighedReport>(reports: readonly T[]): readonly SortedReports<T>[] {
  const { groups } = groupReports(reports.map((whole) => ({ whole, ...asGrouped(whole) })))
  return groups.map(({ alsoMentions, ...group }) => ({
    reports: group.reports.map(({ whole }) => whole),
    alsoMentions,
  }))
}

/** The incident that some reports speak of: the same in whatever order they come. */
export function weighReports(
  reports: readonly WeighedReport[],
  alsoMentions: readonly ReportId[] = [],
  lineage: Lineage = lineageOf(reports),
): Incident {
  const sorted = reports.toSorted(byDate)
  return weighIncident(sha256, {
    reports: sorted.map(({ report }) => report),
    statements: sorted.flatMap(({ reading }) => reading.statements),
    problems: sorted.flatMap(({ problems }) => problems),
    alsoMentions,
    lineage,
  })
}

/** Which of their statements are really one source. */
export function lineageOf(reports: readonly WeighedReport[]): Lineage {
  return rootsOf(reports.toSorted(byDate).map(asGrouped))
}

/** The earliest first, those without a date last; of one day by id, so that the order of arrival says nothing. */
function byDate({ report: a }: WeighedReport, { report: b }: WeighedReport): number {
  const [one, other] = [a, b].map(({ date, id }) => `${date ?? '9999'} ${id}`)
  return (one ?? '') < (other ?? '') ? -1 : 1
}

function asGrouped({ report, reading, characters }: WeighedReport): GroupedReport {
  const { statements } = reading
  return { report, statements, ...(characters === undefined ? {} : { characters }) }
}
