import type { Document, Token } from '../document.ts'
import { MULTIPLIERS, SMALL, TENS } from '../lexicon/en/numbers.ts'

/** A number in digits or words: `1,200`, `1 200`, `1.2 million`, `three hundred and forty`; tokens up to `last`. */
export interface FoundNumber {
  readonly value: number
  readonly last: number
}

const DIGITS = /^\p{Nd}+(?:[.,٫٬]\p{Nd}+)*$/u
const GROUPED = /^\d{1,3}(?:,\d{3})+$/
const ASCII = /^\d+$/
const PLAIN = /^\d+(?:\.\d+)?$/

/** The number that begins at a token, or null; ordinals are none. */
export function numberAt(document: Document, at: number): FoundNumber | null {
  const found = digitsAt(document, at) ?? wordsAt(document, at) ?? articleAt(document, at)
  return found !== null && Number.isSafeInteger(found.value) ? found : null
}

/** The value of digits of any script with or without grouping; null for what is no number of things. */
export function parseDigits(text: string): number | null {
  if (!beginsWithDigit(text)) return null
  if (ASCII.test(text)) return Number(text)
  if (!DIGITS.test(text)) return null
  const ascii = text
    .replace(/\p{Nd}/gu, asciiDigit)
    .replaceAll('٬', ',')
    .replaceAll('٫', '.')
  if (GROUPED.test(ascii)) return Number(ascii.replaceAll(',', ''))
  return PLAIN.test(ascii) ? Number(ascii) : null
}

/** Whether a word begins with a digit of any script. */
export function beginsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 0x80 ? code >= 0x30 && code <= 0x39 : /^\p{Nd}/u.test(text)
}

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0x30
  if (code < 0x80) return digit
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return String((code - zero) % 10)
}

function digitsAt(document: Document, at: number): FoundNumber | null {
  const token = document.tokens[at]
  const value = token === undefined ? null : parseDigits(token.text)
  if (token === undefined || value === null) return null
  const spaced = spacedGroups(document, at)
  if (spaced !== null) return spaced
  const factor = MULTIPLIERS.get(document.tokens[at + 1]?.lower ?? '')
  if (factor === undefined) return { value, last: at + 1 }
  return { value: Math.round(value * factor), last: at + 2 }
}

/** `1 200`, `12 000`: groups of three digits with one space between. */
function spacedGroups(document: Document, at: number): FoundNumber | null {
  const { tokens, text } = document
  const first = tokens[at]
  if (first === undefined || !/^\d{1,3}$/.test(first.text) || first.text.startsWith('0')) return null
  let digits = first.text
  let last = at + 1
  for (let next = tokens[last]; next !== undefined; next = tokens[last]) {
    const before = tokens[last - 1]
    const gap = before === undefined ? '' : text.slice(before.end, next.begin)
    if (!/^[ \u00a0\u2009\u202f]$/.test(gap) || !/^\d{3}$/.test(next.text)) break
    digits += next.text
    last += 1
  }
  return last === at + 1 ? null : { value: Number(digits), last }
}

function wordsAt(document: Document, at: number): FoundNumber | null {
  let sum: Sum = { total: 0, current: null }
  let last = at
  for (let next = wordStep(document, at, null); next !== null; next = wordStep(document, last, sum.current)) {
    sum = add(sum, next)
    last = next.last
  }
  return last === at ? null : { value: sum.total + (sum.current ?? 0), last }
}

/** A number in words so far: whole thousands, and what stands since the last of them (null at the beginning). */
interface Sum {
  readonly total: number
  readonly current: number | null
}

function add({ total, current }: Sum, step: Step): Sum {
  const counted = Math.max(1, current ?? 1)
  if (step.factor >= 1000) return { total: total + counted * step.factor, current: 0 }
  if (step.factor > 1) return { total, current: counted * step.factor }
  return { total, current: (current ?? 0) + step.add }
}

interface Step {
  readonly add: number
  readonly factor: number
  readonly last: number
}

/** The next word of a number in words: `current` is what stands since the last thousand, null at its beginning. */
function wordStep(document: Document, at: number, current: number | null): Step | null {
  const token = document.tokens[at]
  if (token === undefined) return null
  const joint = current !== null && joins(document, token)
  const step = plainStep(document.tokens[joint ? at + 1 : at], joint ? at + 2 : at + 1, current)
  return joint && step !== null && step.factor > 1 ? null : step
}

function plainStep(token: Token | undefined, last: number, current: number | null): Step | null {
  const lower = token?.lower ?? ''
  const factor = MULTIPLIERS.get(lower)
  if (factor !== undefined) {
    const follows = current !== null && (current !== 0 || factor >= 1000)
    return follows ? { add: 0, factor, last } : null
  }
  const small = SMALL.get(lower) ?? TENS.get(lower)
  return small !== undefined && fits(current, small) ? { add: small, factor: 1, last } : null
}

/** "and" after hundreds and thousands, a hyphen after tens. */
function joins(document: Document, token: Token): boolean {
  const before = document.tokens[token.index - 1]
  if (token.text === '-' || token.text === '‑') return TENS.has(before?.lower ?? '')
  return token.lower === 'and' && (before?.lower === 'hundred' || before?.lower === 'thousand')
}

function fits(current: number | null, small: number): boolean {
  if (current === null || current === 0) return true
  if (current % 100 === 0) return small < 100
  return current % 10 === 0 && current % 100 >= 20 && small < 10 && small > 0
}

/** "a dozen", "half a dozen", "a hundred", "a couple". */
function articleAt(document: Document, at: number): FoundNumber | null {
  const [one, two, three] = [0, 1, 2].map((i) => document.tokens[at + i]?.lower ?? '')
  if (one === 'half' && two === 'a' && three === 'dozen') return { value: 6, last: at + 3 }
  if (one !== 'a') return null
  if (two === 'couple') return { value: 2, last: three === 'of' ? at + 3 : at + 2 }
  const factor = MULTIPLIERS.get(two ?? '')
  return factor === undefined ? null : { value: factor, last: at + 2 }
}
