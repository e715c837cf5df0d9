import type { Compartment } from '@sanad/core/ledger'
import type { Problem, Report, Statement } from '@sanad/core/statement'
import { sql } from 'kysely'
import { byRecord } from '../../database/index.ts'
import { type Decided, decide, type ReceivedAct } from '../acts/index.ts'
import type { ReportTable, TextTable, WithdrawalTable } from '../tables.ts'
import type { Part } from '../write/batch.ts'
import { readActed } from './acted.ts'
import { type AsKnown, type Asked, knownOf, ofAllParts, onceEach, statementStood, stood } from './known.ts'
import { READING, STORED, type StoredReading, type StoredStatement, statementOf } from './stored.ts'

/** A statement that counts, and what people made of it. */
export interface StandingStatement {
  readonly statement: Statement
  readonly entry: string
  readonly position: number
  readonly decided: Decided
  readonly acts: readonly ReceivedAct[]
}

export type KnownText = Omit<TextTable, 'report' | 'located' | 'characters'> & { readonly stands: boolean }
export type KnownReading = Omit<StoredReading, 'report' | 'problems'> & { readonly stands: boolean }

/** A report with everything that is known of it. */
export interface WholeReport {
  readonly report: Report
  readonly compartment: Compartment
  readonly entry: string
  readonly position: number
  readonly received: string
  readonly evidence: {
    readonly id: string
    readonly file: string | null
    readonly media: string | null
  } | null
  readonly interview: string | null
  readonly withdrawals: readonly Omit<WithdrawalTable, 'report'>[]
  readonly texts: readonly KnownText[]
  /** Of the text that counts; null where they are erased or not here. */
  readonly characters: string | null
  /** Where stretches of it lie in the file. */
  readonly located: readonly unknown[]
  readonly readings: readonly KnownReading[]
  readonly problems: readonly Problem[]
  /** In the order in which they stand in their readings, a machine's first. */
  readonly statements: readonly StandingStatement[]
  /** Acts on statements that stand no longer and have no successor: a person must say. */
  readonly loose: readonly ReceivedAct[]
}

/** A report by its id; null where it is not here. */
export async function readReport(
  asked: Asked,
  id: string,
  question: AsKnown = {},
): Promise<WholeReport | null> {
  const known = knownOf(question)
  for (const part of asked.parts) {
    const [row] = await byRecord(
      part.database.db,
      sql<ReportTable>`select * from report r where r.report = ${id} and ${stood('r', 'report', known)}`,
    )
    if (row !== undefined) return wholeReport(asked, part, row, known)
  }
  return null
}

async function wholeReport(asked: Asked, part: Part, row: ReportTable, known: number): Promise<WholeReport> {
  const { report: id, entry, position, received, interview } = row
  const [texts, readings, acted, statements, withdrawals] = await Promise.all([
    textsOf(part, id, known),
    readingsOf(part, id, known),
    readActed(asked, [id], known),
    statementsOf(part, id, known),
    withdrawalsOf(asked, id, known),
  ])
  const text = texts.find(({ stands }) => stands)
  return {
    report: JSON.parse(row.body),
    compartment: part.compartment,
    entry,
    position,
    received,
    evidence: row.evidence === null ? null : { id: row.evidence, file: row.file, media: row.media },
    interview,
    withdrawals,
    texts: texts.map(({ report: _, located: __, characters: ___, ...one }) => one),
    characters: text?.characters ?? null,
    located: JSON.parse(text?.located ?? '[]'),
    readings: readings.map(({ report: _, problems: __, ...one }) => one),
    problems: readings.filter(({ stands }) => stands).flatMap(({ problems }) => JSON.parse(problems)),
    statements: statements.map((one) => {
      const acts = acted.on.get(one.statement) ?? []
      return {
        statement: statementOf(one),
        entry: one.entry,
        position: one.position,
        decided: decide(acts),
        acts,
      }
    }),
    loose: acted.loose.get(id) ?? [],
  }
}

function textsOf({ database: { db } }: Part, report: string, known: number) {
  return byRecord(
    db,
    sql<
      TextTable & { stands: boolean }
    >`select t.*, exists (select 1 from standing g where g.report = t.report
        and g.part = 'text' and g.entry = t.entry and g.thing = t.text and g.since < ${known}
        and (g.until is null or g.until >= ${known})) as stands
      from text t where t.report = ${report} and t.position < ${known} order by t.position, t.text`,
  )
}

function readingsOf({ database: { db } }: Part, report: string, known: number) {
  return byRecord(
    db,
    sql<
      StoredReading & { stands: boolean }
    >`select ${READING}, ${stood('rd', 'reading', known)} as stands from reading rd
      where rd.report = ${report} and rd.position < ${known} order by rd.position`,
  )
}

function statementsOf({ database: { db } }: Part, report: string, known: number) {
  return byRecord(
    db,
    sql<StoredStatement>`select ${STORED}
      from statement s join reading rd on rd.report = s.report and rd.entry = s.entry
      where s.report = ${report} and s.position < ${known} and ${statementStood('s', known)}
      order by s.person, s.position, s.rank`,
  )
}

/** A withdrawal of what is sealed may lie in the clear. */
async function withdrawalsOf(asked: Asked, report: string, known: number) {
  const rows = await ofAllParts(asked, ({ database: { db } }) =>
    byRecord(
      db,
      sql<WithdrawalTable>`select * from withdrawal where report = ${report} and position < ${known} order by position`,
    ),
  )
  return onceEach(rows).map(({ report: _, ...one }) => one)
}
