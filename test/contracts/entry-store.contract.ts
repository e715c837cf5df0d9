import type { EntryStore } from '@sanad/core/ledger'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

/** One place in which entries are kept, opened as often as a test wants. */
export interface EntryPlace {
  open(): Promise<EntryStore>
  /** Whether what was kept is there when it is opened again. */
  readonly isLasting: boolean
}

/** The clock of a store under test: an instant each time it is asked, a second apart. */
export function createTestClock(): () => string {
  let seconds = 0
  return () => {
    seconds += 1
    return new Date(Date.UTC(2026, 0, 1) + seconds * 1000).toISOString()
  }
}

/** An entry that says this. */
export function entry(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** All that comes, in its order. */
export async function collect<T>(all: AsyncIterable<T>): Promise<readonly T[]> {
  const collected: T[] = []
  for await (const one of all) collected.push(one)
  return collected
}

/** All texts that a store holds. */
export async function textsOf(store: EntryStore, from?: number, to?: number): Promise<readonly string[]> {
  const texts: string[] = []
  for await (const { bytes } of store.read(from, to)) texts.push(new TextDecoder().decode(bytes))
  return texts
}

/** What every store of entries does. `begin` makes an empty place. */
export function entryStoreContract(name: string, begin: () => Promise<EntryPlace>): void {
  describe(name, () => {
    keepsOrder(begin)
    keepsPositions(begin)
    refuses(begin)
    takesMuch(begin)
  })
}

function keepsOrder(begin: () => Promise<EntryPlace>): void {
  test('KP1 entries are read in the order in which they were received, with when that was', async () => {
    const place = await begin()
    const store = await place.open()
    expect(await store.append([entry('one'), entry('two')])).toEqual([0, 1])
    expect(await store.append([entry('three')])).toEqual([2])
    expect(store.size).toBe(3)
    const read = await collect(store.read())
    expect(read.map(({ position }) => position)).toEqual([0, 1, 2])
    expect(await textsOf(store)).toEqual(['one', 'two', 'three'])
    const received = read.map((one) => one.received)
    for (const one of received) expect(one).toMatch(/^2026-01-01T00:00:\d\d\.000Z$/)
    expect(received.toSorted()).toEqual(received)
    expect(await textsOf(store, 1, 2)).toEqual(['two'])
    expect(await textsOf(store, 2, 9)).toEqual(['three'])
    expect(await textsOf(store, 3)).toEqual([])
    await store.close()
  })

  test('KP1 what was handed over may change afterwards without changing what is kept', async () => {
    const store = await (await begin()).open()
    const bytes = entry('as it was')
    const appended = store.append([bytes])
    bytes.fill(0)
    await appended
    for await (const read of store.read()) read.bytes.fill(1)
    expect(await textsOf(store)).toEqual(['as it was'])
    await store.close()
  })
}

function keepsPositions(begin: () => Promise<EntryPlace>): void {
  test('KP2 an entry that is held keeps its position and when it was received', async () => {
    const place = await begin()
    const store = await place.open()
    await store.append([entry('one'), entry('two')])
    const before = await collect(store.read())
    expect(await store.append([entry('two'), entry('three'), entry('three'), entry('one')])).toEqual([
      1, 2, 2, 0,
    ])
    expect((await collect(store.read())).slice(0, 2)).toEqual(before)
    await store.close()
    if (!place.isLasting) return
    const again = await place.open()
    expect(again.size).toBe(3)
    expect((await collect(again.read())).slice(0, 2)).toEqual(before)
    expect(await again.append([entry('three'), entry('four')])).toEqual([2, 3])
    await again.close()
  })

  test('KP2 whatever is appended together or apart, each entry has one position and none is left out', async () => {
    const words = fc.array(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 8 }), { maxLength: 8 })
    const property = fc.asyncProperty(words, async (calls) => {
      const store = await (await begin()).open()
      const given = await Promise.all(
        calls.map((call) => store.append(call.map((word) => entry(`word ${word}`)))),
      )
      const texts = await textsOf(store)
      expect(given.map((call) => call.map((position) => texts[position]))).toEqual(
        calls.map((call) => call.map((word) => `word ${word}`)),
      )
      expect(texts.length).toBe(new Set(calls.flat()).size)
      await store.close()
    })
    await fc.assert(property, { numRuns: 10 })
  })
}

function refuses(begin: () => Promise<EntryPlace>): void {
  test('KP3 an entry of no bytes or too many is refused with everything beside it', async () => {
    const store = await (await begin()).open()
    for (const wrong of [new Uint8Array(0), new Uint8Array(4097)]) {
      await expect(store.append([entry('beside'), wrong])).rejects.toMatchObject({
        code: 'ledger/entry-length',
      })
    }
    expect(store.size).toBe(0)
    expect(await store.append([new Uint8Array(4096).fill(7), entry('x')])).toEqual([0, 1])
    expect(await store.append([])).toEqual([])
    await store.close()
  })
}

function takesMuch(begin: () => Promise<EntryPlace>): void {
  test('KP4 many calls made at once keep their order', async () => {
    const store = await (await begin()).open()
    const calls = Array.from({ length: 300 }, (_, call) =>
      store.append([entry(`a ${call}`), entry(`b ${call}`)]),
    )
    const positions = await Promise.all(calls)
    expect(positions.flat()).toEqual(Array.from({ length: 600 }, (_, nth) => nth))
    expect(await textsOf(store, 598)).toEqual(['a 299', 'b 299'])
    await store.close()
  })

  test('KP4 one call may hold more than is written at once', async () => {
    const store = await (await begin()).open()
    const many = Array.from({ length: 2500 }, (_, nth) => entry(`entry ${nth}`))
    expect((await store.append(many)).at(-1)).toBe(2499)
    expect(await textsOf(store, 2498)).toEqual(['entry 2498', 'entry 2499'])
    await store.close()
  })
}
