import type { Crypto } from '@sanad/core/ledger'
import {
  createNodeCrypto,
  loadNobleCrypto,
  loadSodium,
  loadWebCrypto,
  nodeCrypto,
  startSignatureThread,
} from '@sanad/store/crypto'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { cryptoContract } from './crypto.contract.ts'
import { forgeries } from './make-signatures.ts'

const thread = startSignatureThread(nodeCrypto)
afterAll(() => thread.close())

const ALL = [
  ['node', nodeCrypto],
  ['node without libsodium', createNodeCrypto(() => null)],
  ['web', await loadWebCrypto()],
  ['noble', await loadNobleCrypto()],
  ['node with a thread for signatures', thread.crypto],
] as const

for (const [name, crypto] of ALL) cryptoContract(name, crypto)

const some = fc.uint8Array({ maxLength: 200 })
const key = fc.uint8Array({ minLength: 32, maxLength: 32 })
const nonce = fc.uint8Array({ minLength: 12, maxLength: 12 })

test('SE1 what one seals another opens, and what one signs another verifies', async () => {
  await fc.assert(
    fc.asyncProperty(key, nonce, some, some, async (secret, once, plain, beside) => {
      const sealed = await Promise.all(ALL.map(([, one]) => one.encrypt(secret, once, plain, beside)))
      const signed = await Promise.all(ALL.map(([, one]) => one.sign(secret, plain)))
      expect(new Set(sealed.map((one) => Buffer.from(one).toString('hex'))).size).toBe(1)
      expect(new Set(signed.map((one) => Buffer.from(one).toString('hex'))).size).toBe(1)
      for (const [, one] of ALL) {
        expect(await one.decrypt(secret, once, sealed[0] ?? plain, beside)).toEqual(plain)
        expect(await one.verify(await one.publicKey(secret), plain, signed[1] ?? plain)).toBe(true)
        expect(one.mac(secret, plain)).toEqual(nodeCrypto.mac(secret, plain))
        expect(await one.stretch('four words and salt', secret, 16, 40)).toEqual(
          await nodeCrypto.stretch('four words and salt', secret, 16, 40),
        )
      }
    }),
    { numRuns: 40 },
  )
})

const sodium = loadSodium()
const isBuiltFor = ['darwin', 'linux', 'win32'].includes(process.platform) && /^(arm|x)64$/.test(process.arch)

test.skipIf(!isBuiltFor)(
  'SE3 libsodium confirms what Node signed, and nothing that Node refuses',
  async () => {
    const node = createNodeCrypto(() => null)
    for (const { name, publicKey, message, signature, holds } of forgeries()) {
      expect([name, sodium?.(publicKey, message, signature)]).toEqual([name, holds])
    }
    await fc.assert(
      fc.asyncProperty(
        key,
        some,
        fc.nat(63),
        fc.integer({ min: 1, max: 255 }),
        async (secret, said, at, by) => {
          const [publicKey, signature] = [await node.publicKey(secret), await node.sign(secret, said)]
          expect(sodium?.(publicKey, said, signature)).toBe(true)
          const changed = signature.with(at, (signature[at] ?? 0) ^ by)
          expect(sodium?.(publicKey, said, changed)).toBe(await node.verify(publicKey, said, changed))
          const within = Buffer.concat([publicKey, said, signature])
          const [from, to] = [publicKey.length, publicKey.length + said.length]
          expect(sodium?.(within.subarray(0, from), within.subarray(from, to), within.subarray(to))).toBe(
            true,
          )
        },
      ),
      { numRuns: 200 },
    )
  },
)

test('SE3 a thread tells of each signature whether it holds, also while it ends and after', async () => {
  const told = forgeries()
  const many = Array.from({ length: 50 }, () => told).flat()
  const ending = startSignatureThread(nodeCrypto)
  const ask = (): readonly Promise<boolean>[] =>
    many.map(({ publicKey, message, signature }) => ending.crypto.verify(publicKey, message, signature))
  const before = await Promise.all(ask())
  const under = ask()
  const closed = ending.close()
  const meanwhile = ask()
  await closed
  const after = ask()
  const holds = many.map((one) => one.holds)
  expect(before).toEqual(holds)
  for (const answers of [under, meanwhile, after]) expect(await Promise.all(answers)).toEqual(holds)
  expect(new Set(holds)).toEqual(new Set([true, false]))
})

test('SE3 what a thread was asked that cannot run is checked without it', async () => {
  const judged: string[] = []
  const watched: Crypto = {
    ...nodeCrypto,
    verify: (publicKey, message, signature) => {
      judged.push(Buffer.from(message).toString('utf8'))
      return nodeCrypto.verify(publicKey, message, signature)
    },
  }
  const seed = new Uint8Array(32).fill(5)
  const publicKey = await nodeCrypto.publicKey(seed)
  const signature = await nodeCrypto.sign(seed, Buffer.from('said'))
  for (const program of ['process.exit(3)', 'throw new Error()']) {
    const dead = startSignatureThread(watched, new URL(`data:text/javascript,${program}`))
    expect(await dead.crypto.verify(publicKey, Buffer.from('said'), signature)).toBe(true)
    expect(await dead.crypto.verify(publicKey, Buffer.from('sad'), signature)).toBe(false)
    await dead.close()
  }
  expect(judged).toEqual(['said', 'sad', 'said', 'sad'])
})
