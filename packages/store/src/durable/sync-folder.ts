import { open } from 'node:fs/promises'

/** Once it resolves a power cut does not take names out of a folder, nor back into it. Windows opens no folder, and keeps names by its own journal. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
