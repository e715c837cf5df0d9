import {
  boundsOf,
  createPositions,
  type Edtf,
  type Report,
  type ReportId,
  type Statement,
} from '../statement/index.ts'

/** How reports stand to each other: when each is dated, and which a publisher has taken back for another. */
export interface Standing {
  /** The dates of reports, for statements that do not tell when they were made. */
  readonly dates: ReadonlyMap<ReportId, Edtf | null>
  readonly replaced: ReadonlyMap<ReportId, Replacement>
  /** The titles of those that have one. */
  readonly titles: ReadonlyMap<ReportId, string>
  /** Who published those of which it is known. */
  readonly publishers: ReadonlyMap<ReportId, string>
  /** Reports of other incidents that tell of this one in passing. */
  readonly inPassing: ReadonlySet<ReportId>
}

/** A later report of the publisher in place of an earlier one, or of what both count. */
export interface Replacement {
  readonly by: ReportId
  readonly kind: 'corrects' | 'supersedes'
}

/** Nothing known of any report. */
export const UNKNOWN: Standing = {
  dates: new Map(),
  replaced: new Map(),
  titles: new Map(),
  publishers: new Map(),
  inPassing: new Set(),
}

/** What some reports say of each other; one that replaces another counts only where it is among them. */
export function standingOf(own: readonly Report[], inPassing: readonly Report[] = []): Standing {
  const reports = [...own, ...inPassing]
  const dates = new Map(reports.map(({ id, date }) => [id, date]))
  const replaced = new Map<ReportId, Replacement>()
  for (const { id, corrects, supersedes } of reports) {
    const replace = (kind: Replacement['kind']) => (other: ReportId) => {
      if (other !== id && replaced.get(id)?.by !== other) replaced.set(other, { by: id, kind })
    }
    corrects.forEach(replace('corrects'))
    supersedes.forEach(replace('supersedes'))
  }
  const told = (of: (report: Report) => string | null): ReadonlyMap<ReportId, string> =>
    new Map(
      reports.flatMap((report) => {
        const words = of(report)
        return words === null ? [] : [[report.id, words] as const]
      }),
    )
  return {
    dates,
    replaced,
    titles: told(({ title }) => title),
    publishers: told(({ publisher }) => publisher),
    inPassing: new Set(inPassing.map(({ id }) => id)),
  }
}

/** Whether a statement stands in its report's title and not in its text. */
export function standsInTitle({ report, content }: Statement, { titles }: Standing): boolean {
  const title = titles.get(report)
  const end = content.spans.at(-1)?.[1] ?? 0
  return (
    title !== undefined && end <= title.length && createPositions(title).words(content.spans) === content.text
  )
}

/** The first day on which a statement can have been made, `YYYY-MM-DD`; null where neither its words nor its report tell. */
export function saidOn({ said, report }: Statement, { dates }: Standing): string | null {
  const date = said ?? dates.get(report) ?? null
  return date === null ? null : boundsOf(date).earliest
}
