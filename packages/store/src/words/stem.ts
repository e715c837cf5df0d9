import { stemmer as arabic } from '@orama/stemmers/arabic'
import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as french } from '@orama/stemmers/french'
import { foldWords } from './fold.ts'
import { PLURALS } from './lexicon/plurals.ts'

const ARABIC = /\p{Script=Arabic}/u
const LATIN = /^[a-z]{3,}$/
/** Words that are kept with their stems; a text repeats most of its words. */
const KEPT = 50_000

/** The words of a text without their endings. A statement does not tell its language, so words in Latin letters lose French endings and then English ones, when told and when asked for alike. */
export function stemWords(text: string): readonly string[] {
  return foldWords(text).map(stem)
}

const stems = new Map<string, string>()

/** A folded word without its ending. */
export function stem(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  if (stems.size >= KEPT) stems.clear()
  const found = stemOf(PLURALS.get(word) ?? word)
  stems.set(word, found)
  return found
}

function stemOf(word: string): string {
  if (LATIN.test(word)) return english(french(word)) || word
  return ARABIC.test(word) ? foldWords(arabic(word)).join('') || word : word
}
