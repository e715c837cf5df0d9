import { createKey, createSealId, openBody, padmeLength, sealBody, sealedUnder } from '@sanad/core/seal'
import { utf8 } from '@sanad/core/statement'
import { loadNobleCrypto, loadWebCrypto, nodeCrypto } from '@sanad/store/crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const ALL = [nodeCrypto, await loadWebCrypto(), await loadNobleCrypto()]
const OVERHEAD = 72 + 16
const subject = { id: createSealId(nodeCrypto), key: createKey(nodeCrypto) }
const some = fc.uint8Array({ maxLength: 5000 })
const closed = (why: string): object => ({ kind: 'closed', why })

test('SE4 what is sealed opens with its key, whatever library sealed it', async () => {
  await fc.assert(
    fc.asyncProperty(some, async (bytes) => {
      const sealed = await sealBody(nodeCrypto, subject, bytes)
      for (const crypto of ALL)
        expect(await openBody(crypto, subject.key, sealed)).toEqual({ kind: 'opened', bytes })
      expect(sealedUnder(sealed)).toBe(subject.id)
    }),
    { numRuns: 30 },
  )
})

test('SE4 with another key it does not open, and says so', async () => {
  const sealed = await sealBody(nodeCrypto, subject, utf8('four children'))
  expect(await openBody(nodeCrypto, createKey(nodeCrypto), sealed)).toEqual(closed('wrong-key'))
})

test('SE4 cut anywhere, or with any byte changed or added, it does not open', async () => {
  const sealed = await sealBody(nodeCrypto, subject, utf8('four children'))
  for (let i = 0; i < sealed.length; i += 1) {
    const changed = sealed.map((byte, at) => (at === i ? byte ^ 1 : byte))
    expect(await openBody(nodeCrypto, subject.key, changed)).toMatchObject({ kind: 'closed' })
    expect(await openBody(nodeCrypto, subject.key, sealed.subarray(0, i))).toMatchObject({ kind: 'closed' })
  }
  expect(await openBody(nodeCrypto, subject.key, Uint8Array.of(...sealed, 0))).toEqual(closed('damaged'))
})

test('SE4 what we did not seal, or a newer version did, is told apart', async () => {
  const sealed = await sealBody(nodeCrypto, subject, utf8('four children'))
  const open = (bytes: Uint8Array): Promise<unknown> => openBody(nodeCrypto, subject.key, bytes)
  expect(await open(utf8('%PDF-1.7'))).toEqual(closed('foreign'))
  expect(await open(new Uint8Array())).toEqual(closed('foreign'))
  expect(await open(sealed.with(6, 2))).toEqual(closed('newer-version'))
  expect(await open(sealed.with(5, 0x73))).toEqual(closed('foreign'))
  expect(await open(sealed.with(80, (sealed[80] ?? 0) ^ 1))).toEqual(closed('damaged'))
  expect(sealedUnder(utf8('%PDF-1.7, and a little more of it'))).toBeNull()
})

test('SE5 of a body its padded length shows and nothing else: an act of three letters is as long as one of five hundred', async () => {
  for (const length of [0, 3, 500, 1020, 1021, 4000, 100_000]) {
    const sealed = await sealBody(nodeCrypto, subject, new Uint8Array(length).fill(65))
    expect(sealed).toHaveLength(OVERHEAD + padmeLength(4 + length))
  }
})

test('SE5 sealed twice the same body gives nothing alike but its mark and the name of its key', async () => {
  const [one, two] = [
    await sealBody(nodeCrypto, subject, new Uint8Array(3000)),
    await sealBody(nodeCrypto, subject, new Uint8Array(3000)),
  ]
  expect(one.subarray(0, 24)).toEqual(two.subarray(0, 24))
  const alike = one.subarray(24).filter((byte, i) => byte === two[24 + i]).length
  expect(alike / (one.length - 24)).toBeLessThan(0.02)
})

test('SE6 a ciphertext made to open under two keys opens under none but the one it commits to', async () => {
  const other = createKey(nodeCrypto)
  const sealed = await sealBody(nodeCrypto, subject, utf8('the first story'))
  const second = await sealBody(nodeCrypto, { ...subject, key: other }, utf8('the second story'))
  const spliced = Uint8Array.of(...sealed.subarray(0, 40), ...second.subarray(40, 72), ...sealed.subarray(72))
  for (const key of [subject.key, other])
    expect(await openBody(nodeCrypto, key, spliced)).toEqual(closed('wrong-key'))
})
