import type { Crypto } from '../ledger/index.ts'
import { areSame, joined, readUint32, uint32 } from './bytes.ts'
import { COMMITMENT, ID, MARK, mark, markFault, type Opened, type Seal, sealFor } from './head.ts'
import { padmeLength } from './padme.ts'
import { type SealId, sealIdBytes, sealIdOf } from './seal-id.ts'

/** A key and its name. Deleting the key erases all that was sealed under it. */
export interface SubjectKey {
  readonly id: SealId
  readonly key: Uint8Array
}

const HEAD = MARK + ID + ID
const BEFORE = HEAD + COMMITMENT
const LENGTH = 4
const TAG = 16
/** Each seal has a key of its own and encrypts once, so that its nonce need not differ. */
const NONCE = new Uint8Array(12)

/** Seals a body under a subject's key and a random id; how long it is shows only roughly. */
export function sealBody(crypto: Crypto, subject: SubjectKey, body: Uint8Array): Promise<Uint8Array> {
  return sealBodyAs(crypto, subject, crypto.random(ID), body)
}

/** The same under an id of the caller's, which must never serve twice. */
export async function sealBodyAs(
  crypto: Crypto,
  subject: SubjectKey,
  id: Uint8Array,
  body: Uint8Array,
): Promise<Uint8Array> {
  const head = joined(mark('body'), sealIdBytes(subject.id), id)
  const { key, before } = await sealFor(crypto, subject.key, head)
  const padded = new Uint8Array(padmeLength(LENGTH + body.length))
  padded.set(uint32(body.length))
  padded.set(body, LENGTH)
  return joined(before, await crypto.encrypt(key, NONCE, padded, before))
}

/** The body that was sealed under a key, or why it does not open. */
export async function openBody(crypto: Crypto, key: Uint8Array, sealed: Uint8Array): Promise<Opened> {
  const fault = markFault('body', sealed)
  if (fault !== null) return { kind: 'closed', why: fault }
  if (sealed.length < BEFORE + TAG) return { kind: 'closed', why: 'damaged' }
  const seal = await sealFor(crypto, key, sealed.subarray(0, HEAD))
  if (!areSame(seal.before, sealed.subarray(0, BEFORE))) return { kind: 'closed', why: 'wrong-key' }
  const body = await unpadded(crypto, seal, sealed.subarray(BEFORE))
  return body === null ? { kind: 'closed', why: 'damaged' } : { kind: 'opened', bytes: body }
}

/** The name of the key that something sealed, body or stream, was sealed under; null where it is neither. */
export function sealedUnder(sealed: Uint8Array): SealId | null {
  if (sealed.length < HEAD) return null
  if (markFault('body', sealed) !== null && markFault('stream', sealed) !== null) return null
  return sealIdOf(sealed.subarray(MARK, MARK + ID))
}

async function unpadded(crypto: Crypto, seal: Seal, ciphertext: Uint8Array): Promise<Uint8Array | null> {
  const padded = await crypto.decrypt(seal.key, NONCE, ciphertext, seal.before)
  if (padded === null || padded.length < LENGTH) return null
  const end = LENGTH + readUint32(padded)
  if (end > padded.length || padded.length !== padmeLength(end)) return null
  return padded.subarray(end).every((byte) => byte === 0) ? padded.slice(LENGTH, end) : null
}
