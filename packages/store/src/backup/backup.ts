import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type BackupFor, encryptAge } from './age-stream.ts'
import { notWritten } from './fault.ts'
import { type BackupFile, writeTar } from './tar-write.ts'
import { syncFolder, writeAll } from './written.ts'

/** Files as one encrypted stream, in flat memory: a tar inside an age file, which standard tools open. */
export function backup(files: readonly BackupFile[], to: BackupFor): AsyncIterable<Uint8Array> {
  return encryptAge(writeTar(files), to)
}

/** Writes a backup whole or not at all; one that is there is not overwritten (`backup/exists`). How many bytes it has. */
export async function writeBackup(
  path: string,
  files: readonly BackupFile[],
  to: BackupFor,
): Promise<number> {
  await claim(path)
  const part = `${path}.part`
  try {
    const size = await writeSynced(part, backup(files, to))
    await rename(part, path)
    await syncFolder(dirname(path))
    return size
  } catch (error) {
    await rm(part, { force: true })
    await rm(path, { force: true })
    throw notWritten(path, error)
  }
}

async function claim(path: string): Promise<void> {
  try {
    await (await open(path, 'wx', 0o600)).close()
  } catch (error) {
    throw notWritten(path, error)
  }
}

async function writeSynced(path: string, bytes: AsyncIterable<Uint8Array>): Promise<number> {
  const file = await open(path, 'w', 0o600)
  try {
    await writeAll(file, bytes)
    await file.sync()
    return (await file.stat()).size
  } finally {
    await file.close()
  }
}
