import { nodeCrypto } from '@sanad/store/crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toHex } from './bytes.ts'
import { createEntry, type Entry, type EntryFields, isSigned, parseEntry } from './entry.ts'
import { seedOf } from './fixtures/workspace.ts'

const { hash } = nodeCrypto
const NAME = 'ab'.repeat(32)

async function first(more: Partial<EntryFields> = {}): Promise<Entry> {
  const author = toHex(await nodeCrypto.publicKey(seedOf('A')))
  const fields = { author, sequence: 0, previous: null, lamport: 1, claimed: '2024-05-06T07:08:09.010Z' }
  const rest = { compartment: 'open', epoch: 0, kind: 'statement', body: NAME, parts: null, refs: [] }
  return createEntry(nodeCrypto, seedOf('A'), { ...fields, ...rest, ...more })
}

const hex = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => `1${toHex(bytes).slice(1)}`)
const fields = fc.record({
  lamport: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
  claimed: fc
    .date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  compartment: fc.constantFrom('open', 'sealed', 'a-later-one'),
  epoch: fc.nat(),
  kind: fc.constantFrom('statement', 'judgement', 'of-a-later-version'),
  body: hex,
  parts: fc.option(hex, { nil: null }),
  refs: fc.array(hex, { maxLength: 100 }),
  sequence: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
  previous: hex,
})

test('L1 an entry says what was written into it, and its bytes are signed and name it', async () => {
  await fc.assert(
    fc.asyncProperty(fields, async (told) => {
      const entry = await first(told)
      expect(entry).toMatchObject(told)
      expect(entry.id).toBe(toHex(hash(entry.bytes)))
      expect(parseEntry(hash, entry.bytes)).toEqual(entry)
      expect(await isSigned(nodeCrypto, entry)).toBe(true)
    }),
    { numRuns: 50 },
  )
})

test('L1 whatever bit of an entry is changed, it is no entry or not signed', async () => {
  const { bytes } = await first({ refs: [NAME] })
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const changed = bytes.slice()
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    const entry = parseEntry(hash, changed)
    expect(typeof entry === 'string' || !(await isSigned(nodeCrypto, entry))).toBe(true)
  }
})

test('L1 a signature over an entry is none over anything else: it is signed under a domain tag', async () => {
  const { bytes, author } = await first()
  const key = await nodeCrypto.publicKey(seedOf('A'))
  expect(toHex(key)).toBe(author)
  expect(await nodeCrypto.verify(key, bytes.subarray(0, -64), bytes.subarray(-64))).toBe(false)
})

test('L2 an entry has at most 4,096 bytes', async () => {
  const most = await first({ refs: Array.from({ length: 120 }, () => NAME) })
  expect(most.bytes.length).toBeLessThanOrEqual(4096)
  const refs = Array.from({ length: 121 }, () => NAME)
  await expect(first({ refs })).rejects.toMatchObject({ code: 'ledger/entry-length' })
  expect(parseEntry(hash, new Uint8Array(4097).fill(1))).toBe('entry-length')
})

test('L2 what an entry cannot say is refused', async () => {
  for (const bad of [
    { sequence: -1 },
    { lamport: 0 },
    { epoch: 2 ** 32 },
    { claimed: 'yesterday' },
    { kind: 'two words' },
    { compartment: '' },
    { body: 'ab' },
    { previous: NAME },
    { sequence: 1 },
  ]) {
    await expect(first(bad)).rejects.toMatchObject({ code: 'ledger/bad-entry' })
  }
})

test('L2 bytes of no entry are told with what is wrong with them', async () => {
  const { bytes } = await first()
  const changed = (at: number, byte: number): unknown => {
    const copy = bytes.slice()
    copy[at] = byte
    return parseEntry(hash, copy)
  }
  expect(parseEntry(hash, new Uint8Array())).toBe('entry-length')
  expect(changed(0, 2)).toBe('newer-version')
  expect(changed(33, 255)).toBe('bad-number')
  expect(changed(41, 1)).toBe('bad-reference')
  expect(changed(157, 5)).toBe('entry-length')
  expect(changed(158, 0x20)).toBe('bad-word')
  expect(parseEntry(hash, bytes.subarray(0, -1))).toBe('entry-length')
})
