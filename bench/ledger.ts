import {
  checkProof,
  createCheckpoint,
  createMemoryBodyStore,
  createMemoryEntryStore,
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

function tell(what: string, figure: string, more = ''): void {
  console.log(`${what.padEnd(44)}${figure.padStart(14)}   ${more}`)
}

/** How many a second: by the clock, where what others do on the machine counts, and by processor time. */
async function rate(what: string, count: number, work: () => Promise<unknown>): Promise<Rate> {
  const [begin, used] = [performance.now(), process.cpuUsage()]
  await work()
  const { user, system } = process.cpuUsage(used)
  const clock = (1000 * count) / (performance.now() - begin)
  const processor = (1_000_000 * count) / (user + system)
  tell(what, `${clock.toFixed(0)}/s`, `${processor.toFixed(0)} a second of processor time`)
  return { clock, processor }
}

interface Rate {
  readonly clock: number
  readonly processor: number
}

function quantile(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now()
  await work()
  return performance.now() - begin
}

const entries = createMemoryEntryStore(nodeCrypto.hash, () => at)
const log = await openLog(nodeCrypto, entries)
const bodies = createMemoryBodyStore(nodeCrypto.hash)
const writer = await createWriter({ crypto: nodeCrypto, seed, log, bodies })
const placed: Placed[] = []
const packages: number[] = []
const written = await rate('written and signed, 256 at once', ENTRIES, async () => {
  for (let from = 0; from < ENTRIES; from += PACKAGE_SIZE) {
    const some = drafts(from, Math.min(PACKAGE_SIZE, ENTRIES - from))
    const begin = process.cpuUsage()
    placed.push(...(await writer.append(some)))
    packages.push(process.cpuUsage(begin).user)
  }
})
const slower = quantile(packages.slice(-40), 0.5) / quantile(packages.slice(0, 40), 0.5)
tell('  the last 10,000 against the first', `× ${slower.toFixed(2)}`, 'at most 1.3')

const other = await openLog(
  nodeCrypto,
  createMemoryEntryStore(nodeCrypto.hash, () => at),
)
const received = await rate('received: verified, linked, appended', ENTRIES, async () => {
  for (let from = 0; from < ENTRIES; from += PACKAGE_SIZE) {
    await other.receive(placed.slice(from, from + PACKAGE_SIZE).map(({ entry }) => entry.bytes))
  }
})
const both = (by: keyof Rate): string => (1 / (1 / written[by] + 1 / received[by])).toFixed(0)
tell('both', `${both('clock')}/s`, `${both('processor')} a second of processor time; at least 5,000`)

const times: number[] = []
for (let i = 0; i < SINGLE; i += 1) {
  const one = drafts(ENTRIES + i, 1)
  times.push(await milliseconds(() => writer.append(one)))
}
tell('one entry alone, half of all', `${quantile(times, 0.5).toFixed(2)} ms`)
tell('one entry alone, 99 of 100', `${quantile(times, 0.99).toFixed(2)} ms`, 'at most 20')

await rate(`all ${entries.size} verified`, entries.size, () => verifyEntries(nodeCrypto, entries.read()))
await rate('opened: parsed, linked, hashed', entries.size, () => openLog(nodeCrypto, entries))

const head = headOf(log.tree)
const checkpoint = { size: head.size, text: await createCheckpoint(nodeCrypto, seed, head) }
const proving: number[] = []
let text = ''
for (const one of placed.slice(0, SINGLE)) {
  proving.push(
    await milliseconds(async () => {
      text = renderProof(createProof(log.tree, one, checkpoint))
    }),
  )
}
tell('a proof made, 99 of 100', `${quantile(proving, 0.99).toFixed(3)} ms`, 'at most 1')
await rate('a proof checked', SINGLE, async () => {
  for (let i = 0; i < SINGLE; i += 1) await checkProof(nodeCrypto, text, { logs: [], witnesses: [] })
})
tell('bytes of an entry, of a proof', `${placed[0]?.entry.bytes.length}, ${utf8(text).length}`)
