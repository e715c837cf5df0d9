import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { encryptAge } from './age-stream.ts'
import { type BackupFile, backup, filesUnder, restore, writeBackup } from './index.ts'
import { BLOCK, headerBlocks } from './tar-header.ts'
import { writeTar } from './tar-write.ts'

const root = mkdtempSync(join(tmpdir(), 'sanad-backup-'))
const identity = await generateX25519Identity()
const to = { kind: 'recipients', recipients: [await identityToRecipient(identity)] } as const
const key = { kind: 'identities', identities: [identity] } as const
const noAge = spawnSync('age', ['--version']).status !== 0
const noTar = spawnSync('tar', ['--version']).status !== 0
let made = 0

afterAll(() => rmSync(root, { recursive: true }))

const FILES: readonly BackupFile[] = [
  file('keys/passphrase.json', Buffer.from('{}')),
  file('ledger/000001', Buffer.alloc(70_000, 7)),
  file('bodies/empty', Buffer.alloc(0)),
  file(`bodies/${'a'.repeat(64)}`, Buffer.from('four children')),
  file(`bodies/${'long-'.repeat(40)}/سلة`, Buffer.alloc(512, 1)),
]

function file(path: string, bytes: Buffer): BackupFile {
  return { path, size: bytes.length, bytes: () => pieces(bytes) }
}

async function* pieces(bytes: Uint8Array, size = 5000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function collected(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = []
  for await (const one of stream) all.push(one)
  return Buffer.concat(all)
}

function fresh(): string {
  made += 1
  return join(root, `restored-${made}`)
}

/** What is refused, and that nothing is left of it. */
async function refusal(sealed: Uint8Array): Promise<unknown> {
  const before = readdirSync(root)
  const answer = await restore(pieces(sealed), key, fresh())
  expect(readdirSync(root)).toEqual(before)
  return answer.kind === 'refused' ? answer.why : answer.kind
}

const sealedTar = (...parts: readonly Uint8Array[]): Promise<Buffer> =>
  collected(encryptAge(pieces(Buffer.concat(parts)), to))
const END = Buffer.alloc(2 * BLOCK)

function member(path: string, kind = '0', content = ''): Buffer {
  const header = Buffer.from(headerBlocks('p', content.length))
  header.write(path.padEnd(100, '\0'), 0, 'latin1')
  header.write(kind, 156, 'latin1')
  header.write('        ', 148, 'latin1')
  const sum = header.reduce((all, byte) => all + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  const padding = Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK)
  return Buffer.concat([header, Buffer.from(content), padding])
}

test('SE20 what was backed up is restored byte for byte, and only the owner can read it', async () => {
  const folder = fresh()
  const sealed = await collected(backup(FILES, to))
  expect(await restore(pieces(sealed), key, folder)).toEqual({
    kind: 'restored',
    files: 5,
    bytes: FILES.reduce((sum, one) => sum + one.size, 0),
  })
  for (const one of FILES) {
    expect(Buffer.compare(readFileSync(join(folder, one.path)), await collected(one.bytes()))).toBe(0)
    expect(statSync(join(folder, one.path)).mode & 0o777).toBe(0o600)
  }
  const again = await filesUnder(folder)
  expect(again.map((one) => one.path).toSorted()).toEqual(FILES.map((one) => one.path).toSorted())
  expect(await collected(writeTar(again))).toEqual(await collected(writeTar(FILES)))
})

test('SE20 any files come back, whatever their names and sizes', async () => {
  const name = fc.stringMatching(/^f[a-z0-9_\u0628-\u063a]{1,60}$/)
  const path = fc.array(name, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('/'))
  const content = fc.uint8Array({ maxLength: 2000 })
  await fc.assert(
    fc.asyncProperty(fc.dictionary(path, content, { maxKeys: 8 }), async (tree) => {
      const files = Object.entries(tree).map(([one, bytes]) => file(one, Buffer.from(bytes)))
      const paths = files.map((one) => one.path)
      fc.pre(paths.every((one) => !paths.some((other) => other.startsWith(`${one}/`))))
      const folder = fresh()
      const answer = await restore(pieces(await collected(backup(files, to))), key, folder)
      expect(answer.kind === 'restored' ? answer.files : answer.why).toBe(files.length)
      for (const [one, bytes] of Object.entries(tree)) {
        expect(Buffer.compare(readFileSync(join(folder, one)), bytes)).toBe(0)
      }
    }),
    { numRuns: 25 },
  )
})

test('SE20 a backup under a passphrase opens with it and with no other', async () => {
  const sealed = await collected(backup(FILES, { kind: 'passphrase', passphrase: 'tuma riza bawi' }))
  const opening = (passphrase: string): Promise<unknown> =>
    restore(pieces(sealed), { kind: 'passphrase', passphrase }, fresh())
  expect(await opening('tuma riza')).toEqual({ kind: 'refused', why: 'wrong-key' })
  expect(await opening('tuma riza bawi')).toMatchObject({ kind: 'restored' })
})

test('SE20 the same files make the same tar, in whatever order they come', async () => {
  const tar = await collected(writeTar(FILES))
  expect(await collected(writeTar(FILES.toReversed()))).toEqual(tar)
})

test('SE21 a backup that is cut, changed, of another key or none is refused, and nothing is left', async () => {
  const sealed = await collected(backup(FILES, to))
  const other = { ...to, recipients: [await identityToRecipient(await generateX25519Identity())] }
  expect(await refusal(await collected(backup(FILES, other)))).toBe('wrong-key')
  expect(await refusal(Buffer.from('%PDF-1.7'))).toBe('foreign')
  expect(await refusal(Buffer.alloc(0))).toBe('foreign')
  for (let at = 22; at < sealed.length; at += 997) {
    expect(await refusal(sealed.subarray(0, at))).toBe('damaged')
    expect(['damaged', 'wrong-key']).toContain(await refusal(sealed.with(at, (sealed[at] ?? 0) ^ 1)))
  }
  expect(await refusal(Buffer.concat([sealed, Buffer.from([0])]))).toBe('damaged')
})

test('SE21 an archive that is whole for age and cut for tar is refused', async () => {
  const tar = await collected(writeTar(FILES))
  for (let end = 0; end < tar.length - 2 * BLOCK; end += BLOCK)
    expect(await refusal(await sealedTar(tar.subarray(0, end)))).toBe('damaged')
  expect(await refusal(await sealedTar(tar.subarray(0, -BLOCK)))).toBe('damaged')
  expect(await refusal(await sealedTar(tar, Buffer.from('more')))).toBe('damaged')
  expect(await refusal(await sealedTar(tar, member('late', '0', 'x'), END))).toBe('damaged')
})

test.each([
  '../outside',
  '/etc/passwd',
  'a/../../b',
  'a//b',
  './a',
  'a/.',
  '..',
  'a\\..\\b',
  'C:/x',
  'a/nul.txt',
  'a/b.',
  'tab\tbed',
])('SE21 a path that leads elsewhere, or could, is refused: %j', async (path) => {
  expect(await refusal(await sealedTar(member(path, '0', 'x'), END))).toBe('path')
  await expect(collected(writeTar([file(path, Buffer.from('x'))]))).rejects.toMatchObject({
    code: 'backup/path',
  })
})

test.each([
  ['a hard link', '1'],
  ['a symbolic link', '2'],
  ['a device', '3'],
  ['a pipe', '6'],
  ['a global header', 'g'],
  ['a long name of GNU', 'L'],
])('SE21 %s is refused', async (_, kind) => {
  expect(await refusal(await sealedTar(member('a', kind), END))).toBe('kind')
})

test.each([
  ['a', 'a'],
  ['a', 'A'],
  ['caf\u00e9', 'cafe\u0301'],
  ['a', 'a/b'],
  ['a/b', 'a'],
  ['a/x', 'A/y'],
])('SE21 two files whose paths are one, or nearly, are refused: %j and %j', async (one, two) => {
  const files = [file(one, Buffer.from('x')), file(two, Buffer.from('y'))]
  await expect(collected(writeTar(files))).rejects.toMatchObject({ code: 'backup/duplicate' })
  const blocks = (path: string): Buffer =>
    Buffer.concat([headerBlocks(path, 1), Buffer.from('x'), Buffer.alloc(BLOCK - 1)])
  expect(await refusal(await sealedTar(blocks(one), blocks(two), END))).toBe('duplicate')
})

test('SE21 random changes inside a tar never escape, never crash and never leave a part behind', async () => {
  const tar = await collected(writeTar(FILES.slice(0, 4)))
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: tar.length - 1 }), fc.nat({ max: 255 }), async (at, byte) => {
      const folder = fresh()
      const before = readdirSync(root)
      const answer = await restore(pieces(await sealedTar(tar.with(at, byte))), key, folder)
      if (answer.kind === 'restored') rmSync(folder, { recursive: true })
      expect(readdirSync(root)).toEqual(before)
    }),
    { numRuns: 60 },
  )
})

test('SE22 nothing is restored into a folder that holds anything', async () => {
  const sealed = await collected(backup(FILES, to))
  const folder = fresh()
  mkdirSync(folder)
  expect(await restore(pieces(sealed), key, folder)).toMatchObject({ kind: 'restored' })
  expect(await restore(pieces(sealed), key, folder)).toEqual({ kind: 'refused', why: 'not-empty' })
})

test('SE22 a backup is written whole or not at all, and never over another', async () => {
  const path = join(root, 'one.age')
  expect(await writeBackup(path, FILES, to)).toBe(statSync(path).size)
  expect(statSync(path).mode & 0o777).toBe(0o600)
  await expect(writeBackup(path, FILES, to)).rejects.toMatchObject({ code: 'backup/exists' })
  const grown = { ...file('a', Buffer.from('grown')), size: 3 }
  const shrunk = { ...file('a', Buffer.from('x')), size: 3 }
  for (const one of [grown, shrunk]) {
    const writing = writeBackup(join(root, 'two.age'), [one], to)
    await expect(writing).rejects.toMatchObject({ code: 'backup/changed' })
  }
  expect(readdirSync(root).filter((name) => name.startsWith('two'))).toEqual([])
})

test('SE22 a place that cannot be written is told in a sentence, and nothing is left', async () => {
  const sealed = await collected(backup(FILES, to))
  writeFileSync(join(root, 'a-file'), '')
  const inside = join(root, 'a-file', 'folder')
  await expect(restore(pieces(sealed), key, inside)).rejects.toThrow(/ENOTDIR|backup\/not-written/)
  await expect(writeBackup(inside, FILES, to)).rejects.toMatchObject({ code: 'backup/not-written' })
})

test('SE22 links in the folder that is backed up are refused, and what is not wanted is left out', async () => {
  const folder = fresh()
  mkdirSync(join(folder, 'a'), { recursive: true })
  writeFileSync(join(folder, 'a', 'b'), 'x')
  writeFileSync(join(folder, 'lock'), 'x')
  const wanted = await filesUnder(folder, (path) => path !== 'lock')
  expect(wanted.map((one) => one.path)).toEqual(['a/b'])
  symlinkSync('/etc/passwd', join(folder, 'link'))
  await expect(filesUnder(folder)).rejects.toMatchObject({ code: 'backup/kind' })
})

test.skipIf(noAge || noTar)(
  'SE20 the standard tools open a backup, and a tar made with them is restored',
  async () => {
    const [sealed, keyFile, folder] = [join(root, 'std.age'), join(root, 'key.txt'), fresh()]
    await writeBackup(sealed, FILES, to)
    writeFileSync(keyFile, `${identity}\n`)
    mkdirSync(folder)
    const opening = `age -d -i ${keyFile} ${sealed} | tar -xf - -C ${folder}`
    expect(spawnSync('bash', ['-o', 'pipefail', '-c', opening]).status).toBe(0)
    for (const one of FILES)
      expect(Buffer.compare(readFileSync(join(folder, one.path)), await collected(one.bytes()))).toBe(0)
    for (const format of ['ustar', 'pax']) {
      const names = format === 'ustar' ? 'keys ledger' : 'keys ledger bodies'
      const sealing = `tar --format=${format} -cf - -C ${folder} ${names} | age -r ${to.recipients[0]} > ${sealed}.${format}`
      expect(spawnSync('bash', ['-o', 'pipefail', '-c', sealing]).status).toBe(0)
      const back = fresh()
      const answer = await restore(pieces(readFileSync(`${sealed}.${format}`)), key, back)
      expect(answer).toMatchObject({ kind: 'restored' })
      expect(existsSync(join(back, 'keys/passphrase.json'))).toBe(true)
    }
  },
)
