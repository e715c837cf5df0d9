import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createMemoryEntryStore } from '@sanad/core/ledger'
import { openStoreFolder } from '@sanad/store/files'
import { afterAll } from 'vitest'
import { createTestClock, entryStoreContract } from '../contracts/entry-store.contract.ts'

const folders: string[] = []

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

entryStoreContract('memory', async () => ({
  open: async () =>
    createMemoryEntryStore((bytes) => createHash('sha256').update(bytes).digest(), createTestClock()),
  isLasting: false,
}))

entryStoreContract('files', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sanad-entries-'))
  folders.push(folder)
  const clock = createTestClock()
  return {
    open: async () => {
      const store = await openStoreFolder({ folder, clock })
      const { entries } = store
      return {
        get size() {
          return entries.size
        },
        append: (given) => entries.append(given),
        read: (from, to) => entries.read(from, to),
        close: () => store.close(),
      }
    },
    isLasting: true,
  }
})
