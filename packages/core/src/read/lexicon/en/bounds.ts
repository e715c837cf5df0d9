import type { Bound } from '../../../statement/index.ts'

/** A bound that stands before or after one number. */
export type NumberBound = Exclude<Bound, 'between' | 'vague' | 'none'>

const BEFORE: Readonly<Record<Exclude<NumberBound, 'exactly'>, readonly string[]>> = {
  'at-least': [
    'at least',
    'at the very least',
    'no fewer than',
    'not fewer than',
    'no less than',
    'not less than',
    'a minimum of',
    'minimum of',
    'at minimum',
  ],
  'more-than': ['more than', 'over', 'upwards of', 'upward of', 'in excess of', 'well over', 'greater than'],
  'up-to': [
    'up to',
    'as many as',
    'a maximum of',
    'maximum of',
    'at most',
    'no more than',
    'not more than',
    'possibly as many as',
  ],
  'fewer-than': ['fewer than', 'less than', 'under', 'below', 'just under'],
  about: [
    'about',
    'around',
    'approximately',
    'roughly',
    'some',
    'an estimated',
    'estimated',
    'circa',
    'approx.',
    'in the region of',
    'somewhere around',
  ],
  almost: ['almost', 'nearly', 'close to', 'near to', 'just short of'],
}

/** Words that bound the number after them, by their first word, longest first. */
export const BOUNDS_BEFORE: ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly bound: NumberBound }[]
> = byFirstWord()

/** Words that bound the number before them ("12 or more"). */
export const BOUNDS_AFTER: readonly { readonly words: readonly string[]; readonly bound: NumberBound }[] = [
  { words: ['or', 'more'], bound: 'at-least' },
  { words: ['or', 'so'], bound: 'about' },
  { words: ['or', 'fewer'], bound: 'up-to' },
  { words: ['at', 'least'], bound: 'at-least' },
  { words: ['-', 'plus'], bound: 'at-least' },
  { words: ['+'], bound: 'at-least' },
  { words: ['-', 'odd'], bound: 'about' },
]

function byFirstWord(): Map<string, { words: readonly string[]; bound: NumberBound }[]> {
  const rows = new Map<string, { words: readonly string[]; bound: NumberBound }[]>()
  for (const [bound, phrases] of Object.entries(BEFORE) as [NumberBound, readonly string[]][]) {
    for (const phrase of phrases) {
      const words = phrase.split(' ')
      const first = words[0] ?? ''
      const same = [...(rows.get(first) ?? []), { words, bound }]
      rows.set(
        first,
        same.sort((a, b) => b.words.length - a.words.length),
      )
    }
  }
  return rows
}
