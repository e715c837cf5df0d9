import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { broadcast } from '../../database/index.ts'
import { TABLE_NAMES, type Tables } from '../tables.ts'

/** What all rows of one compartment come to: equal wherever the same entries were told. */
export interface Dump {
  readonly hash: string
  readonly rows: number
  readonly tables: Readonly<Record<string, string>>
}

/** What of a row is only of this log: in which order it received, and when. */
const OF_THIS_LOG = new Set(['position', 'since', 'until', 'received'])
const AT_ONCE = 5_000

/**
 * Hashes all rows as JSON with sorted names, table by table in the order of their keys. `merged` leaves out what depends
 * on the order in which a log received its entries: two logs with the same entries come to the same.
 */
export async function dumpRows(db: Kysely<Tables>, which: 'whole' | 'merged' = 'whole'): Promise<Dump> {
  const tables: Record<string, string> = {}
  let rows = 0
  for (const table of TABLE_NAMES) {
    if (which === 'merged' && table === 'projection_state') continue
    const hash = createHash('sha256')
    for await (const line of linesOf(db, table, which)) {
      hash.update(line)
      rows += 1
    }
    tables[table] = hash.digest('hex')
  }
  const hash = createHash('sha256').update(JSON.stringify(tables)).digest('hex')
  return { hash, rows, tables }
}

async function* linesOf(
  db: Kysely<Tables>,
  table: keyof Tables,
  which: 'whole' | 'merged',
): AsyncGenerator<string> {
  const key = await keyOf(db, table)
  const standing = which === 'merged' && table === 'standing' ? sql`where until is null` : sql``
  for (let from = 0; ; from += AT_ONCE) {
    const rows = await broadcast(
      db,
      sql<Record<string, unknown>>`select * from ${sql.table(table)} ${standing}
        order by ${sql.join(key.map((name) => sql.ref(name)))} limit ${AT_ONCE} offset ${from}`,
    )
    for (const row of rows) yield `${canonical(row, which === 'merged')}\n`
    if (rows.length < AT_ONCE) return
  }
}

/** The columns of a table's key, in their order. */
async function keyOf(db: Kysely<Tables>, table: keyof Tables): Promise<readonly string[]> {
  const rows = await broadcast(
    db,
    sql<{ name: string }>`select a.attname as name
      from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
      where i.indrelid = ${`"${table}"`}::regclass and i.indisprimary
      order by array_position(i.indkey::int2[], a.attnum)`,
  )
  return rows.map(({ name }) => name)
}

function canonical(row: Readonly<Record<string, unknown>>, merged: boolean): string {
  const names = Object.keys(row).sort()
  const kept = names.filter((name) => !(merged && OF_THIS_LOG.has(name)))
  return JSON.stringify(kept.map((name) => [name, plain(row[name])]))
}

/** Each engine has a kind of bytes of its own. */
function plain(value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value
}
