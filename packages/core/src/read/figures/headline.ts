import { type Document, lowerAt, type Sentence } from '../document.ts'
import { NOUNS_OF } from '../lexicon/en/measures.ts'
import type { Mention } from './mentioned.ts'
import { isKilledAfter, isKilledNext, isKilling, oneOf, personAt } from './spoken-of.ts'

/** "Man shot to death", "Police: Man killed", "leaves teen dead", "kills uncle", "death of teen": one person without an article, as headlines tell it. */
export function headlined(document: Document, at: number, sentence: Sentence): Mention | null {
  const place = placeOf(document, at, sentence)
  const head = place === null ? null : personAt(document, at, sentence)
  if (place === null || head === null || head.first !== at) return null
  return isTold(document, head.last, sentence, place)
    ? oneOf(document, { first: at, last: head.last }, head)
    : null
}

/** Whether a person opens a headline, stands after what killed them, or in the midst of it. */
type HeadlinePlace = 'opens' | 'suffers' | 'midst'

function placeOf(document: Document, at: number, { first }: Sentence): HeadlinePlace | null {
  if (isKilling(document, at - 1) || isKillingOf(document, at - 1)) return 'suffers'
  if (at === first || OPENS.test(lowerAt(document, at - 1))) return 'opens'
  return ['VERB', 'ADP', 'PUNCT'].includes(document.tokens[at - 1]?.pos ?? 'X') ? 'midst' : null
}

const OPENS = /^(?::|left|leaves?|leaving)$/

function isTold(document: Document, from: number, sentence: Sentence, place: HeadlinePlace): boolean {
  switch (place) {
    case 'suffers':
      return true
    case 'midst':
      return isKilledNext(document, from, sentence.last)
    case 'opens':
      return isKilledAfter(document, from, sentence) || isKilledTogether(document, from, sentence)
  }
}

/** "Father, daughter killed". */
function isKilledTogether(document: Document, from: number, sentence: Sentence): boolean {
  if (!/^(?:,|and|&)$/.test(lowerAt(document, from))) return false
  const other = personAt(document, from + 1, sentence)
  return other?.first === from + 1 && isKilledNext(document, other.last, sentence.last)
}

/** "death of", "fatal shooting of". */
function isKillingOf(document: Document, of: number): boolean {
  if (lowerAt(document, of) !== 'of') return false
  const deed = lowerAt(document, of - 1)
  if (NOUNS_OF.get(deed) === 'killed') return !/^(?:loss|life|lives)$/.test(deed)
  return /^(?:fatal|deadly)$/.test(lowerAt(document, of - 2))
}
