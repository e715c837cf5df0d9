import { utf8 } from '../statement/index.ts'

declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string }

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const DIGITS: readonly number[] = Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0))
const NIBBLE = 15
/** As many bytes become text at once as a call may have arguments for. */
const TOGETHER = 1024
const tags = new Map<string, Uint8Array>()
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Bytes in lower-case hex. */
export function toHex(bytes: Uint8Array): string {
  let text = ''
  for (let begin = 0; begin < bytes.length; begin += TOGETHER) {
    text += String.fromCharCode(...hexCodes(bytes, begin, Math.min(begin + TOGETHER, bytes.length)))
  }
  return text
}

/** The bytes that lower-case hex stands for; null where it is none. */
export function fromHex(text: string): Uint8Array | null {
  if (text.length % 2 !== 0 || !/^[0-9a-f]*$/.test(text)) return null
  const bytes = new Uint8Array(text.length / 2)
  for (let i = 0; i < bytes.length; i += 1) {
    bytes[i] = (nibble(text.charCodeAt(2 * i)) << 4) | nibble(text.charCodeAt(2 * i + 1))
  }
  return bytes
}

/** Bytes in standard base64 (RFC 4648 §4), padded. */
export function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i
    const three = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
    text += letter(three >> 18) + letter(three >> 12)
    text += (left > 1 ? letter(three >> 6) : '=') + (left > 2 ? letter(three) : '=')
  }
  return text
}

/** The bytes that base64 stands for; null where it is none, or not the one way to write them. */
export function fromBase64(text: string): Uint8Array | null {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return null
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array((text.length / 4) * 3 - padding)
  let three = 0
  for (let i = 0; i < text.length; i += 1) {
    three = ((three << 6) | six(text.charCodeAt(i))) & 0xffffff
    if (i % 4 === 3) {
      const at = (i - 3) * 0.75
      bytes[at] = three >> 16
      bytes[at + 1] = (three >> 8) & 255
      bytes[at + 2] = three & 255
    }
  }
  return toBase64(bytes.subarray(Math.max(0, text.length / 4 - 1) * 3)) === text.slice(-4) ? bytes : null
}

/** The text that UTF-8 bytes stand for; null where they are not UTF-8. */
export function utf8Text(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes)
  } catch {
    return null
  }
}

/** Whether two runs of bytes are the same. */
export function bytesEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, i) => byte === other[i])
}

/** Several runs of bytes as one. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

/** What is signed or hashed under a domain tag: tag and bytes, each after its length in four bytes. Never the text of a note, for it begins with a zero byte. */
export function framed(tag: string, bytes: Uint8Array): Uint8Array {
  const told = tagBytes(tag)
  const frame = new Uint8Array(8 + told.length + bytes.length)
  const view = new DataView(frame.buffer)
  view.setUint32(0, told.length)
  frame.set(told, 4)
  view.setUint32(4 + told.length, bytes.length)
  frame.set(bytes, 8 + told.length)
  return frame
}

/** Tags are few, and the same ones come again with every entry. */
function tagBytes(tag: string): Uint8Array {
  const known = tags.get(tag) ?? utf8(tag)
  tags.set(tag, known)
  return known
}

function hexCodes(bytes: Uint8Array, begin: number, end: number): number[] {
  const codes = new Array<number>(2 * (end - begin))
  for (let i = begin, at = 0; i < end; i += 1, at += 2) {
    const byte = bytes[i] ?? 0
    codes[at] = DIGITS[byte >> 4] ?? 0
    codes[at + 1] = DIGITS[byte & NIBBLE] ?? 0
  }
  return codes
}

function nibble(code: number): number {
  return code >= 97 ? code - 87 : code - 48
}

function letter(bits: number): string {
  return ALPHABET[bits & 63] ?? ''
}

/** The six bits of a letter of base64; none for its padding. */
function six(code: number): number {
  if (code >= 97) return code - 71
  if (code >= 65) return code - 65
  if (code >= 48 && code <= 57) return code + 4
  if (code === 43) return 62
  return code === 47 ? 63 : 0
}
