import { nodeCrypto } from '@sanad/store/crypto'
import { expect, test } from 'vitest'
import { NOON, storedBytes } from './fixtures/workspace.ts'
import { createMemoryBodyStore, createMemoryEntryStore } from './memory-store.ts'

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text))

test('entries keep their positions, and one that is held already keeps its own', async () => {
  const store = createMemoryEntryStore(nodeCrypto.hash, () => NOON)
  expect(await store.append([bytes('a'), bytes('b')])).toEqual([0, 1])
  expect(await store.append([bytes('c'), bytes('a'), bytes('c')])).toEqual([2, 0, 2])
  expect(await storedBytes(store)).toEqual([bytes('a'), bytes('b'), bytes('c')])
})

test('an entry of no bytes or of too many is refused with all beside it', async () => {
  const store = createMemoryEntryStore(nodeCrypto.hash, () => NOON)
  for (const bad of [new Uint8Array(), new Uint8Array(4097)]) {
    await expect(store.append([bytes('a'), bad])).rejects.toMatchObject({ code: 'ledger/entry-length' })
  }
  expect(store.size).toBe(0)
})

test('a body is held under its hash, and what is handed out or in is not tied to what is held', async () => {
  const store = createMemoryBodyStore(nodeCrypto.hash)
  const given = Buffer.from('body')
  const [name = ''] = await store.put([given])
  given[0] = 0
  expect(await store.get(name)).toEqual(bytes('body'))
  expect(
    await store.putStream(
      (async function* () {
        yield bytes('bo')
        yield bytes('dy')
      })(),
    ),
  ).toBe(name)
  expect([await store.delete(name), await store.delete(name)]).toEqual([true, false])
  expect([await store.get(name), store.stream(name)]).toEqual([null, null])
})
