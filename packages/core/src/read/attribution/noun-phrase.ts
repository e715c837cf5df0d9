import type { Token } from '../document.ts'
import { isModifying, isNaming, isTime } from './words.ts'

/** Words that bind the parts of a noun phrase. */
export const LINKS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'in',
  'at',
  'from',
  'with',
  'on',
  'to',
  'near',
  'inside',
  'within',
  'and',
  '&',
  'or',
  "'s",
  '’s',
  "'",
  '’',
  '-',
  '‐',
  '‑',
  '/',
  '.',
  'the',
  'than',
  'by',
])

/** No noun phrase is longer, in tokens. */
export const LONGEST = 40

/** Words that open a clause about the noun before them. */
export const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whose', 'whom'])

/** "J.", "Jr.". */
export function isInitial(token: Token): boolean {
  return /^(?:\p{L}\.)+$|^(?:Jr|Sr|Inc|Co)\.$/u.test(token.text)
}

/** "many", "several": words that may stand for people. */
export function isNominalPronoun(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    ['many', 'some', 'several', 'most', 'few', 'both', 'one', 'none', 'all', 'those', 'others'].includes(
      token.lower,
    )
  )
}

const OCCASIONS = new Set(
  'statement interview speech letter press telephone phone tweet post twitter facebook television tv conference briefing reference response reply email e-mail message television video comments remarks'.split(
    ' ',
  ),
)

/** "in a statement", "on Tuesday", "at a press conference". */
export function isOccasion(tokens: readonly Token[], start: number): boolean {
  for (let at = start; at < start + 4; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.pos === 'PUNCT') return false
    if (isTime(token) || OCCASIONS.has(token.lower)) return true
    if (!isModifying(token) && !isNaming(token)) return false
  }
  return false
}
