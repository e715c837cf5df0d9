/** The size of a tar's blocks. */
export const BLOCK = 512

const NAME = 100
const PREFIX = 155
/** What eleven octal digits can say. */
const MOST_OCTAL = 8 ** 11 - 1
const CHECKSUM = 148

/** What a header says of the bytes that follow it. */
export interface TarHeader {
  readonly path: string
  /** `0` a file, `x` more about the next header, `5` a folder; everything else is refused by who reads. */
  readonly kind: string
  readonly size: number
}

/** A member's header blocks: nobody's, of no time, readable by its owner. What does not fit ustar stands in a pax header before it. */
export function headerBlocks(path: string, size: number): Uint8Array {
  const records = [
    ...(isShort(path) ? [] : [paxRecord('path', path)]),
    ...(size > MOST_OCTAL ? [paxRecord('size', String(size))] : []),
  ]
  const header = block(isShort(path) ? path : 'long-path', '0', Math.min(size, MOST_OCTAL))
  if (records.length === 0) return header
  const pax = Buffer.from(records.join(''))
  return Buffer.concat([block('pax', 'x', pax.length), pax, Buffer.alloc(paddingOf(pax.length)), header])
}

/** How many zeros follow a member of a size. */
export function paddingOf(size: number): number {
  return (BLOCK - (size % BLOCK)) % BLOCK
}

/** What a block says; null where it is no ustar header or its sum is wrong. */
export function parseHeader(bytes: Uint8Array): TarHeader | null {
  const header = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const sum = octal(header.subarray(CHECKSUM, CHECKSUM + 8))
  const size = octal(header.subarray(124, 136))
  if (sum !== checksum(header) || size === null) return null
  if (header.toString('latin1', 257, 263) !== 'ustar\0') return null
  const name = text(header.subarray(0, NAME))
  const prefix = text(header.subarray(345, 345 + PREFIX))
  const kind = header[156] === 0 ? '0' : String.fromCharCode(header[156] ?? 0)
  return { path: prefix === '' ? name : `${prefix}/${name}`, kind, size }
}

/** The records of a pax header; null where they are none. */
export function parsePax(bytes: Uint8Array): ReadonlyMap<string, string> | null {
  const records = new Map<string, string>()
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at < all.length; ) {
    const space = all.indexOf(0x20, at)
    const length = Number(space < 0 ? Number.NaN : all.toString('latin1', at, space))
    const record = all.toString('utf8', space + 1, at + length)
    const equals = record.indexOf('=')
    if (!(length > 0) || at + length > all.length || equals < 1 || !record.endsWith('\n')) return null
    records.set(record.slice(0, equals), record.slice(equals + 1, -1))
    at += length
  }
  return records
}

function isShort(path: string): boolean {
  return /^[\x20-\x7e]*$/.test(path) && path.length <= NAME
}

/** A record that begins with its own length. */
function paxRecord(key: string, value: string): string {
  const rest = Buffer.byteLength(` ${key}=${value}\n`)
  const digits = String(rest + String(rest).length).length
  return `${rest + digits} ${key}=${value}\n`
}

function block(name: string, kind: string, size: number): Buffer {
  const header = Buffer.alloc(BLOCK)
  header.write(name, 0, NAME, 'latin1')
  header.write('0000600\x000000000\x000000000\0', 100, 'latin1')
  header.write(`${size.toString(8).padStart(11, '0')}\x0000000000000\0`, 124, 'latin1')
  header.write(kind, 156, 'latin1')
  header.write('ustar\x0000', 257, 'latin1')
  header.write('0000000\x000000000\0', 329, 'latin1')
  header.write(`${checksum(header).toString(8).padStart(6, '0')}\0 `, CHECKSUM, 'latin1')
  return header
}

/** The sum of a header's bytes, its own place taken for spaces. */
function checksum(header: Uint8Array): number {
  return header.reduce((sum, byte, i) => sum + (i >= CHECKSUM && i < CHECKSUM + 8 ? 0x20 : byte), 0)
}

function octal(field: Buffer): number | null {
  const digits = /^ *([0-7]+)[ \0]*$/.exec(field.toString('latin1'))?.[1]
  return digits === undefined ? null : Number.parseInt(digits, 8)
}

function text(field: Buffer): string {
  const end = field.indexOf(0)
  return field.toString('utf8', 0, end < 0 ? field.length : end)
}
