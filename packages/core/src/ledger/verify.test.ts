import { nodeCrypto } from '@sanad/store/crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Head, headOf } from './checkpoint.ts'
import { createEntry, type Entry, parseEntry } from './entry.ts'
import { asStored, NOON, openWorkspace, seedOf, storedBytes, write } from './fixtures/workspace.ts'
import { createTree, type Tree } from './tree.ts'
import { type Remembered, type Verdict, verifyEntries } from './verify.ts'

const SOAK = process.env['SANAD_SOAK'] !== undefined
const [MUTATIONS, GOOD] = SOAK ? [10_000, 1_000] : [250, 30]
const { hash } = nodeCrypto

/** A log that several devices wrote into, in a mixed order, as its owner remembers it. */
interface Known {
  readonly entries: readonly Uint8Array[]
  readonly tree: Tree
  readonly remembered: Remembered
}

async function ledgerOf(turns: readonly number[]): Promise<Known> {
  const [first, ...others] = await Promise.all(['A', 'B', 'C'].map((device) => openWorkspace(device)))
  if (first === undefined) return expect.fail()
  for (const [i, turn] of turns.entries()) {
    const other = others[turn % 3]
    if (other === undefined) {
      await write(first, [`turn ${i}`])
      continue
    }
    await other.log.receive(await storedBytes(first.entries))
    await write(other, [`turn ${i}`])
    await first.log.receive(await storedBytes(other.entries))
  }
  return known(await storedBytes(first.entries))
}

function known(entries: readonly Uint8Array[]): Known {
  const tree = createTree(hash)
  for (const bytes of entries) tree.append(bytes)
  const heads: readonly Head[] = [headOf(tree)]
  return { entries, tree, remembered: { heads, leaf: (at) => (at < tree.size ? tree.leaf(at) : null) } }
}

function verdictOf(entries: readonly Uint8Array[], remembered?: Remembered): Promise<Verdict> {
  return verifyEntries(nodeCrypto, asStored(entries), remembered)
}

const turns = fc.array(fc.nat(2), { minLength: 2, maxLength: 12 })
const pool = Promise.all(
  fc.sample(fc.array(fc.nat(2), { minLength: 6, maxLength: 24 }), { numRuns: 12, seed: 1789 }).map(ledgerOf),
)

test('L8 an intact ledger raises no alarm, whoever wrote it and with or without anything remembered', async () => {
  await fc.assert(
    fc.asyncProperty(turns, async (order) => {
      const { entries, tree, remembered } = await ledgerOf(order)
      const intact = { kind: 'intact', ...headOf(tree), forks: [], quarantined: [] }
      expect(await verdictOf(entries, remembered)).toMatchObject(intact)
      expect(await verdictOf(entries)).toMatchObject(intact)
    }),
    { numRuns: GOOD },
  )
})

type Mutation = (entries: readonly Uint8Array[], one: number, other: number) => Promise<readonly Uint8Array[]>

const MUTATION: Readonly<Record<string, Mutation>> = {
  flip: async (entries, one, other) => {
    const bytes = (entries[one] ?? expect.fail()).slice()
    const bit = other % (bytes.length * 8)
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    return entries.with(one, bytes)
  },
  drop: async (entries, one) => entries.toSpliced(one, 1),
  swap: async (entries, one, other) => {
    const [a, b] = [entries[one], entries[other % entries.length]]
    return a === undefined || b === undefined
      ? expect.fail()
      : entries.with(one, b).with(other % entries.length, a)
  },
  duplicate: async (entries, one, other) =>
    entries.toSpliced(other % (entries.length + 1), 0, entries[one] ?? expect.fail()),
  truncate: async (entries, one) => entries.slice(0, one),
  'cut an entry short': async (entries, one, other) => {
    const bytes = entries[one] ?? expect.fail()
    return entries.with(one, bytes.slice(0, other % bytes.length))
  },
  splice: async (entries, one, other) => {
    const stranger = (await pool)[other % 12]?.entries ?? expect.fail()
    const begin = other % stranger.length
    return entries.toSpliced(one, other % 3, ...stranger.slice(begin, begin + 1 + (other % 2)))
  },
  're-sign': async (entries, one) => {
    const entry = parsed(entries[one])
    const author = Buffer.from(await nodeCrypto.publicKey(seedOf('a thief'))).toString('hex')
    return entries.with(one, (await createEntry(nodeCrypto, seedOf('a thief'), { ...entry, author })).bytes)
  },
  'write anew': async (entries, one) => {
    const entry = parsed(entries[one])
    const device = ['A', 'B', 'C'].find((name) => authors.get(name) === entry.author) ?? expect.fail()
    const claimed = '2020-01-01T00:00:00.000Z'
    return entries.with(one, (await createEntry(nodeCrypto, seedOf(device), { ...entry, claimed })).bytes)
  },
}

const authors = new Map<string, string>()
for (const device of ['A', 'B', 'C']) {
  authors.set(device, Buffer.from(await nodeCrypto.publicKey(seedOf(device))).toString('hex'))
}

function parsed(bytes: Uint8Array | undefined): Entry {
  const entry = parseEntry(hash, bytes ?? new Uint8Array())
  return typeof entry === 'string' ? expect.fail(entry) : entry
}

/** The first place where two logs differ. */
function firstDifference(one: readonly Uint8Array[], other: readonly Uint8Array[]): number {
  const at = one.findIndex((bytes, i) => Buffer.compare(bytes, other[i] ?? new Uint8Array()) !== 0)
  return at < 0 ? one.length : at
}

test('L8 whatever was done to a ledger is found, and the first bad entry is named', async () => {
  const ledgers = await pool
  const chosen = fc.record({
    which: fc.nat(ledgers.length - 1),
    mutate: fc.constantFrom(...Object.values(MUTATION)),
    one: fc.nat(),
    other: fc.nat(),
  })
  await fc.assert(
    fc.asyncProperty(chosen, async ({ which, mutate, one, other }) => {
      const { entries, remembered } = ledgers[which] ?? expect.fail()
      const changed = await mutate(entries, one % entries.length, other)
      const at = firstDifference(changed, entries)
      fc.pre(at < entries.length)
      expect(await verdictOf(changed, remembered)).toMatchObject({
        kind: 'broken',
        at,
        ...named(changed[at]),
      })
      const { heads = [] } = remembered
      expect(await verdictOf(changed, { heads })).toMatchObject({ kind: 'broken' })
    }),
    { numRuns: MUTATIONS },
  )
})

function named(bytes: Uint8Array | undefined): Partial<Entry> {
  const entry = parseEntry(hash, bytes ?? new Uint8Array())
  return typeof entry === 'string' ? {} : { author: entry.author, sequence: entry.sequence }
}

test('L8 an entry repeated after the end of all that is remembered is found', async () => {
  const { entries, remembered } = await ledgerOf([0, 1, 2])
  const repeated = [...entries, entries[0] ?? expect.fail()]
  expect(await verdictOf(repeated, remembered)).toMatchObject({ at: 3, why: 'duplicate' })
})

test.each([
  ['flip', 'bad-signature'],
  ['cut an entry short', 'entry-length'],
  ['re-sign', 'gap'],
  ['write anew', 'changed'],
  ['drop', 'gap'],
])('L8 the kind of damage is told: %s', async (name, why) => {
  const { entries, remembered } = await ledgerOf([0, 0, 0, 0, 0])
  const changed = (await MUTATION[name]?.(entries, 2, 800)) ?? expect.fail()
  expect(await verdictOf(changed, remembered)).toMatchObject({ kind: 'broken', at: 2, why })
})

test('L8 entries cut off the end are missed where a head is remembered', async () => {
  const { entries, remembered } = await ledgerOf([0, 1, 2, 0])
  expect(await verdictOf(entries.slice(0, 3), remembered)).toEqual({
    kind: 'broken',
    at: 3,
    author: null,
    sequence: null,
    why: 'cut-off',
  })
})

test('L8 where only heads are remembered, damage lies after the last that holds', async () => {
  const { entries, tree } = await ledgerOf([0, 1, 2, 0, 1, 2])
  const heads = [headOf(tree), headOf(tree, 2), headOf(tree, 4)]
  const swapped = [...entries.slice(0, 4), ...entries.slice(4).toReversed()]
  expect(await verdictOf(swapped, { heads })).toMatchObject({ at: 4, why: 'wrong-root', author: null })
})

test('L8 damage before a remembered head is told before damage after it', async () => {
  const { entries, tree } = await ledgerOf([0, 1, 2, 0, 1, 2])
  const heads = [headOf(tree, 0), headOf(tree, 2), headOf(tree, 4), headOf(tree)]
  const [a, b, c, d, e] = entries
  if (a === undefined || b === undefined || c === undefined || d === undefined || e === undefined) {
    return expect.fail()
  }
  expect(await verdictOf([a, b, d, c, e, e], { heads })).toMatchObject({ at: 2, why: 'wrong-root' })
})

test('L8 a store that skips a position is not believed', async () => {
  const { entries } = await ledgerOf([0, 1])
  const stored = (async function* () {
    yield { position: 1, received: NOON, bytes: entries[0] ?? expect.fail() }
  })()
  expect(await verifyEntries(nodeCrypto, stored)).toMatchObject({ at: 0, why: 'wrong-position' })
})
