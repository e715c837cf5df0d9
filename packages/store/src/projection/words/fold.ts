import { ARTICLE, LETTERS } from './lexicon/letters.ts'

/** Marks above and below letters, and characters that only steer how text is drawn. */
const MARKS = /[\p{M}\p{Cf}]+/gu
const WORD = /[\p{L}\p{N}]+/gu
const DIGIT = /[^\P{Nd}0-9]/gu
const PLAIN = /^[a-z0-9\s.,'"!?;:()-]*$/
const VARIANTS = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu')
const LONGEST = 60

/** Words as they are searched for: small, without marks, one way of writing a letter, digits from 0 to 9. */
export function foldWords(text: string): readonly string[] {
  return (fold(text).match(WORD) ?? []).map(stem)
}

/** A text for comparing and filtering, whatever its marks and capitals. */
export function fold(text: string): string {
  const small = text.toLowerCase()
  if (PLAIN.test(small)) return small
  return small
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(VARIANTS, (letter) => LETTERS[letter] ?? letter)
    .replace(DIGIT, (digit) => String(digitOf(digit)))
}

/** The Arabic article is no part of the word that is searched for. */
function stem(word: string): string {
  const bare = word.replace(ARTICLE, '')
  return bare.length <= LONGEST ? bare : [...bare].slice(0, LONGEST).join('')
}

/** Decimal digits stand in runs of ten that begin at a multiple of 16 or six above one (Unicode, general category Nd). */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0
  let zero = code
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return code - zero
}
