import { sql } from 'kysely'
import { broadcast } from '../../database/index.ts'
import { type Asked, ofAllParts } from './known.ts'

/** What can be found by the beginning of its id. */
export type Named = 'statement' | 'report' | 'act' | 'violation' | 'decision' | 'incident'

/** The table that holds such ids, where it has another name. */
const TABLE: Readonly<Partial<Record<Named, 'pin'>>> = { incident: 'pin' }

/** More than one tells that a beginning is not enough. */
const ENOUGH = 3

/** The ids that begin so, as far as is needed to tell whether there is just one. */
export async function findByPrefix(asked: Asked, named: Named, prefix: string): Promise<readonly string[]> {
  const from = prefix.toLowerCase()
  if (!/^[0-9a-f]{1,64}$/.test(from)) return []
  const rows = await ofAllParts(asked, ({ database: { db } }) =>
    broadcast(
      db,
      sql<{ id: string }>`select distinct ${sql.ref(named)} as id from ${sql.table(TABLE[named] ?? named)}
        where ${sql.ref(named)} >= ${from} and ${sql.ref(named)} < ${`${from}g`} order by 1 limit ${ENOUGH}`,
    ),
  )
  return [...new Set(rows.map(({ id }) => id))]
}
