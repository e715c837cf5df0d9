import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createMemoryBodyStore } from '@sanad/core/ledger'
import { openBodyFiles } from '@sanad/store/files'
import { expect, test } from 'vitest'
import { bodyStoreContract } from '../contracts/body-store.contract.ts'
import { collect } from '../contracts/entry-store.contract.ts'
import { temporaryFolder } from './temporary-folder.ts'

bodyStoreContract('memory', async () => {
  const store = createMemoryBodyStore((bytes) => createHash('sha256').update(bytes).digest())
  return { open: async () => store, damage: null }
})

bodyStoreContract('files', async () => {
  const folder = temporaryFolder()
  return {
    open: () => openBodyFiles({ folder }),
    damage: async (name) => {
      const path = join(folder, 'bodies', name.slice(0, 2), name)
      const bytes = readFileSync(path)
      bytes.writeUInt8(bytes.readUInt8(3) ^ 1, 3)
      writeFileSync(path, bytes)
    },
  }
})

test('KP17 what an interrupted write left aside is cleared away', async () => {
  const folder = temporaryFolder()
  await openBodyFiles({ folder })
  const aside = join(folder, 'bodies', 'aside')
  writeFileSync(join(aside, '1'), 'half a body')
  const store = await openBodyFiles({ folder })
  expect(readdirSync(aside)).toEqual([])
  expect(await collect(store.names())).toEqual([])
})
