import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SERVERS, startServer, type TestServer } from './fixtures/server.ts'
import { type Database, insertRows, openDatabase } from './index.ts'

interface Tables {
  readonly told: { readonly id: number; readonly words: string | null; readonly many: number }
}

const STARTING = 120_000
const TEMPLATE = join(import.meta.dirname, '../../template/projection.tar.gz')
const engines: { readonly name: string; readonly database: Database<Tables> }[] = []
const servers: TestServer[] = []

beforeAll(async () => {
  engines.push({ name: 'PGlite', database: await openDatabase<Tables>({ kind: 'memory' }, TEMPLATE) })
  for (const major of SERVERS) {
    const server = startServer(major)
    if (server === null) continue
    servers.push(server)
    const database = await openDatabase<Tables>({ kind: 'server', url: server.url, schema: 'telling' }, null)
    engines.push({ name: `PostgreSQL ${major}`, database })
  }
  for (const { database } of engines) {
    await sql`create table told (id integer primary key, words text, many bigint)`.execute(database.db)
  }
}, STARTING)

afterAll(async () => {
  for (const { database } of engines) await database.close()
  for (const server of servers) server.stop()
})

test('P1 what PostgreSQL cannot hold becomes U+FFFD, on every engine; what it can stays as it is', async () => {
  const words = ['a\u0000\u0000b', 'c\ud800d', '\\u0000', '\\\u0000', '😀 طفل "quoted"\n', '']
  const rows = words.map((one, id) => ({ id, words: one, many: 2 ** 53 - 1 }))
  for (const { name, database } of engines) {
    await insertRows<Tables>(database.db, database.schema, 'told', rows)
    const told = await database.db.selectFrom('told').selectAll().orderBy('id').execute()
    expect([name, told.map((row) => row.words)]).toEqual([
      name,
      ['a\ufffd\ufffdb', 'c\ufffdd', '\\u0000', '\\\ufffd', '😀 طفل "quoted"\n', ''],
    ])
    expect(told.map(({ many }) => many)).toEqual(rows.map(({ many }) => many))
  }
})

test('P2 what is written together is there together or not at all, also where two write at once', async () => {
  for (const { database } of engines) {
    const { db } = database
    const write = (id: number, fails: boolean): Promise<void> =>
      db.transaction().execute(async (transaction) => {
        await transaction.insertInto('told').values({ id, words: null, many: 1 }).execute()
        await transaction
          .insertInto('told')
          .values({ id: id + 1, words: null, many: 1 })
          .execute()
        if (fails) throw new Error('the disk is full')
      })
    const done = await Promise.allSettled([write(100, false), write(200, true), write(300, false)])
    expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    const told = await db.selectFrom('told').select('id').where('id', '>=', 100).orderBy('id').execute()
    expect(told.map(({ id }) => id)).toEqual([100, 101, 300, 301])
  }
})
