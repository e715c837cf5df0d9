import type { Instant } from '../statement/index.ts'

/** What the ledger needs of cryptography. Hashing answers at once; keys may be asked of something that takes its time. */
export interface Crypto {
  /** SHA-256. */
  hash(bytes: Uint8Array): Uint8Array
  /** HMAC-SHA-256. */
  mac(key: Uint8Array, bytes: Uint8Array): Uint8Array
  /** Unguessable bytes. */
  random(length: number): Uint8Array
  /** The Ed25519 public key (32 bytes) of a secret seed (32 bytes). */
  publicKey(seed: Uint8Array): Promise<Uint8Array>
  /** An Ed25519 signature (64 bytes). */
  sign(seed: Uint8Array, message: Uint8Array): Promise<Uint8Array>
  /** Whether an Ed25519 signature holds; false, too, where key or signature are none. */
  verify(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): Promise<boolean>
  /** HKDF-SHA-256 (RFC 5869). */
  derive(key: Uint8Array, salt: Uint8Array, info: string, length: number): Promise<Uint8Array>
  /** AES-256-GCM: ciphertext and 16 bytes of tag. */
  encrypt(key: Uint8Array, nonce: Uint8Array, plain: Uint8Array, beside: Uint8Array): Promise<Uint8Array>
  /** What was encrypted; null where the key does not fit or a byte was changed. */
  decrypt(
    key: Uint8Array,
    nonce: Uint8Array,
    sealed: Uint8Array,
    beside: Uint8Array,
  ): Promise<Uint8Array | null>
  /** scrypt (RFC 7914) with r = 8 and p = 1; `cost` is N, a power of two. */
  stretch(passphrase: string, salt: Uint8Array, cost: number, length: number): Promise<Uint8Array>
}

/** Tells what time it is here: an instant of UTC with milliseconds (RFC 3339). */
export type Clock = () => Instant

/** An entry's exact bytes where a store keeps them. */
export interface StoredEntry {
  /** In the order in which this store received it, from 0. */
  readonly position: number
  /** When this store received it, by this store's clock; no part of the entry. */
  readonly received: Instant
  readonly bytes: Uint8Array
}

/** Keeps entries for ever, in the order in which it received them. It looks at bytes only; what they say is the ledger's to check. */
export interface EntryStore {
  /** How many entries it holds. */
  readonly size: number
  /**
   * The position of each entry, in their order, once they would survive a power cut; one that is held already keeps its
   * position. Calls made at once are written together. An entry of no bytes or of more than 4,096 is refused
   * (`ledger/entry-length`) with everything handed over beside it; a write that failed closes the store for good
   * (`store/write-failed`).
   */
  append(entries: readonly Uint8Array[]): Promise<readonly number[]>
  /** Entries from a position up to another, both counted from 0 and the second left out. */
  read(from?: number, to?: number): AsyncIterable<StoredEntry>
  close(): Promise<void>
}

/** Keeps bodies and evidence under the lower-case hex SHA-256 of the bytes it holds. */
export interface BodyStore {
  /** The names of bodies, in their order, once all of them would survive a power cut; bodies that are held already are left as they are. */
  put(bodies: readonly Uint8Array[]): Promise<readonly string[]>
  /** The same for one that is too large for memory. */
  putStream(bytes: AsyncIterable<Uint8Array>): Promise<string>
  /** Null where it is not held. What no longer has its name's hash is refused (`store/body-damaged`). */
  get(name: string): Promise<Uint8Array | null>
  /** Null where it is not held; ends with an error where the bytes do not have their name's hash. */
  stream(name: string): AsyncIterable<Uint8Array> | null
  /** Whether it was held; once it resolves no power cut brings it back. */
  delete(name: string): Promise<boolean>
  names(): AsyncIterable<string>
}
