import { randomBytes } from 'node:crypto'
import { type FileHandle, mkdir, open, readdir, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { SanadError } from '@sanad/core/statement'
import { syncFolder } from '../durable/index.ts'
import { type BackupKey, decryptAge } from './age-stream.ts'
import { ByteReader } from './byte-reader.ts'
import { type BackupFault, notWritten } from './fault.ts'
import { readTar, type TarFile } from './tar-read.ts'
import { writeAll } from './written.ts'

/** What came of a restoration. Refused, nothing of it is left. */
export type Restored =
  | { readonly kind: 'restored'; readonly files: number; readonly bytes: number }
  | { readonly kind: 'refused'; readonly why: Exclude<BackupFault, 'changed'> | 'not-empty' }

const REFUSALS = ['foreign', 'wrong-key', 'damaged', 'path', 'duplicate', 'kind'] as const
/** How many files wait to be on the disk for good while the next are written. */
const WAITING = 16

/** Reads a backup into a folder that is empty or not there. It is put together beside it and gets its name when it is whole. */
export async function restore(
  sealed: AsyncIterable<Uint8Array>,
  key: BackupKey,
  folder: string,
): Promise<Restored> {
  if (!(await isFree(folder))) return { kind: 'refused', why: 'not-empty' }
  const beside = `${folder}.${randomBytes(8).toString('hex')}.part`
  const reader = new ByteReader(decryptAge(sealed, key))
  try {
    await mkdir(beside, { recursive: true, mode: 0o700 })
    const counts = await unpack(reader, beside)
    await rmdir(folder).catch(() => undefined)
    await rename(beside, folder)
    await syncFolder(dirname(folder))
    return { kind: 'restored', ...counts }
  } catch (error) {
    const why = REFUSALS.find((one) => error instanceof SanadError && error.code === `backup/${one}`)
    if (why === undefined) throw notWritten(folder, error)
    return { kind: 'refused', why }
  } finally {
    await reader.close()
    await rm(beside, { recursive: true, force: true })
  }
}

async function isFree(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return true
    throw cause
  }
}

async function unpack(
  reader: ByteReader,
  folder: string,
): Promise<{ readonly files: number; readonly bytes: number }> {
  const folders = new Set<string>([folder])
  let waiting: FileHandle[] = []
  let [files, bytes] = [0, 0]
  try {
    for await (const file of readTar(reader)) {
      await makeFolders(folder, file.path, folders)
      waiting.push(await write(join(folder, file.path), file))
      files += 1
      bytes += file.size
      if (waiting.length === WAITING) {
        await settle(waiting)
        waiting = []
      }
    }
    await settle(waiting)
    waiting = []
  } finally {
    await Promise.all(waiting.map((one) => one.close()))
  }
  for (const one of folders) await syncFolder(one)
  return { files, bytes }
}

async function write(path: string, file: TarFile): Promise<FileHandle> {
  const handle = await open(path, 'wx', 0o600)
  try {
    await writeAll(handle, file.bytes)
    return handle
  } catch (error) {
    await handle.close()
    throw error
  }
}

/** Puts files on the disk for good. */
async function settle(handles: readonly FileHandle[]): Promise<void> {
  await Promise.all(
    handles.map(async (handle) => {
      await handle.sync()
      await handle.close()
    }),
  )
}

async function makeFolders(root: string, path: string, made: Set<string>): Promise<void> {
  const parts = path.split('/').slice(0, -1)
  for (const [i] of parts.entries()) {
    const folder = join(root, ...parts.slice(0, i + 1))
    if (made.has(folder)) continue
    await mkdir(folder, { mode: 0o700 })
    made.add(folder)
  }
}
