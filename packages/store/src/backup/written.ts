import { type FileHandle, open } from 'node:fs/promises'

/** Once it resolves a power cut does not take names out of a folder, nor back into it. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/** Writes a stream at the end of what is written already. */
export async function writeAll(file: FileHandle, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const some of bytes) await file.writeFile(some)
}
