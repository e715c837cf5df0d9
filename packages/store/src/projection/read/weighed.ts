import type { Compartment } from '@sanad/core/ledger'
import type { Problem, Reading, Report, Statement } from '@sanad/core/statement'
import { sql } from 'kysely'
import { broadcast, byRecord } from '../../database/index.ts'
import { decide } from '../acts/index.ts'
import type { TextTable } from '../tables.ts'
import type { Part } from '../write/batch.ts'
import { type Acted, readActed } from './acted.ts'
import { type AsKnown, type Asked, knownOf, ofAllParts, statementStood, stood, withdrawn } from './known.ts'
import { READING, STORED, type StoredReading, type StoredStatement, statementOf } from './stored.ts'

/** A report as weighing takes it, with the statements that count of it. */
export interface WeighableReport {
  readonly report: Report
  readonly reading: Reading
  readonly problems: readonly Problem[]
  readonly compartment: Compartment
  /** What its file is called; null where it came without one. */
  readonly file: string | null
  /** Of the text that counts; empty where they are erased or not here. */
  readonly characters: string
}

export interface WeighableQuestion extends AsKnown {
  /** Only these; left out, all. */
  readonly reports?: readonly string[]
}

interface ReportRow {
  readonly report: string
  readonly body: string
  readonly file: string | null
}

/**
 * Reports with their current statements and people's acts on top: what was rejected, held or is contested is left out,
 * what was replaced is as the person put it. Withdrawn reports, and those nobody has read, are left out.
 */
export async function readWeighable(
  asked: Asked,
  question: WeighableQuestion = {},
): Promise<readonly WeighableReport[]> {
  const known = knownOf(question)
  return ofAllParts(asked, async (part) => {
    const reports = await reportsOf(part, question.reports, known)
    const ids = reports.map(({ report }) => report)
    const readings = groupBy(await readingsOf(part, ids, known))
    const statements = groupBy(await statementsOf(part, ids, known))
    const characters = await charactersOf(part, ids, known)
    const acted = await readActed(asked, ids, known)
    return reports.flatMap(({ report, body, file }) => {
      const [first, ...others] = readings.get(report) ?? []
      if (first === undefined) return []
      const counted = (statements.get(report) ?? []).flatMap((row) => countedOf(row, acted))
      const reading = readingOf(first, counted)
      const problems = [first, ...others].flatMap((one): Problem[] => JSON.parse(one.problems))
      const { compartment } = part
      return [
        {
          report: JSON.parse(body),
          reading: { ...reading, problems },
          problems,
          compartment,
          file,
          characters: characters.get(report) ?? '',
        },
      ]
    })
  })
}

function countedOf(row: StoredStatement, acted: Acted): readonly Statement[] {
  const decided = decide(acted.on.get(row.statement) ?? [])
  switch (decided.kind) {
    case 'as-read':
    case 'accepted':
      return [statementOf(row)]
    case 'replaced':
      return [decided.by]
    case 'held':
    case 'rejected':
    case 'contested':
      return []
  }
}

function readingOf(row: StoredReading, statements: readonly Statement[]): Omit<Reading, 'problems'> {
  const { reading: id, report, text, reader, version } = row
  return { id, report, text, reader, version, statements } as Omit<Reading, 'problems'>
}

async function reportsOf({ database: { db } }: Part, only: readonly string[] | undefined, known: number) {
  const counts = sql`${stood('r', 'report', known)} and not ${withdrawn('r', known)}`
  return only === undefined
    ? broadcast(
        db,
        sql<ReportRow>`select r.report, r.body, r.file from report r where ${counts} order by r.position, r.report`,
      )
    : byRecord(
        db,
        sql<ReportRow>`select r.report, r.body, r.file from report r where r.report = any(${only}) and ${counts}
          order by r.position, r.report`,
      )
}

async function charactersOf(
  { database: { db } }: Part,
  reports: readonly string[],
  known: number,
): Promise<ReadonlyMap<string, string | null>> {
  const rows = await byRecord(
    db,
    sql<Pick<TextTable, 'report' | 'characters'>>`select t.report, t.characters from text t
      where t.report = any(${reports}) and exists (select 1 from standing g where g.report = t.report
        and g.part = 'text' and g.entry = t.entry and g.thing = t.text and g.since < ${known}
        and (g.until is null or g.until >= ${known}))`,
  )
  return new Map(rows.map((row) => [row.report, row.characters]))
}

/** A machine's reading comes first, those of people in the order of their ids. */
function readingsOf({ database: { db } }: Part, reports: readonly string[], known: number) {
  return byRecord(
    db,
    sql<StoredReading>`select ${READING} from reading rd where rd.report = any(${reports}) and ${stood('rd', 'reading', known)}
      order by rd.reader = 'person', rd.entry`,
  )
}

function statementsOf({ database: { db } }: Part, reports: readonly string[], known: number) {
  return byRecord(
    db,
    sql<StoredStatement>`select ${STORED}
      from statement s join reading rd on rd.report = s.report and rd.entry = s.entry
      where s.report = any(${reports}) and s.position < ${known} and ${statementStood('s', known)}
      order by s.person, s.entry, s.rank`,
  )
}

function groupBy<T extends { readonly report: string }>(
  rows: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(row.report)
    if (group === undefined) groups.set(row.report, [row])
    else group.push(row)
  }
  return groups
}
