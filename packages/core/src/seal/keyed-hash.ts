import { type Crypto, fromHex, toHex } from '../ledger/index.ts'
import { type EvidenceId, type Hash, parseId } from '../statement/index.ts'

/**
 * Names sealed things by HMAC under their compartment's key: whoever holds the file a leaked name is of still cannot prove it.
 * What is keyed is the SHA-256, so that a file too large for memory gets the same name by `keyedEvidenceId`.
 */
export function keyedHash(crypto: Crypto, key: Uint8Array): Hash {
  return (bytes) => toHex(crypto.mac(key, crypto.hash(bytes)))
}

/** The keyed name of evidence whose plain name is known. */
export function keyedEvidenceId(crypto: Crypto, key: Uint8Array, plain: EvidenceId): EvidenceId {
  return parseId<'evidence'>(toHex(crypto.mac(key, fromHex(plain) ?? new Uint8Array())))
}
