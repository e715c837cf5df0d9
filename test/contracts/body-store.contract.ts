import { createHash } from 'node:crypto'
import type { BodyStore } from '@sanad/core/ledger'
import { describe, expect, test } from 'vitest'
import { collect, entry } from './entry-store.contract.ts'

/** One place in which bodies are kept. */
export interface BodyPlace {
  open(): Promise<BodyStore>
  /** Changes a byte of a body where it lies; null where nobody could. */
  readonly damage: ((name: string) => Promise<void>) | null
}

const MISSING = '0'.repeat(64)

/** The name of a body. */
export function nameOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** What every store of bodies does. `begin` makes an empty place. */
export function bodyStoreContract(name: string, begin: () => Promise<BodyPlace>): void {
  describe(name, () => {
    keepsBodies(begin)
    streamsBodies(begin)
    losesBodies(begin)
  })
}

function keepsBodies(begin: () => Promise<BodyPlace>): void {
  test('KP16 a body is kept under the hash of its bytes, and once', async () => {
    const place = await begin()
    const store = await place.open()
    const bodies = ['one', 'two', 'one', ''].map(entry)
    const names = await store.put(bodies)
    expect(names).toEqual(bodies.map(nameOf))
    expect(await store.put([entry('two'), entry('three')])).toEqual(
      [entry('two'), entry('three')].map(nameOf),
    )
    expect((await collect(store.names())).toSorted()).toEqual(
      [...new Set(names), nameOf(entry('three'))].toSorted(),
    )
    const again = await place.open()
    for (const body of bodies)
      expect(Buffer.from((await again.get(nameOf(body))) ?? [])).toEqual(Buffer.from(body))
  })

  test('KP16 what is not held is null, and so is what is no name', async () => {
    const store = await (await begin()).open()
    for (const name of [MISSING, '', '../ledger', 'ABC']) {
      expect(await store.get(name)).toBeNull()
      expect(store.stream(name)).toBeNull()
      expect(await store.delete(name)).toBe(false)
    }
    expect(await store.put([])).toEqual([])
  })

  test('KP16 many small bodies are kept at once', async () => {
    const store = await (await begin()).open()
    const names = await store.put(Array.from({ length: 500 }, (_, nth) => entry(`body ${nth}`)))
    expect(new Set(names).size).toBe(500)
    expect(await store.get(names[499] ?? '')).not.toBeNull()
  })
}

function streamsBodies(begin: () => Promise<BodyPlace>): void {
  test('KP17 a stream of bytes is kept as the one body that it is', async () => {
    const store = await (await begin()).open()
    const pieces = Array.from({ length: 40 }, (_, nth) => new Uint8Array(100_000).fill(nth))
    const whole = Buffer.concat(pieces)
    const name = await store.putStream(each(pieces))
    expect(name).toBe(nameOf(whole))
    expect(await store.putStream(each([whole]))).toBe(name)
    expect(await store.putStream(each([]))).toBe(nameOf(new Uint8Array(0)))
    expect(nameOf(Buffer.concat(await collect(store.stream(name) ?? each([]))))).toBe(name)
    expect(nameOf((await store.get(name)) ?? new Uint8Array(0))).toBe(name)
  })

  test('KP17 a stream that breaks off leaves nothing, and the store goes on', async () => {
    const store = await (await begin()).open()
    await expect(store.putStream(breaking())).rejects.toThrow('the file went away')
    expect(await collect(store.names())).toEqual([])
    const [name = ''] = await store.put([entry('afterwards')])
    expect(await store.get(name)).not.toBeNull()
  })
}

function losesBodies(begin: () => Promise<BodyPlace>): void {
  test('KP18 a body that was changed where it lies is refused', async ({ skip }) => {
    const place = await begin()
    if (place.damage === null) return skip('nobody can change what it holds')
    const store = await place.open()
    const [name = ''] = await store.put([entry('what was said')])
    await place.damage(name)
    await expect(store.get(name)).rejects.toMatchObject({ code: 'store/body-damaged' })
    await expect(collect(store.stream(name) ?? each([]))).rejects.toMatchObject({
      code: 'store/body-damaged',
    })
  })

  test('KP19 a deleted body is gone', async () => {
    const place = await begin()
    const store = await place.open()
    const [name = '', other = ''] = await store.put([entry('to go'), entry('to stay')])
    expect(await store.delete(name)).toBe(true)
    expect(await store.delete(name)).toBe(false)
    expect(await store.get(name)).toBeNull()
    expect(store.stream(name)).toBeNull()
    expect(await collect((await place.open()).names())).toEqual([other])
    expect(await store.put([entry('to go')])).toEqual([name])
    expect(await store.get(name)).not.toBeNull()
  })
}

async function* each(pieces: readonly Uint8Array[]): AsyncIterable<Uint8Array> {
  yield* pieces
}

async function* breaking(): AsyncIterable<Uint8Array> {
  yield entry('so far')
  throw new Error('the file went away')
}
