import { AFTER, NUMBERS, TIMES } from './lexicon/ago.ts'
import type { Days } from './own-event.ts'
import { plainWord } from './words.ts'

const WORD = /[\p{L}\p{N}\p{M}]+/gu
const CLAUSE = /[.,;:!?،؛؟—–()]/u
const MOST = 100

/** When it was that something is said to have been so long before what happened: "two weeks after 11 people were killed". Null where the words before it say no such thing. */
export function daysAgo(before: string, [from, to]: Days): Days | null {
  const clause = before.split(CLAUSE).at(-1) ?? ''
  const words = [...clause.matchAll(WORD)].map(([word]) => plainWord(word))
  const at = words.findLastIndex((word) => AFTER.has(word))
  if (at < 0) return null
  const behind = AFTER.get(words[at] ?? '') === 'length-behind'
  const length = behind
    ? lengthOf(words.slice(at + 1, at + 3))
    : lengthOf(words.slice(Math.max(0, at - 2), at))
  return length === null ? null : [from - length.days - length.off, to - length.days + length.off]
}

/** A number and a time in either order, or a time that says how many without one. */
function lengthOf(words: readonly string[]): { readonly days: number; readonly off: number } | null {
  const time = words.map((word) => TIMES.get(word)).find((one) => one !== undefined)
  const number = words.map(numberOf).find((one) => one !== null) ?? (time?.alone === true ? 1 : null)
  return time === undefined || number === null || number > MOST
    ? null
    : { days: time.days * number, off: time.off }
}

function numberOf(word: string): number | null {
  return NUMBERS.get(word) ?? (/^\p{Nd}{1,3}$/u.test(word) ? Number(word) : null)
}
