import { openPostgresStore, type PostgresStore } from '@sanad/store/postgres'
import { Pool } from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { SERVERS, startServer, type TestServer } from '../../packages/store/src/database/fixtures/server.ts'
import { bodyStoreContract } from '../contracts/body-store.contract.ts'
import { createTestClock, entry, entryStoreContract, textsOf } from '../contracts/entry-store.contract.ts'

for (const major of SERVERS) {
  const server = startServer(major, 'lasting')
  if (server === null) test.skip(`PostgreSQL ${major} cannot be run here`, () => undefined)
  else describe(`PostgreSQL ${major}`, () => storesIn(server))
}

function storesIn(server: TestServer): void {
  const admin = new Pool({ connectionString: server.url })
  admin.on('error', () => undefined)
  admin.on('connect', (client) => client.on('error', () => undefined))
  const opened: PostgresStore[] = []
  let places = 0

  /** An empty schema of its own, and how to open it. */
  const begin = async (): Promise<() => Promise<PostgresStore>> => {
    places += 1
    const schema = `place_${places}`
    await admin.query(`create schema ${schema}`)
    const connection = { connectionString: server.url, options: `-c search_path=${schema}` }
    const clock = createTestClock()
    return async () => {
      const store = await openPostgresStore({ connection, clock })
      opened.push(store)
      return store
    }
  }

  afterAll(async () => {
    await Promise.all(opened.map((store) => store.close()))
    await admin.end()
    server.stop()
  })

  entryStoreContract('entries', async () => {
    const open = await begin()
    return { open: async () => (await open()).entries, isLasting: true }
  })

  bodyStoreContract('bodies', async () => {
    const open = await begin()
    const schema = `place_${places}`
    return {
      open: async () => (await open()).bodies,
      damage: async (name) => {
        const turned = 'set_byte(bytes, 3, (get_byte(bytes, 3) + 1) % 256)'
        await admin.query(`update ${schema}.body set bytes = ${turned} where name = $1`, [name])
      },
    }
  })

  test('KP21 several that write into one database at once share one row of positions without a gap', async () => {
    const open = await begin()
    const writers = await Promise.all(Array.from({ length: 3 }, open))
    const calls = writers.flatMap(({ entries }, writer) =>
      Array.from({ length: 40 }, (_, nth) =>
        entries.append([entry(`${writer} ${nth}`), entry(`all ${nth}`)]),
      ),
    )
    const positions = (await Promise.all(calls)).flat()
    expect([...new Set(positions)].toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 160 }, (_, n) => n),
    )
    const [first, second] = await Promise.all(writers.map(({ entries }) => textsOf(entries)))
    expect(first).toEqual(second)
    expect(new Set(first).size).toBe(160)
  })

  test('KP22 a server that may lose what it acknowledged is refused', async () => {
    const open = await begin()
    await admin.query('alter system set fsync = off')
    await reload('off')
    await expect(open()).rejects.toMatchObject({ code: 'store/not-durable' })
    await admin.query('alter system reset fsync')
    await reload('on')
    await open()
  })

  test('KP8 a write whose connection went is refused, and so is everything after it', async () => {
    const open = await begin()
    const { entries } = await open()
    const client = await admin.connect()
    await client.query('begin; select pg_advisory_xact_lock(72623)')
    const appended = [entries.append([entry('one')]), entries.append([entry('two')])]
    const settled = Promise.allSettled(appended)
    await endWaiting()
    for (const one of await settled) expect(one).toMatchObject({ reason: { code: 'store/write-failed' } })
    await client.query('rollback')
    client.release()
    await expect(entries.append([entry('three')])).rejects.toMatchObject({ code: 'store/write-failed' })
    const again = await open()
    expect(await again.entries.append([entry('one')])).toEqual([0])
  })

  /** Ends the connection that waits for the sequencer's lock, once there is one. */
  async function endWaiting(): Promise<void> {
    for (;;) {
      const { rowCount } = await admin.query(
        "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and not granted",
      )
      if (rowCount === 1) return
    }
  }

  /** Resolves once new connections see the setting. */
  async function reload(wanted: string): Promise<void> {
    await admin.query('select pg_reload_conf()')
    for (;;) {
      const { rows } = await admin.query('show fsync')
      if (rows[0]?.fsync === wanted) return
    }
  }
}
