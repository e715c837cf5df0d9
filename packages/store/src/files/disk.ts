/** What stores need of a disk. Nothing is durable before it is synced: bytes by their file, names by their folder. */
export interface Disk {
  /** The names in a folder, in their order; none where there is no folder. */
  list(folder: string): Promise<readonly string[]>
  has(path: string): boolean
  /** All bytes of a file; null where there is none. */
  whole(path: string): Promise<Buffer | null>
  /** Makes one folder; one that is there is left as it is. */
  makeFolder(path: string): Promise<void>
  /** `new` begins an empty file, whatever was there before. */
  open(path: string, how: 'new' | 'writing' | 'reading'): Promise<DiskFile>
  /** Takes the place of what has the new name. */
  rename(from: string, to: string): Promise<void>
  /** Whether it was there. */
  remove(path: string): Promise<boolean>
  syncFolder(path: string): Promise<void>
}

/** An open file. */
export interface DiskFile {
  size(): Promise<number>
  /** Fewer bytes only where the file ends. */
  read(at: number, length: number): Promise<Buffer>
  write(at: number, bytes: Uint8Array): Promise<void>
  /** Takes back bytes at the end. */
  shorten(size: number): Promise<void>
  /** Makes what was written durable. A sync that failed is never tried again: what it covered may be gone unseen. */
  sync(): Promise<void>
  close(): Promise<void>
}

/** All bytes of a file; none where there is none. */
export async function readOrNothing(disk: Disk, path: string): Promise<Buffer> {
  return (await disk.whole(path)) ?? Buffer.alloc(0)
}

/** A file from its beginning to its end, so many bytes at a time. */
export async function* piecesOf(file: DiskFile, length: number): AsyncGenerator<Buffer> {
  for (let at = 0; ; ) {
    const piece = await file.read(at, length)
    if (piece.length === 0) return
    at += piece.length
    yield piece
  }
}

/** A file that is there whole or not at all: written aside, synced, and renamed to its place. */
export async function writeWhole(disk: Disk, aside: string, path: string, bytes: Uint8Array): Promise<void> {
  const file = await disk.open(aside, 'new')
  try {
    await file.write(0, bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  await disk.rename(aside, path)
}
