import type { BodyStore, Clock } from '@sanad/core/ledger'
import { SanadError } from '@sanad/core/statement'
import { openBodyFiles } from './body-files.ts'
import { type FileEntryStore, openEntryFiles } from './entry-files.ts'
import { lockFolder } from './lock.ts'

/** A folder's entries and bodies under one lock. */
export interface StoreFolder {
  readonly entries: FileEntryStore
  readonly bodies: BodyStore
  close(): Promise<void>
}

/** Opens an existing folder for this process alone; one that is in use is refused within a second (`store/locked`). */
export async function openStoreFolder(options: {
  readonly folder: string
  readonly clock: Clock
  /** For tests. */
  readonly volumeLength?: number
}): Promise<StoreFolder> {
  const lock = await lockFolder(options.folder).catch((error: unknown) => {
    throw cannotOpen(error, options.folder)
  })
  try {
    const entries = await openEntryFiles(options)
    const bodies = await openBodyFiles(options)
    const close = async (): Promise<void> => {
      try {
        await entries.close()
      } finally {
        await lock.release()
      }
    }
    return { entries, bodies, close }
  } catch (error) {
    await lock.release()
    throw cannotOpen(error, options.folder)
  }
}

function cannotOpen(error: unknown, folder: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (error instanceof SanadError || typeof code !== 'string') return error
  const told = TOLD[code] ?? `it cannot be opened (${code})`
  return new SanadError('store/cannot-open', `${folder}: ${told}`, { cause: error })
}

const TOLD: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there; change the folder’s permissions',
  EDQUOT: 'the disk is full; make room first',
  ENOENT: 'there is no such folder',
  ENOSPC: 'the disk is full; make room first',
  ENOTDIR: 'this is not a folder',
  EPERM: 'this user may not write there; change the folder’s permissions',
  EROFS: 'the disk is read-only; copy the folder to one that can be written',
}
