import type { Crypto } from '@sanad/core/ledger'
import { SanadError } from '@sanad/core/statement'
import { isUsableKey } from './public-key.ts'

const KEY = 32
const NONCE = 12
const TAG = 16
const SIGNATURE = 64
const LONGEST_DERIVED = 255 * 32
/** 1 GiB of memory. */
const HIGHEST_COST = 2 ** 20

/**
 * The same manners for every library: what has a wrong length is refused before it is reached (`crypto/length`,
 * `crypto/cost`), a public key that RFC 8032 does not know verifies nothing, and a passphrase is stretched in NFC.
 */
export function checked(raw: Crypto): Crypto {
  return {
    hash: (bytes) => plain(raw.hash(bytes)),
    mac: (key, bytes) => plain(raw.mac(key, bytes)),
    random: (length) => plain(raw.random(length)),
    publicKey: async (seed) => plain(await raw.publicKey(ofLength(seed, KEY, 'a seed'))),
    sign: async (seed, message) => plain(await raw.sign(ofLength(seed, KEY, 'a seed'), message)),
    verify: async (publicKey, message, signature) =>
      isUsableKey(publicKey) &&
      signature.length === SIGNATURE &&
      (await raw.verify(publicKey, message, signature)),
    derive: async (key, salt, info, length) => {
      if (!isWhole(length, 1, LONGEST_DERIVED)) throw badLength('a derived key', length)
      return plain(await raw.derive(key, salt, info, length))
    },
    ...checkedCipher(raw),
    stretch: async (passphrase, salt, cost, length) => {
      if (!isWhole(length, 1, LONGEST_DERIVED)) throw badLength('a stretched key', length)
      if (!isWhole(Math.log2(cost), 1, Math.log2(HIGHEST_COST))) {
        throw new SanadError('crypto/cost', `${cost} is no power of two from 2 to ${HIGHEST_COST}`)
      }
      return plain(await raw.stretch(passphrase.normalize('NFC'), salt, cost, length))
    },
  }
}

function checkedCipher(raw: Crypto): Pick<Crypto, 'encrypt' | 'decrypt'> {
  return {
    encrypt: async (key, nonce, bytes, beside) =>
      plain(await raw.encrypt(ofLength(key, KEY, 'a key'), ofLength(nonce, NONCE, 'a nonce'), bytes, beside)),
    decrypt: async (key, nonce, sealed, beside) => {
      ofLength(key, KEY, 'a key')
      ofLength(nonce, NONCE, 'a nonce')
      if (sealed.length < TAG) return null
      const bytes = await raw.decrypt(key, nonce, sealed, beside)
      return bytes === null ? null : plain(bytes)
    },
  }
}

/** Bytes as they are, without what Node's own kind of them adds. */
function plain(bytes: Uint8Array): Uint8Array {
  return bytes.constructor === Uint8Array
    ? bytes
    : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function ofLength(bytes: Uint8Array, length: number, what: string): Uint8Array {
  if (bytes.length !== length) throw badLength(what, bytes.length)
  return bytes
}

function badLength(what: string, length: number): SanadError {
  return new SanadError('crypto/length', `${what} cannot have ${length} bytes`)
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}
