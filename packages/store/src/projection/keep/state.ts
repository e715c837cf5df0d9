import { sql } from 'kysely'
import { broadcast, type Database } from '../../database/index.ts'
import type { StateTable, Tables } from '../tables.ts'

/** Raised whenever rows of the same entries come out otherwise; projections of another version are built anew. */
export const VERSION = 3

/** The state of a projection of which nothing is told yet. */
export const EMPTY: StateTable = {
  id: 1,
  position: 0,
  size: 0,
  root: '',
  version: VERSION,
  unindexed: false,
  unswept: false,
}

/** What lies there: no tables, tables of another version, or how far these are. */
export async function findState({ db, schema }: Database<Tables>): Promise<StateTable | 'none' | 'other'> {
  const table = `${schema}.projection_state`
  const [found] = await broadcast(
    db,
    sql<{ there: boolean }>`select to_regclass(${table}) is not null as there`,
  )
  if (found?.there !== true) return 'none'
  const [version] = await broadcast(db, sql<{ version: number }>`select version from projection_state`)
  return version?.version === VERSION ? readState(db) : 'other'
}

/** How far the rows are. */
export async function readState(db: Database<Tables>['db']): Promise<StateTable> {
  const [state] = await broadcast(db, sql<StateTable>`select * from projection_state`)
  return state ?? EMPTY
}

/** Moves the state; belongs into the transaction that writes the rows. */
export async function writeState(db: Database<Tables>['db'], state: StateTable): Promise<void> {
  const { id, position, size, root, version, unindexed, unswept } = state
  await broadcast(
    db,
    sql`insert into projection_state (id, position, size, root, version, unindexed, unswept)
      values (${id}, ${position}, ${size}, ${root}, ${version}, ${unindexed}, ${unswept})
      on conflict (id) do update set position = excluded.position, size = excluded.size, root = excluded.root,
        version = excluded.version, unindexed = excluded.unindexed, unswept = excluded.unswept`,
  )
}
