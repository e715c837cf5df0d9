import { sql } from 'kysely'
import { openDatabase, type Where } from '../../database/index.ts'
import type { Tables } from '../tables.ts'
import type { RowStore } from './row-store.ts'
import { writeState } from './state.ts'
import { vacuum } from './sweep.ts'
import { prepare } from './template.ts'

/** Rows in a schema of their own on a server. */
export async function openServerRows(where: Extract<Where, { kind: 'server' }>): Promise<RowStore> {
  const database = await openDatabase<Tables>(where, null)
  const found = await prepare(database)
  const store: RowStore = {
    database,
    discarded: found === 'other' ? 'version' : null,
    renew: async () => {
      await sql`drop schema ${sql.id(database.schema)} cascade`.execute(database.db)
      await database.close()
      return openServerRows(where)
    },
    sweep: async (state) => {
      await vacuum(database)
      await writeState(database.db, { ...state, unswept: false })
      return store
    },
    close: () => database.close(),
  }
  return store
}
