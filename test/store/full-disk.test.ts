import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openStoreFolder } from '@sanad/store/files'
import { expect, test } from 'vitest'
import { createTestClock, entry, textsOf } from '../contracts/entry-store.contract.ts'
import { canMount, mount, NO_MOUNT, run } from './mounts.ts'
import { temporaryFolder } from './temporary-folder.ts'

const clock = createTestClock()

/** Every file under a folder with its bytes. */
function filesIn(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = names.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
  return Object.fromEntries(files.map((path) => [path, readFileSync(path, 'base64')]))
}

test('KP15 a full disk is told in one sentence, and nothing that was there is changed', async ({ skip }) => {
  skip(!canMount, NO_MOUNT)
  const folder = temporaryFolder()
  mount(folder, ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs'])
  const store = await openStoreFolder({ folder, clock })
  const texts: string[] = []
  let ledger = filesIn(join(folder, 'ledger'))
  const fill = async (): Promise<void> => {
    for (let nth = 0; ; nth += 1) {
      const text = `${nth} ${'x'.repeat(3000)}`
      await store.entries.append([entry(text)])
      texts.push(text)
      ledger = filesIn(join(folder, 'ledger'))
    }
  }
  await expect(fill()).rejects.toMatchObject({
    code: 'store/write-failed',
    message: expect.stringContaining('the disk is full'),
  })
  await expect(store.entries.append([entry('more')])).rejects.toMatchObject({ code: 'store/write-failed' })
  await expect(store.bodies.put([new Uint8Array(300_000)])).rejects.toThrow('the disk is full')
  await store.close()
  expect(filesIn(join(folder, 'ledger'))).toEqual(ledger)
  run('mount', ['-o', 'remount,size=512k', folder])
  const again = await openStoreFolder({ folder, clock })
  expect([await textsOf(again.entries), await again.entries.verify()]).toEqual([texts, []])
  expect(await again.entries.append([entry('more')])).toEqual([texts.length])
  await again.close()
})

test('KP15 a read-only folder is told in one sentence, and nothing in it is changed', async ({ skip }) => {
  skip(!canMount, NO_MOUNT)
  const folder = temporaryFolder()
  mount(folder, ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs'])
  const store = await openStoreFolder({ folder, clock })
  await store.entries.append([entry('one')])
  await store.close()
  const before = filesIn(folder)
  run('mount', ['-o', 'remount,ro', folder])
  await expect(openStoreFolder({ folder, clock })).rejects.toMatchObject({
    code: 'store/cannot-open',
    message: expect.stringContaining('read-only'),
  })
  expect(filesIn(folder)).toEqual(before)
})

test('KP15 a folder that is not there is told in one sentence', async () => {
  const folder = join(temporaryFolder(), 'nowhere')
  await expect(openStoreFolder({ folder, clock })).rejects.toMatchObject({
    code: 'store/cannot-open',
    message: expect.stringContaining('no such folder'),
  })
})
