import { openDatabase } from '../../database/index.ts'
import type { Tables } from '../tables.ts'
import type { RowStore } from './row-store.ts'
import { writeState } from './state.ts'
import { prepare, templatePath } from './template.ts'

/** Rows in this process's memory, gone when it is closed. */
export async function openMemoryRows(): Promise<RowStore> {
  const database = await openDatabase<Tables>({ kind: 'memory' }, templatePath())
  await prepare(database)
  const store: RowStore = {
    database,
    discarded: null,
    renew: async () => {
      await database.close()
      return openMemoryRows()
    },
    sweep: async (state) => {
      await writeState(database.db, { ...state, unswept: false })
      return store
    },
    close: () => database.close(),
  }
  return store
}
