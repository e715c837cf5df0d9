import type { Reason } from '../../statement/index.ts'
import { type Entry, hasNumber, reasonOf } from './entry.ts'
import { tellsWhereTheyDied } from './lexicon/english.ts'
import { sentenceOf } from './sentence-of.ts'

/** Why a number does not count: it is of those who died at the scene, or in hospital, where somebody counts more of all. */
export function whereTheyDied(entry: Entry, all: readonly Entry[]): Reason | null {
  const { measure, unit } = entry.claim.figure
  if (measure !== 'killed' || entry.part || !isOfOnePlace(entry)) return null
  const most = all.find(
    (other) =>
      other.claim.figure.measure === measure &&
      other.claim.figure.unit === unit &&
      (other.low ?? 0) > (entry.low ?? 0) &&
      !isOfOnePlace(other),
  )
  if (most === undefined || !hasNumber(entry)) return null
  return {
    ...reasonOf(entry, 'range/where-they-died', { words: entry.claim.figure.count.words, total: most.low }),
    statements: [entry.statement.id, most.statement.id],
  }
}

function isOfOnePlace(entry: Entry): boolean {
  const { after } = sentenceOf(entry)
  return tellsWhereTheyDied(after)
}
