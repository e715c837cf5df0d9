import type { Document, TokenRun } from '../document.ts'
import { HIT_VERBS, MEASURE_NOUNS, MEASURE_VERBS, NOUNS_OF, STATES } from '../lexicon/en/measures.ts'
import { NOUNS } from '../lexicon/en/people.ts'
import { THINGS } from './scene.ts'

/** Words one of which stands wherever a predicate does. */
const PREDICATES: ReadonlySet<string> = new Set([
  ...MEASURE_VERBS.keys(),
  ...HIT_VERBS,
  ...NOUNS_OF.keys(),
  ...STATES.keys(),
  ...'handed against endured experienced toll tolls number figure total count lost lose loses losing fatally gunned mowed death own suicide shooting shootings stabbing beating victim victims dead deceased fatalities martyrs taken suffered sustained suffer suffers suffering sustain sustains sustaining with for condition in did passed'.split(
    ' ',
  ),
])

/** Words one of which stands in every sentence that holds a figure: most sentences hold none and cost nothing more. */
const FIGURES: ReadonlySet<string> = new Set([
  ...PREDICATES,
  ...MEASURE_NOUNS.keys(),
  ...[...NOUNS].filter(([, { unit }]) => THINGS.has(unit)).map(([form]) => form),
  'lives',
])

/** Whether a word can begin a predicate. */
export function mayPredicate(lower: string): boolean {
  return PREDICATES.has(lower)
}

/** Whether a run of words can hold a figure. */
export function mayCount(document: Document, run: TokenRun): boolean {
  for (let at = run.first; at < run.last; at += 1) {
    if (FIGURES.has(document.tokens[at]?.lower ?? '')) return true
  }
  return false
}
