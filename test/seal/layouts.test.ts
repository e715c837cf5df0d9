import { createDecipheriv, hkdfSync } from 'node:crypto'
import { createSealId, openBody, openStream, parseSealId, sealBody, sealStream } from '@sanad/core/seal'
import { utf8 } from '@sanad/core/statement'
import { nodeCrypto } from '@sanad/store/crypto'
import { expect, test } from 'vitest'
import { collected, pieces } from './streams.ts'

/** Random bytes that count up from zero, so that what is sealed is the same each time. */
const counting = { ...nodeCrypto, random: (length: number) => Uint8Array.from({ length }, (_, i) => i) }
const subject = { id: createSealId(counting), key: new Uint8Array(32).fill(7) }
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const named = (bytes: Uint8Array): string => hex(nodeCrypto.hash(bytes))

test('SE8 a sealed body lies as docs/formats-seal.md says, byte for byte', async () => {
  const sealed = await sealBody(counting, subject, utf8('four children'))
  expect(hex(sealed.subarray(0, 88))).toMatchInlineSnapshot(
    `"53414e4144620100000102030405060708090a0b0c0d0e0f000102030405060708090a0b0c0d0e0f859a47e0dbe5f23b9c796433b526e5c4c89a3c94bafa0fb1d38c701393ad0a8cdf2c115178454e86d28ee29f389b5405"`,
  )
  expect(hex(sealed.subarray(-16))).toMatchInlineSnapshot(`"f15fcc8fd4e851ef59d7e08cd63fceb7"`)
  expect([sealed.length, named(sealed)]).toMatchInlineSnapshot(`
    [
      1112,
      "5ab8ea8e38b338eea19d6274723f25a11597699991afed6a7cd100ad0dca317e",
    ]
  `)
  expect(await openBody(nodeCrypto, subject.key, sealed)).toEqual({
    kind: 'opened',
    bytes: utf8('four children'),
  })
})

test('SE8 a sealed file lies as docs/formats-seal.md says, byte for byte', async () => {
  const plain = new Uint8Array(70_000).fill(65)
  const sealed = await collected(
    sealStream(counting, subject, { size: plain.length, bytes: pieces(plain, 999) }),
  )
  expect(hex(sealed.subarray(0, 72))).toMatchInlineSnapshot(
    `"53414e4144730100000102030405060708090a0b0c0d0e0f000102030405060708090a0b0c0d0e0ff1ab71ce82ec767db44055208ca2a191b1508c88fdc4b3e71234bfc3417597e8"`,
  )
  expect([sealed.length, named(sealed)]).toMatchInlineSnapshot(`
    [
      71784,
      "855ce6d7e56a3bb966ae9e7d4751286d662136dc0dfdea01ae77e64d26740448",
    ]
  `)
  expect(await collected(openStream(nodeCrypto, subject.key, pieces(sealed, 1000)))).toEqual(plain)
})

test('SE8 a name is sixteen bytes in hex', () => {
  expect(parseSealId(subject.id)).toBe(subject.id)
  expect(['', 'ab', subject.id.toUpperCase(), `${subject.id}00`].map(parseSealId)).toEqual([
    null,
    null,
    null,
    null,
  ])
})

/** What docs/formats-seal.md says, done by hand. */
function openByHand(sealed: Buffer, key: Uint8Array): Buffer {
  const [head, before] = [sealed.subarray(0, 40), sealed.subarray(0, 72)]
  const derived = (info: string): Buffer => Buffer.from(hkdfSync('sha256', key, head, info, 32))
  expect(before.subarray(40)).toEqual(derived('sanad/seal/commit'))
  const cipher = createDecipheriv('aes-256-gcm', derived('sanad/seal/key'), Buffer.alloc(12))
  cipher.setAAD(before).setAuthTag(sealed.subarray(-16))
  const padded = Buffer.concat([cipher.update(sealed.subarray(72, -16)), cipher.final()])
  return padded.subarray(4, 4 + padded.readUInt32BE())
}

test('SE8 who has only docs/formats-seal.md opens a sealed body', async () => {
  const sealed = await sealBody(nodeCrypto, subject, utf8('four children'))
  expect(openByHand(Buffer.from(sealed), subject.key).toString()).toBe('four children')
})
