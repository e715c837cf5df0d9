import { createHash } from 'node:crypto'
import { createMemoryEntryStore } from '@sanad/core/ledger'
import { openEntryFiles } from '@sanad/store/files'
import { createTestClock, entryStoreContract } from '../contracts/entry-store.contract.ts'
import { temporaryFolder } from './temporary-folder.ts'

const hash = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest()

entryStoreContract('memory', async () => ({
  open: async () => createMemoryEntryStore(hash, createTestClock()),
  isLasting: false,
}))

entryStoreContract('files', async () => {
  const folder = temporaryFolder()
  const clock = createTestClock()
  return { open: () => openEntryFiles({ folder, clock }), isLasting: true }
})
