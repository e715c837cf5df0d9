import type { Incident, Problem, Reading, Report, ReportId, Statement } from '@sanad/core/statement'
import { type GroupedReport, groupReports, type Lineage, rootsOf, weighIncident } from '@sanad/core/weigh'
import { sha256 } from '../reading/index.ts'

/** A report as weighing takes it. */
export interface WeighedReport {
  readonly report: Report
  readonly reading: Reading
  /** Those of its statements that are of the incident; left out, all of its reading. */
  readonly statements?: readonly Statement[]
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
  /** Reports of others with what they tell of it in passing. */
  readonly inPassing: readonly T[]
}

/** Reports sorted into the incidents they speak of. */
export function sortReports<T extends WeighedReport>(reports: readonly T[]): readonly SortedReports<T>[] {
  return groupReports(reports.map((one) => ({ ...one, ...asGrouped(one) }))).groups
}

/** The incident that some reports speak of, and others in passing: the same in whatever order they come. */
export function weighReports(
  reports: readonly WeighedReport[],
  { alsoMentions = [], inPassing = [] }: Partial<SortedReports<WeighedReport>> = {},
  lineage: Lineage = lineageOf([...reports, ...inPassing]),
): Incident {
  const sorted = reports.toSorted(byDate)
  const passing = inPassing.toSorted(byDate)
  return weighIncident(sha256, {
    reports: sorted.map(({ report }) => report),
    statements: [...sorted, ...passing].flatMap(toldIn),
    problems: sorted.flatMap(({ problems }) => problems),
    alsoMentions,
    inPassing: passing.map(({ report }) => report),
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

function asGrouped(one: WeighedReport): GroupedReport {
  const { report, characters } = one
  return { report, statements: toldIn(one), ...(characters === undefined ? {} : { characters }) }
}

function toldIn({ statements, reading }: WeighedReport): readonly Statement[] {
  return statements ?? reading.statements
}
