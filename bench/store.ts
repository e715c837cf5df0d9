import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type FileEntryStore, openBodyFiles, openEntryFiles } from '@sanad/store/files'

/** What keeping entries and bodies costs, and whether it costs more as a ledger grows. */
const MOST = 1_000_000
const TOGETHER = 256
const WINDOW = 100_000
const ENTRY = 400

const folder = mkdtempSync(join(tmpdir(), 'sanad-bench-'))
const clock = (): string => new Date().toISOString()
const open = (): Promise<FileEntryStore> => openEntryFiles({ folder, clock })

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

/** Milliseconds of each write of 256 entries until the store holds so many. */
async function fill(store: FileEntryStore, to: number): Promise<readonly number[]> {
  const times: number[] = []
  while (store.size < to) {
    const length = Math.min(TOGETHER, to - store.size)
    const entries = Array.from({ length }, (_, nth) => entry(store.size + nth))
    const [time] = await timed(() => store.append(entries))
    if (length === TOGETHER) times.push(time)
  }
  return times
}

/** A store that is not closed, as a kill would leave it. */
async function measureAppends(): Promise<FileEntryStore> {
  const store = await open()
  const single: number[] = []
  for (let nth = 0; nth < 300; nth += 1) single.push((await timed(() => store.append([entry(nth)])))[0])
  tell('one by one', 1000 / quantile(single, 0.5), 'entries/s')
  tell('one by one, slowest of a hundred', quantile(single, 0.99), 'ms', '≤ 20')
  const [time] = await timed(() =>
    Promise.all(Array.from({ length: 2000 }, (_, nth) => store.append([entry(300 + nth)]))),
  )
  tell('2,000 calls at once', 2_000_000 / time, 'entries/s')
  await fill(store, 10_000)
  const early = await fill(store, 10_000 + WINDOW)
  await fill(store, MOST - WINDOW)
  const late = await fill(store, MOST)
  tell('in batches of 256', (TOGETHER * 1000) / quantile(late, 0.5), 'entries/s', '≥ 5,000')
  tell('a batch at 10 thousand', quantile(early, 0.5), 'ms')
  tell('a batch at 1 million', quantile(late, 0.5), 'ms')
  tell('ratio of both', quantile(late, 0.5) / quantile(early, 0.5), '', '≤ 1.3')
  const [again] = await timed(() => store.append(Array.from({ length: 10_000 }, (_, nth) => entry(nth * 90))))
  tell('10,000 that are held', 10_000_000 / again, 'entries/s')
  return store
}

async function measureOpening(): Promise<void> {
  const [killed, store] = await timed(open)
  tell('open 1 million after a kill', killed, 'ms', '≤ 5,000')
  await store.close()
  const [closed, next] = await timed(open)
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
  const [cold, last] = await timed(open)
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
  await measureOpening()
  await measureBodies()
  if (left.size !== MOST) throw new Error(`the store holds ${left.size} entries`)
} finally {
  rmSync(folder, { recursive: true })
}
