import type { Kysely, Migration } from 'kysely'
import { createTables, type TableColumns } from './columns.ts'

const TABLES: TableColumns = {
  judgement: {
    columns: `one id, other id, entry id, position integer, author id, judgement id, answer code, why text?,
      person code, done code`,
    key: 'one, entry',
  },
  violation: {
    columns: `violation id, entry id, position integer, author id, version id, incident id, type code, person code,
      done code, body text`,
    key: 'violation, entry',
  },
  violation_source: {
    columns: 'violation id, entry id, position integer, statement id, role code?',
    key: 'violation, entry, statement',
  },
  decision: {
    columns: `violation id, entry id, position integer, author id, decision id, version id, level code, status code,
      dated code, person code, done code, body text`,
    key: 'violation, entry',
  },
}

/** What people judge of incidents, put together of violations and decide on them. */
export const weighing: Migration = {
  up: (db: Kysely<unknown>) => createTables(db, TABLES),
}
