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

/** Makes the indexes that are missing, and counts the rows for the planner. */
export async function writeIndexes(db: Kysely<Tables>): Promise<void> {
  for (const [name, on] of Object.entries(INDEXES)) {
    await broadcast(db, sql`create index if not exists ${sql.ref(name)} on ${sql.raw(on)}`)
  }
  for (const table of TABLE_NAMES) await broadcast(db, sql`analyze ${sql.table(table)}`)
}

/** Takes the indexes away before very many rows are written. */
export async function dropIndexes(db: Kysely<Tables>): Promise<void> {
  for (const name of Object.keys(INDEXES)) await broadcast(db, sql`drop index if exists ${sql.ref(name)}`)
}
