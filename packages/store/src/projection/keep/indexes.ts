import { type Kysely, sql } from 'kysely'
import { broadcast } from '../../database/index.ts'
import { TABLE_NAMES, type Tables } from '../tables.ts'

/** Indexes beside the keys, by name. None is unique: only keys are. */
const INDEXES: Readonly<Record<string, string>> = {
  entry_position: 'entry (position)',
  report_received: 'report (position, report)',
  report_dated: "report (coalesce(earliest, ''), report)",
  report_words: 'report using gin (words)',
  report_outlet: "report (coalesce(outlet, '~'), report)",
  statement_id: 'statement (statement)',
  statement_received: 'statement (position desc, rank)',
  statement_sure: 'statement (coalesce(confidence, 1), position desc, rank)',
  statement_words: 'statement using gin (words)',
  statement_person: 'statement (report, statement) where person',
  claim_measure: 'claim (measure) where measure is not null',
  mention_actor: 'mention (actor) where actor is not null',
}

/** Keys of the tables with the most rows, of which nothing is asked while very many rows are written. */
const KEYS: Readonly<Record<string, string>> = {
  entry: 'entry',
  statement: 'report, entry, rank',
  claim: 'report, entry, rank, claim',
  mention: 'report, entry, rank, mention',
}

/** Makes the keys and indexes that are missing, and counts the rows for the planner. */
export async function writeIndexes(db: Kysely<Tables>): Promise<void> {
  const keyed = await keyedTables(db)
  for (const [table, key] of Object.entries(KEYS)) {
    if (keyed.has(table)) continue
    await broadcast(db, sql`alter table ${sql.table(table)} add primary key (${sql.raw(key)})`)
  }
  for (const [name, on] of Object.entries(INDEXES)) {
    await broadcast(db, sql`create index if not exists ${sql.ref(name)} on ${sql.raw(on)}`)
  }
  for (const table of TABLE_NAMES) await broadcast(db, sql`analyze ${sql.table(table)}`)
}

async function keyedTables(db: Kysely<Tables>): Promise<ReadonlySet<string>> {
  const rows = await broadcast(
    db,
    sql<{ name: string }>`select c.relname as name from pg_constraint k join pg_class c on c.oid = k.conrelid
      where k.contype = 'p' and k.connamespace = current_schema()::regnamespace`,
  )
  return new Set(rows.map(({ name }) => name))
}

/** Takes the indexes and large keys away before very many rows are written. */
export async function dropIndexes(db: Kysely<Tables>): Promise<void> {
  for (const table of Object.keys(KEYS)) {
    const key = sql.ref(`${table}_pkey`)
    await broadcast(db, sql`alter table ${sql.table(table)} drop constraint if exists ${key}`)
  }
  for (const name of Object.keys(INDEXES)) await broadcast(db, sql`drop index if exists ${sql.ref(name)}`)
}
