import type { Crypto } from '../ledger/index.ts'
import { SanadError } from '../statement/index.ts'
import { areSame, joined } from './bytes.ts'
import { COMMITMENT, ID, MARK, mark, markFault, type Seal, sealFor } from './head.ts'
import { padmeLength } from './padme.ts'
import { inPieces } from './pieces.ts'
import { sealIdBytes } from './seal-id.ts'
import type { SubjectKey } from './sealed-body.ts'

const HEAD = MARK + ID + ID
const BEFORE = HEAD + COMMITMENT
const LENGTH = 8
const CHUNK = 65_536
const TAG = 16

/** A file as it is to be sealed. How long it is must be known beforehand. */
export interface Plain {
  readonly size: number
  readonly bytes: AsyncIterable<Uint8Array>
}

/**
 * Seals a file piece by piece in flat memory (STREAM: Hoang et al. 2015, "Online Authenticated-Encryption and its
 * Nonce-Reuse Misuse-Resistance"). A file of another size than was said ends with an error (`seal/size-differs`).
 */
export async function* sealStream(
  crypto: Crypto,
  subject: SubjectKey,
  plain: Plain,
): AsyncGenerator<Uint8Array> {
  const head = joined(mark('stream'), sealIdBytes(subject.id), crypto.random(ID))
  const seal = await sealFor(crypto, subject.key, head)
  yield seal.before
  const chunks = Math.ceil(padmeLength(LENGTH + plain.size) / CHUNK)
  let n = 0
  for await (const chunk of inPieces(padded(plain), CHUNK, CHUNK)) {
    n += 1
    yield await crypto.encrypt(seal.key, nonce(n - 1, n === chunks), chunk, seal.before)
  }
}

/**
 * The file that was sealed under a key. Each piece is genuine when it comes, the whole only once the stream ends: what was
 * cut, reordered, repeated or changed ends with an error (`seal/` and the reason, as `openBody` gives it).
 */
export async function* openStream(
  crypto: Crypto,
  key: Uint8Array,
  sealed: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let length: number | null = null
  let read = 0
  for await (const chunk of opened(crypto, key, sealed)) {
    length ??= lengthIn(chunk)
    const begin = read === 0 ? LENGTH : 0
    const end = Math.max(0, Math.min(LENGTH + length - read, chunk.length))
    if (chunk.subarray(end).some((byte) => byte !== 0)) throw closed('damaged')
    if (end > begin) yield chunk.subarray(begin, end)
    read += chunk.length
  }
  if (length === null || read !== padmeLength(LENGTH + length)) throw closed('damaged')
}

/** The chunks as they were before sealing, each checked for its place and the last for being the last. */
async function* opened(
  crypto: Crypto,
  key: Uint8Array,
  sealed: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let seal: Seal | null = null
  let waiting: Uint8Array | null = null
  let n = 0
  for await (const piece of inPieces(sealed, BEFORE, CHUNK + TAG)) {
    if (seal === null) {
      seal = await sealBefore(crypto, key, piece)
      continue
    }
    if (waiting !== null) {
      yield await decrypted(crypto, seal, waiting, nonce(n, false))
      n += 1
    }
    waiting = piece
  }
  if (seal === null || waiting === null) throw closed('damaged')
  yield await decrypted(crypto, seal, waiting, nonce(n, true))
}

async function sealBefore(crypto: Crypto, key: Uint8Array, before: Uint8Array): Promise<Seal> {
  const fault = markFault('stream', before)
  if (fault !== null) throw closed(fault)
  if (before.length < BEFORE) throw closed('damaged')
  const seal = await sealFor(crypto, key, before.subarray(0, HEAD))
  if (!areSame(seal.before, before)) throw closed('wrong-key')
  return seal
}

async function decrypted(
  crypto: Crypto,
  seal: Seal,
  chunk: Uint8Array,
  once: Uint8Array,
): Promise<Uint8Array> {
  const plain = await crypto.decrypt(seal.key, once, chunk, seal.before)
  if (plain === null || plain.length === 0) throw closed('damaged')
  return plain
}

/** The file's length, the file, and zeros. */
async function* padded({ size, bytes }: Plain): AsyncGenerator<Uint8Array> {
  yield uint64(size)
  let come = 0
  for await (const some of bytes) {
    come += some.length
    if (come > size) break
    yield some
  }
  if (come !== size) {
    throw new SanadError('seal/size-differs', `a file was said to have ${size} bytes and has not`)
  }
  let zeros = padmeLength(LENGTH + size) - LENGTH - size
  for (; zeros > 0; zeros -= CHUNK) yield new Uint8Array(Math.min(zeros, CHUNK))
}

/** Seven zeros, the chunk's place in four bytes, and 1 for the last. */
function nonce(place: number, isLast: boolean): Uint8Array {
  const bytes = new Uint8Array(12)
  new DataView(bytes.buffer).setUint32(7, place)
  bytes[11] = isLast ? 1 : 0
  return bytes
}

function uint64(value: number): Uint8Array {
  const bytes = new Uint8Array(LENGTH)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value))
  return bytes
}

/** The file's length, from the first chunk. */
function lengthIn(chunk: Uint8Array): number {
  if (chunk.length < LENGTH) throw closed('damaged')
  return Number(new DataView(chunk.buffer, chunk.byteOffset).getBigUint64(0))
}

function closed(why: string): SanadError {
  const told = { foreign: 'is no sealed file', 'newer-version': 'was sealed by a newer version' }[why]
  return new SanadError(`seal/${why}`, `what was to be opened ${told ?? 'is damaged, or its key is another'}`)
}
