import { createHash } from 'node:crypto'
import type { Disagreement, Edtf, Hash, Incident, Reading, Report, Text } from '@sanad/core/statement'

/** SHA-256 as lower-case hex. */
export const sha256: Hash = (bytes) => createHash('sha256').update(bytes).digest('hex')

/** Reads reports of one language. */
export interface ReportReader {
  read(report: Report, text: Text, characters: string): Reading | Promise<Reading>
}

/** Readers by language. */
export interface Readers {
  of(lang: string): Promise<ReportReader | null>
}

/** STAND-IN until core/read has its door. */
export function openReaders(): Readers {
  const known = new Map<string, Promise<ReportReader | null>>()
  return {
    of(lang) {
      const language = lang.toLowerCase().split('-')[0] ?? lang
      const reader = known.get(language) ?? Promise.resolve(null)
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

/** STAND-IN: every report is an incident of its own until core/weigh sorts them. */
export function groupReports<T extends WeighedReport>(reports: readonly T[]): readonly (readonly T[])[] {
  return reports.map((report) => [report])
}

/** STAND-IN until core/weigh has its door. */
export function weighReports(reports: readonly WeighedReport[]): Incident {
  const disagreements: Disagreement[] = []
  const date: Edtf | null = reports[0]?.report.date ?? null
  return {
    incident: sha256(new TextEncoder().encode(reports.map(({ report }) => report.id).join())),
    reports: reports.map(({ report }) => report.id),
    alsoMentions: [],
    date,
    place: null,
    ranges: [],
    figures: {},
    children: {},
    women: {},
    men: {},
    disagreements,
    proposal: null,
    statements: reports.flatMap(({ reading }) => reading.statements),
    problems: [],
  }
}
