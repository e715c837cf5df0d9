import { gcm } from '@noble/ciphers/aes.js'
import { ed25519 } from '@noble/curves/ed25519.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import { hmac } from '@noble/hashes/hmac.js'
import { scryptAsync } from '@noble/hashes/scrypt.js'
import { sha256, sha512 } from '@noble/hashes/sha2.js'
import { concatBytes, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Crypto } from '@sanad/core/ledger'
import { checked } from './checked.ts'
import { littleEndian } from './public-key.ts'

const { Point } = ed25519

/** Cryptography in JavaScript alone, for where there is no other. */
export const nobleCrypto: Crypto = checked({
  hash: (bytes) => sha256(bytes),
  mac: (key, bytes) => hmac(sha256, key, bytes),
  random: (length) => randomBytes(length),
  publicKey: async (seed) => ed25519.getPublicKey(seed),
  sign: async (seed, message) => ed25519.sign(message, seed),
  verify: async (publicKey, message, signature) => signatureHolds(publicKey, message, signature),
  derive: async (key, salt, info, length) => hkdf(sha256, key, salt, utf8ToBytes(info), length),
  encrypt: async (key, nonce, plain, beside) => gcm(key, nonce, beside).encrypt(plain),
  decrypt: async (key, nonce, sealed, beside) => {
    try {
      return gcm(key, nonce, beside).decrypt(sealed)
    } catch {
      return null
    }
  },
  stretch: (passphrase, salt, cost, length) =>
    scryptAsync(utf8ToBytes(passphrase), salt, { N: cost, r: 8, p: 1, dkLen: length }),
})

/**
 * RFC 8032 5.1.7 without the cofactor, as OpenSSL does it: R must be what S·B - k·A is written as. The library's own answer
 * multiplies both sides by eight and so accepts some signatures that others refuse.
 */
function signatureHolds(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  const r = signature.subarray(0, 32)
  const s = littleEndian(signature.subarray(32))
  if (s >= Point.Fn.ORDER) return false
  const k = littleEndian(sha512(concatBytes(r, publicKey, message))) % Point.Fn.ORDER
  try {
    const key = Point.fromBytes(publicKey)
    const written = Point.BASE.multiplyUnsafe(s).subtract(key.multiplyUnsafe(k)).toBytes()
    return written.every((byte, i) => byte === r[i])
  } catch {
    return false
  }
}
