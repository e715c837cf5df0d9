import { createHash } from 'node:crypto'
import { openReader, type ReportReader } from '@sanad/core/read'
import type { Hash, Incident, Reading, Report } from '@sanad/core/statement'
import { groupReports, weighIncident } from '@sanad/core/weigh'

/** SHA-256 as lower-case hex. */
export const sha256: Hash = (bytes) => createHash('sha256').update(bytes).digest('hex')

/** Readers by language. */
export interface Readers {
  /** The reader for a language (BCP 47), or null where there is none. */
  of(lang: string): Promise<ReportReader | null>
}

/** Readers, each loaded when its language is first met. */
export function openReaders(): Readers {
  const known = new Map<string, Promise<ReportReader | null>>()
  return {
    of(lang) {
      const language = lang.toLowerCase().split('-')[0] ?? lang
      const reader = known.get(language) ?? openReader(language, { hash: sha256 })
      known.set(language, reader)
      return reader
    },
  }
}

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
