import type { Reader, ReadingId, ReportId, Statement, StatementId, TextId } from '@sanad/core/statement'
import { type RawBuilder, sql } from 'kysely'
import type { ReadingTable, StatementTable } from '../tables.ts'

/** A statement's columns and those of its reading that say of it what its body does not. */
export type StoredStatement = Pick<
  StatementTable,
  'report' | 'statement' | 'reading' | 'entry' | 'position'
> &
  Pick<ReadingTable, 'text' | 'reader'> & { readonly body: string }

/** A reading without its statements. */
export type StoredReading = Omit<ReadingTable, 'statements'>

/** The columns of a stored reading, from its row `rd`. */
export const READING: RawBuilder<StoredReading> = sql`rd.report, rd.entry, rd.position, rd.reading, rd.text, rd.reader,
  rd.version, rd.problems`

/** The columns of a stored statement, from a statement's row `s` and its reading's `rd`. */
export const STORED: RawBuilder<StoredStatement> = sql`s.report, s.statement, s.reading, s.entry, s.position, rd.text,
  rd.reader, convert_from(substring(rd.statements from s.begins + 1 for s.bytes), 'UTF8') as body`

/** A statement as it was read, put together from its row. */
export function statementOf({ report, statement, reading, text, reader, body }: StoredStatement): Statement {
  return {
    id: statement as StatementId,
    report: report as ReportId,
    text: text as TextId,
    reading: reading as ReadingId,
    reader: reader as Reader,
    ...JSON.parse(body),
  }
}
