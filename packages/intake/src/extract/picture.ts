import { readExif } from './exif.ts'
import { type Facts, NO_FACTS } from './extraction.ts'

type Pixels = readonly [width: number, height: number]

/** A picture's size in pixels and what its camera wrote, from its first bytes; nothing is drawn or unpacked. */
export function describePicture(head: Uint8Array, type: string, tellPosition: boolean): Facts {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
  const exif = type === 'image/jpeg' ? findExif(view) : null
  const says = exif === null ? null : readExif(exif, tellPosition)
  return { ...NO_FACTS, pixels: pixelsOf(view, type), says }
}

function pixelsOf(view: DataView, type: string): Pixels | null {
  switch (type) {
    case 'image/png':
      return [view.getUint32(16), view.getUint32(20)]
    case 'image/gif':
      return [view.getUint16(6, true), view.getUint16(8, true)]
    case 'image/bmp':
      return [Math.abs(view.getInt32(18, true)), Math.abs(view.getInt32(22, true))]
    case 'image/webp':
      return webpPixels(view)
    case 'image/jpeg':
      return jpegPixels(view)
    default:
      return null
  }
}

function webpPixels(view: DataView): Pixels | null {
  const three = (at: number): number => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536
  switch (view.getUint32(12)) {
    case 0x56503820: // 'VP8 '
      return [view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff]
    case 0x5650384c: {
      // 'VP8L'
      const bits = view.getUint32(21, true)
      return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1]
    }
    case 0x56503858: // 'VP8X'
      return [three(24) + 1, three(27) + 1]
    default:
      return null
  }
}

/** The stretches between a JPEG's markers, up to where the picture begins. */
function* jpegSegments(view: DataView): Generator<{ marker: number; begin: number; end: number }> {
  let at = 2
  while (at + 4 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1)
    if (marker === 0xff || (marker >= 0xd0 && marker <= 0xd8)) {
      at += marker === 0xff ? 1 : 2
      continue
    }
    const length = view.getUint16(at + 2)
    if (marker === 0xda || length < 2) return
    yield { marker, begin: at + 4, end: Math.min(at + 2 + length, view.byteLength) }
    at += 2 + length
  }
}

function jpegPixels(view: DataView): Pixels | null {
  for (const { marker, begin } of jpegSegments(view)) {
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return [view.getUint16(begin + 3), view.getUint16(begin + 1)]
  }
  return null
}

function findExif(view: DataView): DataView | null {
  for (const { marker, begin, end } of jpegSegments(view)) {
    const isExif = marker === 0xe1 && end - begin > 14 && view.getUint32(begin) === 0x45786966
    if (isExif) return new DataView(view.buffer, view.byteOffset + begin + 6, end - begin - 6)
  }
  return null
}
