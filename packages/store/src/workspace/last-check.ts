import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Instant } from '@sanad/core/statement'

/** When all of a workspace was last found whole, and how many entries it had. */
export interface LastCheck {
  readonly at: Instant
  readonly size: number
}

const LINE = /^(\d+) (\S+)\n$/

/** Null where it was not checked here yet, or that was forgotten with the caches. */
export async function readLastCheck(folder: string): Promise<LastCheck | null> {
  const text = await readFile(pathIn(folder), 'utf8').catch(() => '')
  const [, size, at] = LINE.exec(text) ?? []
  return size === undefined || at === undefined ? null : { at, size: Number(size) }
}

/** All was found whole. */
export async function writeLastCheck(folder: string, { at, size }: LastCheck): Promise<void> {
  await writeFile(pathIn(folder), `${size} ${at}\n`).catch(() => undefined)
}

function pathIn(folder: string): string {
  return join(folder, 'cache', 'last-check')
}
