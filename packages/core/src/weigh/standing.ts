import { boundsOf, type Edtf, type Report, type ReportId, type Statement } from '../statement/index.ts'

/** How reports stand to each other: when each is dated, and which a publisher has taken back for another. */
export interface Standing {
  /** The dates of reports, for statements that do not tell when they were made. */
  readonly dates: ReadonlyMap<ReportId, Edtf | null>
  readonly replaced: ReadonlyMap<ReportId, Replacement>
}

/** A later report of the publisher in place of an earlier one, or of what both count. */
export interface Replacement {
  readonly by: ReportId
  readonly kind: 'corrects' | 'supersedes'
}

/** Nothing known of any report. */
export const UNKNOWN: Standing = { dates: new Map(), replaced: new Map() }

/** What some reports say of each other; one that replaces another counts only where it is among them. */
export function standingOf(reports: readonly Report[]): Standing {
  const dates = new Map(reports.map(({ id, date }) => [id, date]))
  const replaced = new Map<ReportId, Replacement>()
  for (const { id, corrects, supersedes } of reports) {
    const replace = (kind: Replacement['kind']) => (other: ReportId) => {
      if (other !== id && replaced.get(id)?.by !== other) replaced.set(other, { by: id, kind })
    }
    corrects.forEach(replace('corrects'))
    supersedes.forEach(replace('supersedes'))
  }
  return { dates, replaced }
}

/** The first day on which a statement can have been made, `YYYY-MM-DD`; null where neither its words nor its report tell. */
export function saidOn({ said, report }: Statement, { dates }: Standing): string | null {
  const date = said ?? dates.get(report) ?? null
  return date === null ? null : boundsOf(date).earliest
}
