import type { Incident, Reading, Report } from '@sanad/core/statement'
import { groupReports, weighIncident } from '@sanad/core/weigh'
import { sha256 } from './readers.ts'

/** A report as weighing takes it. */
export interface WeighedReport {
  readonly report: Report
  readonly reading: Reading
}

/** Reports sorted into the incidents they speak of. */
export function sortReports<T extends WeighedReport>(reports: readonly T[]): readonly (readonly T[])[] {
  const grouped = groupReports(
    reports.map((whole) => ({ whole, report: whole.report, statements: whole.reading.statements })),
  )
  return grouped.map((group) => group.map(({ whole }) => whole))
}

/** The incident that some reports speak of. */
export function weighReports(reports: readonly WeighedReport[]): Incident {
  return weighIncident(sha256, {
    reports: reports.map(({ report }) => report),
    statements: reports.flatMap(({ reading }) => reading.statements),
    problems: reports.flatMap(({ reading }) => reading.problems),
  })
}
