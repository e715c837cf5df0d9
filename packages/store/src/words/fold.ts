import { ARTICLE, LETTERS } from './lexicon/letters.ts'

/** Marks above and below letters, and characters that only steer how text is drawn. */
const MARKS = /[\p{M}\p{Cf}]+/gu
const WORD = /[\p{L}\p{N}]+/gu
const DIGIT = /[^\P{Nd}0-9]/gu
const ASCII = /^[\u0020-\u007e\t\r\n]*$/
const ASCII_WORD = /[a-z0-9]+/g
const VARIANTS = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu')
const LONGEST = 60

/** Words as they are searched for: small, without marks, one way of writing a letter, digits from 0 to 9. */
export function foldWords(text: string): readonly string[] {
  const small = text.toLowerCase()
  return ASCII.test(small)
    ? (small.match(ASCII_WORD) ?? []).map(cut)
    : (foldMarked(small).match(WORD) ?? []).map((word) => cut(word.replace(ARTICLE, '')))
}

/** A text for comparing and filtering, whatever its marks and capitals. */
export function fold(text: string): string {
  const small = text.toLowerCase()
  return ASCII.test(small) ? small : foldMarked(small)
}

function foldMarked(small: string): string {
  return small
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(VARIANTS, (letter) => LETTERS[letter] ?? letter)
    .replace(DIGIT, (digit) => String(digitOf(digit)))
}

/** Words are cut where no language has any so long. */
function cut(word: string): string {
  return word.length <= LONGEST ? word : [...word].slice(0, LONGEST).join('')
}

/** Decimal digits stand in runs of ten that begin at a multiple of 16 or six above one (Unicode, general category Nd). */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0
  let zero = code
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return code - zero
}
