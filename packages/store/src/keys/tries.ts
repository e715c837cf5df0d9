import {
  type Attempts,
  countTry,
  FREE_TRIES,
  type NextTry,
  NO_ATTEMPTS,
  nextTry,
  settleTries,
} from '@sanad/core/seal'
import { readText } from './read-keys.ts'
import { writeSecretFile } from './secret-file.ts'

/** Whether a passphrase may be tried now, and how many after it without waiting. It is counted on disk before it is tried. */
export async function beginTry(path: string, now: number): Promise<NextTry & { readonly left: number }> {
  const told = await readTries(path, now)
  const settled = settleTries(told, now)
  const next = nextTry(settled, now)
  const after = next.kind === 'now' ? countTry(settled, now) : settled
  if (after !== told) await writeTries(path, after)
  return { ...next, left: Math.max(0, FREE_TRIES - after.failed) }
}

/** The passphrase fitted: what was counted is forgotten. */
export function endTries(path: string): Promise<void> {
  return writeTries(path, NO_ATTEMPTS)
}

function writeTries(path: string, attempts: Attempts): Promise<void> {
  return writeSecretFile(path, `${JSON.stringify({ format: 'sanad/attempts', version: 1, ...attempts })}\n`)
}

/** What is written there. Where that cannot be understood the first wait begins now. */
async function readTries(path: string, now: number): Promise<Attempts> {
  const text = await readText(path)
  return text === null ? NO_ATTEMPTS : (parseTries(text) ?? { failed: FREE_TRIES, last: now })
}

function parseTries(text: string): Attempts | null {
  try {
    const { failed, last } = JSON.parse(text)
    return Number.isSafeInteger(failed) && failed >= 0 && Number.isFinite(last) ? { failed, last } : null
  } catch {
    return null
  }
}
