import type { Words } from '@sanad/core/i18n'
import type { Fork } from '@sanad/core/ledger'
import type { AskedErasure, Wrong } from '@sanad/store/workspace'
import { UsageError } from '../../usage-error.ts'

const SHORT = 12
/** As many digits of an id are enough to begin to name it. */
const FEWEST = 6

/** The first digits of an id or key: enough to tell it from others in a sentence. */
export function short(id: string): string {
  return id.slice(0, SHORT)
}

/** What is wrong with an entry, in words. */
export function wrongWords(words: Words, why: Wrong): string {
  return words.say(`wrong/${why}`)
}

/** A fork as a sentence. */
export function forkWords(words: Words, { author, sequence, entries }: Fork): string {
  return words.say('verify/fork', { device: short(author), sequence, count: entries.length })
}

/** The one word that a verb takes. */
export function onlyWord(given: readonly string[], example: string): string {
  const [word, ...more] = given
  if (word === undefined || more.length > 0) throw new UsageError('fault/ledger-one', { example })
  return word
}

/** Refuses words where a verb takes none. */
export function noWords(given: readonly string[]): void {
  if (given.length > 0) throw new UsageError('fault/too-many')
}

/** An id or its beginning, as it was typed. */
export function idPrefix(given: string): string {
  const id = given.toLowerCase()
  if (id.length < FEWEST || !/^[0-9a-f]{1,64}$/.test(id)) throw new UsageError('fault/short-id', { given })
  return id
}

/** How an erasure that waits is confirmed. */
export function confirmCommands(asked: readonly AskedErasure[]): string {
  return asked.map(({ entry }) => `sanad erase ${short(entry)} --confirm`).join('; ')
}
