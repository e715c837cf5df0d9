import { openWords, wordReason } from '@sanad/core/i18n'
import { boundsOf, type UiLanguage } from '@sanad/core/statement'
import { countRoots, reasonsTold } from '@sanad/core/weigh'
import type {
  AgainstReport,
  IncidentQuestion,
  ListedIncident,
  Page,
  TitledReport,
  WholeIncident,
} from '../shape/index.ts'
import { incidentLine, printStanding } from './printed-standing.ts'
import type { HeldReport, WeighedIncident } from './standing-incidents.ts'

const USUAL = 50

/** A page of incidents; `next` is how many came before. Violations are counted by who knows of them. */
export function listedIncidents(
  incidents: readonly WeighedIncident[],
  {
    words = '',
    report,
    sort = 'date',
    limit = USUAL,
    after = '0',
  }: Omit<IncidentQuestion, 'asOf' | 'position'>,
): Page<ListedIncident> {
  const from = Number(after)
  const found = incidents
    .filter((one) => report === undefined || one.weighed.reports.some((id) => id === report))
    .filter((one) => words === '' || namesOf(one).some((name) => folded(name).includes(folded(words))))
    .map((one) => ({ one, by: ORDER[sort](one) }))
    .toSorted((a, b) =>
      a.by < b.by ? 1 : a.by > b.by ? -1 : a.one.weighed.incident < b.one.weighed.incident ? -1 : 1,
    )
  return {
    rows: found.slice(from, from + limit).map(({ one }) => listedIncident(one)),
    next: from + limit < found.length ? String(from + limit) : null,
  }
}

const ORDER: Readonly<
  Record<NonNullable<IncidentQuestion['sort']>, (one: WeighedIncident) => string | number>
> = {
  date: ({ weighed: { date } }) => (date === null ? '' : (boundsOf(date).latest ?? '9999')),
  reports: ({ reports }) => reports.length,
  differ: (one) => conflictsOf(one),
}

function conflictsOf({ weighed }: WeighedIncident): number {
  return weighed.disagreements.filter(({ severity }) => severity === 'conflict').length
}

function namesOf({ pin, weighed, reports }: WeighedIncident): readonly string[] {
  const titles = reports.map(({ report }) => report.title)
  return [pin?.name ?? null, weighed.place?.words ?? null, ...titles].filter((one) => one !== null)
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

function listedIncident(one: WeighedIncident): ListedIncident {
  const { weighed, lineage } = one
  const titled = weighed.reports.flatMap((id) => one.reports.find(({ report }) => report.id === id) ?? [])
  return {
    ...incidentLine(one, []),
    at: addressOf(one),
    title: titled.find(({ report }) => report.title !== null)?.report.title ?? null,
    roots: countRoots(weighed.statements, lineage),
    conflicts: conflictsOf(one),
    figures: weighed.figures,
    children: weighed.children,
  }
}

function addressOf({ pin, weighed }: WeighedIncident): string {
  return pin?.incident ?? weighed.reports[0] ?? weighed.incident
}

/** Incidents whose id, or one of whose reports' ids, begins so. */
export function findIncidents(
  incidents: readonly WeighedIncident[],
  begins: string,
): readonly WeighedIncident[] {
  const named = incidents.filter(({ weighed }) => weighed.incident.startsWith(begins))
  if (named.length > 0) return named
  return incidents.filter(({ weighed }) => weighed.reports.some((id) => id.startsWith(begins)))
}

/** An incident with everything that its statements come to, but for violations. */
export function wholeIncident(one: WeighedIncident, language: UiLanguage): WholeIncident {
  const { weighed, lineage, reports, inPassing } = one
  const ranges = weighed.ranges.map((range) => ({ ...range, reasons: reasonsTold(range) }))
  const told = { ...one, weighed: { ...weighed, ranges } }
  return {
    ...printStanding(told, [], openWords(language)),
    at: addressOf(one),
    told: [...reports, ...inPassing].map(titled),
    roots: countRoots(weighed.statements, lineage),
    lineage: lineage.links,
  }
}

/** What is said against the statements of one report. */
export function againstReport(
  incidents: readonly WeighedIncident[],
  report: string,
  language: UiLanguage,
): AgainstReport {
  const one = incidents.find(({ weighed }) => weighed.reports.some((id) => id === report))
  if (one === undefined) return { incident: null, reports: 0, disagreements: [], statements: [], told: [] }
  const words = openWords(language)
  const telling = incidents.filter(({ inPassing }) => inPassing.some((each) => each.report.id === report))
  const found = [one, ...telling].map((each) => againstIn(each, report))
  const statements = found.flatMap((each) => each.statements)
  const told = new Map(found.flatMap((each) => each.told).map((each) => [each.id, each]))
  return {
    incident: addressOf(one),
    reports: one.reports.length,
    disagreements: found
      .flatMap(({ disagreements }) => disagreements)
      .map((each) => ({ ...each, reason: wordReason(words, each.reason) })),
    statements: statements.filter(({ id }, i) => statements.findIndex((each) => each.id === id) === i),
    told: [...told.values()],
  }
}

/** Where the statements of one incident differ from those that a report makes of it. */
function againstIn({ weighed, reports, inPassing }: WeighedIncident, report: string) {
  const own = new Set(weighed.statements.filter((said) => said.report === report).map(({ id }) => id))
  const disagreements = weighed.disagreements.filter(({ statements }) => statements.some((id) => own.has(id)))
  const named = new Set(disagreements.flatMap(({ statements }) => statements))
  const statements = weighed.statements.filter(({ id }) => named.has(id))
  const from = new Set(statements.map((said) => said.report))
  const told = [...reports, ...inPassing].filter((each) => from.has(each.report.id)).map(titled)
  return { disagreements, statements, told }
}

function titled({ report, file, compartment }: HeldReport): TitledReport {
  const { id, title, publisher, date, lang } = report
  return { id, title, publisher, date, lang, file, compartment }
}
