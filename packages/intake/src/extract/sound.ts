import type { MediaSource } from './media.ts'

const BITRATES_1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
const BITRATES_2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]
const RATES = [44_100, 48_000, 32_000]
const MOST_BOXES = 1000

/** How many seconds a recording or film lasts, where its header says; null where it does not. */
export async function lengthOfSound(source: MediaSource, type: string): Promise<number | null> {
  if (type === 'audio/wav') return rounded(wavSeconds(viewOf(source.head), source.size))
  if (type === 'audio/mpeg') return rounded(mp3Seconds(source))
  if (/mp4|quicktime/.test(type)) return rounded(await movieSeconds(source))
  return null
}

function wavSeconds(view: DataView, size: number): number | null {
  let at = 12
  let perSecond = 0
  while (at + 8 <= view.byteLength) {
    const name = view.getUint32(at)
    const length = view.getUint32(at + 4, true)
    if (name === 0x666d7420) perSecond = view.getUint32(at + 16, true)
    if (name === 0x64617461) return perSecond === 0 ? null : Math.min(length, size - at - 8) / perSecond
    at += 8 + length + (length % 2)
  }
  return null
}

/** By the number of frames where the first one tells it (Xing), else as if all were as long as the first. */
function mp3Seconds(source: MediaSource): number | null {
  const view = viewOf(source.head)
  const begin = skipTag(view)
  if (begin + 4 > view.byteLength || view.getUint16(begin) < 0xffe0) return null
  const { kilobits, rate, samples } = readFrame(view.getUint32(begin))
  if (kilobits === 0 || rate === 0) return null
  const frames = xingFrames(view, begin)
  return frames === null ? ((source.size - begin) * 8) / (kilobits * 1000) : (frames * samples) / rate
}

/** A frame's header (ISO/IEC 11172-3, 13818-3): version 1 is 3, version 2 is 2, version 2.5 is 0. */
function readFrame(header: number): { kilobits: number; rate: number; samples: number } {
  const version = (header >>> 19) & 3
  const rate = RATES[(header >>> 10) & 3] ?? 0
  const bits = (header >>> 12) & 15
  if (version === 3) return { kilobits: BITRATES_1[bits] ?? 0, rate, samples: 1152 }
  return { kilobits: BITRATES_2[bits] ?? 0, rate: rate / (version === 2 ? 2 : 4), samples: 576 }
}

function skipTag(view: DataView): number {
  if (view.byteLength < 10 || view.getUint32(0) >>> 8 !== 0x494433) return 0
  return [6, 7, 8, 9].reduce((size, at) => size * 128 + (view.getUint8(at) & 127), 0) + 10
}

function xingFrames(view: DataView, begin: number): number | null {
  for (const offset of [13, 21, 36]) {
    const at = begin + offset
    if (at + 12 > view.byteLength) return null
    const mark = view.getUint32(at)
    const isCounted = (mark === 0x58696e67 || mark === 0x496e666f) && (view.getUint32(at + 4) & 1) === 1
    if (isCounted) return view.getUint32(at + 8)
  }
  return null
}

/** The movie header (`moov` › `mvhd`, ISO/IEC 14496-12), wherever in the file it lies. */
async function movieSeconds(source: MediaSource): Promise<number | null> {
  const moov = await findBox(source, 0, source.size, 'moov')
  const mvhd = moov === null ? null : await findBox(source, moov.begin, moov.end, 'mvhd')
  if (mvhd === null) return null
  const view = viewOf(await source.read(mvhd.begin, 40))
  const isLong = view.getUint8(0) === 1
  const scale = view.getUint32(isLong ? 20 : 12)
  const duration = isLong ? Number(view.getBigUint64(24)) : view.getUint32(16)
  return scale === 0 ? null : duration / scale
}

interface Box {
  readonly name: string
  readonly begin: number
  readonly end: number
}

async function findBox(source: MediaSource, from: number, to: number, name: string): Promise<Box | null> {
  let at = from
  for (let count = 0; count < MOST_BOXES && at + 8 <= to; count += 1) {
    const box = readBox(viewOf(await source.read(at, 16)), at, to)
    if (box === null || box.name === name) return box
    at = box.end
  }
  return null
}

/** A box's head: its length in four bytes, in eight behind the name where that is 1, up to the end where it is 0. */
function readBox(view: DataView, at: number, to: number): Box | null {
  if (view.byteLength < 8) return null
  const short = view.getUint32(0)
  const isLong = short === 1 && view.byteLength === 16
  const length = isLong ? Number(view.getBigUint64(8)) : short === 0 ? to - at : short
  if (length < 8) return null
  const name = String.fromCharCode(...[4, 5, 6, 7].map((offset) => view.getUint8(offset)))
  return { name, begin: at + (isLong ? 16 : 8), end: Math.min(at + length, to) }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function rounded(seconds: number | null): number | null {
  return seconds === null || !Number.isFinite(seconds) ? null : Math.round(seconds * 10) / 10
}
