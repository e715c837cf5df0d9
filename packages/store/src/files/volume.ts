import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { strayFile } from './acceptance.ts'
import type { Damage } from './damage.ts'
import { type Disk, type DiskFile, piecesOf, readOrNothing, writeWhole } from './disk.ts'
import { listVolumes, missingBefore, type Places } from './ledger-folder.ts'
import type { PositionTable } from './position-table.ts'
import { type EntryRecord, parseRecord, sha256 } from './record.ts'
import { scanVolume } from './scan.ts'
import { readCache, writeCache } from './volume-cache.ts'
import { HEADER_LENGTH, renderHeader, type VolumeName } from './volume-name.ts'

const PIECE = 4 * 1024 * 1024

/** A volume that is open. */
export interface Volume {
  readonly name: VolumeName
  readonly file: DiskFile
  /** Where each entry's record begins; 0 where it is damaged. */
  readonly offsets: number[]
  /** Where its last good record ends. */
  size: number
  /** Whether every byte up to there is as it was written, as far as is known. */
  isWhole: boolean
}

/** A volume as it was found. */
export interface Loaded {
  readonly volume: Volume
  readonly damage: readonly Damage[]
  /** Where the write begins that nothing proves to be durable; null where there is none. */
  readonly unproven: number | null
  /** Whether bytes follow its last good record, so that nothing may be written behind it. */
  readonly isTorn: boolean
}

/** What opening volumes needs. */
export interface Loading {
  readonly disk: Disk
  readonly places: Places
  readonly table: PositionTable
}

/** Opens a volume and enters its entries into the table. `past` is the position the next one begins with. */
export async function loadVolume(on: Loading, name: VolumeName, past: number | null): Promise<Loaded> {
  const path = join(on.places.ledger, name.file)
  const file = await on.disk.open(path, 'writing')
  const size = await file.size()
  const cached = past === null ? null : await readCache(on.disk, on.places.cache, name, size)
  if (cached !== null && cached.offsets.length + name.first === past) {
    on.table.setAll(cached.hashes, name.first)
    const volume = { name, file, offsets: [...cached.offsets], size, isWhole: true }
    return { volume, damage: [], unproven: null, isTorn: false }
  }
  const bytes = await file.read(0, size)
  const scan = scanVolume(name, bytes, past)
  for (const { position, bytes: entry } of scan.records) on.table.set(sha256(entry), position)
  const offsets = offsetsOf(name, scan.records, scan.next)
  const volume = { name, file, offsets, size: scan.end, isWhole: scan.damage.length === 0 }
  if (past !== null) await keepCache(on, volume)
  return { volume, damage: scan.damage, unproven: scan.unproven, isTorn: size !== scan.end }
}

/** Begins a volume, durably. */
export async function createVolume(on: Loading, name: VolumeName): Promise<Volume> {
  const path = join(on.places.ledger, name.file)
  await writeWhole(on.disk, join(on.places.aside, 'volume'), path, renderHeader(name))
  await on.disk.syncFolder(on.places.ledger)
  const file = await on.disk.open(path, 'writing')
  return { name, file, offsets: [], size: HEADER_LENGTH, isWhole: true }
}

/** Keeps where a whole volume's entries lie, once nothing more is written to it. */
export async function keepCache({ disk, places, table }: Loading, volume: Volume): Promise<void> {
  const { name, offsets, size, isWhole } = volume
  if (!isWhole || offsets.includes(0)) return
  const hashes = Buffer.concat(offsets.map((_, nth) => table.hashAt(name.first + nth)))
  await writeCache(disk, places.cache, name, { size, offsets, hashes })
}

/** A volume that nothing more is written to. */
export interface SettledVolume {
  readonly file: string
  /** The position after its last entry. */
  readonly past: number
  /** SHA-256 of its bytes, in hex. */
  readonly hash: string
}

/** What a volume holds, as the disk has it now. */
export async function hashVolume({ name, file, offsets }: Volume): Promise<SettledVolume> {
  const hash = createHash('sha256')
  for await (const piece of piecesOf(file, PIECE)) hash.update(piece)
  return { file: name.file, past: name.first + offsets.length, hash: hash.digest('hex') }
}

/** Looks at every byte of a volume again; what is damaged is no longer read from then on. */
export async function checkVolume({ disk, places }: Loading, volume: Volume): Promise<readonly Damage[]> {
  const { name, offsets } = volume
  const path = join(places.ledger, name.file)
  const bytes = await readOrNothing(disk, path)
  const { records, damage } = scanVolume(name, bytes, name.first + offsets.length)
  if (damage.length === 0) return []
  offsetsOf(name, records, name.first + offsets.length).forEach((offset, nth) => {
    offsets[nth] = offset
  })
  volume.isWhole = false
  await disk.remove(join(places.cache, name.file.replace(/\.entries$/, '.index')))
  return damage
}

/** Files in the ledger's folder that are none of its volumes, and positions before the first of these. */
export async function findStrangers(
  disk: Disk,
  places: Places,
  volumes: readonly Volume[],
): Promise<readonly Damage[]> {
  const { names, stray } = await listVolumes(disk, places)
  const ours = new Set(volumes.map(({ name }) => name.file))
  const strangers = names.filter(({ file }) => !ours.has(file))
  const told = strangers.map(async ({ file }) =>
    strayFile(file, await readOrNothing(disk, join(places.ledger, file))),
  )
  return [...missingBefore(volumes[0]?.name), ...stray, ...(await Promise.all(told))]
}

/** The record of a position, where it is still what it was. */
export async function readRecord(
  { name, file, offsets, size }: Volume,
  position: number,
): Promise<EntryRecord | null> {
  const at = offsets[position - name.first] ?? 0
  if (at === 0) return null
  const after = offsets[position - name.first + 1] ?? 0
  const bytes = await file.read(at, (after > at ? after : size) - at)
  const record = parseRecord(bytes, 0, name.salt)
  return record?.position === position ? record : null
}

function offsetsOf({ first }: VolumeName, records: readonly EntryRecord[], next: number): number[] {
  const offsets = new Array<number>(next - first).fill(0)
  for (const { position, at } of records) offsets[position - first] = at
  return offsets
}
