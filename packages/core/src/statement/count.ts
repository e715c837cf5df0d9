import { SanadError } from './error.ts'
import type { Bound } from './lists/index.ts'

/** A part of a whole: "a third of the 900". */
export interface Share {
  readonly low: number
  readonly high: number
  readonly of: number | null
}

/** How many, as words bound it. `low` and `high` test whether two counts can both be true; they are not for printing. */
export interface Count {
  readonly words: string
  readonly bound: Bound
  /** The number in the words; null where there is none or there are two. */
  readonly stated: number | null
  readonly low: number
  /** Null: the words set no upper bound. */
  readonly high: number | null
  readonly share: Share | null
}

/** What is printed at an end of a range: a stated number or its strict bound, else only the words. */
export interface PrintedEnd {
  readonly value: number | null
  readonly approximate: boolean
}

type Numeric = Exclude<Bound, 'between' | 'vague' | 'none'>

/** About n is n ± 10 %, in whole tenths so that no rounding error widens it. */
const below = (n: number): number => n - Math.trunc(n / 10) - (n % 10) / 10
const above = (n: number): number => n + Math.trunc(n / 10) + (n % 10) / 10

const INTERVAL: Readonly<Record<Numeric, (n: number) => readonly [number, number | null]>> = {
  exactly: (n) => [n, n],
  'at-least': (n) => [n, null],
  'more-than': (n) => [n + 1, null],
  'up-to': (n) => [0, n],
  'fewer-than': (n) => [0, Math.max(0, n - 1)],
  about: (n) => [Math.floor(below(n)), Math.ceil(above(n))],
  almost: (n) => [Math.max(0, Math.min(Math.ceil(below(n)), n - 1)), Math.max(0, n - 1)],
}

/** A count of a stated number. Intervals by MODEL: about n is n ± 10 %, almost n is [0.9n, n), of small n the number below it. */
export function createCount(
  words: string,
  bound: Numeric,
  stated: number,
  share: Share | null = null,
): Count {
  const [low, high] = INTERVAL[bound](whole(stated))
  return { words, bound, stated, low, high, share }
}

/** A count between two stated numbers; the smaller one may come last. */
export function createRange(words: string, one: number, other: number): Count {
  const [low, high] = [whole(Math.min(one, other)), whole(Math.max(one, other))]
  return { words, bound: 'between', stated: null, low, high, share: null }
}

/** A quantity in words without a number ("dozens"), with the numbers it can mean. */
export function createVagueCount(words: string, low: number, high: number | null): Count {
  if (high !== null && high < low) throw new SanadError('statement/bad-count', `${high} is below ${low}`)
  return { words, bound: 'vague', stated: null, low: whole(low), high, share: null }
}

/** Whether words are loose ones for a handful ("several", "a number of", a plural alone): they say that there was more than one. */
export function isLoose({ bound, low }: Count): boolean {
  return bound === 'vague' && low >= 2 && low < LOOSE_BELOW
}

const LOOSE_BELOW = 10

/** None, stated ("no children were killed"): not the same as none found, nor as silence. */
export function createNone(words: string): Count {
  return { words, bound: 'none', stated: 0, low: 0, high: 0, share: null }
}

/** Whether no number satisfies both counts. */
export function countsConflict(one: Count, other: Count): boolean {
  const [first, second] = one.low <= other.low ? [one, other] : [other, one]
  return first.high !== null && first.high < second.low
}

/** What a count prints as its lower end: "more than 210" is 211, "about 500" is 500 said as about, "up to 15" has none. */
export function lowEnd(count: Count): PrintedEnd | null {
  const openBelow = count.bound === 'up-to' || count.bound === 'fewer-than'
  return openBelow ? null : printedEnd(count, count.low)
}

/** What a count prints as its upper end: "fewer than 10" is 9, "at least 4" is open (null). */
export function highEnd(count: Count): PrintedEnd | null {
  const openAbove = count.bound === 'at-least' || count.bound === 'more-than'
  return openAbove ? null : printedEnd(count, count.high)
}

/** A vague count has only its words, an approximate one its stated number; of the others the bound is strict. */
function printedEnd({ bound, stated }: Count, strict: number | null): PrintedEnd {
  if (bound === 'vague') return { value: null, approximate: true }
  if (bound === 'about' || bound === 'almost') return { value: stated, approximate: true }
  return { value: strict, approximate: false }
}

function whole(n: number): number {
  if (!Number.isSafeInteger(n) || n < 0) throw new SanadError('statement/bad-count', `${n} is not a count`)
  return n
}
