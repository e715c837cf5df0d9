import type { ClaimFrame } from '../../statement/index.ts'
import type { Document, Sentence, Stretch } from '../document.ts'
import { sentenceAt } from '../document.ts'
import { CONDITION, NARROWING } from '../lexicon/en/stance.ts'
import { tokenAfter } from '../source/runs.ts'
import { confirmationOf } from './confirmation.ts'

/** How far to the left of a claim a word still narrows it. */
const REACH = 6
const CONDITION_REACH = 300
const NEGATION = /\b(?:not|never|n[’']t|without)\b|n[’']t\b/iu

/** What the words of a claim and those right before it narrow: stance, hedge, confirmation, reality, quantifier, condition. */
export function frameAt(document: Document, stretch: Stretch): Partial<ClaimFrame> {
  const sentence = sentenceAt(document, stretch.begin)
  if (sentence === null) return {}
  const near = clauseAround(document, sentence, stretch)
  const words = document.text.slice(near.begin, near.end)
  let frame: Partial<ClaimFrame> = {}
  for (const { pattern, ...told } of NARROWING) if (pattern.test(words)) frame = { ...told, ...frame }
  if (frame.stance === undefined && isNegated(document, near, stretch)) frame = { ...frame, stance: 'denies' }
  const confirmation =
    frame.confirmation === undefined ? confirmationOf(document, sentence, stretch.begin) : null
  if (confirmation !== null) frame = { ...frame, confirmation }
  const condition = conditionIn(document, sentence, stretch)
  return condition === null ? frame : { ...frame, condition: [condition] }
}

/** The claim's own words, a few before them in the same clause, and two after. */
function clauseAround(document: Document, sentence: Sentence, stretch: Stretch): Stretch {
  const { tokens } = document
  let first = Math.max(sentence.first, tokenAfter(document, stretch.begin))
  let last = Math.min(sentence.last, Math.max(first + 1, tokenAfter(document, stretch.end)))
  const lowest = Math.max(sentence.first, first - REACH)
  while (first > lowest && !ends(tokens[first - 1]?.lower ?? '')) first -= 1
  const highest = Math.min(sentence.last, last + 2)
  while (last < highest && !ends(tokens[last]?.lower ?? '')) last += 1
  return { begin: tokens[first]?.begin ?? stretch.begin, end: tokens[last - 1]?.end ?? stretch.end }
}

const ENDS = new Set([
  ',',
  ';',
  ':',
  '.',
  '—',
  '–',
  '“',
  '”',
  '"',
  'and',
  'but',
  'while',
  'that',
  'because',
  'although',
  'after',
  'before',
  'when',
  'who',
  'which',
])

function ends(word: string): boolean {
  return ENDS.has(word)
}

/** Negation right before the claim's verb, not one that quantifies ("no children") or hedges ("not confirmed"). */
function isNegated(document: Document, near: Stretch, stretch: Stretch): boolean {
  const words = document.text.slice(near.begin, stretch.end)
  return NEGATION.test(words) && !/\bnot (?:only|just|confirmed|verified|known|clear|yet)\b/iu.test(words)
}

function conditionIn(
  document: Document,
  sentence: Sentence,
  stretch: Stretch,
): ReturnType<Document['positions']['span']> | null {
  const from = Math.max(sentence.begin, stretch.begin - CONDITION_REACH)
  const match = CONDITION.exec(
    document.text.slice(from, Math.min(sentence.end, stretch.end + CONDITION_REACH)),
  )
  if (match === null) return null
  const begin = from + match.index
  const end = begin + match[0].trimEnd().length
  if (stretch.begin < end && begin < stretch.end) return null
  return document.positions.span(begin, end)
}
