import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'
import { type EvidenceId, parseId } from '@sanad/core/statement'
import type { DoorCode } from './problems.ts'

/** A file's hash and length, its bytes where it is small enough to be read, and a way to look at its parts. */
export interface SourceFile {
  readonly id: EvidenceId
  readonly size: number
  readonly head: Uint8Array
  readonly bytes: Uint8Array | null
  read(offset: number, length: number): Promise<Uint8Array>
}

/** A file that is there, or why it cannot be read. */
export type Opened =
  | { readonly kind: 'open'; readonly file: SourceFile; close(): Promise<void> }
  | { readonly kind: 'closed'; readonly code: DoorCode; readonly params: Readonly<Record<string, string>> }

const CHUNK = 1024 * 1024

/** Opens and hashes a regular file in flat memory; bytes beyond `most` are hashed and not kept. */
export async function openSourceFile(path: string, most: number): Promise<Opened> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) return closed('intake/folder')
    if (!found.isFile()) return closed('intake/not-a-file')
    const handle = await open(path, constants.O_RDONLY)
    return { kind: 'open', file: await readSource(handle, most), close: () => handle.close() }
  } catch (error) {
    return closed(codeOf(error), { reason: reasonOf(error) })
  }
}

/** Bytes that are already in memory, as a file. */
export function createSourceFile(bytes: Uint8Array): SourceFile {
  const id = parseId<'evidence'>(createHash('sha256').update(bytes).digest('hex'))
  const read = async (offset: number, length: number): Promise<Uint8Array> =>
    bytes.subarray(offset, offset + length)
  return { id, size: bytes.length, head: bytes.subarray(0, CHUNK), bytes, read }
}

async function readSource(handle: FileHandle, most: number): Promise<SourceFile> {
  const hash = createHash('sha256')
  const kept: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(CHUNK), 0, CHUNK, size)
    if (bytesRead === 0) break
    const chunk = buffer.subarray(0, bytesRead)
    hash.update(chunk)
    size += bytesRead
    if (size <= most || kept.length === 0) kept.push(chunk)
    else kept.length = 1
  }
  const id = parseId<'evidence'>(hash.digest('hex'))
  const bytes = size <= most ? new Uint8Array(Buffer.concat(kept)) : null
  return {
    id,
    size,
    head: bytes ?? kept[0] ?? new Uint8Array(),
    bytes,
    read: (offset, length) => readPart(handle, offset, length),
  }
}

async function readPart(handle: FileHandle, offset: number, length: number): Promise<Uint8Array> {
  const { bytesRead, buffer } = await handle.read(
    Buffer.alloc(Math.min(length, CHUNK)),
    0,
    Math.min(length, CHUNK),
    offset,
  )
  return buffer.subarray(0, bytesRead)
}

function closed(code: DoorCode, params: Readonly<Record<string, string>> = {}): Opened {
  return { kind: 'closed', code, params }
}

function codeOf(error: unknown): DoorCode {
  switch (reasonOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
    case 'ERR_INVALID_ARG_VALUE':
      return 'intake/file-missing'
    case 'EACCES':
    case 'EPERM':
      return 'intake/file-forbidden'
    default:
      return 'intake/file-unreadable'
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
}
