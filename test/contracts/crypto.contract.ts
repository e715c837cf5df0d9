import type { Crypto } from '@sanad/core/ledger'
import { utf8 } from '@sanad/core/statement'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ED25519, GCM, HKDF, HMAC, SCRYPT, SHA_256 } from './fixtures/crypto-vectors.ts'
import { forgeries } from './make-signatures.ts'

const NONE = new Uint8Array()
const KEY = new Uint8Array(32).fill(7)
const NONCE = new Uint8Array(12)
const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'))
const hex = (some: Uint8Array): string => Buffer.from(some).toString('hex')

/** What every adapter of the port promises. */
export function cryptoContract(name: string, crypto: Crypto): void {
  describe(name, () => {
    answersOf(crypto)
    mannersOf(crypto)
    signaturesOf(crypto)
  })
}

function answersOf(crypto: Crypto): void {
  test('SE1 it answers as the published vectors do', async () => {
    for (const [words, hash] of SHA_256) expect(hex(crypto.hash(utf8(words)))).toBe(hash)
    for (const [key, message, mac] of HMAC) expect(hex(crypto.mac(bytes(key), bytes(message)))).toBe(mac)
    expect(hex(await crypto.derive(bytes(HKDF.key), NONE, '', 42))).toBe(HKDF.derived)
    for (const { key, nonce, plain, beside, sealed } of GCM) {
      expect(hex(await crypto.encrypt(bytes(key), bytes(nonce), bytes(plain), bytes(beside)))).toBe(sealed)
      expect(await crypto.decrypt(bytes(key), bytes(nonce), bytes(sealed), bytes(beside))).toEqual(
        bytes(plain),
      )
    }
    for (const { seed, publicKey, message, signature } of ED25519) {
      expect(hex(await crypto.publicKey(bytes(seed)))).toBe(publicKey)
      expect(hex(await crypto.sign(bytes(seed), bytes(message)))).toBe(signature)
      expect(await crypto.verify(bytes(publicKey), bytes(message), bytes(signature))).toBe(true)
    }
  })

  test('SE1 it stretches passphrases as RFC 7914 does, in NFC', async () => {
    const costs = SCRYPT.keys.slice(0, process.env['SANAD_SOAK'] === undefined ? 1 : 2)
    for (const [cost, key] of costs) {
      expect(hex(await crypto.stretch(SCRYPT.passphrase, utf8(SCRYPT.salt), cost, 64))).toBe(key)
    }
    const composed = await crypto.stretch('caf\u00e9', KEY, 16, 32)
    expect(await crypto.stretch('cafe\u0301', KEY, 16, 32)).toEqual(composed)
  })

  test('SE1 it derives by RFC 5869 from any key, salt and text', async () => {
    const some = fc.uint8Array({ maxLength: 80 })
    await fc.assert(
      fc.asyncProperty(some, some, fc.string({ maxLength: 20 }), async (key, salt, info) => {
        const extracted = crypto.mac(salt.length === 0 ? new Uint8Array(32) : salt, key)
        const first = crypto.mac(extracted, Uint8Array.of(...utf8(info), 1))
        const second = crypto.mac(extracted, Uint8Array.of(...first, ...utf8(info), 2))
        const whole = Uint8Array.of(...first, ...second)
        expect(await crypto.derive(key, salt, info, 50)).toEqual(whole.subarray(0, 50))
      }),
      { numRuns: 30 },
    )
  })
}

function mannersOf(crypto: Crypto): void {
  test('SE2 keys, nonces and costs that cannot be are refused', async () => {
    const length = { code: 'crypto/length' }
    for (const short of [NONE, KEY.subarray(1), new Uint8Array(33)]) {
      await expect(crypto.publicKey(short)).rejects.toMatchObject(length)
      await expect(crypto.sign(short, NONE)).rejects.toMatchObject(length)
      await expect(crypto.encrypt(short, NONCE, NONE, NONE)).rejects.toMatchObject(length)
      await expect(crypto.decrypt(short, NONCE, KEY, NONE)).rejects.toMatchObject(length)
      await expect(crypto.encrypt(KEY, short, NONE, NONE)).rejects.toMatchObject(length)
      await expect(crypto.decrypt(KEY, short, KEY, NONE)).rejects.toMatchObject(length)
    }
    for (const many of [0, -1, 1.5, 8161])
      await expect(crypto.derive(KEY, NONE, '', many)).rejects.toMatchObject(length)
    for (const cost of [0, 1, 3, 2 ** 21, Number.NaN]) {
      await expect(crypto.stretch('some', KEY, cost, 32)).rejects.toMatchObject({ code: 'crypto/cost' })
    }
  })

  test('SE2 what was changed, cut or sealed under another key, nonce or context opens to nothing', async () => {
    const sealed = await crypto.encrypt(KEY, NONCE, utf8('four children'), utf8('beside'))
    const open = (...[key, nonce, some, beside]: Parameters<Crypto['decrypt']>): Promise<unknown> =>
      crypto.decrypt(key, nonce, some, beside)
    expect(await open(KEY, NONCE, sealed, utf8('beside'))).toEqual(utf8('four children'))
    expect(await open(new Uint8Array(32), NONCE, sealed, utf8('beside'))).toBeNull()
    expect(await open(KEY, new Uint8Array(12).fill(1), sealed, utf8('beside'))).toBeNull()
    expect(await open(KEY, NONCE, sealed, utf8('besides'))).toBeNull()
    for (let i = 0; i < sealed.length; i += 1) {
      expect(await open(KEY, NONCE, sealed.subarray(0, i), utf8('beside'))).toBeNull()
      expect(await open(KEY, NONCE, flipped(sealed, i), utf8('beside'))).toBeNull()
    }
  })

  test('SE2 random bytes are as many as were asked for, and never the same twice', () => {
    expect(crypto.random(0)).toHaveLength(0)
    expect(crypto.random(32)).toHaveLength(32)
    expect(crypto.random(32)).not.toEqual(crypto.random(32))
  })
}

function signaturesOf(crypto: Crypto): void {
  test('SE16 a seed that was overwritten signs as what it is now', async () => {
    const seed = crypto.random(32)
    const [key, before] = [await crypto.publicKey(seed), await crypto.sign(seed, NONE)]
    seed.fill(0)
    expect(await crypto.verify(key, NONE, before)).toBe(true)
    expect(await crypto.verify(key, NONE, await crypto.sign(seed, NONE))).toBe(false)
    expect(await crypto.publicKey(seed)).toEqual(await crypto.publicKey(new Uint8Array(32)))
  })

  test('SE3 no key or signature of another length, and no changed byte, verifies', async () => {
    const key = await crypto.publicKey(KEY)
    for (const message of [NONE, utf8('four children')]) {
      const signature = await crypto.sign(KEY, message)
      expect(await crypto.verify(key, message, signature)).toBe(true)
      expect(await crypto.verify(key, Uint8Array.of(...message, 0), signature)).toBe(false)
      for (const cut of [NONE, signature.subarray(1), Uint8Array.of(...signature, 0)])
        expect(await crypto.verify(key, message, cut)).toBe(false)
      for (const cut of [NONE, key.subarray(1), Uint8Array.of(...key, 0)])
        expect(await crypto.verify(cut, message, signature)).toBe(false)
      for (let i = 0; i < signature.length; i += 1)
        expect(await crypto.verify(key, message, flipped(signature, i))).toBe(false)
    }
  })

  test.each(forgeries())(
    'SE3 strictly by RFC 8032, without the cofactor: $name',
    async ({ publicKey, message, signature, holds }) => {
      expect(await crypto.verify(publicKey, message, signature)).toBe(holds)
    },
  )
}

function flipped(some: Uint8Array, at: number): Uint8Array {
  return some.map((byte, i) => (i === at ? byte ^ 1 : byte))
}
