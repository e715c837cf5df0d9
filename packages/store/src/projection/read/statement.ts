import type { Compartment } from '@sanad/core/ledger'
import type { Report, Statement } from '@sanad/core/statement'
import { sql } from 'kysely'
import { broadcast, byRecord } from '../../database/index.ts'
import { type Decided, decide, type ReceivedAct } from '../acts/index.ts'
import type { ReadingTable, ReportTable } from '../tables.ts'
import type { Part } from '../write/batch.ts'
import { readActed, readActs } from './acted.ts'
import { type AsKnown, type Asked, knownOf, statementStood, stood, withdrawn } from './known.ts'
import { STORED, type StoredStatement, statementOf } from './stored.ts'

/** One reading's word on a statement. */
export interface ToldBy extends Pick<ReadingTable, 'reading' | 'reader' | 'version' | 'entry' | 'position'> {
  readonly statement: Statement
  /** Whether it is the one that counts. */
  readonly stands: boolean
}

/** A statement and everything it came through. */
export interface TracedStatement {
  readonly compartment: Compartment
  /** As it counts; where it counts no longer, as it was read last. */
  readonly statement: Statement
  readonly stands: boolean
  readonly report: {
    readonly report: Report
    readonly entry: string
    readonly received: string
    readonly evidence: string | null
    readonly file: string | null
    readonly withdrawn: boolean
  } | null
  readonly readings: readonly ToldBy[]
  readonly decided: Decided
  /** Acts on it, those included that moved along from an earlier reading. */
  readonly acts: readonly ReceivedAct[]
}

type Found = StoredStatement & Pick<ReadingTable, 'version'> & { readonly stands: boolean }

/** A statement by its id; null where it is not here. */
export async function readStatement(
  asked: Asked,
  id: string,
  question: AsKnown = {},
): Promise<TracedStatement | null> {
  const known = knownOf(question)
  for (const part of asked.parts) {
    const rows = await broadcast(
      part.database.db,
      sql<Found>`select ${STORED}, rd.version,
          ${statementStood('s', known)} as stands
        from statement s join reading rd on rd.report = s.report and rd.entry = s.entry
        where s.statement = ${id} and s.position < ${known} order by s.position desc, s.entry`,
    )
    const best = rows.find(({ stands }) => stands) ?? rows[0]
    if (best !== undefined) return traced(asked, part, { best, rows, known })
  }
  return null
}

interface Trace {
  readonly best: Found
  readonly rows: readonly Found[]
  readonly known: number
}

async function traced(asked: Asked, part: Part, { best, rows, known }: Trace): Promise<TracedStatement> {
  const [acts, report] = await Promise.all([
    best.stands
      ? readActed(asked, [best.report], known).then(({ on }) => on.get(best.statement) ?? [])
      : readActs(asked, [best.statement], known),
    reportOf(part, best.report, known),
  ])
  return {
    compartment: part.compartment,
    statement: statementOf(best),
    stands: best.stands,
    report,
    readings: rows.map((row) => ({
      reading: row.reading,
      reader: row.reader,
      version: row.version,
      entry: row.entry,
      position: row.position,
      statement: statementOf(row),
      stands: row.stands,
    })),
    decided: decide(acts),
    acts,
  }
}

async function reportOf(
  { database: { db } }: Part,
  id: string,
  known: number,
): Promise<TracedStatement['report']> {
  const [row] = await byRecord(
    db,
    sql<ReportTable & { withdrawn: boolean }>`select r.*, ${withdrawn('r', known)} as withdrawn from report r
      where r.report = ${id} and ${stood('r', 'report', known)}`,
  )
  if (row === undefined) return null
  const { body, entry, received, evidence, file, withdrawn: gone } = row
  return { report: JSON.parse(body), entry, received, evidence, file, withdrawn: gone }
}
