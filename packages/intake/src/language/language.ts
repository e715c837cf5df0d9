import { francAll } from 'franc-min'
import { letterLanguage } from './letters.ts'
import { TAGS } from './tags.ts'

const SAMPLE = 3000
const LEAST_LETTERS = 12
const WORDS_DECIDE = 0.12

/** The commonest small words of the languages that are met most; a text of which every eighth word is one is in it. */
const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'the of and to in a is that for was on said with as by at from were it he they has have been are this an not his who which but their had after more than'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'de la le les et des en un une du que dans est pour qui par sur au plus ne pas avec sont ont été cette aux ses selon d l qu s n c ce il elle ils a mais'.split(
      ' ',
    ),
  ),
  ar: new Set(
    'في من على إلى أن عن التي الذي هذا هذه ما لا كان كانت قد مع بعد قال وقال بين أو ثم لم إن أنه وفي ومن كما قبل عند حتى'.split(
      ' ',
    ),
  ),
  kmr: new Set(
    'û ku ji li bi ev ew di de da ye ne xwe wan wê hat hatin kir kirin jî re nav min em hemû lê wek'.split(
      ' ',
    ),
  ),
}

/** The language of a text as a BCP 47 tag; null where there are too few letters or no language fits. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE)
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  if (words.join('').length < LEAST_LETTERS) return null
  return letterLanguage(sample) ?? wordLanguage(words) ?? trigramLanguage(sample)
}

function wordLanguage(words: readonly string[]): string | null {
  if (words.length < 4) return null
  let best: readonly [lang: string | null, share: number] = [null, WORDS_DECIDE]
  for (const [lang, small] of Object.entries(SMALL_WORDS)) {
    const share = words.filter((word) => small.has(word)).length / words.length
    if (share > best[1]) best = [lang, share]
  }
  return best[0]
}

function trigramLanguage(sample: string): string | null {
  const [first] = francAll(sample, { minLength: LEAST_LETTERS })
  const code = first?.[0] ?? 'und'
  return code === 'und' ? null : (TAGS[code] ?? code)
}
