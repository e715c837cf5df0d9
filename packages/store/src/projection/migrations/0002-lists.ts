import { type Kysely, type Migration, sql } from 'kysely'

/** What lists are searched and sorted by: the words of a report's title and outlet, how sure a reader was. */
export const lists: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`alter table report add column words tsvector not null default ''`.execute(db)
    await sql`alter table statement add column confidence float8`.execute(db)
  },
}
