import type { Kysely, RawBuilder } from 'kysely'

/** Asks about records that the query names by the column they are distributed by, so that only their shards answer. */
export async function byRecord<Row, Tables>(
  db: Kysely<Tables>,
  query: RawBuilder<Row>,
): Promise<readonly Row[]> {
  return (await query.execute(db)).rows
}

/** Asks every shard. What asks this way says so by its name. */
export async function broadcast<Row, Tables>(
  db: Kysely<Tables>,
  query: RawBuilder<Row>,
): Promise<readonly Row[]> {
  return (await query.execute(db)).rows
}
