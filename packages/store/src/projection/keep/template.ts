import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { type Database, migrate, openDatabase } from '../../database/index.ts'
import { MIGRATIONS } from '../migrations/index.ts'
import type { Tables } from '../tables.ts'
import { writeIndexes } from './indexes.ts'
import { EMPTY, findState, writeState } from './state.ts'

/** Where the shipped data folder lies, with all tables and no row: making one takes seconds, unpacking one does not. */
export const TEMPLATE: string = fileURLToPath(new URL('../../../template/projection.tar.gz', import.meta.url))

/** The databases that others would be copied from are half of a data folder, and no other is ever made. */
const MODELS = ['template0', 'template1'] as const

/** The shipped template, where there is one. */
export function templatePath(): string | null {
  return existsSync(TEMPLATE) ? TEMPLATE : null
}

/** Makes the tables where they are missing or of another version; tells what it found. */
export async function prepare(database: Database<Tables>): Promise<'none' | 'other' | 'ready'> {
  const found = await findState(database)
  if (typeof found !== 'string') return 'ready'
  const { db, schema } = database
  await sql`drop schema if exists ${sql.id(schema)} cascade`.execute(db)
  await sql`create schema ${sql.id(schema)}`.execute(db)
  await migrate(db, schema, MIGRATIONS)
  await writeIndexes(db)
  await writeState(db, EMPTY)
  return found
}

/** A fresh data folder with all tables, packed. */
export async function packTemplate(): Promise<Uint8Array> {
  const database = await openDatabase<Tables>({ kind: 'memory' }, null)
  try {
    await prepare(database)
    await database.pglite?.exec('update pg_database set datistemplate = false')
    for (const model of MODELS) await database.pglite?.exec(`drop database ${model}`)
    await database.pglite?.exec('checkpoint')
    const packed = await database.pglite?.dumpDataDir('gzip')
    return new Uint8Array((await packed?.arrayBuffer()) ?? [])
  } finally {
    await database.close()
  }
}
