import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Database, openDatabase } from '../../database/index.ts'
import type { StateTable, Tables } from '../tables.ts'
import { markClosed, markInUse, wasCutOff } from './in-use.ts'
import type { Discarded, RowStore } from './row-store.ts'
import { findState, writeState } from './state.ts'
import { copyRows } from './sweep.ts'
import { prepare, templatePath } from './template.ts'

interface Opened {
  readonly database: Database<Tables>
  readonly discarded: Discarded | null
}

/** Rows in a folder of their own; nobody else may have it open. What cannot be taken over is thrown away. */
export async function openFolderRows(folder: string): Promise<RowStore> {
  await mkdir(folder, { recursive: true })
  await rm(join(folder, 'swept'), { recursive: true, force: true })
  const cut = await wasCutOff(folder)
  if (cut) await rm(rowsIn(folder), { recursive: true, force: true })
  await markInUse(folder)
  const { database, discarded } = await openOrBegin(rowsIn(folder))
  return folderStore(folder, { database, discarded: cut ? 'cut-off' : discarded })
}

function folderStore(folder: string, { database, discarded }: Opened): RowStore {
  return {
    database,
    discarded,
    renew: async () => {
      await database.close()
      return folderStore(folder, await begin(rowsIn(folder), null))
    },
    sweep: async (state) =>
      folderStore(folder, { database: await sweep(folder, database, state), discarded }),
    close: async () => {
      await database.close()
      await markClosed(folder, rowsIn(folder))
    },
  }
}

/** A folder of a version or engine that is not this one is begun again, not only emptied: old rows stay in freed space. */
async function openOrBegin(rows: string): Promise<Opened> {
  let database: Database<Tables>
  try {
    database = await openDatabase<Tables>(
      { kind: 'folder', folder: rows },
      existsSync(rows) ? null : templatePath(),
    )
  } catch {
    return begin(rows, 'damaged')
  }
  const state = await findState(database).catch(() => 'damaged' as const)
  if (state === 'other' || state === 'damaged') {
    await database.close()
    return begin(rows, state === 'other' ? 'version' : 'damaged')
  }
  await prepare(database)
  return { database, discarded: null }
}

async function begin(rows: string, discarded: Discarded | null): Promise<Opened> {
  await rm(rows, { recursive: true, force: true })
  const database = await openDatabase<Tables>({ kind: 'folder', folder: rows }, templatePath())
  await prepare(database)
  return { database, discarded }
}

/** Copies what is left into a fresh folder, which then takes the old one's place. */
async function sweep(folder: string, from: Database<Tables>, state: StateTable): Promise<Database<Tables>> {
  const swept = join(folder, 'swept')
  const { database: to } = await begin(swept, null)
  if (from.pglite !== null && to.pglite !== null) await copyRows(from.pglite, to.pglite)
  await writeState(to.db, { ...state, unswept: false })
  await from.close()
  await to.close()
  await rm(rowsIn(folder), { recursive: true, force: true })
  await rename(swept, rowsIn(folder))
  return openDatabase<Tables>({ kind: 'folder', folder: rowsIn(folder) }, null)
}

function rowsIn(folder: string): string {
  return join(folder, 'rows')
}
