import type { Incident, Problem, Reading, Report, ReportId } from '@sanad/core/statement'
import { type GroupedReport, groupReports, rootsOf, weighIncident } from '@sanad/core/weigh'
import { sha256 } from './readers.ts'

/** A report as weighing takes it. */
export interface WeighedReport {
  readonly report: Report
  readonly reading: Reading
  readonly characters: string
  /** Of receiving and of reading. */
  readonly problems: readonly Problem[]
}

/** The reports, each once: the same words under the same name are the same report. */
export function distinctReports<T extends WeighedReport>(reports: readonly T[]): readonly T[] {
  const first = new Map<ReportId, T>()
  for (const one of reports) if (!first.has(one.report.id)) first.set(one.report.id, one)
  return [...first.values()]
}

/** Reports sorted into the incidents they speak of. */
export function sortReports<T extends WeighedReport>(reports: readonly T[]): readonly (readonly T[])[] {
  const { groups } = groupReports(reports.map((whole) => ({ whole, ...asGrouped(whole) })))
  return groups.map((group) => group.reports.map(({ whole }) => whole))
}

/** The incident that some reports speak of. */
export function weighReports(reports: readonly WeighedReport[]): Incident {
  return weighIncident(sha256, {
    reports: reports.map(({ report }) => report),
    statements: reports.flatMap(({ reading }) => reading.statements),
    problems: reports.flatMap(({ problems }) => problems),
    lineage: rootsOf(reports.map(asGrouped)),
  })
}

function asGrouped({ report, reading, characters }: WeighedReport): GroupedReport {
  return { report, statements: reading.statements, characters }
}
