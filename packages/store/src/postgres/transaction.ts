import type { Pool, PoolClient } from 'pg'

/** Ours among all numbers that a database's users may lock: "sanad" on a telephone's keys. */
const SEQUENCER = 72_623

const BEGIN = 'begin; set local synchronous_commit = on'
const BEGIN_ALONE = `${BEGIN}; select pg_advisory_xact_lock(${SEQUENCER})`

/** Does something that is durable as a whole once it resolves, one at a time in the whole database. */
export function inTransaction<T>(pool: Pool, act: (client: PoolClient) => Promise<T>): Promise<T> {
  return transact(pool, BEGIN_ALONE, act)
}

/** The same beside others. */
export function inOwnTransaction<T>(pool: Pool, act: (client: PoolClient) => Promise<T>): Promise<T> {
  return transact(pool, BEGIN, act)
}

async function transact<T>(pool: Pool, begin: string, act: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let isBroken = false
  try {
    await client.query(begin)
    const result = await act(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => {
      isBroken = true
    })
    throw error
  } finally {
    client.release(isBroken)
  }
}
