import { type Document, lowerAt, type Sentence } from '../document.ts'
import { MEASURE_VERBS } from '../lexicon/en/measures.ts'
import type { Predicate } from './predicate.ts'

/** "Also killed in the raid were three boys", "among those wounded were two women": whom it befell stands after it. */
export function invertedAt(
  document: Document,
  at: number,
  sentence: Sentence,
  starts: ReadonlySet<number>,
): Predicate | null {
  const verb = MEASURE_VERBS.get(lowerAt(document, at))
  if (verb?.form !== 'participle' || !opens(document, at, sentence)) return null
  const copula = copulaAfter(document, at + 1, sentence.last)
  if (copula === null) return null
  const last = lowerAt(document, copula + 1) === 'also' ? copula + 2 : copula + 1
  if (!starts.has(last) && lowerAt(document, last) !== ':') return null
  return { first: at, last, at, head: null, measure: verb.measure, takes: 'object' }
}

function opens(document: Document, at: number, { first }: Sentence): boolean {
  let before = at - 1
  while (PASSED.test(lowerAt(document, before))) before -= 1
  return at === first || /^(?:also|those|others)$/.test(lowerAt(document, before))
}

/** "among those reported to have been killed". */
const PASSED = /^(?:reported|reportedly|believed|known|confirmed|to|have|been)$/

const REACH = 10

function copulaAfter({ tokens }: Document, from: number, limit: number): number | null {
  for (const { index, lower, pos } of tokens.slice(from, Math.min(limit, from + REACH))) {
    if (/^(?:was|were|are)$/.test(lower)) return index
    if (pos === 'VERB' || pos === 'AUX' || lower === ',') return null
  }
  return null
}
