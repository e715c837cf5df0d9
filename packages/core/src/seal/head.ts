import type { Crypto } from '../ledger/index.ts'
import { joined } from './bytes.ts'

/** Why something sealed does not open. Where its commitment was changed it looks like a key that does not fit. */
export type Closed = 'foreign' | 'newer-version' | 'wrong-key' | 'damaged'

/** What is in something sealed, or why that cannot be said. */
export type Opened =
  | { readonly kind: 'opened'; readonly bytes: Uint8Array }
  | { readonly kind: 'closed'; readonly why: Closed }

/** What seals and opens one sealed thing: its key, and all that stands before the ciphertext. */
export interface Seal {
  readonly key: Uint8Array
  readonly before: Uint8Array
}

/** The kinds of sealed things, as the sixth byte of each tells them. */
export const KINDS = { body: 0x62, key: 0x6b, stream: 0x73 } as const
export type Kind = keyof typeof KINDS

/** Bytes of the mark at the beginning, of an id, and of the commitment to the key. */
export const MARK = 8
export const ID = 16
export const COMMITMENT = 32

/** "SANAD". */
const NAME = [0x53, 0x41, 0x4e, 0x41, 0x44] as const
const VERSION = 1

/** The first eight bytes of something sealed: name, kind, version and a zero. */
export function mark(kind: Kind): Uint8Array {
  return Uint8Array.of(...NAME, KINDS[kind], VERSION, 0)
}

/** Why a beginning is not one that this version opens; null where it is. */
export function markFault(kind: Kind, bytes: Uint8Array): 'foreign' | 'newer-version' | null {
  const isOurs = NAME.every((byte, i) => bytes[i] === byte) && bytes[5] === KINDS[kind]
  const version = bytes[6] ?? 0
  if (!isOurs || version === 0) return 'foreign'
  return version === VERSION && bytes[7] === 0 ? null : 'newer-version'
}

/**
 * The seal of a secret for a head (mark and ids). AES-GCM does not commit to its key, so a commitment stands before the
 * ciphertext: nobody can make one ciphertext that opens to two stories under two keys.
 */
export async function sealFor(crypto: Crypto, secret: Uint8Array, head: Uint8Array): Promise<Seal> {
  const key = await crypto.derive(secret, head, 'sanad/seal/key', 32)
  const commitment = await crypto.derive(secret, head, 'sanad/seal/commit', COMMITMENT)
  return { key, before: joined(head, commitment) }
}
