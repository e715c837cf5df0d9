import { open } from 'node:fs/promises'
import { EXIT } from '../../exit-code.ts'
import { WorkspaceFault } from '../fault.ts'

/** Writes text to a file that is not there yet, so that nothing of anybody's is lost. */
export async function writeOut(path: string, text: AsyncIterable<string> | Iterable<string>): Promise<void> {
  const file = await open(path, 'wx').catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EEXIST'
      ? new WorkspaceFault('workspace/exists-file', { file: path }, EXIT.conflict)
      : new WorkspaceFault('workspace/write-failed', { detail: `${path}: ${error.code}` })
  })
  try {
    for await (const piece of text) await file.writeFile(piece)
    await file.sync()
  } finally {
    await file.close()
  }
}
