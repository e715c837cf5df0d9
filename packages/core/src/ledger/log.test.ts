import { nodeCrypto } from '@sanad/store/crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createChains, LEAP } from './chains.ts'
import { createEntry, type Entry } from './entry.ts'
import {
  idOf,
  NOON,
  openWorkspace,
  repeatable,
  searchBody,
  seedOf,
  storedBytes,
  type Workspace,
  write,
} from './fixtures/workspace.ts'
import { openLog } from './log.ts'
import { createMemoryEntryStore } from './memory-store.ts'
import { mergedState } from './order.ts'
import type { EntryStore } from './port.ts'
import { createWriter, type Draft, openDraft } from './writer.ts'

const crypto = repeatable('log')
const blank: Entry = {
  id: '',
  author: '',
  sequence: 0,
  previous: null,
  lamport: 1,
  claimed: NOON,
  compartment: 'open',
  epoch: 0,
  kind: 'statement',
  body: '',
  parts: null,
  refs: [],
  bytes: new Uint8Array(),
}

function draft(name: string): Draft {
  return openDraft(crypto, searchBody(name), NOON)
}

async function copyOf(store: EntryStore): Promise<EntryStore> {
  const copy = createMemoryEntryStore(nodeCrypto.hash, () => NOON)
  await copy.append(await storedBytes(store))
  return copy
}

async function ahead(entry: Entry, lamport: number): Promise<Uint8Array> {
  const next = { ...entry, sequence: entry.sequence + 1, previous: entry.id, lamport }
  return (await createEntry(nodeCrypto, seedOf('B'), next)).bytes
}

test('L3 a device writes one chain: numbers without gaps, each with the id before it and a later clock', async () => {
  const { writer, log } = await openWorkspace('A')
  const placed = await Promise.all([writer.append([draft('a'), draft('b')]), writer.append([draft('c')])])
  const entries = placed.flat().map(({ entry }) => entry)
  expect(placed.flat().map(({ position }) => position)).toEqual([0, 1, 2])
  expect(entries.map(({ sequence }) => sequence)).toEqual([0, 1, 2])
  expect(entries.map(({ lamport }) => lamport)).toEqual([1, 2, 3])
  expect(entries.map(({ previous }) => previous)).toEqual([null, entries[0]?.id, entries[1]?.id])
  expect(log.tree.size).toBe(3)
})

test('L3 a chain goes on where it ended when its log is opened again', async () => {
  const { entries, bodies, writer } = await openWorkspace('A')
  await writer.append([draft('a')])
  const [next] = await write(await openWorkspace('A', entries, bodies), ['b'])
  expect(next).toMatchObject({ sequence: 1, lamport: 2 })
})

test('L3 calls made at once are written together, and a bad one fails alone', async () => {
  const { writer, entries } = await openWorkspace('A')
  const bad = { ...draft('b'), refs: Array.from({ length: 200 }, () => 'ab'.repeat(32)) }
  const told = await Promise.allSettled([[draft('a')], [bad], [draft('c')]].map((one) => writer.append(one)))
  expect(told.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(entries.size).toBe(2)
})

test('L4 a body is kept before its entry, and after a failed write nothing more is taken', async () => {
  const { entries, bodies, writer } = await openWorkspace('A')
  await writer.append([draft('a')])
  let fails = true
  const failing: EntryStore = {
    ...entries,
    read: entries.read,
    size: 1,
    append: (bytes) => (fails ? Promise.reject(new Error('disk full')) : entries.append(bytes)),
  }
  const log = await openLog(nodeCrypto, failing)
  const again = await createWriter({ crypto: nodeCrypto, seed: seedOf('A'), log, bodies })
  const late = draft('b')
  await expect(again.append([late])).rejects.toThrow('disk full')
  expect(await bodies.get(late.body)).not.toBeNull()
  fails = false
  await expect(again.append([draft('c')])).rejects.toMatchObject({ code: 'ledger/log-closed' })
  expect([entries.size, log.tree.size]).toEqual([1, 1])
})

test('L4 a store that puts entries elsewhere than at its end is not gone on with', async () => {
  const { entries, bodies } = await openWorkspace('A')
  const odd: EntryStore = { ...entries, size: 0, append: async (bytes) => bytes.map(() => 7) }
  const { writer, log } = await openWorkspace('A', odd, bodies)
  await expect(writer.append([draft('a')])).rejects.toMatchObject({ code: 'ledger/broken' })
  await expect(writer.append([draft('b')])).rejects.toMatchObject({ code: 'ledger/log-closed' })
  expect(log.tree.size).toBe(0)
})

test('L5 two entries with one number are both kept and told as a fork', async () => {
  const one = await openWorkspace('A')
  await write(one, ['a'])
  const other = await openWorkspace('A', await copyOf(one.entries))
  const [b] = await write(one, ['b'])
  const [c] = await write(other, ['c'])
  const { added } = await one.log.receive(await storedBytes(other.entries))
  expect(added).toEqual([c])
  expect(one.log.forks()).toEqual([
    { author: one.writer.author, sequence: 1, entries: [b?.id, c?.id].toSorted() },
  ])
  await write(one, ['d'])
  expect(one.log.forks()).toHaveLength(1)
})

test('L6 what is held already is counted, and what hangs on nothing waits until what it hangs on comes', async () => {
  const a = await openWorkspace('A')
  const [one, two, three] = await write(a, ['a', 'b', 'c'])
  const b = await openWorkspace('B')
  const [first, second, third] = [one, two, three].map((entry) => entry?.bytes ?? new Uint8Array())
  if (first === undefined || second === undefined || third === undefined) return expect.fail()
  expect(await b.log.receive([third])).toMatchObject({ added: [], waiting: [three] })
  expect(await b.log.receive([third, second, first, third])).toMatchObject({ added: [one, two, three] })
  expect(await b.log.receive([second])).toMatchObject({ added: [], known: 1 })
})

test('L6 what is no entry, not signed by its author or runs backward is refused, and the rest is taken', async () => {
  const a = await openWorkspace('A')
  const b = await openWorkspace('B')
  const [own] = await write(b, ['b'])
  const [one] = await write(a, ['a'])
  if (own === undefined || one === undefined) return expect.fail()
  const forged = one.bytes.with(200, (one.bytes[200] ?? 0) ^ 1)
  const receipt = await a.log.receive([forged, Uint8Array.of(1, 2), own.bytes, await ahead(own, 1)])
  expect(receipt.added).toEqual([own])
  expect(receipt.refused).toEqual([
    { index: 1, why: 'entry-length' },
    { index: 0, why: 'bad-signature' },
    { index: 3, why: 'backward-clock' },
  ])
})

test('L7 a device ten years off is taken like any other', async () => {
  const a = await openWorkspace('A')
  const b = await openWorkspace('B')
  await write(b, ['b'], '2014-01-01T00:00:00.000Z')
  await write(b, ['c'], '2034-01-01T00:00:00.000Z')
  expect((await a.log.receive(await storedBytes(b.entries))).added).toHaveLength(2)
})

test('L7 a Lamport clock far ahead is kept and told, not followed; once others come near it is followed', async () => {
  const a = await openWorkspace('A')
  const b = await openWorkspace('B')
  const [own] = await write(b, ['b'])
  if (own === undefined) return expect.fail()
  const far = await ahead(own, LEAP + 2)
  await a.log.receive([own.bytes, far])
  expect(a.log.quarantined()).toHaveLength(1)
  const [next] = await write(a, ['a'])
  expect(next?.lamport).toBe(2)
  expect(a.log.quarantined()).toEqual([])
  expect((await write(a, ['c']))[0]?.lamport).toBe(LEAP + 3)
})

test('L7 which clocks are quarantined does not depend on the order in which they came', () => {
  const near = fc.nat(50).map((steps) => 1 + steps * (LEAP / 4))
  const clocks = fc.array(fc.oneof(near, fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER })), {
    maxLength: 12,
  })
  fc.assert(
    fc.property(clocks, fc.infiniteStream(fc.nat()), (lamports, picks) => {
      const entries = lamports.map((lamport, i) => ({
        author: idOf(`${i}`),
        sequence: 0,
        id: idOf(`${i}`),
        lamport,
      }))
      const shuffled = entries
        .map((entry) => ({ entry, pick: picks.next().value }))
        .toSorted((a, b) => a.pick - b.pick)
        .map(({ entry }) => entry)
      const [one, other] = [entries, shuffled].map((all) => {
        const chains = createChains()
        for (const entry of all) chains.add({ ...blank, ...entry })
        return [chains.quarantined(), chains.tip('').lamport]
      })
      expect(one).toEqual(other)
    }),
  )
})

test('L7 the order leaves out what is quarantined', async () => {
  const b = await openWorkspace('B')
  const [own] = await write(b, ['b'])
  if (own === undefined) return expect.fail()
  const far = await createEntry(nodeCrypto, seedOf('B'), {
    ...own,
    sequence: 1,
    previous: own.id,
    lamport: Number.MAX_SAFE_INTEGER,
  })
  expect(mergedState([far, own, own])).toEqual({ entries: [own], forks: [], quarantined: [far.id] })
})

test('L8 a log whose chains are broken is not opened', async () => {
  const a: Workspace = await openWorkspace('A')
  await write(a, ['a', 'b'])
  const cut = createMemoryEntryStore(nodeCrypto.hash, () => NOON)
  await cut.append((await storedBytes(a.entries)).slice(1))
  await expect(openLog(nodeCrypto, cut)).rejects.toMatchObject({ code: 'ledger/broken' })
})
