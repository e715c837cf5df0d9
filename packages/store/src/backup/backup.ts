import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { link, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { syncFolder } from '../durable/index.ts'
import { type BackupFor, encryptAge } from './age-stream.ts'
import { isThere, notWritten } from './fault.ts'
import { type BackupFile, writeTar } from './tar-write.ts'
import { writeAll } from './written.ts'

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
  const part = `${path}.${randomBytes(8).toString('hex')}.part`
  try {
    if (existsSync(path)) throw isThere(path)
    const size = await writeSynced(part, backup(files, to))
    await giveName(part, path)
    await syncFolder(dirname(path))
    return size
  } catch (error) {
    throw notWritten(path, error)
  } finally {
    await rm(part, { force: true }).catch(() => undefined)
  }
}

/** A link never overwrites; where a disk knows none, as those of memory sticks, a new name has to do. */
async function giveName(part: string, path: string): Promise<void> {
  try {
    await link(part, path)
  } catch {
    if (existsSync(path)) throw isThere(path)
    await rename(part, path)
  }
}

async function writeSynced(path: string, bytes: AsyncIterable<Uint8Array>): Promise<number> {
  const file = await open(path, 'wx', 0o600)
  try {
    await writeAll(file, bytes)
    await file.sync()
    return (await file.stat()).size
  } finally {
    await file.close()
  }
}
