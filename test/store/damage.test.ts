import { readdirSync, readFileSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type FileEntryStore, openEntryFiles } from '@sanad/store/files'
import { expect, test } from 'vitest'
import { createTestClock, entry, textsOf } from '../contracts/entry-store.contract.ts'
import { temporaryFolder } from './temporary-folder.ts'

const clock = createTestClock()

function open(folder: string, volumeLength?: number): Promise<FileEntryStore> {
  return openEntryFiles({ folder, clock, ...(volumeLength === undefined ? {} : { volumeLength }) })
}

async function write(folder: string, texts: readonly string[], volumeLength?: number): Promise<void> {
  const store = await open(folder, volumeLength)
  for (const text of texts) await store.append([entry(text)])
  await store.close()
}

/** The ledger's files, oldest first. */
function volumes(folder: string): readonly string[] {
  const names = readdirSync(join(folder, 'ledger')).filter((name) => name.endsWith('.entries'))
  return names.toSorted().map((name) => join(folder, 'ledger', name))
}

function turnBit(path: string, at: number): void {
  const bytes = readFileSync(path)
  bytes.writeUInt8(bytes.readUInt8(at) ^ 4, at)
  writeFileSync(path, bytes)
}

test('KP11 a torn end stays where it is and is told until a person accepts it', async () => {
  const folder = temporaryFolder()
  await write(folder, ['one', 'two', 'three'])
  const [path = ''] = volumes(folder)
  truncateSync(path, readFileSync(path).length - 64 - 10)
  const torn = readFileSync(path)
  const store = await open(folder)
  expect(await textsOf(store)).toEqual(['one', 'two'])
  expect(store.damage).toMatchObject([{ kind: 'torn', to: torn.length, positions: [2, 2] }])
  expect(await store.append([entry('four')])).toEqual([2])
  expect(readFileSync(path)).toEqual(torn)
  const [damage] = await store.verify()
  await store.close()
  const again = await open(folder)
  expect(await textsOf(again)).toEqual(['one', 'two', 'four'])
  expect(await again.verify()).toEqual([damage])
  if (damage !== undefined) await again.acceptDamage(damage, 'P1')
  expect(await again.verify()).toEqual([])
  await again.close()
  const last = await open(folder)
  expect([last.damage, await last.verify()]).toEqual([[], []])
  expect(readFileSync(path)).toEqual(torn)
  await last.close()
})

test('KP12 damage in the middle is told with its place and its position; what is before and after is read', async () => {
  const folder = temporaryFolder()
  await write(folder, ['one', 'two', 'three'])
  const [path = ''] = volumes(folder)
  const at = readFileSync(path).indexOf('two')
  turnBit(path, at)
  const store = await open(folder)
  expect(await textsOf(store)).toEqual(['one', 'three'])
  expect(await store.verify()).toMatchObject([
    { kind: 'changed', from: at - 32, to: at + 3 + 32, positions: [1, 2] },
  ])
  expect(await store.append([entry('three'), entry('two')])).toEqual([2, 3])
  expect(await textsOf(store)).toEqual(['one', 'three', 'two'])
  await store.close()
})

test('KP12 damage that was not there when the store was opened is met in reading', async () => {
  const folder = temporaryFolder()
  await write(folder, ['one', 'two', 'three'])
  const store = await open(folder)
  const [path = ''] = volumes(folder)
  turnBit(path, readFileSync(path).indexOf('two'))
  expect(await textsOf(store)).toEqual(['one', 'three'])
  expect(store.damage).toMatchObject([{ kind: 'changed', positions: [1, 2] }])
  expect(await store.append([entry('two')])).toEqual([3])
  await store.close()
})

test('KP12 a file that is gone is told with its positions', async () => {
  const folder = temporaryFolder()
  await write(folder, ['one', 'two', 'three', 'four', 'five', 'six'], 200)
  const [first = '', second = ''] = volumes(folder)
  unlinkSync(second)
  const store = await open(folder, 200)
  expect(await textsOf(store)).toEqual(['one', 'two', 'five', 'six'])
  expect(await store.verify()).toMatchObject([{ kind: 'missing', positions: [2, 4] }])
  await store.close()
  unlinkSync(first)
  const again = await open(folder, 200)
  expect(await textsOf(again)).toEqual(['five', 'six'])
  expect(await again.verify()).toMatchObject([{ kind: 'missing', positions: [0, 4] }])
  await again.close()
})

test('KP13 no byte of the ledger can be changed or added unseen', async () => {
  const folder = temporaryFolder()
  await write(folder, ['one', 'two', 'three'], 250)
  const seen = await open(folder)
  await seen.acceptDamage({ kind: 'torn', file: 'x', from: 0, to: 1, positions: [0, 0], hash: '' }, 'P1')
  await seen.close()
  const accepted = join(folder, 'ledger', 'accepted')
  const files = [...volumes(folder), ...readdirSync(accepted).map((name) => join(accepted, name))]
  const unseen: string[] = []
  const store = await open(folder)
  expect(await store.verify()).toEqual([])
  await store.close()
  for (const path of files) {
    const good = readFileSync(path)
    for (let at = 0; at <= good.length; at += 1) {
      const bytes = at < good.length ? Buffer.from(good) : Buffer.concat([good, Buffer.from('x')])
      bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
      writeFileSync(path, bytes)
      const changed = await open(folder)
      if ((await changed.verify()).length === 0) unseen.push(`${path} ${at}`)
      await changed.close()
      restore(folder, path, good)
    }
  }
  expect(unseen).toEqual([])
  writeFileSync(join(folder, 'ledger', 'notes.txt'), 'a stranger')
  const last = await open(folder)
  expect(await last.verify()).toMatchObject([{ kind: 'stray', file: 'notes.txt' }])
  await last.close()
})

/** Puts back what was changed; closing marks and caches that the changed ledger got are no part of it. */
function restore(folder: string, path: string, good: Buffer): void {
  writeFileSync(path, good)
  for (const name of readdirSync(join(folder, 'cache'))) unlinkSync(join(folder, 'cache', name))
}

test('KP14 caches may be lost, changed or from elsewhere: then the entries are read again', async () => {
  const folder = temporaryFolder()
  const texts = Array.from({ length: 40 }, (_, nth) => `entry ${nth}`)
  await write(folder, texts, 500)
  const caches = readdirSync(join(folder, 'cache')).map((name) => join(folder, 'cache', name))
  expect(caches.length).toBeGreaterThan(5)
  const [first = '', second = '', third = ''] = caches
  unlinkSync(first)
  turnBit(second, 40)
  writeFileSync(third, readFileSync(caches[3] ?? ''))
  const store = await open(folder, 500)
  expect([store.damage, await store.verify(), await textsOf(store)]).toEqual([[], [], texts])
  expect(await store.append(texts.map(entry))).toEqual(texts.map((_, nth) => nth))
  await store.close()
})

test('KP20 what a later Sanad wrote is left alone', async () => {
  const folder = temporaryFolder()
  await write(folder, ['one'])
  writeFileSync(join(folder, 'ledger', '00000002-000000000000001-0011223344556677.entries-2'), 'later')
  const before = volumes(folder).map((path) => readFileSync(path))
  await expect(open(folder)).rejects.toMatchObject({ code: 'store/later-format' })
  expect(volumes(folder).map((path) => readFileSync(path))).toEqual(before)
})
