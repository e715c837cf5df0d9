import { createHash } from 'node:crypto'
import { inflateSync } from 'node:zlib'
import { armor, Decrypter } from 'age-encryption'
import * as vectors from 'cctv-age'
import { expect, test } from 'vitest'
import { pieces } from './streams.ts'

interface Vector {
  readonly name: string
  readonly fields: ReadonlyMap<string, readonly string[]>
  readonly file: Uint8Array
}

interface Answer {
  readonly opened: boolean
  /** The hash of all that came before the end or the fault; null where nothing could. */
  readonly payload: string | null
}

const KNOWN = new Set([
  'expect',
  'compressed',
  'payload',
  'identity',
  'passphrase',
  'armored',
  'file key',
  'comment',
])
const all = Object.entries(vectors)
  .filter(([, bytes]) => bytes instanceof Uint8Array)
  .map(([name, bytes]) => parseVector(name, Buffer.from(bytes)))

/** The library gives no chunk away before it knows whether it is the last, and so at times one less than the kit allows. */
const NOTHING = createHash('sha256').digest('hex')
const ONE_CHUNK = all.find(({ name }) => name === 'stream_no_final_full')?.fields.get('payload')?.[0]

function parseVector(name: string, bytes: Buffer): Vector {
  const end = bytes.indexOf('\n\n')
  const fields = new Map<string, string[]>()
  for (const line of bytes.toString('utf8', 0, end).split('\n')) {
    const colon = line.indexOf(': ')
    const field = line.slice(0, colon)
    fields.set(field, [...(fields.get(field) ?? []), line.slice(colon + 2)])
  }
  const rest = bytes.subarray(end + 2)
  return { name, fields, file: fields.has('compressed') ? inflateSync(rest) : rest }
}

async function answer({ fields, file }: Vector): Promise<Answer> {
  const decrypter = new Decrypter()
  for (const one of fields.get('identity') ?? []) decrypter.addIdentity(one)
  for (const one of fields.get('passphrase') ?? []) decrypter.addPassphrase(one)
  let stream: ReadableStream<Uint8Array>
  try {
    const bytes = fields.has('armored') ? armor.decode(Buffer.from(file).toString('latin1')) : file
    stream = await decrypter.decrypt(ReadableStream.from(pieces(bytes, 1000)))
  } catch {
    return { opened: false, payload: null }
  }
  const hash = createHash('sha256')
  try {
    for await (const some of stream) hash.update(some)
    return { opened: true, payload: hash.digest('hex') }
  } catch {
    return { opened: false, payload: hash.digest('hex') }
  }
}

test('SE23 every vector of the age test kit is opened, or refused, as it says', async () => {
  const wrong: string[] = []
  for (const vector of all) {
    const expected = vector.fields.get('expect')?.[0]
    const payload = vector.fields.get('payload')?.[0] ?? null
    const given = await answer(vector)
    const isSame = payload === null || given.payload === null || given.payload === payload
    const isLess = !given.opened && (given.payload === NOTHING || given.payload === ONE_CHUNK)
    const isRight = given.opened === (expected === 'success') && (isSame || isLess)
    if (!isRight) wrong.push(`${vector.name}: ${expected}`)
  }
  expect(wrong).toEqual([])
  expect(all.length).toBeGreaterThan(100)
  expect(all.filter(({ fields }) => [...fields.keys()].some((one) => !KNOWN.has(one)))).toEqual([])
})
