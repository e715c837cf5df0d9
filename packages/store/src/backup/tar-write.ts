import { backupFault } from './fault.ts'
import { isMemberPath, takePath } from './member-path.ts'
import { BLOCK, headerBlocks, paddingOf } from './tar-header.ts'

/** A file that goes into a backup. */
export interface BackupFile {
  /** From the workspace's folder, with `/` between its parts. */
  readonly path: string
  readonly size: number
  /** Its bytes, exactly as many as its size says. */
  bytes(): AsyncIterable<Uint8Array>
}

/** Files as a tar: the same files give the same bytes, in whatever order they come. */
export async function* writeTar(files: readonly BackupFile[]): AsyncGenerator<Uint8Array> {
  checkPaths(files.map((file) => file.path))
  const sorted = files.toSorted((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)))
  for (const file of sorted) {
    yield headerBlocks(file.path, file.size)
    yield* contentOf(file)
    yield new Uint8Array(paddingOf(file.size))
  }
  yield new Uint8Array(2 * BLOCK)
}

async function* contentOf(file: BackupFile): AsyncGenerator<Uint8Array> {
  let come = 0
  for await (const some of file.bytes()) {
    come += some.length
    if (come > file.size) break
    yield some
  }
  if (come !== file.size) {
    throw backupFault('changed', `${file.path} had ${file.size} bytes and has not any more; begin again`)
  }
}

function checkPaths(paths: readonly string[]): void {
  const taken = new Map<string, string>()
  for (const path of paths) {
    if (!isMemberPath(path)) throw backupFault('path', `${JSON.stringify(path)} cannot lie in a backup`)
    if (!takePath(taken, path))
      throw backupFault('duplicate', `${path} lies in the backup already, or nearly`)
  }
}
