import { type Kysely, type Migration, sql } from 'kysely'

/** What lists are not searched or sorted by lies together, a reading at a time: a list then walks through rows that are a third as wide. */
const NARROWED = [
  "alter table reading add column statements bytea not null default ''",
  'alter table reading alter column statements set storage external',
  'alter table statement drop column body',
  'alter table statement add column begins integer not null',
  'alter table statement add column bytes integer not null',
]

export const narrow: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const one of NARROWED) await sql.raw(one).execute(db)
  },
}
