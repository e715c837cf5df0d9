import type { Compartment } from '@sanad/core/ledger'
import type { Measure, Report, Stance, Statement } from '@sanad/core/statement'
import { type RawBuilder, sql } from 'kysely'
import { broadcast } from '../../database/index.ts'
import { createQuery, fold } from '../../words/index.ts'
import { type Decided, decide, type ReceivedAct } from '../acts/index.ts'
import type { Part } from '../write/batch.ts'
import { readActed } from './acted.ts'
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
import { matches, partsIn, type ReportFilter } from './report-page.ts'
import { STORED, type StoredStatement, statementOf } from './stored.ts'

/** Which statements; what is left out does not narrow. */
export interface StatementFilter extends ReportFilter {
  /** Words to find: all of them, `"in a row"`, `begin*`, `-without`. */
  readonly words?: string
  /** A stretch of who speaks, or an actor's id. */
  readonly speaker?: string
  readonly stance?: Stance
  readonly measure?: Measure
}

export type StatementSort = 'least-sure' | 'newest'

export interface StatementQuestion extends StatementFilter, Paging, AsKnown {
  readonly report?: string
  /** Only these statements, or all but these. */
  readonly only?: readonly string[]
  readonly except?: readonly string[]
  /** Left out: the newest first, or those that fit best where words are asked for. */
  readonly sort?: StatementSort
}

/** A statement with what people made of it. */
export interface ListedStatement {
  readonly statement: Statement
  readonly compartment: Compartment
  readonly entry: string
  readonly position: number
  /** Null where its report is not here. */
  readonly report:
    | (Pick<Report, 'id' | 'title' | 'publisher' | 'date'> & {
        /** What its file is called. */
        readonly file: string | null
      })
    | null
  readonly withdrawn: boolean
  readonly decided: Decided
  readonly acts: readonly ReceivedAct[]
}

interface Row extends StoredStatement {
  readonly rank: number
  /** What the order begins with: how well it fits, or how sure its reader was. */
  readonly first: number
  readonly withdrawn: boolean
  /** Its report, and what the report's file is called. */
  readonly about: readonly [body: string, file: string | null] | null
}

/** A position has one entry, and that one reading: no two statements share position and rank. */
const NEWEST: Order = [
  { by: sql`s.position`, down: true },
  { by: sql`s.rank`, down: false },
]

/** So many reports are looked through faster than all that was received. */
const FEW_REPORTS = 200

/** Who does not say how sure they are is taken to be sure. */
const SURE = sql<number>`coalesce(s.confidence, 1)`

/** What the order begins with, where it does not begin with the newest. */
function firstOf({ sort }: StatementQuestion, words: string | null): Order[number] | null {
  if (sort === 'least-sure') return { by: SURE, down: false }
  if (words === null || sort === 'newest') return null
  return { by: sql<number>`ts_rank(s.words, ${words}::tsquery)::float8`, down: true }
}

/** A page of statements that count. */
export async function listStatements(
  asked: Asked,
  question: StatementQuestion = {},
): Promise<Page<ListedStatement>> {
  const known = knownOf(question)
  const words = question.words === undefined ? null : createQuery(question.words)
  const first = firstOf(question, words)
  const order = first === null ? NEWEST : [first, ...NEWEST]
  const limit = limitOf(question)
  const key = keyOf(question, order)
  const rows = await ofAllParts(partsIn(asked, question), async (part) => {
    const {
      database: { db },
      compartment,
    } = part
    const ofReports = await reportMatches(part, question, known)
    return (
      await broadcast(
        db,
        sql<Row>`select ${STORED}, s.rank,
            h.first, ${withdrawn('s', known)} as withdrawn, (select array[r.body, r.file] from report r where r.report = s.report
              and ${stood('r', 'report', known)}) as about
          from (select s.report, s.entry, s.position, s.rank, ${first?.by ?? sql`0::float8`} as first from statement s
            where s.position < ${known} and ${narrowed(question, words)} and ${ofReports}
              and ${isAfter(order, key)} and ${statementStood('s', known)}
            order by ${ordered(order)} limit ${limit + 1}) h
          join statement s on s.report = h.report and s.entry = h.entry and s.rank = h.rank
          join reading rd on rd.report = s.report and rd.entry = s.entry`,
      )
    ).map((row) => ({ row, compartment, key: rowKey(row, first !== null) }))
  })
  const page = mergePages(rows, order, limit)
  const acted = await readActed(asked, [...new Set(page.rows.map(({ row }) => row.report))], known)
  return {
    next: page.next,
    rows: page.rows.map(({ row, compartment }) =>
      listed(row, compartment, acted.on.get(row.statement) ?? []),
    ),
  }
}

function rowKey({ first, position, rank }: Row, isFirst: boolean): Key {
  return [...(isFirst ? [first] : []), position, rank]
}

/** What narrows by the statement's report: a few reports are named, so that only their statements are looked at; among many the first page is soon full. */
async function reportMatches(
  { database: { db } }: Part,
  filter: ReportFilter,
  known: number,
): Promise<RawBuilder<boolean>> {
  const { publisher, from, to, lang } = filter
  if ([publisher, from, to, lang].every((one) => one === undefined)) return sql<boolean>`true`
  const matching = sql<{
    report: string
  }>`select r.report from report r where ${stood('r', 'report', known)} and ${matches(filter)}`
  const few = await broadcast(db, sql<{ report: string }>`${matching} limit ${FEW_REPORTS + 1}`)
  return few.length > FEW_REPORTS
    ? sql<boolean>`s.report in (${matching})`
    : sql<boolean>`s.report = any(${few.map(({ report }) => report)})`
}

/** What narrows by a statement's row `s`. */
function narrowed(
  { speaker, stance, measure, report, only, except }: StatementQuestion,
  words: string | null,
): RawBuilder<boolean> {
  const all = [
    ...(words === null ? [] : [sql`s.words @@ ${words}::tsquery`]),
    ...(report === undefined ? [] : [sql`s.report = ${report}`]),
    ...(only === undefined ? [] : [sql`s.statement = any(${only})`]),
    ...(except === undefined ? [] : [sql`s.statement <> all(${except})`]),
    ...(stance === undefined ? [] : [sql`s.stance = ${stance}`]),
    ...(measure === undefined
      ? []
      : [
          sql`(s.report, s.entry, s.rank) in (select c.report, c.entry, c.rank from claim c
            where c.measure = ${measure})`,
        ]),
    ...(speaker === undefined
      ? []
      : [
          sql`(strpos(s.speaker, ${fold(speaker)}) > 0 or (s.report, s.entry, s.rank) in (select m.report,
            m.entry, m.rank from mention m where m.part = 'source' and m.actor = ${speaker}))`,
        ]),
  ]
  return all.length === 0 ? sql<boolean>`true` : sql<boolean>`${sql.join(all, sql` and `)}`
}

function listed(row: Row, compartment: Compartment, acts: readonly ReceivedAct[]): ListedStatement {
  const { entry, position, about, withdrawn: gone } = row
  return {
    statement: statementOf(row),
    compartment,
    entry,
    position,
    report: about === null ? null : titled(...about),
    withdrawn: gone,
    decided: decide(acts),
    acts,
  }
}

function titled(body: string, file: string | null): ListedStatement['report'] {
  const { id, title, publisher, date }: Report = JSON.parse(body)
  return { id, title, publisher, date, file }
}
