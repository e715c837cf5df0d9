import { expect, test } from 'vitest'
import { nodeCrypto } from './node.ts'

test('a secret that was overwritten signs no more as what it was', async () => {
  const seed = new Uint8Array(32).fill(7)
  const key = await nodeCrypto.publicKey(seed)
  const message = Uint8Array.of(1, 2, 3)
  expect(await nodeCrypto.verify(key, message, await nodeCrypto.sign(seed, message))).toBe(true)
  seed.fill(0)
  expect(await nodeCrypto.verify(key, message, await nodeCrypto.sign(seed, message))).toBe(false)
})

test('a signature or key of a wrong length verifies nothing', async () => {
  const [key, signature] = [new Uint8Array(32), new Uint8Array(64)]
  expect(await nodeCrypto.verify(key.subarray(1), key, signature)).toBe(false)
  expect(await nodeCrypto.verify(key, key, signature.subarray(1))).toBe(false)
})
