import { nodeCrypto } from '@sanad/store/crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createChains } from './chains.ts'
import { createEntry } from './entry.ts'
import { idOf, openWorkspace, seedOf, storedBytes, write } from './fixtures/workspace.ts'
import { type Log, openLog } from './log.ts'
import { type LogStart, parseLogStart, renderLogStart } from './log-start.ts'
import type { EntryStore } from './port.ts'

/** A log's start as bytes, taken when it had so many entries. */
async function startAt(entries: EntryStore, size: number): Promise<Uint8Array> {
  let bytes = new Uint8Array()
  const tell = (start: LogStart): void => {
    bytes = renderLogStart(start).slice()
  }
  await openLog(nodeCrypto, entries, { midway: { size, tell } })
  return bytes
}

function stateOf(log: Log): unknown {
  const { tree } = log
  const roots = Array.from({ length: tree.size + 1 }, (_, size) => tree.root(size))
  return [roots, [...log.lengths()], log.forks(), log.quarantined()]
}

/** Two authors' entries, a fork and one whose clock leaps, in one store. */
async function oddStore(): Promise<EntryStore> {
  const [a, b] = [await openWorkspace('A'), await openWorkspace('B')]
  const own = await write(a, ['a', 'b', 'c'])
  await write(b, ['x', 'y'])
  const [, second, third] = own
  if (second === undefined || third === undefined) return expect.fail()
  const forked = await createEntry(nodeCrypto, seedOf('A'), { ...second, body: idOf('other') })
  const next = { sequence: 3, previous: third.id, lamport: Number.MAX_SAFE_INTEGER }
  const far = await createEntry(nodeCrypto, seedOf('A'), { ...third, ...next })
  await a.log.receive([...(await storedBytes(b.entries)), forked.bytes, far.bytes])
  return a.entries
}

test('L16 a log gone on with from any of its sizes is the log read from its beginning', async () => {
  const entries = await oddStore()
  const whole = stateOf(await openLog(nodeCrypto, entries))
  for (let size = 1; size <= entries.size; size += 1) {
    const start = parseLogStart(await startAt(entries, size))
    expect(stateOf(await openLog(nodeCrypto, entries, { start }))).toEqual(whole)
  }
})

test('L16 a log gone on with takes what comes next, and knows what it had', async () => {
  const entries = await oddStore()
  const start = parseLogStart(await startAt(entries, entries.size))
  const log = await openLog(nodeCrypto, entries, { start })
  const [known] = await storedBytes(entries)
  expect(await log.receive([known ?? new Uint8Array()])).toMatchObject({ known: 1, added: [] })
})

test('L16 bytes that are cut or longer are no start', async () => {
  const bytes = await startAt(await oddStore(), 5)
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), (end) => {
      expect(parseLogStart(bytes.subarray(0, end))).toBeNull()
    }),
  )
  expect(parseLogStart(Uint8Array.of(...bytes, 0))).toBeNull()
})

test('L16 chains that were kept are the chains they were, whatever came in whatever order', () => {
  const one = fc.record({
    author: fc.constantFrom('a', 'b').map(idOf),
    sequence: fc.nat(5),
    id: fc.nat(9).map((n) => idOf(`${n}`)),
    lamport: fc.integer({ min: 1, max: 2 ** 40 }),
  })
  fc.assert(
    fc.property(fc.uniqueArray(one, { selector: ({ id }) => id }), (all) => {
      const [chains, entry] = [createChains(), { bytes: new Uint8Array() }]
      for (const seen of all) chains.add({ ...BLANK, ...entry, ...seen })
      const kept = parseLogStart(renderLogStart({ levels: levelsOf(all.length), chains: chains.packed() }))
      const again = createChains(kept?.chains)
      expect([again.lengths(), again.forks(), again.quarantined()]).toEqual([
        chains.lengths(),
        chains.forks(),
        chains.quarantined(),
      ])
      for (const { author } of all) expect(again.tip(author)).toEqual(chains.tip(author))
    }),
  )
})

function levelsOf(size: number): readonly Uint8Array[] {
  return size < 1 ? [] : [new Uint8Array(32 * size), ...levelsOf(Math.floor(size / 2))]
}

const BLANK = {
  previous: null,
  claimed: '2024-05-06T12:00:00.000Z',
  compartment: 'open',
  epoch: 0,
  kind: 'statement',
  body: idOf('body'),
  parts: null,
  refs: [],
}
