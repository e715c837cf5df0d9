import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSealId, openBody, parseSealId, sealBody } from '@sanad/core/seal'
import { utf8 } from '@sanad/core/statement'
import { afterAll, expect, test } from 'vitest'
import { nodeCrypto } from '../crypto/index.ts'
import { createKeys, type Keys, type KeyTools, openKeys, type UnlockedKeys } from './index.ts'

const WORDS = 'tuma riza bawi kuda sahi juna diwa'
const OTHER = 'nobody waters the third olive tree'
const root = mkdtempSync(join(tmpdir(), 'sanad-keys-'))
let folders = 0
let now = 1_000_000_000_000
const tools: KeyTools = { crypto: nodeCrypto, now: () => now, cost: 2 ** 14 }

afterAll(() => rmSync(root, { recursive: true }))

async function made(passphrase: string | null = WORDS): Promise<{ folder: string; keys: Keys }> {
  folders += 1
  const folder = join(root, `w${folders}`, 'keys')
  const created = await createKeys(folder, tools, passphrase)
  if (created.kind !== 'created') throw new Error(created.kind)
  return { folder, keys: created.keys }
}

async function unlocked(keys: Keys, passphrase: string = WORDS): Promise<UnlockedKeys> {
  const opened = await keys.unlock(passphrase)
  if (opened.kind !== 'unlocked') throw new Error(opened.kind)
  return opened.keys
}

async function reopened(folder: string): Promise<Keys> {
  const opened = await openKeys(folder, tools)
  if (opened.kind !== 'opened') throw new Error(opened.why)
  return opened.keys
}

function filesIn(folder: string): Map<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const files = names.filter((name) => statSync(join(folder, name)).isFile())
  return new Map(files.toSorted().map((name) => [name, readFileSync(join(folder, name))]))
}

test('SE15 what was made is opened again with its passphrase: the same device, the same names, the same bodies', async () => {
  const { folder, keys } = await made()
  const before = await unlocked(keys)
  const [subject] = await before.createSubjects(1)
  if (subject === undefined) throw new Error('a key')
  const sealed = await sealBody(nodeCrypto, subject, utf8('four children'))
  const after = await unlocked(await reopened(folder))
  expect(after.device).toEqual(before.device)
  expect(after.hash(utf8('a'))).toBe(before.hash(utf8('a')))
  expect(await after.subject(subject.id)).toEqual({ kind: 'opened', subject })
  expect(await openBody(nodeCrypto, subject.key, sealed)).toMatchObject({ kind: 'opened' })
  expect(after.device.identity).toMatch(/^AGE-SECRET-KEY-1/)
  expect(keys.device).toMatchObject({ kept: 'wrapped', recipient: after.device.recipient })
})

test('SE15 only the owner reads the files; keys of bodies have random names; no file holds a key in the clear', async () => {
  const { folder, keys } = await made()
  const open = await unlocked(keys)
  const subjects = await open.createSubjects(40)
  const secrets = [open.device.seed, ...subjects.map((one) => one.key)].map((one) => Buffer.from(one))
  for (const [name, bytes] of filesIn(folder)) {
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600)
    for (const secret of secrets) {
      expect(bytes.includes(secret)).toBe(false)
      expect(bytes.includes(secret.toString('hex'))).toBe(false)
    }
    expect(bytes.includes(WORDS) || bytes.includes(open.device.identity)).toBe(false)
  }
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  expect(await keys.subjects()).toEqual(subjects.map((one) => one.id).toSorted())
  expect(readdirSync(join(folder, 'subjects')).every((name) => parseSealId(name.slice(0, -4)) !== null)).toBe(
    true,
  )
})

test('SE15 keys that are there are never made anew, and a weak passphrase makes none', async () => {
  const { folder } = await made()
  const before = filesIn(folder)
  expect(await createKeys(folder, tools, OTHER)).toEqual({ kind: 'exists' })
  expect(filesIn(folder)).toEqual(before)
  const elsewhere = join(root, 'weak', 'keys')
  expect(await createKeys(elsewhere, tools, 'secret')).toEqual({ kind: 'weak', why: 'short' })
  expect(readdirSync(root)).not.toContain('weak')
})

test('SE15 a folder that cannot be written is told in a sentence', async () => {
  writeFileSync(join(root, 'a-file'), '')
  const making = createKeys(join(root, 'a-file', 'keys'), tools, WORDS)
  await expect(making).rejects.toMatchObject({ code: expect.stringMatching(/^store\/keys-/) })
})

test('SE11 changing the passphrase writes one file; the old one opens nothing any more', async () => {
  const { folder, keys } = await made()
  const [subject] = await (await unlocked(keys)).createSubjects(1)
  const before = filesIn(folder)
  expect(await keys.changePassphrase(WORDS, 'short')).toEqual({ kind: 'weak', why: 'short' })
  expect(await keys.changePassphrase(OTHER, OTHER)).toMatchObject({ kind: 'wrong-passphrase' })
  writeFileSync(join(folder, '.0123456789abcdef.part'), 'left by a power cut')
  expect(await keys.changePassphrase(WORDS, OTHER)).toEqual({ kind: 'changed' })
  const changed = [...filesIn(folder)].filter(([name, bytes]) => !before.get(name)?.equals(bytes))
  expect(changed.map(([name]) => name)).toEqual(['passphrase.json'])
  expect(await keys.unlock(WORDS)).toMatchObject({ kind: 'wrong-passphrase' })
  const after = await unlocked(await reopened(folder), OTHER)
  expect(subject && (await after.subject(subject.id))).toEqual({ kind: 'opened', subject })
})

test('SE12 a workspace without a passphrase signs and cannot seal, until it is given one', async () => {
  const { folder, keys } = await made(null)
  const device = await keys.openDevice()
  expect([keys.device.kept, device.kind, await keys.hasPassphrase()]).toEqual(['clear', 'opened', false])
  expect(await keys.unlock(WORDS)).toEqual({ kind: 'no-passphrase' })
  expect(await keys.setPassphrase('short')).toEqual({ kind: 'weak', why: 'short' })
  expect(await keys.setPassphrase(WORDS)).toEqual({ kind: 'set' })
  expect(await keys.setPassphrase(OTHER)).toEqual({ kind: 'set-already' })
  const again = await reopened(folder)
  expect([again.device.kept, again.device.key]).toEqual(['wrapped', keys.device.key])
  expect(await again.openDevice()).toEqual({ kind: 'closed', why: 'wrong-key' })
  expect((await unlocked(again)).device).toEqual(device.kind === 'opened' && device.device)
})

test('SE12 power that went between setting a passphrase and wrapping the device leaves nothing in the clear after unlocking', async () => {
  const { folder, keys } = await made(null)
  const clear = readFileSync(join(folder, 'device.json'))
  await keys.setPassphrase(WORDS)
  writeFileSync(join(folder, 'device.json'), clear)
  const open = await unlocked(await reopened(folder))
  expect((await reopened(folder)).device).toEqual({ ...keys.device, kept: 'wrapped' })
  expect(filesIn(folder).get('device.json')?.includes(Buffer.from(open.device.seed).toString('hex'))).toBe(
    false,
  )
})

test('SE14 wrong passphrases are counted on disk: after six one waits, in another process as well', async () => {
  const { folder, keys } = await made()
  const left = []
  for (let i = 0; i < 6; i += 1) {
    const answer = await keys.unlock(OTHER)
    left.push(answer.kind === 'wrong-passphrase' ? answer.triesLeft : answer.kind)
  }
  expect(left).toEqual([5, 4, 3, 2, 1, 0])
  expect(await keys.unlock(WORDS)).toEqual({ kind: 'wait', seconds: 60 })
  const elsewhere = await reopened(folder)
  expect(await elsewhere.unlock(WORDS)).toEqual({ kind: 'wait', seconds: 60 })
  now -= 3_600_000
  expect(await elsewhere.unlock(WORDS)).toEqual({ kind: 'wait', seconds: 60 })
  now += 60_000
  expect(await elsewhere.unlock(WORDS)).toMatchObject({ kind: 'unlocked' })
  expect(await keys.unlock(OTHER)).toEqual({ kind: 'wrong-passphrase', triesLeft: 5 })
})

test('SE14 a count that cannot be read begins with a wait', async () => {
  const { folder, keys } = await made()
  for (const text of ['', '{"failed":-1,"last":0}', '{"failed":1}', 'null']) {
    writeFileSync(join(folder, 'attempts.json'), text)
    expect(await keys.unlock(WORDS)).toEqual({ kind: 'wait', seconds: 60 })
  }
})

test('SE16 locked keys are zeros, and nothing can be done with them', async () => {
  const { keys } = await made()
  const open = await unlocked(keys)
  const { seed } = open.device
  open.lock()
  open.lock()
  expect(seed).toEqual(new Uint8Array(32))
  const locked = { code: 'store/keys-locked' }
  await expect(open.createSubjects(1)).rejects.toMatchObject(locked)
  await expect(open.subject(createSealId(nodeCrypto))).rejects.toMatchObject(locked)
  await expect(open.startEpoch()).rejects.toMatchObject(locked)
  expect(() => open.device).toThrow(/store\/keys-locked/)
  expect(() => open.hash(utf8('a'))).toThrow(/store\/keys-locked/)
})

test('SE17 a key that is deleted is gone from the disk, needs no passphrase to go, and others stay', async () => {
  const { folder, keys } = await made()
  const open = await unlocked(keys)
  const [gone, kept] = await open.createSubjects(2)
  if (gone === undefined || kept === undefined) throw new Error('two keys')
  const wrapped = readFileSync(join(folder, 'subjects', `${gone.id}.key`))
  expect(await (await reopened(folder)).deleteSubject(gone.id)).toBe(true)
  expect(await keys.deleteSubject(gone.id)).toBe(false)
  expect(await open.subject(gone.id)).toEqual({ kind: 'closed', why: 'missing' })
  expect(await open.subject(kept.id)).toMatchObject({ kind: 'opened' })
  const everything = Buffer.concat([...filesIn(folder).values()])
  expect(everything.includes(wrapped.subarray(60)) || everything.includes(gone.id)).toBe(false)
})

test('SE18 in another epoch keys are wrapped anew, and what is older stays readable', async () => {
  const { folder, keys } = await made()
  const open = await unlocked(keys)
  const [first] = await open.createSubjects(1)
  expect(await open.startEpoch()).toBe(2)
  const [second] = await open.createSubjects(1)
  const again = await unlocked(await reopened(folder))
  for (const subject of [first, second])
    expect(subject && (await again.subject(subject.id))).toEqual({ kind: 'opened', subject })
  expect(second && readFileSync(join(folder, 'subjects', `${second.id}.key`)).readUInt32BE()).toBe(2)
})

test.each([
  ['device.json', 'missing', 'no device'],
  ['passphrase.json', 'missing', 'a half-copied folder'],
  ['naming.key', 'missing', 'a half-copied folder'],
  ['epochs', 'missing', 'a half-copied folder'],
])('SE19 where %s is missing it is named, and nothing is written', async (file, why) => {
  const { folder } = await made()
  const copy = `${folder}-copy`
  cpSync(folder, copy, { recursive: true })
  rmSync(join(copy, file), { recursive: true })
  const before = filesIn(copy)
  const opened = await openKeys(copy, tools)
  const fault = opened.kind === 'opened' ? await opened.keys.unlock(WORDS) : opened
  expect(fault).toEqual({ kind: 'fault', file: join(copy, file), why })
  before.delete('attempts.json')
  const after = filesIn(copy)
  after.delete('attempts.json')
  expect(after).toEqual(before)
  if (opened.kind === 'opened')
    expect(await opened.keys.setPassphrase(OTHER)).toMatchObject({
      kind: file === 'passphrase.json' ? 'fault' : 'set-already',
    })
})

test.each(['device.json', 'passphrase.json', 'naming.key', join('epochs', '1.key')])(
  'SE19 %s cut short is damaged, from elsewhere it does not fit',
  async (file) => {
    const [one, two] = [await made(), await made(OTHER)]
    const path = join(one.folder, file)
    writeFileSync(path, readFileSync(join(two.folder, file)))
    const [foreign] = [await one.keys.unlock(WORDS)]
    expect(['fault', 'wrong-passphrase']).toContain(foreign.kind)
    truncateSync(path, 60)
    expect(await one.keys.unlock(WORDS)).toMatchObject({ kind: 'fault', file: path })
  },
)
