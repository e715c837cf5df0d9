import { type Document, overlap, type PartOfSpeech, type Stretch } from './document.ts'
import { SAYING_FORMS } from './lexicon/en/saying.ts'
import { MAY_CONFIRM } from './lexicon/en/stance.ts'
import type { Attribution } from './port.ts'
import { tokensIn } from './source/index.ts'

const POINTING = /^(?:so|as much)[.,;]?$/iu

/** An adverb and the auxiliaries round it: "was reportedly". */
const BESIDE: ReadonlySet<PartOfSpeech> = new Set(['ADV', 'AUX'])

/**
 * Marks that are no statement of anybody: the report's own caution ("reportedly"), what it says of a claim's standing
 * ("has not been confirmed"), words that only point at what was said ("said so"), and words outside quotation marks that
 * nobody is told to have said, by no word of saying.
 */
export function isAside(document: Document, { source, cue, content }: Attribution): boolean {
  if (content.length > 0 && POINTING.test(wordsOf(document, content))) return true
  if (source.length > 0) return false
  if (cue.length === 0) return !content.some((one) => document.quotations.some((mark) => overlap(mark, one)))
  const words = tokensIn(document, cue)
  const isCaution = words.some(({ pos }) => pos === 'ADV') && words.every(({ pos }) => BESIDE.has(pos))
  return isCaution || MAY_CONFIRM.test(wordsOf(document, cue))
}

/** Whether somebody other than the speaker is told to have said something: by a word of speech, and not "I think". */
export function isToldSpeech(document: Document, { source, cue }: Attribution): boolean {
  const who = tokensIn(document, source).map(({ lower }) => lower)
  if (who.length === 0 || (who.length === 1 && NOBODY_ELSE.has(who[0] ?? ''))) return false
  return tokensIn(document, cue).some(({ lower, pos }) => {
    const verb = SAYING_FORMS.get(lower)?.verb
    return pos !== 'NOUN' && verb?.speech === true
  })
}

const NOBODY_ELSE: ReadonlySet<string> = new Set('i we you it this that who which people'.split(' '))

function wordsOf({ text }: Document, stretches: readonly Stretch[]): string {
  return stretches.map(({ begin, end }) => text.slice(begin, end)).join(' ')
}
