import { francAll } from 'franc-min'
import { letterLanguage } from './letters.ts'
import { SMALL_WORDS } from './small-words.ts'
import { TAGS } from './tags.ts'

const SAMPLE = 3000
const LEAST_LETTERS = 12
const WORDS_DECIDE = 0.12

/** The language of a text as a BCP 47 tag; null where there are too few letters or no language fits. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE)
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  if (words.join('').length < LEAST_LETTERS) return null
  return letterLanguage(sample) ?? wordLanguage(words) ?? trigramLanguage(sample)
}

/** By the share of small words, at least every eighth; the next language must have far fewer. */
function wordLanguage(words: readonly string[]): string | null {
  if (words.length < 4) return null
  const shares = Object.entries(SMALL_WORDS)
    .map(([lang, small]) => ({ lang, share: words.filter((word) => small.has(word)).length / words.length }))
    .toSorted((a, b) => b.share - a.share)
  const [best, next] = shares
  if (best === undefined || best.share < WORDS_DECIDE) return null
  return best.share > (next?.share ?? 0) * 1.2 ? best.lang : null
}

function trigramLanguage(sample: string): string | null {
  const [first] = francAll(sample, { minLength: LEAST_LETTERS })
  const code = first?.[0] ?? 'und'
  return code === 'und' ? null : (TAGS[code] ?? code)
}
