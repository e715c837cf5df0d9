import type { Crypto } from '../ledger/index.ts'
import { utf8 } from '../statement/index.ts'
import { areSame, joined } from './bytes.ts'
import { COMMITMENT, ID, MARK, mark, markFault, type Opened, sealFor } from './head.ts'

const HEAD = MARK + ID
const BEFORE = HEAD + COMMITMENT
const TAG = 16
const NONCE = new Uint8Array(12)

/** Wraps a secret under a key. It unwraps only where it is taken for what it was wrapped as. */
export async function wrapKey(
  crypto: Crypto,
  under: Uint8Array,
  as: string,
  secret: Uint8Array,
): Promise<Uint8Array> {
  const { key, before } = await sealFor(crypto, under, joined(mark('key'), crypto.random(ID)))
  return joined(before, await crypto.encrypt(key, NONCE, secret, joined(before, utf8(as))))
}

/** The secret that was wrapped under a key, or why it does not unwrap. */
export async function unwrapKey(
  crypto: Crypto,
  under: Uint8Array,
  as: string,
  wrapped: Uint8Array,
): Promise<Opened> {
  const fault = markFault('key', wrapped)
  if (fault !== null) return { kind: 'closed', why: fault }
  if (wrapped.length < BEFORE + TAG) return { kind: 'closed', why: 'damaged' }
  const { key, before } = await sealFor(crypto, under, wrapped.subarray(0, HEAD))
  if (!areSame(before, wrapped.subarray(0, BEFORE))) return { kind: 'closed', why: 'wrong-key' }
  const secret = await crypto.decrypt(key, NONCE, wrapped.subarray(BEFORE), joined(before, utf8(as)))
  return secret === null ? { kind: 'closed', why: 'damaged' } : { kind: 'opened', bytes: secret }
}
