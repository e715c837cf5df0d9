import { type Kysely, sql } from 'kysely'

/** Writes rows of one table in one statement; a row whose key is there already is left as it is. Columns that a row does not name are null. */
export async function insertRows<Tables>(
  db: Kysely<Tables>,
  schema: string,
  table: keyof Tables & string,
  rows: readonly object[],
): Promise<void> {
  if (rows.length === 0) return
  const name = sql.id(schema, table)
  const json = storable(JSON.stringify(rows))
  await sql`insert into ${name} select * from json_populate_recordset(null::${name}, ${json}::json) on conflict do nothing`.execute(
    db,
  )
}

/** PostgreSQL holds neither the character U+0000 nor half a surrogate pair: both become U+FFFD, so that no position moves. */
function storable(json: string): string {
  return json.includes('\\u') ? json.replace(UNSTORABLE, '\\ufffd') : json
}

/** Within JSON: an odd backslash, and with it a NUL or a surrogate that was left alone. */
const UNSTORABLE = /(?<=(?:^|[^\\])(?:\\\\)*)\\u(?:0000|d[89a-f][0-9a-f]{2})/g
