import {
  createDeviceFile,
  createKey,
  createPassphraseFile,
  createSealId,
  createSubjectKey,
  forgetKey,
  keyedEvidenceId,
  keyedHash,
  openDeviceFile,
  openPassphraseFile,
  openSubjectKey,
  PASSPHRASE_COST,
  readDeviceFile,
  unwrapEpoch,
  unwrapNaming,
  wrapEpoch,
  wrapNaming,
} from '@sanad/core/seal'
import { evidenceId, textId, utf8 } from '@sanad/core/statement'
import { loadNobleCrypto, loadWebCrypto, nodeCrypto } from '@sanad/store/crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const ALL = [nodeCrypto, await loadWebCrypto(), await loadNobleCrypto()]
const CHEAP = 2 ** 14
const WORDS = 'tuma riza bawi kuda sahi juna diwa'
const closed = (why: string): object => ({ kind: 'closed', why })
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

test('SE9 sealed things are named by a key: the same on every library, another under another key, never the plain name', () => {
  const [key, other] = [createKey(nodeCrypto), createKey(nodeCrypto)]
  const plain = (bytes: Uint8Array): string => hex(nodeCrypto.hash(bytes))
  const names = ALL.map((one) => textId(keyedHash(one, key), 'She said no.'))
  expect(new Set(names).size).toBe(1)
  expect(names[0]).not.toBe(textId(keyedHash(nodeCrypto, other), 'She said no.'))
  expect(names[0]).not.toBe(textId(plain, 'She said no.'))
})

test('SE9 a file whose plain name is known gets the same keyed name without being read again', () => {
  const key = createKey(nodeCrypto)
  const file = utf8('a recording')
  const plain = evidenceId((bytes) => hex(nodeCrypto.hash(bytes)), file)
  expect(keyedEvidenceId(nodeCrypto, key, plain)).toBe(evidenceId(keyedHash(nodeCrypto, key), file))
})

test('SE10 a key unwraps only under the key it was wrapped with, and only as what it was wrapped as', async () => {
  const [workspace, key] = [createKey(nodeCrypto), createKey(nodeCrypto)]
  const wrapped = await wrapEpoch(nodeCrypto, workspace, { epoch: 3, key })
  expect(await unwrapEpoch(nodeCrypto, workspace, 3, wrapped)).toEqual({ kind: 'opened', bytes: key })
  expect(await unwrapEpoch(nodeCrypto, workspace, 4, wrapped)).toEqual(closed('damaged'))
  expect(await unwrapNaming(nodeCrypto, workspace, wrapped)).toEqual(closed('damaged'))
  expect(await unwrapEpoch(nodeCrypto, key, 3, wrapped)).toEqual(closed('wrong-key'))
  for (let i = 0; i < wrapped.length; i += 1) {
    const changed = wrapped.with(i, (wrapped[i] ?? 0) ^ 1)
    expect(await unwrapEpoch(nodeCrypto, workspace, 3, changed)).toMatchObject({ kind: 'closed' })
    expect(await unwrapEpoch(nodeCrypto, workspace, 3, wrapped.subarray(0, i))).toMatchObject({
      kind: 'closed',
    })
  }
  const naming = await wrapNaming(nodeCrypto, workspace, key)
  expect(await unwrapNaming(nodeCrypto, workspace, naming)).toEqual({ kind: 'opened', bytes: key })
})

test('SE10 a subject key opens under its own name and its own epoch only', async () => {
  const epochs = [1, 2].map((epoch) => ({ epoch, key: createKey(nodeCrypto) }))
  const [first, second] = epochs
  if (first === undefined || second === undefined) throw new Error('two epochs')
  const { subject, file } = await createSubjectKey(nodeCrypto, second)
  expect(await openSubjectKey(nodeCrypto, epochs, subject.id, file)).toEqual({ kind: 'opened', subject })
  expect(await openSubjectKey(nodeCrypto, epochs, createSealId(nodeCrypto), file)).toEqual(closed('damaged'))
  expect(await openSubjectKey(nodeCrypto, [first], subject.id, file)).toEqual(closed('unknown-epoch'))
  expect(await openSubjectKey(nodeCrypto, epochs, subject.id, file.with(3, 1))).toEqual(closed('wrong-key'))
  expect(await openSubjectKey(nodeCrypto, epochs, subject.id, file.subarray(0, 3))).toEqual(closed('damaged'))
})

test('SE11 a passphrase gives the workspace key, however its words are spaced, and no other does', async () => {
  const key = createKey(nodeCrypto)
  const text = await createPassphraseFile(nodeCrypto, WORDS, key, CHEAP)
  for (const crypto of ALL)
    expect(await openPassphraseFile(crypto, text, WORDS)).toEqual({ kind: 'opened', key })
  const spaced = ` ${WORDS.replaceAll(' ', '  ')}\n`
  expect(await openPassphraseFile(nodeCrypto, text, spaced)).toEqual({ kind: 'opened', key })
  expect(await openPassphraseFile(nodeCrypto, text, `${WORDS}.`)).toEqual(closed('wrong-passphrase'))
  expect(await openPassphraseFile(nodeCrypto, text, '')).toEqual(closed('wrong-passphrase'))
})

test('SE11 a passphrase is changed without touching what the workspace key seals', async () => {
  const key = createKey(nodeCrypto)
  const [before, after] = [
    await createPassphraseFile(nodeCrypto, WORDS, key, CHEAP),
    await createPassphraseFile(nodeCrypto, 'another one of many words', key, CHEAP),
  ]
  expect(before).not.toBe(after)
  expect(await openPassphraseFile(nodeCrypto, after, 'another one of many words')).toEqual({
    kind: 'opened',
    key,
  })
  expect(await openPassphraseFile(nodeCrypto, after, WORDS)).toEqual(closed('wrong-passphrase'))
})

test('SE11 a passphrase file that is foreign, newer, damaged or asks for too little or too much is told apart', async () => {
  const text = await createPassphraseFile(nodeCrypto, WORDS, createKey(nodeCrypto), CHEAP)
  const open = (changed: string): Promise<unknown> => openPassphraseFile(nodeCrypto, changed, WORDS)
  expect(await open('')).toEqual(closed('damaged'))
  expect(await open(text.slice(0, -20))).toEqual(closed('damaged'))
  expect(await open('{"format":"elsewhere"}')).toEqual(closed('foreign'))
  expect(await open(text.replace('"version": 1', '"version": 2'))).toEqual(closed('newer-version'))
  for (const cost of ['1024', '4194304', '16385', '"16384"', '-16384'])
    expect(await open(text.replace('"cost": 16384', `"cost": ${cost}`))).toEqual(closed('damaged'))
  expect(await open(text.replace('"blockSize": 8', '"blockSize": 1'))).toEqual(closed('damaged'))
  expect(await open(text.replace(/[0-9a-f]"\n/, 'g"\n'))).toEqual(closed('damaged'))
  expect(PASSPHRASE_COST).toBe(2 ** 18)
})

test('SE19 no text, however it was changed, makes a key file do anything but open or be refused', async () => {
  const texts = [
    await createPassphraseFile(nodeCrypto, WORDS, createKey(nodeCrypto), CHEAP),
    await createDeviceFile(nodeCrypto, { seed: createKey(nodeCrypto), identity: 'A', recipient: 'a' }, null),
  ]
  const changed = fc
    .tuple(fc.constantFrom(...texts), fc.nat(700), fc.nat(40), fc.string({ maxLength: 10 }))
    .map(([text, at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut))
  await fc.assert(
    fc.asyncProperty(fc.oneof(changed, fc.json(), fc.string()), async (text) => {
      const opened = await openDeviceFile(nodeCrypto, text, null)
      expect(['opened', 'closed']).toContain(opened.kind)
      if (!text.includes('"cost": 16384'))
        expect((await openPassphraseFile(nodeCrypto, text, `${WORDS}!`)).kind).toBe('closed')
    }),
    { numRuns: 300 },
  )
})

test('SE12 a device file keeps its secrets wrapped, and tells its public key to anybody', async () => {
  const [seed, workspace] = [createKey(nodeCrypto), createKey(nodeCrypto)]
  const device = { seed, identity: 'AGE-SECRET-KEY-1INVENTED', recipient: 'age1invented' }
  const text = await createDeviceFile(nodeCrypto, device, workspace)
  const key = hex(await nodeCrypto.publicKey(seed))
  expect(readDeviceFile(text)).toEqual({ key, recipient: 'age1invented', kept: 'wrapped' })
  expect(text).not.toContain(hex(seed))
  expect(text).not.toContain(hex(utf8(device.identity)))
  expect(await openDeviceFile(nodeCrypto, text, workspace)).toEqual({ kind: 'opened', device })
  expect(await openDeviceFile(nodeCrypto, text, createKey(nodeCrypto))).toEqual(closed('wrong-key'))
  expect(await openDeviceFile(nodeCrypto, text, null)).toEqual(closed('wrong-key'))
  const foreign = text.replace(key, hex(await nodeCrypto.publicKey(workspace)))
  expect(await openDeviceFile(nodeCrypto, foreign, workspace)).toEqual(closed('damaged'))
})

test('SE12 where there is no passphrase the device file says that its secrets lie in the clear', async () => {
  const device = {
    seed: createKey(nodeCrypto),
    identity: 'AGE-SECRET-KEY-1INVENTED',
    recipient: 'age1invented',
  }
  const text = await createDeviceFile(nodeCrypto, device, null)
  expect(readDeviceFile(text)).toMatchObject({ kept: 'clear' })
  expect(await openDeviceFile(nodeCrypto, text, null)).toEqual({ kind: 'opened', device })
  expect(readDeviceFile(text.replace('clear', 'somehow'))).toBe('damaged')
  expect(await openDeviceFile(nodeCrypto, '[]', null)).toEqual(closed('damaged'))
})

test('SE16 a key that is forgotten is zeros', () => {
  const key = createKey(nodeCrypto)
  forgetKey(key)
  expect(key).toEqual(new Uint8Array(32))
})
