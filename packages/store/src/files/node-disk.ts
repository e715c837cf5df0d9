import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs'
import { type FileHandle, mkdir, open, readdir, readFile, rename, unlink } from 'node:fs/promises'
import { SanadError } from '@sanad/core/statement'
import { syncFolder } from '../durable/index.ts'
import type { Disk, DiskFile } from './disk.ts'

const SMALL = 64 * 1024
const FLAGS = { new: 'w+', writing: 'r+', reading: 'r' } as const

/** The disk under this process. */
export const nodeDisk: Disk = {
  list: async (folder) => (await readdir(folder).catch(unless('ENOENT', [] as string[]))).toSorted(),
  has: existsSync,
  whole: (path) => wholeFile(path).catch(unless('ENOENT', null)),
  makeFolder: async (path) => {
    await mkdir(path).catch(unless('EEXIST', undefined))
  },
  open: async (path, how) => fileOf(await open(path, FLAGS[how])),
  rename,
  remove: (path) =>
    unlink(path)
      .then(() => true)
      .catch(unless('ENOENT', false)),
  syncFolder,
}

/** A small file is read at once: to hand it to another thread costs many times what reading it does. */
async function wholeFile(path: string): Promise<Buffer> {
  const file = openSync(path, 'r')
  try {
    const { size } = fstatSync(file)
    if (size > SMALL) return await readFile(path)
    const bytes = Buffer.allocUnsafe(size)
    const had = size === 0 ? 0 : readSync(file, bytes, 0, size, 0)
    return had === size ? bytes : await readFile(path)
  } finally {
    closeSync(file)
  }
}

function fileOf(handle: FileHandle): DiskFile {
  return {
    size: async () => (await handle.stat()).size,
    read: (at, length) => readFully(handle, at, length),
    write: (at, bytes) => writeFully(handle, at, bytes),
    shorten: (size) => handle.truncate(size),
    sync: () => handle.datasync(),
    close: () => handle.close(),
  }
}

async function readFully(handle: FileHandle, at: number, length: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(length)
  let had = 0
  while (had < length) {
    const { bytesRead } = await handle.read(bytes, had, length - had, at + had)
    if (bytesRead === 0) break
    had += bytesRead
  }
  return bytes.subarray(0, had)
}

async function writeFully(handle: FileHandle, at: number, bytes: Uint8Array): Promise<void> {
  let written = 0
  while (written < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, written, bytes.length - written, at + written)
    if (bytesWritten === 0) throw new SanadError('store/write-failed', 'the disk took no bytes')
    written += bytesWritten
  }
}

function unless<T>(code: string, otherwise: T): (error: unknown) => T {
  return (error) => {
    if (error instanceof Error && 'code' in error && error.code === code) return otherwise
    throw error
  }
}
