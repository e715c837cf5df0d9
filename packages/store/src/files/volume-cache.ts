import { join } from 'node:path'
import { type Disk, readOrNothing, writeWhole } from './disk.ts'
import { sha256 } from './record.ts'
import type { VolumeName } from './volume-name.ts'

const TITLE = Buffer.from('SANAD INDEX 1\n\0\0', 'latin1')
const FIXED = 32
const LINE = 36
const CHECK = 32
const HASH = 32

/** Where the entries of a whole volume lie and what their hashes are, so that it need not be read to be opened. */
export interface VolumeIndex {
  /** The volume's length in bytes. */
  readonly size: number
  /** Where each entry's record begins, in order of their positions. */
  readonly offsets: readonly number[]
  /** 32 bytes each. */
  readonly hashes: Buffer
}

/** Null where there is none, or none that is whole and fits: then the volume is read instead. */
export async function readCache(
  disk: Disk,
  folder: string,
  name: VolumeName,
  size: number,
): Promise<VolumeIndex | null> {
  const path = join(folder, cacheName(name))
  const bytes = await readOrNothing(disk, path)
  const body = bytes.subarray(0, Math.max(0, bytes.length - CHECK))
  if ((body.length - FIXED) % LINE !== 0 || body.length < FIXED) return null
  if (!sha256(body).equals(bytes.subarray(body.length))) return null
  if (!body.subarray(0, FIXED).equals(renderHead(name, size))) return null
  const count = (body.length - FIXED) / LINE
  const offsets = new Array<number>(count)
  const hashes = Buffer.alloc(count * HASH)
  for (let nth = 0; nth < count; nth += 1) {
    const at = FIXED + nth * LINE
    offsets[nth] = body.readUInt32BE(at)
    body.copy(hashes, nth * HASH, at + 4, at + LINE)
  }
  return { size, offsets, hashes }
}

/** Keeps an index. It is only a cache: losing it costs time and nothing else. */
export async function writeCache(
  disk: Disk,
  folder: string,
  name: VolumeName,
  index: VolumeIndex,
): Promise<void> {
  const body = Buffer.alloc(FIXED + index.offsets.length * LINE)
  renderHead(name, index.size).copy(body)
  index.offsets.forEach((offset, nth) => {
    body.writeUInt32BE(offset, FIXED + nth * LINE)
    index.hashes.copy(body, FIXED + nth * LINE + 4, nth * HASH, (nth + 1) * HASH)
  })
  const path = join(folder, cacheName(name))
  await writeWhole(disk, `${path}.new`, path, Buffer.concat([body, sha256(body)]))
}

function renderHead({ salt }: VolumeName, size: number): Buffer {
  const head = Buffer.alloc(FIXED)
  TITLE.copy(head)
  salt.copy(head, 16)
  head.writeBigUInt64BE(BigInt(size), 24)
  return head
}

function cacheName({ file }: VolumeName): string {
  return file.replace(/\.entries$/, '.index')
}
