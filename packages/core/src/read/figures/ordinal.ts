import { createCount } from '../../statement/index.ts'
import { type Document, lowerAt, type Sentence, wordsOf } from '../document.ts'
import { MEASURE_VERBS, STATES } from '../lexicon/en/measures.ts'
import { type Mention, plain } from './mentioned.ts'
import { personAt } from './spoken-of.ts'

const ORDINALS: readonly string[] = 'second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')

/** "A third person has died", "Second victim dies": as many have died by now. */
export function ordinal(document: Document, at: number, sentence: Sentence): Mention | null {
  const nth = /^(?:an?|the)$/.test(lowerAt(document, at)) ? at + 1 : at
  const count = ORDINALS.indexOf(lowerAt(document, nth)) + 2
  if (count < 2 || (nth === at && at !== sentence.first)) return null
  const head = personAt(document, nth + 1, sentence)
  if (head === null || head.first !== nth + 1 || !hasDied(document, head.last)) return null
  const words = wordsOf(document, { first: at, last: head.last })
  const run = { first: at, last: nth + 1, at: nth, kind: 'number' as const }
  const many = { ...head, plural: true }
  return { ...plain({ ...run, count: createCount(words, 'at-least', count) }, head.last), head: many }
}

/** "died", "has died", "was killed" right after somebody: those hurt are numbered too, so that nothing may stand between. */
function hasDied(document: Document, from: number): boolean {
  let at = from
  while (at < from + 3 && document.tokens[at]?.pos === 'AUX') at += 1
  const verb = MEASURE_VERBS.get(lowerAt(document, at))
  if (verb?.measure === 'killed') return verb.kind === 'intransitive' || at > from
  return at > from && STATES.get(lowerAt(document, at)) === 'killed'
}
