import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  framed,
  fromHex,
  type Log,
  type LogStart,
  openLog,
  parseLogStart,
  renderLogStart,
  sizeOfStart,
} from '@sanad/core/ledger'
import { writeWholeFile } from '../durable/index.ts'
import type { SettledVolume } from '../files/index.ts'
import { type Parts, seedOf } from './parts.ts'

/** The file, among the caches, from which a log is gone on with. */
const FILE = 'log-start'
const TITLE = Buffer.from('SANAD LOG START\n', 'latin1')
const TAG = 'sanad/log-start/1'
const HASH = 32
const SIGNATURE = 64
/** Its title, how many volumes it covers, and what they hold. */
const HEAD: number = TITLE.length + 4 + HASH

/**
 * Opens the log of a workspace from what was kept of it: signed by its device, and of volumes whose every byte is what it
 * was then. Where it is missing or does not fit, all entries are read instead. Where there are more such volumes than it
 * covers, or all had to be read, it is kept anew.
 */
export async function openKeptLog(parts: Parts): Promise<Log> {
  const { crypto } = parts.tools
  const { entries } = parts.store
  const volumes = await entries.settled()
  const kept = await readKept(parts, volumes)
  const size = volumes.at(-1)?.past ?? 0
  const seed = kept.volumes < volumes.length ? await seedOf(parts) : null
  let state: Uint8Array | null = null
  const tell = (start: LogStart): void => {
    state = renderLogStart(start)
  }
  const opening = seed === null ? {} : { midway: { size, tell } }
  const log = await openLog(crypto, entries, { start: kept.start, ...opening })
  if (seed !== null && state !== null) await keep(parts, seed, volumes, state)
  return log
}

interface Kept {
  readonly start: LogStart | null
  /** How many volumes it covers. */
  readonly volumes: number
}

const NOTHING: Kept = { start: null, volumes: 0 }

async function readKept(
  { folder, tools: { crypto }, keys }: Parts,
  volumes: readonly SettledVolume[],
): Promise<Kept> {
  if (volumes.length === 0) return NOTHING
  const bytes = await readFile(join(folder, 'cache', FILE)).catch(() => Buffer.alloc(0))
  const end = bytes.length - SIGNATURE
  if (end < HEAD || !bytes.subarray(0, TITLE.length).equals(TITLE)) return NOTHING
  const count = bytes.readUInt32BE(TITLE.length)
  const covered = volumes.slice(0, count)
  if (count === 0 || covered.length < count || !bytes.subarray(0, HEAD).equals(renderHead(covered)))
    return NOTHING
  const device = fromHex(keys.device.key) ?? new Uint8Array()
  const isOurs = await crypto.verify(device, signed(bytes.subarray(0, end)), bytes.subarray(end))
  const start = isOurs ? parseLogStart(bytes.subarray(HEAD, end)) : null
  return start === null || sizeOfStart(start) !== covered.at(-1)?.past ? NOTHING : { start, volumes: count }
}

/** It is only a cache: where it cannot be written all is read again the next time. */
async function keep(
  { folder, tools: { crypto } }: Parts,
  seed: Uint8Array,
  volumes: readonly SettledVolume[],
  state: Uint8Array,
): Promise<void> {
  const told = Buffer.concat([renderHead(volumes), state])
  const signature = await crypto.sign(seed, signed(told))
  await writeWholeFile(join(folder, 'cache'), FILE, Buffer.concat([told, signature])).catch(() => undefined)
}

function renderHead(volumes: readonly SettledVolume[]): Buffer {
  const count = Buffer.alloc(4)
  count.writeUInt32BE(volumes.length)
  const hash = createHash('sha256')
  for (const one of volumes) hash.update(`${one.file} ${one.past} ${one.hash}\n`)
  return Buffer.concat([TITLE, count, hash.digest()])
}

function signed(bytes: Uint8Array): Uint8Array {
  return framed(TAG, createHash('sha256').update(bytes).digest())
}
