import { foldWords } from './fold.ts'
import { stem } from './stem.ts'

/** A phrase in quotation marks of any kind, or a word; a hyphen before it leaves it out, a star after it begins a word. */
const TERM = /(-?)(?:["«“”„]([^"»“”„]*)["»“”]|([^\s"«»“”„]+))(\*?)/gu

/**
 * What a person typed, as PostgreSQL's `tsquery` is written: all words must be found, words in quotation marks beside each
 * other, `begin*` begins a word, `-word` is left out. Null where nothing is asked for.
 */
export function createQuery(typed: string): string | null {
  const terms = [...typed.matchAll(TERM)].flatMap(([, minus = '', phrase, word = '', star = '']) => {
    const begins = star === '*' || (phrase ?? word).endsWith('*')
    const words = foldWords(phrase ?? word)
    return words.length === 0 ? [] : [{ without: minus === '-', query: phraseOf(words, begins) }]
  })
  if (terms.every(({ without }) => without)) return null
  return terms.map(({ without, query }) => (without ? `!(${query})` : query)).join(' & ')
}

/** Words beside each other; the last one may only begin a word, of which the index has no more than the stem. */
function phraseOf(words: readonly string[], begins: boolean): string {
  const quoted = words.map((word, i) =>
    begins && i === words.length - 1 ? `('${word}':* | '${stem(word)}')` : `'${stem(word)}'`,
  )
  return quoted.length === 1 ? quoted.join('') : `(${quoted.join(' <-> ')})`
}
