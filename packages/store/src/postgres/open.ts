import type { BodyStore, Clock, EntryStore } from '@sanad/core/ledger'
import { SanadError } from '@sanad/core/statement'
import { Pool, type PoolConfig } from 'pg'
import { createBodies } from './bodies.ts'
import { openEntries } from './entries.ts'
import { inTransaction } from './transaction.ts'

const TABLES = `
create table if not exists entry (
  position bigint primary key,
  id bytea not null unique,
  received timestamptz(3) not null,
  bytes bytea not null
);
create table if not exists body (
  name text collate "C",
  part integer,
  bytes bytea not null,
  primary key (name, part)
);
alter table body alter column bytes set storage external;
`
const FSYNC = 'show fsync'
const NAMES = 'select name from body where part = 0'

/** Entries and bodies in one PostgreSQL database, which any number of processes may have open. */
export interface PostgresStore {
  readonly entries: EntryStore
  readonly bodies: BodyStore
  close(): Promise<void>
}

/** Opens a database's entries and bodies, and makes their tables where there are none. */
export async function openPostgresStore(options: {
  readonly connection: PoolConfig
  readonly clock: Clock
}): Promise<PostgresStore> {
  const pool = createPool(options.connection)
  try {
    await checkDurable(pool)
    await inTransaction(pool, async (client) => {
      await client.query(TABLES)
    })
    const names = await pool.query<{ name: string }>(NAMES)
    return {
      entries: await openEntries(pool, options.clock),
      bodies: createBodies(pool, new Set(names.rows.map(({ name }) => name))),
      close: () => pool.end(),
    }
  } catch (error) {
    await pool.end()
    throw error instanceof SanadError ? error : cannotOpen(error)
  }
}

/** Connections, of which one that is lost fails what is done on it and nothing else. */
function createPool(connection: PoolConfig): Pool {
  const pool = new Pool({ max: 4, ...connection })
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

/** Refuses a server that would acknowledge what it may lose (`store/not-durable`). */
async function checkDurable(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ fsync: string }>(FSYNC)
  if (rows[0]?.fsync === 'on') return
  throw new SanadError('store/not-durable', 'this PostgreSQL server runs without fsync; switch it on first')
}

function cannotOpen(cause: unknown): SanadError {
  const told = cause instanceof Error ? cause.message : String(cause)
  return new SanadError('store/cannot-open', `the database cannot be opened: ${told}`, { cause })
}
