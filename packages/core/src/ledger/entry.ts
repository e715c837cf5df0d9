import { type Instant, SanadError, utf8 } from '../statement/index.ts'
import { framed, fromHex, joinBytes, toHex } from './bytes.ts'
import { LONGEST_ENTRY } from './entry-length.ts'
import type { Crypto } from './port.ts'

/** Where the words and references of an entry begin; `docs/formats.md` draws the layout. */
const FIXED = 157
const SIGNATURE = 64
const TAG = 'sanad/entry/1'
const WORD = /^[a-z][a-z0-9-]{0,31}$/
const NONE = '0'.repeat(64)
/** The first and last millisecond of the years 0000 to 9999, which RFC 3339 can write. */
const EARLIEST = -62_167_219_200_000
const LATEST = 253_402_300_799_999

/** What an entry says of itself. Hashes and keys are lower-case hex. */
export interface EntryFields {
  /** The device's Ed25519 public key. */
  readonly author: string
  /** How many entries the author wrote before. */
  readonly sequence: number
  /** The id of the author's entry before it; null at the first. */
  readonly previous: string | null
  /** One more than the highest its author knew of; from 1. */
  readonly lamport: number
  /** When it was written, by the device's clock: a claim. */
  readonly claimed: Instant
  /** `open`, `sealed`, or one that later versions add. */
  readonly compartment: string
  readonly epoch: number
  /** Coarse, so that a stranger learns little: `statement`, `judgement`, `member`, `access`, `erase`. */
  readonly kind: string
  /** The body's name in the body store: the SHA-256 of the bytes held there. */
  readonly body: string
  /** A hash over the number of the body's parts and their tree root, by which one can be proved alone; null where an earlier version sealed it. */
  readonly parts: string | null
  /** Entries it speaks of. */
  readonly refs: readonly string[]
}

/** One line of the ledger: exact bytes that are never written anew, and what they say. */
export interface Entry extends EntryFields {
  /** SHA-256 of its bytes. */
  readonly id: string
  readonly bytes: Uint8Array
}

/** Why bytes are no entry. */
export type EntryFault = 'entry-length' | 'newer-version' | 'bad-number' | 'bad-word' | 'bad-reference'

/** Signs an entry; refuses fields that do not fit one (`ledger/bad-entry`, `ledger/entry-length`). */
export async function createEntry(crypto: Crypto, seed: Uint8Array, fields: EntryFields): Promise<Entry> {
  const told = fieldBytes(fields)
  const signature = await crypto.sign(seed, framed(TAG, told))
  const bytes = joinBytes([told, signature])
  if (bytes.length > LONGEST_ENTRY)
    throw new SanadError('ledger/entry-length', `${bytes.length} bytes are too many`)
  const entry = parseEntry(crypto.hash, bytes)
  if (typeof entry === 'string')
    throw new SanadError('ledger/bad-entry', `no entry can be made of it: ${entry}`)
  return entry
}

/** What bytes say as an entry, or why they are none. Whose they are is for `isSigned` to tell. */
export function parseEntry(hash: Crypto['hash'], bytes: Uint8Array): Entry | EntryFault {
  if (bytes.length > 0 && bytes[0] !== 1) return 'newer-version'
  if (bytes.length < FIXED + SIGNATURE || bytes.length > LONGEST_ENTRY) return 'entry-length'
  const rest = wordsAndRefs(bytes)
  if (typeof rest === 'string') return rest
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const sequence = Number(view.getBigUint64(33))
  const lamport = Number(view.getBigUint64(73))
  const claimed = Number(view.getBigInt64(81))
  if (!Number.isSafeInteger(sequence) || !Number.isSafeInteger(lamport) || lamport < 1) return 'bad-number'
  if (claimed < EARLIEST || claimed > LATEST) return 'bad-number'
  const previous = toHex(bytes.subarray(41, 73))
  if ((previous === NONE) !== (sequence === 0)) return 'bad-reference'
  const parts = toHex(bytes.subarray(125, 157))
  return {
    id: toHex(hash(bytes)),
    author: toHex(bytes.subarray(1, 33)),
    sequence,
    previous: previous === NONE ? null : previous,
    lamport,
    claimed: new Date(claimed).toISOString(),
    epoch: view.getUint32(89),
    body: toHex(bytes.subarray(93, 125)),
    parts: parts === NONE ? null : parts,
    ...rest,
    bytes,
  }
}

/** Whether an entry's signature is its author's, over its exact bytes. */
export async function isSigned(crypto: Crypto, { bytes }: Entry): Promise<boolean> {
  const end = bytes.length - SIGNATURE
  return crypto.verify(bytes.subarray(1, 33), framed(TAG, bytes.subarray(0, end)), bytes.subarray(end))
}

type Rest = Pick<Entry, 'compartment' | 'kind' | 'refs'>

function wordsAndRefs(bytes: Uint8Array): Rest | EntryFault {
  const compartmentEnd = FIXED + 1 + (bytes[FIXED] ?? 0)
  const kindEnd = compartmentEnd + 1 + (bytes[compartmentEnd] ?? 0)
  const begin = kindEnd + 1
  const count = bytes[kindEnd] ?? 0
  if (begin + 32 * count + SIGNATURE !== bytes.length) return 'entry-length'
  const compartment = ascii(bytes.subarray(FIXED + 1, compartmentEnd))
  const kind = ascii(bytes.subarray(compartmentEnd + 1, kindEnd))
  if (!WORD.test(compartment) || !WORD.test(kind)) return 'bad-word'
  const refs = Array.from({ length: count }, (_, i) =>
    toHex(bytes.subarray(begin + 32 * i, begin + 32 * i + 32)),
  )
  return { compartment, kind, refs }
}

function ascii(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}

function fieldBytes(fields: EntryFields): Uint8Array {
  const { sequence, lamport, epoch, refs } = fields
  const claimed = Date.parse(fields.claimed)
  const numbers = [sequence, lamport, epoch, claimed]
  if (!numbers.every(Number.isSafeInteger) || sequence < 0 || lamport < 0 || epoch < 0 || epoch >= 2 ** 32) {
    throw new SanadError('ledger/bad-entry', `${numbers.join(', ')} cannot all be written in an entry`)
  }
  const fixed = new Uint8Array(FIXED)
  const view = new DataView(fixed.buffer)
  fixed[0] = 1
  fixed.set(hashBytes(fields.author), 1)
  view.setBigUint64(33, BigInt(sequence))
  fixed.set(hashBytes(fields.previous ?? NONE), 41)
  view.setBigUint64(73, BigInt(lamport))
  view.setBigInt64(81, BigInt(claimed))
  view.setUint32(89, epoch)
  fixed.set(hashBytes(fields.body), 93)
  fixed.set(hashBytes(fields.parts ?? NONE), 125)
  const count = Uint8Array.of(Math.min(refs.length, 255))
  return joinBytes([fixed, word(fields.compartment), word(fields.kind), count, ...refs.map(hashBytes)])
}

function word(text: string): Uint8Array {
  if (!WORD.test(text))
    throw new SanadError('ledger/bad-entry', `${JSON.stringify(text)} is not one short word`)
  return joinBytes([Uint8Array.of(text.length), utf8(text)])
}

function hashBytes(hex: string): Uint8Array {
  const bytes = fromHex(hex)
  if (bytes?.length !== 32)
    throw new SanadError('ledger/bad-entry', `${JSON.stringify(hex)} is not 32 bytes in hex`)
  return bytes
}
