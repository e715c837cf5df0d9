import {
  checkProof,
  createCheckpoint,
  createMemoryBodies,
  createMemoryEntries,
  createProof,
  createWriter,
  type Draft,
  headOf,
  openDraft,
  openLog,
  PACKAGE_SIZE,
  type Placed,
  renderProof,
  verifyEntries,
} from '@sanad/core/ledger'
import { createPersonCode, utf8 } from '@sanad/core/statement'
import { nodeCrypto } from '@sanad/store/crypto'

/** What the ledger costs in memory, without a disk: writing, receiving, checking, proving. */
const ENTRIES = Number(process.argv[2] ?? 20_000)
const SINGLE = 2_000
const seed = nodeCrypto.hash(utf8('an invented device'))
const by = createPersonCode('heron')
const at = '2024-05-06T12:00:00.000Z'

function drafts(from: number, count: number): readonly Draft[] {
  return Array.from({ length: count }, (_, i) =>
    openDraft(nodeCrypto, { kind: 'search', name: `${from + i}`, query: 'kidnapped', by, at }, at),
  )
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now()
  await work()
  return (performance.now() - begin) / 1000
}

function tell(what: string, figure: string, goal = ''): void {
  console.log(`${what.padEnd(44)}${figure.padStart(14)}   ${goal}`)
}

function quantile(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0
}

const entries = createMemoryEntries(nodeCrypto.hash)
const log = await openLog(nodeCrypto, entries)
const bodies = createMemoryBodies(nodeCrypto.hash)
const writer = await createWriter({ crypto: nodeCrypto, seed, log, bodies })
const placed: Placed[] = []
const rates: number[] = []
for (let from = 0; from < ENTRIES; from += PACKAGE_SIZE) {
  const some = drafts(from, PACKAGE_SIZE)
  const took = await seconds(async () => placed.push(...(await writer.append(some))))
  rates.push(PACKAGE_SIZE / took)
}
const early = quantile(rates.slice(0, 40), 0.5)
const late = quantile(rates.slice(-40), 0.5)
tell('written and signed, packages of 256', `${quantile(rates, 0.5).toFixed(0)}/s`)
tell('  the first against the last 10,000', `× ${(early / late).toFixed(2)}`, 'at most 1.3')

const other = await openLog(nodeCrypto, createMemoryEntries(nodeCrypto.hash))
const received = await seconds(async () => {
  for (let from = 0; from < ENTRIES; from += PACKAGE_SIZE) {
    await other.receive(placed.slice(from, from + PACKAGE_SIZE).map(({ entry }) => entry.bytes))
  }
})
tell('received: verified and appended', `${(ENTRIES / received).toFixed(0)}/s`)
const both = 1 / (1 / quantile(rates, 0.5) + received / ENTRIES)
tell('written, signed and verified', `${both.toFixed(0)}/s`, 'at least 5,000')

const times: number[] = []
for (let i = 0; i < SINGLE; i += 1) {
  const [draft] = drafts(ENTRIES + i, 1)
  if (draft !== undefined) times.push(1000 * (await seconds(() => writer.append([draft]))))
}
tell('one entry alone, half of all', `${quantile(times, 0.5).toFixed(2)} ms`)
tell('one entry alone, 99 of 100', `${quantile(times, 0.99).toFixed(2)} ms`, 'at most 20')

const verified = await seconds(() => verifyEntries(nodeCrypto, entries.read()))
tell(`all ${entries.size} verified`, `${(entries.size / verified).toFixed(0)}/s`)
const opened = await seconds(() => openLog(nodeCrypto, entries))
tell('opened: parsed, linked, hashed', `${(entries.size / opened).toFixed(0)}/s`)

const head = headOf(log.tree)
const checkpoint = { size: head.size, text: await createCheckpoint(nodeCrypto, seed, head) }
const proving: number[] = []
let text = ''
for (const one of placed.slice(0, SINGLE)) {
  const begin = performance.now()
  text = renderProof(createProof(log.tree, one, checkpoint))
  proving.push(performance.now() - begin)
}
tell('a proof made, 99 of 100', `${quantile(proving, 0.99).toFixed(3)} ms`, 'at most 1')
const checking = await seconds(async () => {
  for (let i = 0; i < SINGLE; i += 1) await checkProof(nodeCrypto, text, { logs: [], witnesses: [] })
})
tell('a proof checked', `${((1000 * checking) / SINGLE).toFixed(3)} ms`)
tell('bytes of an entry, of a proof', `${placed[0]?.entry.bytes.length}, ${utf8(text).length}`)
