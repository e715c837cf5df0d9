import { COMMON_WORDS } from './lexicon/common-words.ts'
import { levelOf, type Postings } from './postings.ts'
import type { Vocabulary } from './sketch.ts'

/** How much it says that two reports share a word, in quarters of a bit: whole numbers, so that sums do not depend on their order. */
export type Rarity = (term: number) => number

/** Of a word that is written on one day only and in no list of common words. */
export const RAREST = 48
const PER_LEVEL = 4
const LEAST = 1

/** A word is as rare as the language has it, or as the days on which reports hold it, whichever is commoner. */
export function createRarity(vocabulary: Vocabulary, postings: Postings): Rarity {
  const known: number[] = []
  const common = (term: number): number => {
    const rarity = known[term] ?? COMMON_WORDS.get(vocabulary.word(term)) ?? RAREST
    known[term] = rarity
    return rarity
  }
  return (term) =>
    Math.max(LEAST, Math.min(common(term), RAREST - PER_LEVEL * levelOf(postings.daysOf(term))))
}
