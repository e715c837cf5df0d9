import { cleanText } from './clean.ts'

/** Characters read from bytes, and how: `declared` and `certain` say on what ground the encoding was chosen. */
export interface Decoded {
  readonly characters: string
  readonly encoding: string
  readonly ground: 'mark' | 'declared' | 'valid' | 'guessed'
}

const SAMPLE = 65_536
const ARABIC_ENCODINGS = ['windows-1256', 'iso-8859-6'] as const

/** Bytes as text: byte order mark, then what is valid, then what the file declares, then what the letters look like. */
export function decodeText(bytes: Uint8Array, declared: string | null = null): Decoded {
  const mark = byteOrderMark(bytes)
  if (mark !== null) return decoded(bytes, mark, 'mark')
  const wide = wideEncoding(bytes.subarray(0, SAMPLE))
  if (wide !== null) return decoded(bytes, wide, 'guessed')
  if (isUtf8(bytes)) return decoded(bytes, 'utf-8', 'valid')
  if (declared !== null && isKnown(declared) && !/^utf-?8$/i.test(declared)) {
    return decoded(bytes, declared.toLowerCase(), 'declared')
  }
  return decoded(bytes, narrowEncoding(bytes.subarray(0, SAMPLE)), 'guessed')
}

/** Whether bytes are a file of characters at all: few control characters once decoded. */
export function isText(bytes: Uint8Array): boolean {
  if (byteOrderMark(bytes) !== null || wideEncoding(bytes.subarray(0, SAMPLE)) !== null) return true
  let controls = 0
  const sample = bytes.subarray(0, SAMPLE)
  for (const byte of sample) {
    if (byte === 0) return false
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls += 1
  }
  return controls <= sample.length / 100
}

function decoded(bytes: Uint8Array, encoding: string, ground: Decoded['ground']): Decoded {
  return { characters: cleanText(new TextDecoder(encoding).decode(bytes)), encoding, ground }
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** UTF-16 without a mark: nearly all high bytes are those of Latin (00), Arabic (06) or punctuation (20) blocks. */
function wideEncoding(sample: Uint8Array): string | null {
  if (sample.length < 4 || sample.length % 2 === 1) return null
  const half = sample.length / 2
  const highs = (parity: number): number =>
    sample.filter((byte, index) => index % 2 === parity && (byte === 0 || byte === 6 || byte === 0x20)).length
  const blanks = sample.filter((byte) => byte === 0).length
  if (blanks < half / 50) return null
  const even = highs(0)
  const odd = highs(1)
  if (odd > half * 0.95 && even < half * 0.6) return 'utf-16le'
  return even > half * 0.95 && odd < half * 0.6 ? 'utf-16be' : null
}

/** Valid UTF-8, but for a last character that was cut off. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return mostlyUtf8(bytes)
  }
}

/** A few spoilt characters in a long UTF-8 text leave it UTF-8. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let wide = 0
  for (const byte of bytes) if (byte >= 0x80) wide += 1
  const spoilt = new TextDecoder('utf-8').decode(bytes).split('\uFFFD').length - 1
  return wide > 50 && spoilt * 50 < wide
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== ''
  } catch {
    return false
  }
}

/** One-byte encodings: Arabic words are runs of high bytes, accents stand alone between plain letters. */
function narrowEncoding(sample: Uint8Array): string {
  const isHigh = (byte: number | undefined): boolean => (byte ?? 0) >= 0xc0
  const high = sample.filter(isHigh)
  const joined = sample.filter(
    (byte, at) => isHigh(byte) && (isHigh(sample[at - 1]) || isHigh(sample[at + 1])),
  )
  if (high.length === 0 || joined.length < high.length * 0.6) return 'windows-1252'
  const scores = ARABIC_ENCODINGS.map((encoding) => arabicScore(new TextDecoder(encoding).decode(sample)))
  return (scores[0] ?? 0) >= (scores[1] ?? 0) ? 'windows-1256' : 'iso-8859-6'
}

/** How Arabic a text looks: articles and the commonest small words, less letters that do not exist. */
function arabicScore(text: string): number {
  const common = text.match(/(?<!\p{L})(?:ال|وال|في|من|على|إلى|أن|عن)/gu)?.length ?? 0
  const wrong =
    text.match(/\uFFFD|[\u0080-\u009F]|(?<=\p{Script=Arabic})[A-Za-z\u00C0-\u00FF¡-»]/gu)?.length ?? 0
  return common * 3 - wrong
}
