import { open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const BOOT = '/proc/sys/kernel/random/boot_id'
const MARK = 'in-use'

/**
 * Whether the machine stopped while a folder's rows were being written. PGlite never asks the disk to keep anything, so
 * such rows may be of several moments; a process that died alone leaves them whole.
 */
export async function wasCutOff(folder: string): Promise<boolean> {
  const mark = await readFile(join(folder, MARK), 'utf8').catch(() => null)
  return mark !== null && mark !== (await bootId())
}

/** From now on rows may be half on the disk. */
export async function markInUse(folder: string): Promise<void> {
  await writeFile(join(folder, MARK), await bootId(), { flush: true })
}

/** Every file that was written since the mark was set is on the disk before the mark goes. */
export async function markClosed(folder: string, rows: string): Promise<void> {
  const { mtimeMs: since } = await stat(join(folder, MARK))
  const files = (await readdir(rows, { recursive: true, withFileTypes: true })).filter((one) => one.isFile())
  await Promise.all(files.map(({ parentPath, name }) => keep(join(parentPath, name), since)))
  await rm(join(folder, MARK), { force: true })
}

async function keep(path: string, since: number): Promise<void> {
  if ((await stat(path)).mtimeMs < since) return
  const file = await open(path, 'r')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Differs after each start of the machine; where the machine does not tell, nobody can be sure. */
async function bootId(): Promise<string> {
  return (await readFile(BOOT, 'utf8').catch(() => `${process.pid}`)).trim()
}
