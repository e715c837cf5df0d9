import { join } from 'node:path'
import type { Damage } from './damage.ts'
import { type Disk, type DiskFile, readWhole, writeWhole } from './disk.ts'
import type { Places } from './ledger-folder.ts'
import type { PositionTable } from './position-table.ts'
import { parseRecord, type Record, sha256 } from './record.ts'
import { scanSegment } from './scan.ts'
import { readCache, writeCache } from './segment-cache.ts'
import { HEADER_LENGTH, renderHeader, type SegmentName } from './segment-name.ts'

/** A segment that is open. */
export interface Segment {
  readonly name: SegmentName
  readonly file: DiskFile
  /** Where each entry's record begins; 0 where it is damaged. */
  readonly offsets: number[]
  /** Where its last good record ends. */
  size: number
  /** Whether every byte up to there is as it was written, as far as is known. */
  isWhole: boolean
}

/** A segment as it was found. */
export interface Loaded {
  readonly segment: Segment
  readonly damage: readonly Damage[]
  /** Where the write begins that nothing proves to be durable; null where there is none. */
  readonly unproven: number | null
  /** Whether bytes follow its last good record, so that nothing may be written behind it. */
  readonly isTorn: boolean
}

/** What opening segments needs. */
export interface Loading {
  readonly disk: Disk
  readonly places: Places
  readonly table: PositionTable
}

/** Opens a segment and enters its entries into the table. `past` is the position the next one begins with. */
export async function loadSegment(on: Loading, name: SegmentName, past: number | null): Promise<Loaded> {
  const path = join(on.places.ledger, name.file)
  const file = await on.disk.open(path, 'writing')
  const size = await file.size()
  const cached = past === null ? null : await readCache(on.disk, on.places.cache, name, size)
  if (cached !== null && cached.offsets.length + name.first === past) {
    cached.hashes.forEach((hash, nth) => {
      on.table.set(hash, name.first + nth)
    })
    const segment = { name, file, offsets: [...cached.offsets], size, isWhole: true }
    return { segment, damage: [], unproven: null, isTorn: false }
  }
  const bytes = await file.read(0, size)
  const scan = scanSegment(name, bytes, past)
  for (const { position, bytes: entry } of scan.records) on.table.set(sha256(entry), position)
  const offsets = offsetsOf(name, scan.records, scan.next)
  const segment = { name, file, offsets, size: scan.end, isWhole: scan.damage.length === 0 }
  if (past !== null) await keepCache(on, segment)
  return { segment, damage: scan.damage, unproven: scan.unproven, isTorn: size !== scan.end }
}

/** Begins a segment, durably. */
export async function createSegment(on: Loading, name: SegmentName): Promise<Segment> {
  const path = join(on.places.ledger, name.file)
  await writeWhole(on.disk, join(on.places.aside, 'segment'), path, renderHeader(name))
  await on.disk.syncFolder(on.places.ledger)
  const file = await on.disk.open(path, 'writing')
  return { name, file, offsets: [], size: HEADER_LENGTH, isWhole: true }
}

/** Keeps where a whole segment's entries lie, once nothing more is written to it. */
export async function keepCache({ disk, places, table }: Loading, segment: Segment): Promise<void> {
  const { name, offsets, size, isWhole } = segment
  if (!isWhole || offsets.includes(0)) return
  const hashes = offsets.map((_, nth) => table.hashAt(name.first + nth))
  await writeCache(disk, places.cache, name, { size, offsets, hashes })
}

/** Looks at every byte of a segment again; what is damaged is no longer read from then on. */
export async function checkSegment({ disk, places }: Loading, segment: Segment): Promise<readonly Damage[]> {
  const { name, offsets } = segment
  const path = join(places.ledger, name.file)
  const bytes = disk.has(path) ? await readWhole(disk, path) : Buffer.alloc(0)
  const { records, damage } = scanSegment(name, bytes, name.first + offsets.length)
  if (damage.length === 0) return []
  offsetsOf(name, records, name.first + offsets.length).forEach((offset, nth) => {
    offsets[nth] = offset
  })
  segment.isWhole = false
  await disk.remove(join(places.cache, name.file.replace(/\.entries$/, '.index')))
  return damage
}

/** The record of a position, where it is still what it was. */
export async function readRecord(
  { name, file, offsets, size }: Segment,
  position: number,
): Promise<Record | null> {
  const at = offsets[position - name.first] ?? 0
  if (at === 0) return null
  const after = offsets[position - name.first + 1] ?? 0
  const bytes = await file.read(at, (after > at ? after : size) - at)
  const record = parseRecord(bytes, 0, name.salt)
  return record?.position === position ? record : null
}

function offsetsOf({ first }: SegmentName, records: readonly Record[], next: number): number[] {
  const offsets = new Array<number>(next - first).fill(0)
  for (const { position, at } of records) offsets[position - first] = at
  return offsets
}
