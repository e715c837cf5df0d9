import type { Compartment } from '@sanad/core/ledger'
import type { Measure, Report, Stance, Statement } from '@sanad/core/statement'
import { type RawBuilder, sql } from 'kysely'
import { broadcast } from '../../database/index.ts'
import { type Decided, decide, type ReceivedAct } from '../acts/index.ts'
import { createQuery, fold } from '../words/index.ts'
import { readActed } from './acted.ts'
import { type AsKnown, type Asked, knownOf, ofAllParts, statementStood, withdrawn } from './known.ts'
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
import { matches, type ReportFilter } from './report-page.ts'
import { type StoredStatement, statementOf } from './stored.ts'

/** Which statements; what is left out does not narrow. */
export interface StatementFilter extends ReportFilter {
  /** Words to find: all of them, `"in a row"`, `begin*`, `-without`. */
  readonly words?: string
  /** A stretch of who speaks, or an actor's id. */
  readonly speaker?: string
  readonly stance?: Stance
  readonly measure?: Measure
}

export interface StatementQuestion extends StatementFilter, Paging, AsKnown {}

/** A statement with what people made of it. */
export interface ListedStatement {
  readonly statement: Statement
  readonly compartment: Compartment
  readonly entry: string
  readonly position: number
  /** Null where its report is not here. */
  readonly report: Pick<Report, 'id' | 'title' | 'publisher' | 'date'> | null
  readonly withdrawn: boolean
  readonly decided: Decided
  readonly acts: readonly ReceivedAct[]
}

interface Row extends StoredStatement {
  readonly rank: number
  readonly score: number
  readonly withdrawn: boolean
  readonly about: string | null
}

const NEWEST: Order = [
  { by: sql`s.position`, down: true },
  { by: sql`s.report`, down: false },
  { by: sql`s.rank`, down: false },
]

/** A page of statements that count: the newest first, or those that fit best where words are asked for. */
export async function listStatements(
  asked: Asked,
  question: StatementQuestion = {},
): Promise<Page<ListedStatement>> {
  const known = knownOf(question)
  const words = question.words === undefined ? null : createQuery(question.words)
  const score =
    words === null ? sql<number>`0::float8` : sql<number>`ts_rank(s.words, ${words}::tsquery)::float8`
  const order = words === null ? NEWEST : [{ by: score, down: true }, ...NEWEST]
  const limit = limitOf(question)
  const key = keyOf(question, order)
  const rows = await ofAllParts(asked, async ({ database: { db }, compartment }) =>
    (
      await broadcast(
        db,
        sql<Row>`select s.report, s.statement, s.reading, s.body, s.entry, s.position, s.rank, rd.text, rd.reader,
            ${score} as score, ${withdrawn('s', known)} as withdrawn, r.body as about
          from statement s join reading rd on rd.report = s.report and rd.entry = s.entry
          left join standing gr on gr.report = s.report and gr.part = 'report' and gr.since < ${known}
            and (gr.until is null or gr.until >= ${known})
          left join report r on r.report = gr.report and r.entry = gr.entry
          where s.position < ${known} and ${narrowed(question, words)} and ${matches(question)}
            and ${isAfter(order, key)} and ${statementStood('s', known)}
          order by ${ordered(order)} limit ${limit + 1}`,
      )
    ).map((row) => ({ row, compartment, key: rowKey(row, words !== null) })),
  )
  const page = mergePages(rows, order, limit)
  const acted = await readActed(asked, [...new Set(page.rows.map(({ row }) => row.report))], known)
  return {
    next: page.next,
    rows: page.rows.map(({ row, compartment }) =>
      listed(row, compartment, acted.on.get(row.statement) ?? []),
    ),
  }
}

function rowKey({ score, position, report, rank }: Row, searched: boolean): Key {
  return [...(searched ? [score] : []), position, report, rank]
}

/** What narrows by a statement's row `s`. */
function narrowed({ speaker, stance, measure }: StatementFilter, words: string | null): RawBuilder<boolean> {
  const all = [
    ...(words === null ? [] : [sql`s.words @@ ${words}::tsquery`]),
    ...(stance === undefined ? [] : [sql`s.stance = ${stance}`]),
    ...(measure === undefined
      ? []
      : [
          sql`exists (select 1 from claim c where c.report = s.report and c.entry = s.entry and c.rank = s.rank
            and c.measure = ${measure})`,
        ]),
    ...(speaker === undefined
      ? []
      : [
          sql`(strpos(s.speaker, ${fold(speaker)}) > 0 or exists (select 1 from mention m where m.report = s.report
            and m.entry = s.entry and m.rank = s.rank and m.part = 'source' and m.actor = ${speaker}))`,
        ]),
  ]
  return all.length === 0 ? sql<boolean>`true` : sql<boolean>`${sql.join(all, sql` and `)}`
}

function listed(row: Row, compartment: Compartment, acts: readonly ReceivedAct[]): ListedStatement {
  const { entry, position, about, withdrawn: gone } = row
  const report: Report | null = about === null ? null : JSON.parse(about)
  return {
    statement: statementOf(row),
    compartment,
    entry,
    position,
    report:
      report === null
        ? null
        : { id: report.id, title: report.title, publisher: report.publisher, date: report.date },
    withdrawn: gone,
    decided: decide(acts),
    acts,
  }
}
