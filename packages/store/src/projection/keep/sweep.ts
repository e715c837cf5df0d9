import type { PGlite } from '@electric-sql/pglite'
import { sql } from 'kysely'
import { broadcast, type Database, OWN_SCHEMA } from '../../database/index.ts'
import { TABLE_NAMES, type Tables } from '../tables.ts'

/** Copies all rows into a database that holds none yet. Freed space and the journal, where erased rows still lie, stay behind. */
export async function copyRows(from: PGlite, to: PGlite): Promise<void> {
  for (const table of TABLE_NAMES) {
    const name = `${OWN_SCHEMA}."${table}"`
    await to.query(`delete from ${name}`)
    const { blob } = await from.query(`copy ${name} to '/dev/blob'`)
    if (blob !== undefined && blob.size > 0) await to.query(`copy ${name} from '/dev/blob'`, [], { blob })
  }
}

/** Gives a server's freed space back. What its journal and its backups hold is the operator's to age out. */
export async function vacuum({ db }: Database<Tables>): Promise<void> {
  for (const table of TABLE_NAMES) await broadcast(db, sql`vacuum (full) ${sql.table(table)}`)
}
