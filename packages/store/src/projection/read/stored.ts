import type { Reader, ReadingId, ReportId, Statement, StatementId, TextId } from '@sanad/core/statement'
import type { ReadingTable, StatementTable } from '../tables.ts'

/** A statement's columns and those of its reading that say of it what its body does not. */
export type StoredStatement = Pick<
  StatementTable,
  'report' | 'statement' | 'reading' | 'body' | 'entry' | 'position'
> &
  Pick<ReadingTable, 'text' | 'reader'>

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
