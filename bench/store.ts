import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type FileEntryStore, openBodyFiles, openEntryFiles } from '@sanad/store/files'

/** What keeping entries and bodies costs, and whether it costs more as a ledger grows. */
const MOST = 1_000_000
const TOGETHER = 256
const ENTRY = 400

const folder = mkdtempSync(join(tmpdir(), 'sanad-bench-'))
const clock = (): string => new Date().toISOString()
const open = (within: string): Promise<FileEntryStore> => openEntryFiles({ folder: within, clock })

function entry(nth: number): Uint8Array {
  const bytes = Buffer.alloc(ENTRY)
  for (let at = 0; at < ENTRY; at += 32) createHash('sha256').update(`${nth} ${at}`).digest().copy(bytes, at)
  return bytes
}

function tell(what: string, value: number, unit: string, goal = ''): void {
  console.log(`${what.padEnd(44)}${value.toFixed(value < 10 ? 2 : 0).padStart(10)} ${unit.padEnd(12)}${goal}`)
}

async function timed<T>(act: () => Promise<T>): Promise<readonly [number, T]> {
  const begin = performance.now()
  const result = await act()
  return [performance.now() - begin, result]
}

function quantile(all: readonly number[], share: number): number {
  return all.toSorted((a, b) => a - b)[Math.floor(all.length * share)] ?? 0
}

/** Writes 256 entries; the milliseconds it took. */
async function write(store: FileEntryStore): Promise<number> {
  const entries = Array.from({ length: TOGETHER }, (_, nth) => entry(store.size + nth))
  return (await timed(() => store.append(entries)))[0]
}

async function fill(store: FileEntryStore, to: number): Promise<void> {
  while (store.size < to) await write(store)
}

/** A store that is not closed, as a kill would leave it. */
async function measureAppends(): Promise<FileEntryStore> {
  const store = await open(folder)
  const single: number[] = []
  for (let nth = 0; nth < 300; nth += 1) single.push((await timed(() => store.append([entry(nth)])))[0])
  tell('one by one', 1000 / quantile(single, 0.5), 'entries/s')
  tell('one by one, slowest of a hundred', quantile(single, 0.99), 'ms', '≤ 20')
  const [time] = await timed(() =>
    Promise.all(Array.from({ length: 2000 }, (_, nth) => store.append([entry(300 + nth)]))),
  )
  tell('2,000 calls at once', 2_000_000 / time, 'entries/s')
  await fill(store, MOST)
  const [again] = await timed(() => store.append(Array.from({ length: 10_000 }, (_, nth) => entry(nth * 90))))
  tell('10,000 that are held', 10_000_000 / again, 'entries/s')
  return store
}

/** Batches into a small and a large store by turns, so that whatever else the machine does slows both. */
async function measureGrowth(large: FileEntryStore): Promise<void> {
  const small = await open(mkdtempSync(join(folder, 'small-')))
  await fill(small, 10_000)
  const times = { small: [] as number[], large: [] as number[] }
  for (let turn = 0; turn < 400; turn += 1) {
    times.small.push(await write(small))
    times.large.push(await write(large))
  }
  const [few, many] = [quantile(times.small, 0.5), quantile(times.large, 0.5)]
  tell('in batches of 256', (TOGETHER * 1000) / many, 'entries/s', '≥ 5,000')
  tell('a batch from 10 thousand on', few, 'ms')
  tell('a batch from 1 million on', many, 'ms')
  tell('ratio of both', many / few, '', '≤ 1.3')
  await small.close()
}

async function measureOpening(): Promise<void> {
  const [killed, store] = await timed(() => open(folder))
  tell('open 1 million after a kill', killed, 'ms', '≤ 5,000')
  await store.close()
  const [closed, next] = await timed(() => open(folder))
  tell('open 1 million after closing', closed, 'ms', '≤ 5,000')
  const [read] = await timed(async () => {
    for await (const one of next.read()) if (one.bytes.length === 0) throw new Error('an entry of no bytes')
  })
  tell('read all', (MOST * 1000) / read, 'entries/s')
  const [verified, damage] = await timed(() => next.verify())
  if (damage.length > 0) throw new Error('the ledger is damaged')
  tell('check every byte', verified, 'ms', '≤ 120,000')
  await next.close()
  rmSync(join(folder, 'cache'), { recursive: true })
  const [cold, last] = await timed(() => open(folder))
  tell('open 1 million without caches', cold, 'ms')
  await last.close()
}

async function measureBodies(): Promise<void> {
  const bodies = await openBodyFiles({ folder })
  const small = Array.from({ length: 1000 }, (_, nth) => Buffer.from(`body ${nth}`.repeat(50)))
  const [put] = await timed(() => bodies.put(small))
  tell('1,000 small bodies in one call', 1_000_000 / put, 'bodies/s')
  const piece = Buffer.alloc(1024 * 1024)
  const [streamed] = await timed(() => bodies.putStream(pieces(piece, 256)))
  tell('a body of 256 MiB', 256_000 / streamed, 'MiB/s')
  tell('memory at the end', process.memoryUsage().rss / 2 ** 20, 'MiB')
}

async function* pieces(piece: Buffer, count: number): AsyncIterable<Uint8Array> {
  for (let nth = 0; nth < count; nth += 1) {
    piece.writeUInt32BE(nth)
    yield piece
  }
}

try {
  const left = await measureAppends()
  await measureGrowth(left)
  await measureOpening()
  await measureBodies()
  if (left.size < MOST) throw new Error(`the store holds ${left.size} entries`)
} finally {
  rmSync(folder, { recursive: true })
}
