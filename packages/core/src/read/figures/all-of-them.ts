import { type Document, lowerAt, type Sentence, wordsOf } from '../document.ts'
import { findHead } from '../groups/index.ts'
import { type Mention, plain } from './mentioned.ts'

/** "five people, all of them children": who all of those just counted were. */
export function allOfThem(
  document: Document,
  before: Mention | undefined,
  at: number,
  sentence: Sentence,
): Mention | null {
  if (before === undefined || at - before.last > REACH || lowerAt(document, at) !== 'all') return null
  if (before.name || before.nominal?.unit === 'child' || (before.quantity.count.stated ?? 0) < 2) return null
  if (!/^[,(–—]$/.test(lowerAt(document, at - 1))) return null
  const head = findHead(document, pastThem(document, at + 1), sentence.last)
  if (head === null || !head.known || !head.plural || /^(?:and|or)$/.test(lowerAt(document, head.last)))
    return null
  if (head.unit !== 'child' && head.population.sex === undefined) return null
  const run = { first: at, last: at + 1 }
  const count = { ...before.quantity.count, words: wordsOf(document, run) }
  return { ...plain({ ...run, at, kind: 'number', count }, head.last), head, ofThem: true }
}

/** How many tokens may stand between people and "all": "five members of the Amsha family, all children". */
const REACH = 6

/** Past "of them", "of whom", "were". */
function pastThem(document: Document, at: number): number {
  const of = lowerAt(document, at) === 'of' && /^(?:them|whom)$/.test(lowerAt(document, at + 1)) ? at + 2 : at
  return /^(?:were|was|are)$/.test(lowerAt(document, of)) ? of + 1 : of
}
