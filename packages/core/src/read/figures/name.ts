import type { Document, Sentence, TokenRun } from '../document.ts'
import { MEASURE_VERBS, NOT_NAMES, NOUNS_OF } from '../lexicon/en/measures.ts'
import { beginsWithDigit } from './number.ts'

const PARTICLE = /^(?:al|el|abu|abo|um|umm|bin|ibn|bint|abd|abdul|de|van|von|[-‑’'])$/
const MONTH_OR_DAY =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/

/**
 * The name of one person that begins at a token, of two words at least, or null. Only where the next words say what befell its
 * bearer, or a verb or noun before it does, since places and bodies have names as well.
 */
export function nameAt(document: Document, at: number, sentence: Sentence): TokenRun | null {
  const run = nameFrom(document, at, sentence, 2)
  return run === null || isOwner(document, run) ? null : run
}

/** The name of somebody whose relative is told of ("Basil Amsha’s grandson"), without the mark of possession; or null. */
export function ownerAt(document: Document, at: number, sentence: Sentence): TokenRun | null {
  const run = nameFrom(document, at, sentence, 1)
  return run !== null && isOwner(document, run) ? run : null
}

/** A name of one word, which alone may be a place's as well; or null. */
export function firstNameOf(document: Document, at: number, sentence: Sentence): TokenRun | null {
  const run = nameFrom(document, at, sentence, 1)
  return run !== null && run.last === at + 1 ? run : null
}

function isOwner(document: Document, { last }: TokenRun): boolean {
  return /^['’]s?$/.test(document.tokens[last]?.lower ?? '')
}

function nameFrom(document: Document, at: number, sentence: Sentence, fewest: number): TokenRun | null {
  if (!isNameWord(document, at) || follows(document, at, sentence)) return null
  let last = at
  let words = 0
  while (last < sentence.last && (isNameWord(document, last) || isInside(document, last))) {
    if (isExcluded(document, last)) return null
    if (isNameWord(document, last)) words += 1
    last += 1
  }
  if (words < fewest || isExcluded(document, last)) return null
  return { first: at, last }
}

function isNameWord(document: Document, at: number): boolean {
  const token = document.tokens[at]
  if (token === undefined || token.pos !== 'PROPN' || token.text === token.lower) return false
  return /^\p{Lu}\p{Ll}/u.test(token.text) && !MONTH_OR_DAY.test(token.lower)
}

/** "al-", "abu" and hyphens inside a name. */
function isInside(document: Document, at: number): boolean {
  const token = document.tokens[at]
  const next = document.tokens[at + 1]
  return (
    token !== undefined && next !== undefined && PARTICLE.test(token.lower) && /^[\p{L}-]/u.test(next.text)
  )
}

/** A name does not go on from another word of it, nor stand after a preposition that makes it a place. */
function follows(document: Document, at: number, sentence: Sentence): boolean {
  const before = at > sentence.first ? document.tokens[at - 1] : undefined
  if (before === undefined) return false
  if (before.lower === 'of') return !NOUNS_OF.has(document.tokens[at - 2]?.lower ?? '')
  if (before.lower === 'and' && isOfSomebody(document, at - 1, sentence)) return true
  if (before.pos === 'NUM' || beginsWithDigit(before.text)) return true
  const verb = MEASURE_VERBS.has(before.lower)
  return (
    !verb &&
    before.lower !== 'as' &&
    (before.pos === 'PROPN' || before.pos === 'ADP' || /^(?:the|in|at|on|near|[-‑])$/.test(before.lower))
  )
}

/** "the children of Basil Amsha and Rim Kader": whose they are. */
function isOfSomebody(document: Document, and: number, sentence: Sentence): boolean {
  let first = and
  while (first > sentence.first && (isNameWord(document, first - 1) || isInside(document, first - 1)))
    first -= 1
  const named = first < and && document.tokens[first - 1]?.lower === 'of'
  return named && !NOUNS_OF.has(document.tokens[first - 2]?.lower ?? '')
}

function isExcluded(document: Document, at: number): boolean {
  const token = document.tokens[at]
  return token !== undefined && (NOT_NAMES.has(token.lower) || /^\p{Lu}{2,}$/u.test(token.text))
}
