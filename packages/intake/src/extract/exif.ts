import { cleanLine } from './clean.ts'
import { NO_SAYINGS, type Sayings } from './extraction.ts'

interface Entry {
  readonly type: number
  readonly count: number
  /** Where the value is, in the entry or elsewhere. */
  readonly at: number
}

const MAKE = 0x010f
const MODEL = 0x0110
const SOFTWARE = 0x0131
const EXIF_FOLDER = 0x8769
const GPS_FOLDER = 0x8825
const TAKEN = 0x9003
const SIZES: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 9: 4, 10: 8 }

/** What a camera wrote into a photograph (EXIF 2.3); where it stood only if asked. */
export function readExif(view: DataView, tellPosition: boolean): Sayings {
  const little = view.getUint16(0) === 0x4949
  const first = readFolder(view, view.getUint32(4, little), little)
  const pointer = (tag: number): ReadonlyMap<number, Entry> => {
    const entry = first.get(tag)
    return entry === undefined ? new Map() : readFolder(view, view.getUint32(entry.at, little), little)
  }
  const words = (entry: Entry | undefined): string | null =>
    entry === undefined ? null : readWords(view, entry)
  const camera = [words(first.get(MAKE)), words(first.get(MODEL))].filter((word) => word !== null).join(' ')
  return {
    ...NO_SAYINGS,
    camera: camera === '' ? null : camera,
    taken: takenDate(words(pointer(EXIF_FOLDER).get(TAKEN))),
    program: words(first.get(SOFTWARE)),
    position: tellPosition ? readPosition(view, pointer(GPS_FOLDER), little) : null,
  }
}

function readFolder(view: DataView, begin: number, little: boolean): ReadonlyMap<number, Entry> {
  const entries = new Map<number, Entry>()
  if (begin + 2 > view.byteLength) return entries
  const count = Math.min(view.getUint16(begin, little), 200)
  for (let index = 0; index < count; index += 1) {
    const at = begin + 2 + index * 12
    if (at + 12 > view.byteLength) break
    const type = view.getUint16(at + 2, little)
    const length = view.getUint32(at + 4, little)
    const isInside = (SIZES[type] ?? 1) * length <= 4
    entries.set(view.getUint16(at, little), {
      type,
      count: length,
      at: isInside ? at + 8 : view.getUint32(at + 8, little),
    })
  }
  return entries
}

function readWords(view: DataView, { type, count, at }: Entry): string | null {
  if (type !== 2 || count > 1000 || at + count > view.byteLength) return null
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at, count)
  return cleanLine(new TextDecoder('utf-8').decode(bytes).split('\0')[0])
}

function takenDate(words: string | null): string | null {
  const [, year, month, day, time] = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)/.exec(words ?? '') ?? []
  return year === undefined || year === '0000' ? null : `${year}-${month}-${day}T${time}`
}

function readPosition(view: DataView, gps: ReadonlyMap<number, Entry>, little: boolean): Sayings['position'] {
  const degrees = (tag: number): number | null => {
    const entry = gps.get(tag)
    if (entry === undefined || entry.count !== 3 || entry.at + 24 > view.byteLength) return null
    const part = (index: number): number =>
      view.getUint32(entry.at + index * 8, little) /
      Math.max(1, view.getUint32(entry.at + index * 8 + 4, little))
    return part(0) + part(1) / 60 + part(2) / 3600
  }
  const side = (tag: number): string => readWords(view, gps.get(tag) ?? { type: 0, count: 0, at: 0 }) ?? ''
  const latitude = degrees(2)
  const longitude = degrees(4)
  if (latitude === null || longitude === null) return null
  return [side(1) === 'S' ? -latitude : latitude, side(3) === 'W' ? -longitude : longitude]
}
