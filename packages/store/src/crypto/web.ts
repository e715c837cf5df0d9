import { hmac } from '@noble/hashes/hmac.js'
import { scryptAsync } from '@noble/hashes/scrypt.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes, hexToBytes, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Crypto } from '@sanad/core/ledger'
import { checked } from './checked.ts'

/** What stands before a raw Ed25519 seed in PKCS #8 (RFC 8410). */
const SEED = hexToBytes('302e020100300506032b657004220420')
const TAG_BITS = 128

const subtle = globalThis.crypto.subtle

/** Cryptography of the browser; what it does not know, or does not answer at once, is done in JavaScript. */
export const webCrypto: Crypto = checked({
  hash: (bytes) => sha256(bytes),
  mac: (key, bytes) => hmac(sha256, key, bytes),
  random: (length) => randomBytes(length),
  publicKey: async (seed) => {
    const { x = '' } = await subtle.exportKey('jwk', await secretKey(seed, true))
    return fromBase64Url(x)
  },
  sign: async (seed, message) =>
    new Uint8Array(await subtle.sign('Ed25519', await secretKey(seed, false), message)),
  verify: async (publicKey, message, signature) => {
    try {
      const key = await subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify'])
      return await subtle.verify('Ed25519', key, signature, message)
    } catch {
      return false
    }
  },
  derive: async (key, salt, info, length) => {
    const secret = await subtle.importKey('raw', key, 'HKDF', false, ['deriveBits'])
    const how = { name: 'HKDF', hash: 'SHA-256', salt, info: utf8ToBytes(info) }
    return new Uint8Array(await subtle.deriveBits(how, secret, 8 * length))
  },
  encrypt: async (key, nonce, plain, beside) => {
    const secret = await subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt'])
    return new Uint8Array(await subtle.encrypt(gcm(nonce, beside), secret, plain))
  },
  decrypt: async (key, nonce, sealed, beside) => {
    const secret = await subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt'])
    try {
      return new Uint8Array(await subtle.decrypt(gcm(nonce, beside), secret, sealed))
    } catch {
      return null
    }
  },
  stretch: (passphrase, salt, cost, length) =>
    scryptAsync(utf8ToBytes(passphrase), salt, { N: cost, r: 8, p: 1, dkLen: length }),
})

interface Cipher {
  readonly name: string
  readonly iv: Uint8Array
  readonly additionalData: Uint8Array
  readonly tagLength: number
}

function secretKey(seed: Uint8Array, extractable: boolean): ReturnType<typeof subtle.importKey> {
  return subtle.importKey('pkcs8', concatBytes(SEED, seed), 'Ed25519', extractable, ['sign'])
}

function gcm(iv: Uint8Array, additionalData: Uint8Array): Cipher {
  return { name: 'AES-GCM', iv, additionalData, tagLength: TAG_BITS }
}

function fromBase64Url(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0))
}
