import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { growthSince, headOf } from '@sanad/core/ledger'
import type { Workspace } from './workspace.ts'

/**
 * Up to which position nothing is left to erase, so that opening a workspace does not read its log again. It is only a
 * cache: where it is lost or of another log, all is looked through anew.
 */
export async function readLookedThrough({ folder, log: { tree } }: Workspace): Promise<number> {
  const text = await readFile(pathIn(folder), 'utf8').catch(() => '')
  const [told, root = ''] = text.trim().split(' ')
  const size = Number(told)
  const isHead = /^[1-9]\d*$/.test(told ?? '') && Number.isSafeInteger(size)
  if (!isHead) return 0
  const growth = growthSince({ size, root }, tree)
  return growth === 'same' || growth === 'grown' ? size : 0
}

/** Nothing is left to erase now. */
export async function writeLookedThrough({ folder, log: { tree } }: Workspace): Promise<void> {
  const { size, root } = headOf(tree)
  await writeFile(pathIn(folder), `${size} ${root}\n`).catch(() => undefined)
}

function pathIn(folder: string): string {
  return join(folder, 'cache', 'erased-up-to')
}
