import { open, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { syncFolder } from './sync-folder.ts'

/** Writes a file of a folder whole or not at all; it would survive a power cut once it resolves. */
export async function writeWholeFile(
  folder: string,
  name: string,
  content: string | Uint8Array,
): Promise<void> {
  const aside = join(folder, `${name}.part`)
  const file = await open(aside, 'w', 0o644)
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(aside, join(folder, name))
  await syncFolder(folder)
}
