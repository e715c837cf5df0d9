import { MEASURE, STANCE } from '@sanad/core/statement'
import type { IncidentSearch, ReportSearch, StatementSearch } from '../api/index.ts'

type Told = Readonly<Record<string, unknown>>

const DAY = /^\d{4}(-\d{2}(-\d{2})?)?$/
const REPORT_STATUS = ['to-review', 'reviewed', 'withdrawn'] as const
const REPORT_SORT = ['received', 'date', 'publisher'] as const
const STATEMENT_STATUS = ['as-read', 'accepted', 'held', 'rejected', 'contested', 'replaced'] as const
const STATEMENT_SORT = ['least-sure', 'newest'] as const
const INCIDENT_SORT = ['date', 'reports', 'differ'] as const
const COMPARTMENTS = ['open', 'sealed'] as const

/** What the address of the list of reports narrows it to; what it cannot mean is left out. */
export function readReportSearch(told: Told): ReportSearch {
  return compact({
    ...readCommon(told),
    status: oneOf(told['status'], REPORT_STATUS),
    sort: oneOf(told['sort'], REPORT_SORT),
  })
}

/** What the address of the list of statements narrows it to. */
export function readStatementSearch(told: Told): StatementSearch {
  return compact({
    ...readCommon(told),
    report: text(told['report']),
    speaker: text(told['speaker']),
    stance: codeOf(told['stance'], STANCE.labels),
    measure: codeOf(told['measure'], MEASURE.labels),
    status: oneOf(told['status'], STATEMENT_STATUS),
    sort: oneOf(told['sort'], STATEMENT_SORT),
  })
}

/** What the address of the list of incidents narrows it to. */
export function readIncidentSearch(told: Told): IncidentSearch {
  return compact({
    words: text(told['words']),
    asOf: day(told['asOf']),
    sort: oneOf(told['sort'], INCIDENT_SORT),
  })
}

/** As of which day something is shown. */
export function readAsOf(told: Told): { readonly asOf?: string } {
  return compact({ asOf: day(told['asOf']) })
}

function readCommon(told: Told): ReportSearch {
  return compact({
    words: text(told['words']),
    publisher: text(told['publisher']),
    from: day(told['from']),
    to: day(told['to']),
    lang: text(told['lang']),
    compartment: oneOf(told['compartment'], COMPARTMENTS),
    asOf: day(told['asOf']),
  })
}

function text(told: unknown): string | undefined {
  return typeof told === 'string' && told.trim() !== '' ? told : undefined
}

function day(told: unknown): string | undefined {
  return typeof told === 'string' && DAY.test(told) ? told : undefined
}

function oneOf<Code extends string>(told: unknown, codes: readonly Code[]): Code | undefined {
  return codes.find((code) => code === told)
}

function codeOf<Code extends string>(
  told: unknown,
  labels: Readonly<Record<Code, unknown>>,
): Code | undefined {
  return (Object.keys(labels) as Code[]).find((code) => code === told)
}

type Compact<T> = { [K in keyof T]: Exclude<T[K], undefined> }

function compact<T extends object>(told: T): Partial<Compact<T>> {
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)) as Partial<
    Compact<T>
  >
}

/** An address after its question mark as plain names and values. */
export function readSearch(address: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(address))
}

/** Names and values as an address after its question mark, which is empty where there are none. */
export function writeSearch(search: Readonly<Record<string, unknown>>): string {
  const told = new URLSearchParams()
  for (const [name, value] of Object.entries(search)) {
    if (value !== undefined && value !== '') told.set(name, String(value))
  }
  const address = told.toString()
  return address === '' ? '' : `?${address}`
}
