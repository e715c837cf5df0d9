import { createKey, createSealId, openStream, padmeLength, sealStream } from '@sanad/core/seal'
import { loadWebCrypto, nodeCrypto } from '@sanad/store/crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { collected, pieces } from './streams.ts'

const webCrypto = await loadWebCrypto()
const BEFORE = 72
const CHUNK = 65_536 + 16
const subject = { id: createSealId(nodeCrypto), key: createKey(nodeCrypto) }

const seal = (plain: Uint8Array, size = 4096, crypto = nodeCrypto): Promise<Uint8Array> =>
  collected(sealStream(crypto, subject, { size: plain.length, bytes: pieces(plain, size) }))
const open = (sealed: Uint8Array, size = 4096, crypto = nodeCrypto): Promise<Uint8Array> =>
  collected(openStream(crypto, subject.key, pieces(sealed, size)))

function patterned(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, i) => (i * 31 + (i >> 8)) & 255)
}

/** The chunks of something sealed, each with its tag. */
function chunksOf(sealed: Uint8Array): Uint8Array[] {
  const count = Math.ceil((sealed.length - BEFORE) / CHUNK)
  return Array.from({ length: count }, (_, i) =>
    sealed.subarray(BEFORE + i * CHUNK, BEFORE + (i + 1) * CHUNK),
  )
}

function put(sealed: Uint8Array, chunks: readonly (Uint8Array | undefined)[]): Uint8Array {
  const all = chunks.filter((one) => one !== undefined)
  return new Uint8Array(Buffer.concat([sealed.subarray(0, BEFORE), ...all]))
}

test('SE7 a file of any length, come in pieces of any size, is opened again', async () => {
  const lengths = fc.oneof(
    fc.integer({ min: 0, max: 3000 }),
    fc.constantFrom(65_527, 65_528, 65_529, 131_064, 131_072, 200_000),
  )
  await fc.assert(
    fc.asyncProperty(lengths, fc.integer({ min: 700, max: 70_000 }), async (length, size) => {
      const plain = patterned(length)
      const sealed = await seal(plain, size)
      expect(Buffer.compare(await open(sealed, size + 7), plain)).toBe(0)
      expect(Buffer.compare(await open(sealed, size, webCrypto), plain)).toBe(0)
      const padded = padmeLength(8 + length)
      expect(sealed).toHaveLength(BEFORE + padded + 16 * Math.ceil(padded / 65_536))
    }),
    { numRuns: 25 },
  )
})

test('SE7 chunks that were left out, changed places, came twice or were added are found', async () => {
  const sealed = await seal(patterned(300_000))
  const [a, b, c, ...rest] = chunksOf(sealed)
  const last = rest.at(-1)
  const broken = [
    put(sealed, []),
    put(sealed, [a]),
    put(sealed, [a, b]),
    put(sealed, [b, c, ...rest]),
    put(sealed, [a, c, ...rest]),
    put(sealed, [b, a, c, ...rest]),
    put(sealed, [a, a, b, c, ...rest]),
    put(sealed, [a, b, c, ...rest, last]),
    put(sealed, [a, b, c, ...rest.slice(0, -1)]),
    put(sealed, [a, b, c, ...rest, new Uint8Array(16)]),
    put(sealed, [last]),
  ]
  for (const one of broken) await expect(open(one)).rejects.toMatchObject({ code: 'seal/damaged' })
})

test('SE7 cut at any place, or with any byte changed, a file does not open to its end', async () => {
  const sealed = await seal(patterned(140_000))
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: sealed.length - 1 }), async (at) => {
      const changed = sealed.with(at, (sealed[at] ?? 0) ^ 4)
      await expect(open(changed)).rejects.toThrow(/^seal\//)
      await expect(open(sealed.subarray(0, at))).rejects.toThrow(/^seal\//)
    }),
    { numRuns: 60 },
  )
})

test('SE7 a chunk of another file under the same key does not fit', async () => {
  const [one, two] = [await seal(patterned(200_000)), await seal(patterned(200_000))]
  const [a, b, ...rest] = chunksOf(one)
  const [, other] = chunksOf(two)
  expect(a?.length).toBe(b?.length)
  await expect(open(put(one, [a, other, ...rest]))).rejects.toMatchObject({ code: 'seal/damaged' })
})

test('SE7 why a file does not open is told as with a body', async () => {
  const sealed = await seal(patterned(10))
  const another = collected(openStream(nodeCrypto, createKey(nodeCrypto), pieces(sealed, 100)))
  await expect(another).rejects.toMatchObject({ code: 'seal/wrong-key' })
  await expect(open(sealed.with(6, 9))).rejects.toMatchObject({ code: 'seal/newer-version' })
  await expect(open(patterned(500))).rejects.toMatchObject({ code: 'seal/foreign' })
  await expect(open(new Uint8Array())).rejects.toMatchObject({ code: 'seal/damaged' })
})

test('SE7 a file that grew or shrank while it was sealed ends with an error', async () => {
  for (const size of [9, 11, 70_000]) {
    const sealing = collected(sealStream(nodeCrypto, subject, { size, bytes: pieces(patterned(10), 3) }))
    await expect(sealing).rejects.toMatchObject({ code: 'seal/size-differs' })
  }
})
