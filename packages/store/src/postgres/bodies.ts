import { createHash, randomBytes } from 'node:crypto'
import type { BodyStore } from '@sanad/core/ledger'
import { SanadError } from '@sanad/core/statement'
import type { Pool, PoolClient } from 'pg'
import { writeFailed } from '../queue/index.ts'
import { inOwnTransaction } from './transaction.ts'

const PART = 1024 * 1024
const AT_ONCE = 8
const PAGE = 1000
const NAME = /^[0-9a-f]{64}$/

const HELD = 'select name from body where part = 0 and name = any($1::text[])'
const INSERT = `
insert into body (name, part, bytes)
select * from unnest($1::text[], $2::integer[], $3::bytea[])
on conflict (name, part) do nothing`
const RENAME = `
update body set name = $2 where name = $1 and not exists (select from body where name = $2 and part = 0)`
const READ = `select bytes from body where name = $1 and part >= $2 order by part limit ${AT_ONCE}`
const DELETE = 'delete from body where name = $1'
const NAMES = `select name from body where part = 0 and name > $1 order by name limit ${PAGE}`

/** Bodies in a table, cut into parts. `known` are the names in it. */
export function createBodies(pool: Pool, known: Set<string>): BodyStore {
  return {
    put: async (bodies) => {
      const named = bodies.map((body) => ({ name: nameOf(body), body }))
      const fresh = new Map(named.map(({ name, body }) => [name, body]))
      if (fresh.size > 0) await written(pool, (client) => insert(client, fresh))
      for (const name of fresh.keys()) known.add(name)
      return named.map(({ name }) => name)
    },
    putStream: async (bytes) => {
      const name = await inOwnTransaction(pool, (client) => insertStream(client, bytes))
      known.add(name)
      return name
    },
    get: async (name) => {
      const parts: Buffer[] = []
      if (NAME.test(name)) for await (const part of read(pool, name)) parts.push(part)
      if (parts.length === 0) return null
      known.add(name)
      return Buffer.concat(parts)
    },
    stream: (name) => (known.has(name) ? readHeld(pool, name) : null),
    delete: async (name) => {
      const { rowCount } = await written(pool, (client) => client.query(DELETE, [name]))
      known.delete(name)
      return (rowCount ?? 0) > 0
    },
    names: () => listNames(pool, known),
  }
}

async function insert(client: PoolClient, bodies: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const { rows } = await client.query<{ name: string }>(HELD, [[...bodies.keys()]])
  const held = new Set(rows.map(({ name }) => name))
  const parts = [...bodies].filter(([name]) => !held.has(name)).flatMap(([name, body]) => cut(name, body))
  let batch: Part[] = []
  let size = 0
  for (const [nth, part] of parts.entries()) {
    batch.push(part)
    size += part.bytes.length
    if (size < PART * AT_ONCE && batch.length < PAGE && nth < parts.length - 1) continue
    await insertParts(client, batch)
    batch = []
    size = 0
  }
}

interface Part {
  readonly name: string
  readonly part: number
  readonly bytes: Uint8Array
}

function cut(name: string, body: Uint8Array): readonly Part[] {
  const count = Math.max(1, Math.ceil(body.length / PART))
  return Array.from({ length: count }, (_, part) => ({
    name,
    part,
    bytes: body.subarray(part * PART, (part + 1) * PART),
  }))
}

async function insertParts(client: PoolClient, parts: readonly Part[]): Promise<void> {
  const names = parts.map(({ name }) => name)
  const numbers = parts.map(({ part }) => part)
  await client.query(INSERT, [names, numbers, parts.map(({ bytes }) => Buffer.from(bytes))])
}

/** Parts go in under a name of their own until the hash of all is known; nobody sees them before. */
async function insertStream(client: PoolClient, bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const aside = `aside-${randomBytes(16).toString('hex')}`
  const hash = createHash('sha256')
  let part = 0
  for await (const piece of inParts(bytes)) {
    hash.update(piece)
    await insertParts(client, [{ name: aside, part, bytes: piece }])
    part += 1
  }
  if (part === 0) await insertParts(client, [{ name: aside, part, bytes: new Uint8Array(0) }])
  const name = hash.digest('hex')
  await client.query(RENAME, [aside, name])
  await client.query(DELETE, [aside])
  return name
}

async function* inParts(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Buffer> {
  let waiting = Buffer.alloc(0)
  for await (const piece of bytes) {
    waiting = Buffer.concat([waiting, piece])
    for (; waiting.length >= PART; waiting = waiting.subarray(PART)) yield waiting.subarray(0, PART)
  }
  if (waiting.length > 0) yield waiting
}

async function* readHeld(pool: Pool, name: string): AsyncIterable<Buffer> {
  let isHeld = false
  for await (const part of read(pool, name)) {
    isHeld = true
    yield part
  }
  if (!isHeld) throw new SanadError('store/body-missing', `body ${name} was deleted by somebody else`)
}

async function* read(pool: Pool, name: string): AsyncIterable<Buffer> {
  const hash = createHash('sha256')
  let part = 0
  for (;;) {
    const { rows } = await pool.query<{ bytes: Buffer }>(READ, [name, part])
    for (const { bytes } of rows) {
      hash.update(bytes)
      yield bytes
    }
    part += rows.length
    if (rows.length < AT_ONCE) break
  }
  if (part === 0 || hash.digest('hex') === name) return
  throw new SanadError('store/body-damaged', `body ${name} is not what it was; restore it from a copy`)
}

async function* listNames(pool: Pool, known: Set<string>): AsyncIterable<string> {
  for (let after = ''; ; ) {
    const { rows } = await pool.query<{ name: string }>(NAMES, [after])
    for (const { name } of rows) {
      known.add(name)
      yield name
    }
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.name
  }
}

async function written<T>(pool: Pool, act: (client: PoolClient) => Promise<T>): Promise<T> {
  return inOwnTransaction(pool, act).catch((error: unknown) => {
    throw writeFailed(error)
  })
}

function nameOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
