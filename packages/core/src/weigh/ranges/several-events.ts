import type { Reason } from '../../statement/index.ts'
import { type Entry, reasonOf } from './entry.ts'
import { tellsOfSeveralEvents } from './lexicon/english.ts'
import { sentenceOf } from './sentence-of.ts'

/** Why a number does not count: it adds up several events ("in separate shootings across the city"), of which each has its own. */
export function severalEvents(entry: Entry): Reason | null {
  if (!tellsOfSeveralEvents(entry.statement.content.text)) return null
  if (!tellsOfSeveralEvents(sentenceOf(entry).whole)) return null
  return reasonOf(entry, 'range/several-events', { words: entry.claim.figure.count.words })
}
