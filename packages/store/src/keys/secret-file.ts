import { randomBytes } from 'node:crypto'
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { SanadError } from '@sanad/core/statement'
import { syncFolder } from '../durable/index.ts'

/** Nobody but the owner reads or lists. */
const FILE_MODE = 0o600
const FOLDER_MODE = 0o700

/** Makes a folder for secrets, and the ones above it. */
export async function makeSecretFolder(path: string): Promise<void> {
  await orRefuse(path, async () => {
    await mkdir(path, { recursive: true, mode: FOLDER_MODE })
    await syncFolder(dirname(path))
  })
}

/** Makes a folder with all that a maker puts in it, or none; once it resolves a power cut does not undo it. */
export async function makeWholeFolder(
  folder: string,
  make: (beside: string) => Promise<void>,
): Promise<void> {
  await orRefuse(folder, async () => {
    const beside = `${folder}.${randomBytes(8).toString('hex')}.part`
    try {
      await makeSecretFolder(beside)
      await make(beside)
      await syncFolder(beside)
      await rename(beside, folder)
      await syncFolder(dirname(folder))
    } finally {
      await rm(beside, { recursive: true, force: true })
    }
  })
}

/** Writes a file whole or not at all, in the place of one that was there; once it resolves a power cut does not undo it. */
export async function writeSecretFile(path: string, bytes: Uint8Array | string): Promise<void> {
  await orRefuse(path, async () => {
    const beside = join(dirname(path), `.${randomBytes(8).toString('hex')}.part`)
    try {
      await writeSynced(beside, bytes)
      const old = await openThere(path)
      await rename(beside, path)
      await syncFolder(dirname(path))
      if (old !== null) await overwrite(old)
    } finally {
      await rm(beside, { force: true })
    }
  })
}

/** Writes files that are not there yet, all of them or an error; once it resolves they survive a power cut. */
export async function addSecretFiles(
  folder: string,
  files: readonly (readonly [name: string, bytes: Uint8Array])[],
): Promise<void> {
  await orRefuse(folder, async () => {
    for (let at = 0; at < files.length; at += 16) {
      const some = files.slice(at, at + 16)
      await Promise.all(some.map(([name, bytes]) => writeSynced(join(folder, name), bytes)))
    }
    await syncFolder(folder)
  })
}

/** The names in a folder; none where it is not there. */
export async function listSecretFolder(path: string): Promise<readonly string[]> {
  try {
    return await readdir(path)
  } catch (cause) {
    if (isMissing(cause)) return []
    throw new SanadError('store/keys-unreadable', `${path} cannot be read`, { cause })
  }
}

/** What a file holds; null where it is not there. */
export async function readSecretFile(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path)
  } catch (cause) {
    if (isMissing(cause)) return null
    throw new SanadError('store/keys-unreadable', `${path} cannot be read`, { cause })
  }
}

/**
 * Whether a file was there; once it resolves no power cut brings its name back. It is overwritten first, which on flash,
 * copy-on-write and journaled disks is best effort: the bytes may stay in blocks that the disk put aside.
 */
export async function deleteSecretFile(path: string): Promise<boolean> {
  return orRefuse(path, async () => {
    const file = await openThere(path)
    if (file === null) return false
    await overwrite(file)
    await rm(path, { force: true })
    await syncFolder(dirname(path))
    return true
  })
}

/** Deletes what writes left behind that were cut off by a kill or a power cut. */
export async function deleteParts(folder: string): Promise<void> {
  const parts = (await listSecretFolder(folder)).filter((name) => /^\.[0-9a-f]{16}\.part$/.test(name))
  for (const name of parts) await deleteSecretFile(join(folder, name))
}

async function writeSynced(path: string, bytes: Uint8Array | string): Promise<void> {
  const file = await open(path, 'wx', FILE_MODE)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function openThere(path: string): Promise<FileHandle | null> {
  try {
    return await open(path, 'r+')
  } catch (cause) {
    if (isMissing(cause)) return null
    throw cause
  }
}

/** Puts random bytes where a file's were, and closes it. */
async function overwrite(file: FileHandle): Promise<void> {
  try {
    const { size } = await file.stat()
    await file.write(randomBytes(size), 0, size, 0)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function orRefuse<Answer>(path: string, act: () => Promise<Answer>): Promise<Answer> {
  try {
    return await act()
  } catch (cause) {
    throw new SanadError(
      'store/keys-write',
      `${path} cannot be written; look whether the disk is full or read-only`,
      {
        cause,
      },
    )
  }
}

function isMissing(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
}
