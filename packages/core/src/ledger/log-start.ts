import { fromHex, joinBytes, toHex } from './bytes.ts'
import type { PackedChain, Seen } from './chain.ts'
import type { PackedChains } from './chains.ts'

/** A log as it was when it had so many entries: enough to go on from there without reading them again. */
export interface LogStart {
  /** The levels of its tree, from the leaf hash of each entry up. */
  readonly levels: readonly Uint8Array[]
  readonly chains: PackedChains
}

const HASH = 32
const NUMBER = 8

/** A start as bytes. Whoever keeps them must know later that they are these: nothing in them can be checked without the entries. */
export function renderLogStart({ levels, chains }: LogStart): Uint8Array {
  const { authors, highest, aside } = chains
  return joinBytes([
    ...[numbers([(levels[0]?.length ?? 0) / HASH]), ...levels],
    ...[numbers([highest, aside.length]), ...aside.map(seenBytes)],
    numbers([authors.length]),
    ...authors.flatMap(([author, chain]) => [hashOf(author), ...chainBytes(chain)]),
  ])
}

/** The start that bytes hold; null where they are none. */
export function parseLogStart(bytes: Uint8Array): LogStart | null {
  const reader = createReader(bytes)
  const size = reader.number()
  const levels = levelsFrom(reader, size)
  const highest = reader.number()
  const aside = reader.several(() => reader.seen())
  const authors = reader.several(() => [toHex(reader.hashes(1)), chainFrom(reader)] as const)
  const held = authors.reduce((sum, [, { ids, beside }]) => sum + ids.length / HASH + beside.length, 0)
  const isWhole = reader.isAtEnd() && held === size
  return isWhole ? { levels, chains: { authors, highest, aside } } : null
}

function levelsFrom(reader: Reader, size: number): readonly Uint8Array[] {
  const levels: Uint8Array[] = []
  for (let count = size; count >= 1; count = Math.floor(count / 2)) levels.push(reader.hashes(count))
  return levels
}

/** How many entries a start covers. */
export function sizeOfStart({ levels }: LogStart): number {
  return (levels[0]?.length ?? 0) / HASH
}

function chainBytes({ ids, lamports, beside }: PackedChain): readonly Uint8Array[] {
  return [
    ...[numbers([lamports.length]), ids, numbers(lamports)],
    ...[numbers([beside.length]), ...beside.flatMap((one) => [numbers([one.sequence]), seenBytes(one)])],
  ]
}

function chainFrom(reader: Reader): PackedChain {
  const count = reader.number()
  const ids = reader.hashes(count)
  const lamports = reader.numbers(count)
  return {
    ids,
    lamports,
    beside: reader.several(() => ({ sequence: reader.number(), ...reader.seen() })),
  }
}

function seenBytes({ id, lamport }: Seen): Uint8Array {
  return joinBytes([hashOf(id), numbers([lamport])])
}

/** Whole numbers up to 2^53, as IEEE 754 doubles with the highest byte first. */
function numbers(values: ArrayLike<number>): Uint8Array {
  const bytes = new Uint8Array(values.length * NUMBER)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < values.length; i += 1) view.setFloat64(i * NUMBER, values[i] ?? 0)
  return bytes
}

function hashOf(hex: string): Uint8Array {
  const hash = new Uint8Array(HASH)
  hash.set(fromHex(hex)?.subarray(0, HASH) ?? [])
  return hash
}

/** Reads on from where it is; what goes beyond the end is read as nothing, and then it never is at the end. */
interface Reader {
  number(): number
  numbers(count: number): Float64Array
  hashes(count: number): Uint8Array
  seen(): Seen
  several<T>(one: () => T): readonly T[]
  isAtEnd(): boolean
}

function createReader(bytes: Uint8Array): Reader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  let at = 0
  const take = (length: number): number | null => {
    const from = at
    at = Number.isSafeInteger(length) && length >= 0 ? at + length : Number.POSITIVE_INFINITY
    return at <= bytes.length ? from : null
  }
  const many = (count: number): Float64Array => {
    const from = take(count * NUMBER)
    return from === null
      ? new Float64Array(0)
      : Float64Array.from({ length: count }, (_, i) => view.getFloat64(from + i * NUMBER))
  }
  const hashes = (count: number): Uint8Array => {
    const from = take(count * HASH)
    return from === null ? new Uint8Array(0) : bytes.subarray(from, from + count * HASH)
  }
  const number = (): number => many(1)[0] ?? 0
  return {
    number,
    numbers: many,
    hashes,
    seen: () => ({ id: toHex(hashes(1)), lamport: number() }),
    several: (one) => {
      const all = []
      const count = number()
      while (all.length < count && at <= bytes.length) all.push(one())
      return all
    },
    isAtEnd: () => at === bytes.length,
  }
}
