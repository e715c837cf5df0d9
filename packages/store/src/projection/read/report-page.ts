import type { Compartment } from '@sanad/core/ledger'
import type { Report } from '@sanad/core/statement'
import { type RawBuilder, sql } from 'kysely'
import { broadcast } from '../../database/index.ts'
import { createQuery, fold } from '../../words/index.ts'
import type { ReportTable } from '../tables.ts'
import { type AsKnown, type Asked, knownOf, ofAllParts, statementStood, stood, withdrawn } from './known.ts'
import {
  isAfter,
  type Key,
  keyOf,
  limitOf,
  mergePages,
  type Order,
  ordered,
  type Page,
  type Paging,
} from './page.ts'

/** Which reports; what is left out does not narrow. */
export interface ReportFilter {
  readonly compartment?: Compartment
  readonly publisher?: string
  /** Dated between two days, as far as its date can mean. */
  readonly from?: string
  readonly to?: string
  readonly lang?: string
}

export type ReportSort = 'received' | 'date' | 'publisher'

export interface ReportQuestion extends ReportFilter, Paging, AsKnown {
  /** Words to find in its statements, its title, its file's name or its publisher's. */
  readonly words?: string
  readonly withdrawn?: boolean
  /** Only these, or all but these. */
  readonly only?: readonly string[]
  readonly except?: readonly string[]
  readonly sort?: ReportSort
}

/** A report in a list. */
export interface ListedReport {
  readonly report: Report
  readonly compartment: Compartment
  readonly entry: string
  readonly position: number
  readonly received: string
  readonly interview: string | null
  /** The file's name and media type. */
  readonly file: string | null
  readonly media: string | null
  /** How many statements count of it. */
  readonly statements: number
  /** Withdrawn reports stay to be seen; none of their statements counts. */
  readonly withdrawn: boolean
}

type Row = Pick<
  ReportTable,
  'report' | 'entry' | 'position' | 'received' | 'interview' | 'file' | 'media' | 'body'
> & {
  readonly sorted: string
  readonly statements: number
  readonly withdrawn: boolean
}

/** The newest first where the order is by receipt or date; what has no date or publisher comes last. */
const ORDERS: Readonly<Record<ReportSort, Order>> = {
  received: [
    { by: sql`r.position`, down: true },
    { by: sql`r.report`, down: true },
  ],
  date: [
    { by: sql`coalesce(r.earliest, '')`, down: true },
    { by: sql`r.report`, down: true },
  ],
  publisher: [
    { by: sql`coalesce(r.outlet, '~')`, down: false },
    { by: sql`r.report`, down: false },
  ],
}

/** A page of reports. */
export async function listReports(asked: Asked, question: ReportQuestion = {}): Promise<Page<ListedReport>> {
  const known = knownOf(question)
  const order = ORDERS[question.sort ?? 'received']
  const limit = limitOf(question)
  const key = keyOf(question, order)
  const rows = await ofAllParts(partsIn(asked, question), async ({ database: { db }, compartment }) =>
    (
      await broadcast(
        db,
        sql<Row>`select r.report, r.entry, r.position, r.received, r.interview, r.file, r.media, r.body, ${order[0]?.by} as sorted,
            ${withdrawn('r', known)} as withdrawn, (select count(*)::int from statement s where s.report = r.report
              and s.position < ${known} and ${statementStood('s', known)}) as statements
          from report r where ${stood('r', 'report', known)} and ${matches(question)} and ${narrowed(question, known)}
            and ${isAfter(order, key)}
          order by ${ordered(order)} limit ${limit + 1}`,
      )
    ).map((row) => ({ ...listed(row, compartment), key: [row.sorted, row.report] satisfies Key })),
  )
  const page = mergePages(rows, order, limit)
  return { next: page.next, rows: page.rows.map(({ key: _, ...row }) => row) }
}

/** The compartments that a question is asked of. */
export function partsIn({ parts }: Asked, { compartment }: Pick<ReportFilter, 'compartment'>): Asked {
  return { parts: parts.filter((part) => compartment === undefined || part.compartment === compartment) }
}

function narrowed(
  { words, withdrawn: gone, only, except }: ReportQuestion,
  known: number,
): RawBuilder<boolean> {
  const query = words === undefined ? null : createQuery(words)
  const all = [
    ...(query === null ? [] : [found(query, known)]),
    ...(gone === undefined ? [] : [gone ? withdrawn('r', known) : sql`not ${withdrawn('r', known)}`]),
    ...(only === undefined ? [] : [sql`r.report = any(${only})`]),
    ...(except === undefined ? [] : [sql`r.report <> all(${except})`]),
  ]
  return all.length === 0 ? sql<boolean>`true` : sql<boolean>`${sql.join(all, sql` and `)}`
}

/** Words are looked up first, each in its own index; what stands is looked at among the few that hold them. */
function found(query: string, known: number): RawBuilder<unknown> {
  return sql`r.report in (select f.report from report f where f.words @@ ${query}::tsquery
    union select s.report from statement s where s.words @@ ${query}::tsquery and s.position < ${known}
      and ${statementStood('s', known)})`
}

/** What narrows by a report's row `r`. */
export function matches({ publisher, from, to, lang }: ReportFilter): RawBuilder<boolean> {
  const all = [
    ...(publisher === undefined ? [] : [sql`r.outlet = ${fold(publisher)}`]),
    ...(from === undefined ? [] : [sql`r.latest >= ${from}`]),
    ...(to === undefined ? [] : [sql`r.earliest <= ${to}`]),
    ...(lang === undefined ? [] : [sql`r.lang = ${lang}`]),
  ]
  return all.length === 0 ? sql<boolean>`true` : sql<boolean>`${sql.join(all, sql` and `)}`
}

function listed(row: Row, compartment: Compartment): ListedReport {
  const { entry, position, received, interview, file, media, statements, withdrawn: gone } = row
  return {
    report: JSON.parse(row.body),
    compartment,
    entry,
    position,
    received,
    interview,
    file,
    media,
    statements: gone ? 0 : statements,
    withdrawn: gone,
  }
}
