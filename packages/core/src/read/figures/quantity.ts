import { type Count, createCount, createNone, createRange, createVagueCount } from '../../statement/index.ts'
import { type Document, lowerAt, type TokenRun, wordsOf } from '../document.ts'
import { ageAt } from '../groups/age.ts'
import { BOUNDS_AFTER, BOUNDS_BEFORE, type NumberBound } from '../lexicon/en/bounds.ts'
import { FRACTIONS, MULTIPLIERS, VAGUE } from '../lexicon/en/numbers.ts'
import { isDesignation } from './designation.ts'
import { numberAt } from './number.ts'

/** A quantity in words, before it is known what it counts. */
export interface Quantity extends TokenRun {
  /** The token of its (first) number or vague word. */
  readonly at: number
  readonly kind: 'number' | 'vague' | 'none' | 'article' | 'share'
  readonly count: Count
}

type Bare = Omit<Quantity, keyof TokenRun | 'count'> & { readonly last: number; readonly make: Make }
type Make = (words: string) => Count

const SKIPPED =
  /^(?:the|all|both|another|other|additional|an?|further|these|those|his|her|its|their|total|of|initial)$/

/** The quantity that begins at a token, with its bounds ("at least four and up to six"), or null. */
export function quantityAt(document: Document, first: number): Quantity | null {
  const found = rangeAt(document, first) ?? boundedAt(document, first) ?? vagueAt(document, first)
  if (found === null) return null
  const run = { first, last: found.last }
  return { ...run, at: found.at, kind: found.kind, count: found.make(wordsOf(document, run)) }
}

/** "no one", "nobody", "none": nobody at all, without a noun. */
export function nobodyAt(document: Document, first: number): Quantity | null {
  const lower = lowerAt(document, first)
  const two = lower === 'no' && lowerAt(document, first + 1) === 'one'
  if (!two && lower !== 'nobody' && lower !== 'none') return null
  const last = two ? first + 2 : first + 1
  const end = lowerAt(document, last) === 'else' ? last + 1 : last
  const run = { first, last: end }
  return { ...run, at: first, kind: 'none', count: createNone(wordsOf(document, run)) }
}

/** "a", "an", "one", "another", "no" before a noun; the caller has seen that one follows. */
export function articleAt(document: Document, first: number): Quantity | null {
  const lower = lowerAt(document, first)
  const words = wordsOf(document, { first, last: first + 1 })
  const base = { first, last: first + 1, at: first }
  const single = /^(?:one|a)$/.test(lowerAt(document, first + 1)) && lower === 'not'
  if (single) {
    const last = lowerAt(document, first + 2) === 'single' ? first + 3 : first + 2
    return { ...base, last, kind: 'none', count: createNone(wordsOf(document, { first, last })) }
  }
  if (lower === 'no' || lower === 'zero') return { ...base, kind: 'none', count: createNone(words) }
  if (lower !== 'a' && lower !== 'an' && lower !== 'another') return null
  return { ...base, kind: 'article', count: createCount(words, 'exactly', 1) }
}

/** "between a and b", "from a to b", "a to b", "a-b", "a or b", "at least a and up to b". */
function rangeAt(document: Document, first: number): Bare | null {
  const opener = lowerAt(document, first)
  const from = opener === 'from' ? first : first - 1
  if (lowerAt(document, from) === 'from' && RISES.test(lowerAt(document, from - 1))) return null
  const one = numberWithBound(document, opener === 'between' || opener === 'from' ? first + 1 : first)
  if (one === null || !joins(document, one.last)) return null
  const joint = lowerAt(document, one.last)
  const other = numberWithBound(document, afterJoint(document, one.last), /^[-–—‑]$/.test(joint))
  if (other === null || !makesRange(opener, joint, one, other)) return null
  const high = other.bound === 'more-than' ? other.value + 1 : other.value
  return {
    last: other.last,
    at: one.at,
    kind: 'number',
    make: (words) => createRange(words, one.value, high),
  }
}

const RISES =
  /^(?:rose|risen|rises|rising|increased|increases|climbed|up|jumped|grew|grown|went|revised|raised|fell|down|dropped)$/

/** "and" alone joins two counts; "between … and" and "at least … and up to" make one of them. */
function makesRange(opener: string, joint: string, one: BoundNumber, other: BoundNumber): boolean {
  if (joint === 'and' || joint === ',' || joint === 'but') {
    return opener === 'between' || (one.bound === 'at-least' && other.bound === 'up-to')
  }
  return opener === 'between' || opener === 'from' || one.value <= other.value
}

function joins(document: Document, at: number): boolean {
  const joint = lowerAt(document, at)
  if (joint === ',') return /^(?:and|but|or)$/.test(lowerAt(document, at + 1))
  return ['and', 'but', 'to', '-', '–', '—', '‑', 'or'].includes(joint)
}

/** Past "and", ", but possibly". */
function afterJoint(document: Document, at: number): number {
  const word = lowerAt(document, at) === ',' ? at + 2 : at + 1
  return /^(?:possibly|perhaps|maybe|potentially|probably|["“‘])$/.test(lowerAt(document, word))
    ? word + 1
    : word
}

interface BoundNumber {
  readonly value: number
  readonly bound: NumberBound
  readonly last: number
  readonly at: number
}

function boundedAt(document: Document, first: number): Bare | null {
  const found = numberWithBound(document, first)
  if (found === null) return shareAt(document, first)
  const { at, last, bound, value } = found
  return (
    shareAt(document, first) ?? {
      at,
      last,
      kind: 'number',
      make: (words) => createCount(words, bound, value),
    }
  )
}

function numberWithBound(document: Document, first: number, second = false): BoundNumber | null {
  const before = boundBefore(document, first)
  const at = skip(document, before.last)
  const number = numberAt(document, at)
  if (number === null || ageAt(document, at) !== null || isDesignation(document, at, number.last, second))
    return null
  const after = boundAfter(document, number.last)
  return { value: number.value, bound: after?.bound ?? before.bound, last: after?.last ?? number.last, at }
}

/** Articles and "total of" before a number. */
function skip(document: Document, first: number): number {
  let at = first
  while (at < first + 4 && numberAt(document, at) === null && SKIPPED.test(lowerAt(document, at))) at += 1
  return numberAt(document, at) === null ? first : at
}

/** Bounds may stand one after the other ("at least about"): one that opens an end outweighs an approximate one. */
function boundBefore(document: Document, first: number): { bound: NumberBound; last: number } {
  let last = first
  let bound: NumberBound = 'exactly'
  for (let i = 0; i < 3; i += 1) {
    const begin = last
    const phrase = BOUNDS_BEFORE.get(lowerAt(document, begin))?.find(({ words }) =>
      words.every((word, j) => lowerAt(document, begin + j) === word),
    )
    if (phrase === undefined || isConcern(document, begin)) break
    bound = combined(bound, phrase.bound)
    last = begin + phrase.words.length
  }
  return { bound, last }
}

const CONCERN =
  /^(?:concerned|worried|anxious|alarmed|told|asked|asks|know|knows|knew|known|talk|talked|spoke|speaks?|heard|hears?|news|information|reports?|questions?|stories|story|story|care|think|thinks|thought)$/

/** "concerned about five children" is not roughly five. */
function isConcern(document: Document, at: number): boolean {
  return lowerAt(document, at) === 'about' && CONCERN.test(lowerAt(document, at - 1))
}

/** "up to more than 50" is said of an upper end: at most what is more than 50. */
function combined(before: NumberBound, next: NumberBound): NumberBound {
  if (before === 'exactly') return next
  const approximate = next === 'about' || next === 'almost'
  return approximate || before === 'up-to' ? before : next
}

function boundAfter(document: Document, at: number): { bound: NumberBound; last: number } | null {
  const found = BOUNDS_AFTER.find(({ words }) => words.every((word, i) => lowerAt(document, at + i) === word))
  if (found === undefined) return null
  const last = at + found.words.length
  return numberAt(document, last) === null ? { bound: found.bound, last } : null
}

/** "a third of the 900", "20 percent of the 700": a share of a stated whole. */
function shareAt(document: Document, first: number): Bare | null {
  const before = boundBefore(document, first)
  const part = percentAt(document, before.last) ?? fractionAt(document, before.last)
  if (part === null || lowerAt(document, part.last) !== 'of') return null
  const whole = numberWithBound(document, part.last + 1)
  const share = { low: part.share, high: part.share, of: whole?.value ?? null }
  const at = before.last
  if (whole === null) {
    return {
      at,
      last: part.last,
      kind: 'share',
      make: (words) => ({ ...createVagueCount(words, 0, null), share }),
    }
  }
  const stated = Math.round(part.share * whole.value)
  const bound = before.bound === 'exactly' ? 'about' : before.bound
  return { at, last: whole.last, kind: 'share', make: (words) => createCount(words, bound, stated, share) }
}

function percentAt(document: Document, at: number): { share: number; last: number } | null {
  const number = numberAt(document, at)
  if (number === null || number.value > 100) return null
  const sign = lowerAt(document, number.last)
  if (sign === '%' || sign === 'percent') return { share: number.value / 100, last: number.last + 1 }
  const two = sign === 'per' && lowerAt(document, number.last + 1) === 'cent'
  return two ? { share: number.value / 100, last: number.last + 2 } : null
}

function fractionAt(document: Document, at: number): { share: number; last: number } | null {
  const article = lowerAt(document, at) === 'a' || lowerAt(document, at) === 'one'
  const number = article ? { value: 1, last: at + 1 } : numberAt(document, at)
  const begin = number?.last ?? at
  const hyphen = lowerAt(document, begin) === '-' ? begin + 1 : begin
  const part = FRACTIONS.get(lowerAt(document, hyphen))
  if (part === undefined || (number === null && lowerAt(document, at) !== 'half')) return null
  const share = part * (number?.value ?? 1)
  return share > 1 ? null : { share, last: hyphen + 1 }
}

/** "dozens", "several hundred", "a number of", "tens of thousands". */
function vagueAt(document: Document, first: number): Bare | null {
  const before = boundBefore(document, first)
  let at = before.last
  if (['a', 'an', 'the', 'another', 'some', 'least'].includes(lowerAt(document, at))) at += 1
  const numberOf = numberOfAt(document, first)
  if (numberOf !== null) {
    return {
      at: numberOf - 2,
      last: numberOf,
      kind: 'vague',
      make: (words) => createVagueCount(words, 2, null),
    }
  }
  const range = VAGUE.get(lowerAt(document, at))
  if (range === undefined || ['many', 'numerous'].includes(lowerAt(document, at))) return null
  const { factor, last } = timesAt(document, at + 1)
  const [low, high] = [range[0] * factor, range[1] === null ? null : range[1] * factor + factor - 1]
  return { at, last, kind: 'vague', make: (words) => createVagueCount(words, low, high) }
}

/** "a number of", "a large number of"; an unknown or unspecified number is no figure. */
function numberOfAt(document: Document, first: number): number | null {
  if (lowerAt(document, first) !== 'a') return null
  const large = /^(?:large|great|significant|small|high)$/.test(lowerAt(document, first + 1)) ? 1 : 0
  const at = first + 1 + large
  return lowerAt(document, at) === 'number' && lowerAt(document, at + 1) === 'of' ? at + 2 : null
}

/** "several hundred", "tens of thousands", "dozens of": how many times, and where the words end. */
function timesAt(document: Document, at: number): { factor: number; last: number } {
  const direct = MULTIPLIERS.get(lowerAt(document, at))
  if (direct !== undefined) return { factor: direct, last: at + 1 }
  if (lowerAt(document, at) !== 'of') return { factor: 1, last: at }
  const plural = MULTIPLIERS.get(lowerAt(document, at + 1).replace(/s$/, ''))
  if (plural === undefined || plural < 1000) return { factor: 1, last: at + 1 }
  return { factor: plural, last: lowerAt(document, at + 2) === 'of' ? at + 3 : at + 2 }
}
