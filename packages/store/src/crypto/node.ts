import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createPrivateKey,
  createPublicKey,
  hash,
  hkdf,
  type KeyObject,
  randomBytes,
  scrypt,
  sign,
  verify,
} from 'node:crypto'
import { promisify } from 'node:util'
import type { Crypto } from '@sanad/core/ledger'
import { checked } from './checked.ts'
import { type Confirms, loadSodium } from './sodium.ts'

/** What stands before a raw Ed25519 seed in PKCS #8, and before a raw public key in SubjectPublicKeyInfo (RFC 8410). */
const SEED = Buffer.from('302e020100300506032b657004220420', 'hex')
const PUBLIC = Buffer.from('302a300506032b6570032100', 'hex')
const TAG = 16
/** A little more than the highest cost needs. */
const MEMORY = 1100 * 1024 * 1024

const derive = promisify(hkdf)

/** Taking a key over costs more than signing with it. A secret one is forgotten with the bytes it came from, and serves no more once they were overwritten. */
const secretKeys = new WeakMap<Uint8Array, { readonly print: string; readonly key: KeyObject }>()
const publicKeys = new Map<string, KeyObject>()
const MOST_PUBLIC_KEYS = 1024

/**
 * Cryptography of Node itself. A signature that `sodium` confirms holds; every other is for Node to judge, so that where
 * there is no libsodium the verdict is the same and only takes longer.
 */
export function createNodeCrypto(sodium: () => Confirms | null): Crypto {
  return checked({
    hash: (bytes) => hash('sha256', bytes, 'buffer'),
    mac: (key, bytes) => createHmac('sha256', key).update(bytes).digest(),
    random: (length) => randomBytes(length),
    publicKey: async (seed) =>
      createPublicKey(secretKey(seed)).export({ format: 'der', type: 'spki' }).subarray(PUBLIC.length),
    sign: async (seed, message) => sign(null, message, secretKey(seed)),
    verify: async (publicKey, message, signature) =>
      sodium()?.(publicKey, message, signature) === true || verifyByNode(publicKey, message, signature),
    derive: async (key, salt, info, length) =>
      new Uint8Array(await derive('sha256', key, salt, info, length)),
    encrypt: async (key, nonce, plain, beside) => {
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(beside)
      return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
    },
    decrypt: async (key, nonce, sealed, beside) => {
      const cipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG })
      cipher.setAAD(beside).setAuthTag(sealed.subarray(sealed.length - TAG))
      try {
        return Buffer.concat([cipher.update(sealed.subarray(0, sealed.length - TAG)), cipher.final()])
      } catch {
        return null
      }
    },
    stretch: (passphrase, salt, cost, length) =>
      new Promise((resolve, reject) => {
        scrypt(passphrase, salt, length, { N: cost, r: 8, p: 1, maxmem: MEMORY }, (error, key) =>
          error === null ? resolve(key) : reject(error),
        )
      }),
  })
}

export const nodeCrypto: Crypto = createNodeCrypto(loadSodium)

function verifyByNode(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      verify(null, message, takenOver(publicKey), signature, (error, holds) =>
        resolve(error === null && holds),
      )
    } catch {
      resolve(false)
    }
  })
}

function secretKey(seed: Uint8Array): KeyObject {
  const print = hash('sha256', seed, 'hex')
  const held = secretKeys.get(seed)
  if (held?.print === print) return held.key
  const key = createPrivateKey({ key: Buffer.concat([SEED, seed]), format: 'der', type: 'pkcs8' })
  secretKeys.set(seed, { print, key })
  return key
}

function takenOver(publicKey: Uint8Array): KeyObject {
  const name = Buffer.from(publicKey.buffer, publicKey.byteOffset, publicKey.length).toString('latin1')
  const held = publicKeys.get(name)
  if (held !== undefined) return held
  const bytes = Buffer.concat([PUBLIC, publicKey])
  const key = createPublicKey({ key: bytes, format: 'der', type: 'spki' })
  if (publicKeys.size >= MOST_PUBLIC_KEYS) publicKeys.clear()
  publicKeys.set(name, key)
  return key
}
