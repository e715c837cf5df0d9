import type { FileHandle } from 'node:fs/promises'

/** Writes a stream at the end of what is written already. */
export async function writeAll(file: FileHandle, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const some of bytes) await file.writeFile(some)
}
