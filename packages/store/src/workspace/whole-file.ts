import { open, rename } from 'node:fs/promises'
import { join } from 'node:path'

/** Writes a file of a folder whole or not at all; it would survive a power cut once it resolves. */
export async function writeWholeFile(folder: string, name: string, text: string): Promise<void> {
  const aside = join(folder, `${name}.part`)
  const file = await open(aside, 'w', 0o644)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(aside, join(folder, name))
  const held = await open(folder, 'r')
  try {
    await held.sync()
  } finally {
    await held.close()
  }
}
