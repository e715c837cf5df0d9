import { type Crypto, fromHex, toHex } from '../ledger/index.ts'
import { ID } from './head.ts'

declare const brand: unique symbol

/** A random name (16 bytes in lower-case hex) that says nothing of what it names. */
export type SealId = string & { readonly [brand]: 'seal' }

/** A name that was never given before. */
export function createSealId(crypto: Crypto): SealId {
  return sealIdOf(crypto.random(ID))
}

/** A name read back from where it was written; null where it is none. */
export function parseSealId(text: string): SealId | null {
  const bytes = fromHex(text)
  return bytes?.length === ID ? sealIdOf(bytes) : null
}

/** The name that sixteen bytes are. */
export function sealIdOf(bytes: Uint8Array): SealId {
  return toHex(bytes) as SealId
}

/** The sixteen bytes of a name. */
export function sealIdBytes(id: SealId): Uint8Array {
  return fromHex(id) ?? new Uint8Array(ID)
}
