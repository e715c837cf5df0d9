import type { StoredEntry } from '@sanad/core/ledger'
import { type EntryRecord, parseRecord } from './record.ts'
import type { Volume } from './volume.ts'

const WIDEST = 1024 * 1024

/** Some entries of one volume that follow each other, and the position after them. */
export interface EntryWindow {
  readonly entries: readonly StoredEntry[]
  readonly next: number
  /** Whether a record was met that is not as it was written; it is left out. */
  readonly isDamaged: boolean
}

/** Reads about a megabyte of a volume, from a position up to another. */
export async function readWindow(volume: Volume, from: number, to: number): Promise<EntryWindow> {
  const { name, offsets, size, file } = volume
  const starts = offsets.slice(from - name.first, to - name.first)
  const begin = starts.find((at) => at > 0)
  if (begin === undefined) return { entries: [], next: from + starts.length, isDamaged: false }
  const cut = starts.findIndex((at) => at >= begin + WIDEST)
  const within = cut < 0 ? starts : starts.slice(0, cut)
  const end = offsets.slice(from - name.first + within.length).find((at) => at > 0) ?? size
  const bytes = await file.read(begin, end - begin)
  const read = within.map((at, nth): EntryRecord | 'damaged' | null => {
    if (at === 0) return null
    const record = parseRecord(bytes, at - begin, name.salt)
    return record?.position === from + nth ? record : 'damaged'
  })
  return {
    entries: read.filter((one) => one !== null && one !== 'damaged').map(storedEntry),
    next: from + within.length,
    isDamaged: read.includes('damaged'),
  }
}

function storedEntry({ position, received, bytes }: EntryRecord): StoredEntry {
  return { position, received: new Date(received).toISOString(), bytes }
}
