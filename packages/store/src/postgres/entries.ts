import { createHash } from 'node:crypto'
import { type Clock, checkEntryLengths, type EntryStore, type StoredEntry } from '@sanad/core/ledger'
import type { Pool, PoolClient } from 'pg'
import { CommitQueue } from '../queue/index.ts'
import { inTransaction } from './transaction.ts'

const WRITTEN_TOGETHER = 1024
const PAGE = 1000

const SIZE = 'select coalesce(max(position) + 1, 0)::float8 as size from entry'
const HELD = 'select id, position::float8 as position from entry where id = any($1::bytea[])'
const INSERT = `
insert into entry (position, id, bytes, received)
select given.position, given.id, given.bytes, $4::timestamptz
from unnest($1::bigint[], $2::bytea[], $3::bytea[]) as given (position, id, bytes)`
const READ = `
select position::float8 as position, received, bytes from entry
where position >= $1 and position < $2 order by position limit ${PAGE}`

interface Row {
  readonly position: number
  readonly received: Date
  readonly bytes: Buffer
}

/** Entries in a table. Whoever writes has the sequencer's lock, so that positions have no gap however many write. */
export async function openEntries(pool: Pool, clock: Clock): Promise<EntryStore> {
  let size = await sizeOf(pool)
  const commit = async (batch: readonly Buffer[]): Promise<readonly number[]> => {
    const written = await inTransaction(pool, (client) => write(client, batch, clock()))
    size = Math.max(size, written.size)
    return written.positions
  }
  const queue = new CommitQueue(commit, WRITTEN_TOGETHER)
  return {
    get size() {
      return size
    },
    append: async (entries) => {
      checkEntryLengths(entries)
      return queue.add(entries.map((bytes) => Buffer.from(bytes)))
    },
    read: async function* (from = 0, to?: number) {
      size = Math.max(size, await sizeOf(pool))
      yield* read(pool, Math.max(from, 0), Math.min(to ?? size, size))
    },
    close: () => queue.close(),
  }
}

async function write(
  client: PoolClient,
  batch: readonly Buffer[],
  received: string,
): Promise<{ readonly positions: readonly number[]; readonly size: number }> {
  const ids = batch.map((bytes) => createHash('sha256').update(bytes).digest())
  const held = await client.query<{ id: Buffer; position: number }>(HELD, [ids])
  const positions = new Map(held.rows.map(({ id, position }) => [id.toString('hex'), position]))
  const first = await sizeOf(client)
  const fresh: { readonly id: Buffer; readonly bytes: Buffer }[] = []
  batch.forEach((bytes, nth) => {
    const id = ids[nth]
    if (id === undefined || positions.has(id.toString('hex'))) return
    positions.set(id.toString('hex'), first + fresh.length)
    fresh.push({ id, bytes })
  })
  if (fresh.length > 0) {
    const numbers = fresh.map((_, nth) => first + nth)
    await client.query(INSERT, [
      numbers,
      fresh.map(({ id }) => id),
      fresh.map(({ bytes }) => bytes),
      received,
    ])
  }
  return { positions: ids.map((id) => positions.get(id.toString('hex')) ?? -1), size: first + fresh.length }
}

async function* read(pool: Pool, from: number, to: number): AsyncIterable<StoredEntry> {
  for (let at = from; at < to; ) {
    const { rows } = await pool.query<Row>(READ, [at, to])
    const last = rows.at(-1)
    if (last === undefined) return
    for (const { position, received, bytes } of rows) {
      yield { position, received: received.toISOString(), bytes }
    }
    at = last.position + 1
  }
}

async function sizeOf(client: Pool | PoolClient): Promise<number> {
  const { rows } = await client.query<{ size: number }>(SIZE)
  return rows[0]?.size ?? 0
}
