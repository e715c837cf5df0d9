import type { Damage } from './damage.ts'
import { type EntryRecord, parseRecord, sha256 } from './record.ts'
import { HEADER_LENGTH, renderHeader, type VolumeName } from './volume-name.ts'

/** What a volume's bytes hold. */
export interface Scan {
  /** Good records of entries, in order of their positions. */
  readonly records: readonly EntryRecord[]
  readonly damage: readonly Damage[]
  /** The position after its last one. */
  readonly next: number
  /** Where its last good record ends. */
  readonly end: number
  /** Where the write began of which nothing later proves that it was acknowledged; null where all is proven. */
  readonly unproven: number | null
}

interface Walk {
  readonly kept: EntryRecord[]
  readonly damage: Damage[]
  next: number
  end: number
}

/**
 * Reads a volume. `past` is the first position of the volume after it; null for the last, of which the last write may
 * be cut short: there the records before the cut are kept and the rest is set aside.
 */
export function scanVolume(name: VolumeName, bytes: Buffer, past: number | null): Scan {
  const found = findRecords(name, bytes).filter((record) => past === null || nextAfter(record) <= past)
  const proven = past ?? found.reduce((most, { position, nth }) => Math.max(most, position - nth), name.first)
  const walk: Walk = { kept: [], damage: [], next: name.first, end: HEADER_LENGTH }
  tellHeader(walk, name, bytes)
  for (const record of found) {
    if (record.position > Math.max(walk.next, proven)) break
    tellGap(walk, name, bytes, record)
    walk.end = record.end
    walk.next = nextAfter(record)
    if (record.bytes.length > 0) walk.kept.push(record)
  }
  tellTail(walk, name, bytes, proven)
  const unproven = past === null ? walk.kept.find(({ position }) => position >= proven) : undefined
  const { kept: records, damage, end } = walk
  return { records, damage, end, next: Math.max(walk.next, proven), unproven: unproven?.at ?? null }
}

/** Whatever is a good record, in rising order; what does not read as one is stepped over to the next that does. */
function findRecords({ first, salt }: VolumeName, bytes: Buffer): readonly EntryRecord[] {
  const found: EntryRecord[] = []
  let at = HEADER_LENGTH
  let next = first
  while (at >= 0 && at < bytes.length) {
    const record = parseRecord(bytes, at, salt)
    if (record !== null && record.position >= next) {
      found.push(record)
      next = nextAfter(record)
      at = record.end
    } else {
      at = bytes.indexOf(salt, at + 1)
    }
  }
  return found
}

function nextAfter({ position, bytes }: EntryRecord): number {
  return bytes.length > 0 ? position + 1 : position
}

function tellHeader({ damage }: Walk, name: VolumeName, bytes: Buffer): void {
  if (bytes.subarray(0, HEADER_LENGTH).equals(renderHeader(name))) return
  const to = Math.min(HEADER_LENGTH, bytes.length)
  damage.push(tell('changed', name, bytes, { from: 0, to, lost: [name.first, name.first] }))
}

function tellGap({ damage, end, next }: Walk, name: VolumeName, bytes: Buffer, record: EntryRecord): void {
  if (record.at === end && record.position === next) return
  const kind = record.at > end ? 'changed' : 'missing'
  damage.push(tell(kind, name, bytes, { from: end, to: record.at, lost: [next, record.position] }))
}

function tellTail({ damage, end, next }: Walk, name: VolumeName, bytes: Buffer, proven: number): void {
  const isLost = proven > next
  const from = Math.min(end, bytes.length)
  const stretch = { from, to: bytes.length, lost: [next, Math.max(next, proven)] as const }
  if (bytes.length > end) damage.push(tell(isLost ? 'changed' : 'torn', name, bytes, stretch))
  else if (isLost) damage.push(tell('missing', name, bytes, stretch))
}

function tell(
  kind: Damage['kind'],
  { file }: VolumeName,
  bytes: Buffer,
  { from, to, lost }: { from: number; to: number; lost: readonly [number, number] },
): Damage {
  return { kind, file, from, to, positions: lost, hash: sha256(bytes.subarray(from, to)).toString('hex') }
}
