import { createReadStream } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { backupFault } from './fault.ts'
import type { BackupFile } from './tar-write.ts'

const PIECE = 256 * 1024

/** A folder's files as they are now: of one that grows while it is read, only what it has now. Links are refused. */
export async function filesUnder(
  folder: string,
  isWanted: (path: string) => boolean = () => true,
): Promise<readonly BackupFile[]> {
  const files: BackupFile[] = []
  const names = (await readdir(folder, { withFileTypes: true })).toSorted((a, b) =>
    a.name < b.name ? -1 : 1,
  )
  for (const { name } of names) {
    if (!isWanted(name)) continue
    const stat = await lstat(join(folder, name))
    if (stat.isDirectory()) {
      const inside = await filesUnder(join(folder, name), (path) => isWanted(`${name}/${path}`))
      for (const file of inside) files.push({ ...file, path: `${name}/${file.path}` })
    } else if (stat.isFile()) {
      files.push({ path: name, size: stat.size, bytes: () => firstBytes(join(folder, name), stat.size) })
    } else {
      throw backupFault('kind', `${join(folder, name)} is no file; a backup holds files only`)
    }
  }
  return files
}

async function* firstBytes(path: string, size: number): AsyncGenerator<Uint8Array> {
  if (size > 0) yield* createReadStream(path, { end: size - 1, highWaterMark: PIECE })
}
