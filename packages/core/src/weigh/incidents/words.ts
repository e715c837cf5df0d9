/** The words of a report that tell one incident from another. */
export interface Words {
  /** Every word in lower case, with how often it stands there. */
  readonly counts: ReadonlyMap<string, number>
  /** Words, and pairs of words side by side, that are written as names. Empty in scripts without capitals. */
  readonly names: ReadonlySet<string>
  /** Numbers in figures: ages, house numbers, times. */
  readonly numbers: ReadonlySet<string>
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu
const CAPITAL = /^\p{Lu}/u
const NUMBER = /^\p{N}+$/u
const SENTENCE_END = /[.!?:;"“”\n\r|]\s*$/u
const POSSESSIVE = /['’]s?$/u
const ARABIC_MARKS = /[\u064b-\u065f\u0670\u0640]/gu
/** Longer gaps between two words keep them from being one name. */
const GAP_IN_NAME = 2

/** Takes a text apart into the words that grouping compares. */
export function wordsOf(text: string): Words {
  const found = [...text.matchAll(WORD)].map(writtenAt).filter(({ word }) => word !== '')
  const counts = new Map<string, number>()
  for (const { word } of found) counts.set(word, (counts.get(word) ?? 0) + 1)
  return {
    counts,
    names: new Set(found.flatMap((one, i) => namesAt(text, found[i - 1], one))),
    numbers: new Set([...counts.keys()].filter((word) => NUMBER.test(word))),
  }
}

interface Written {
  readonly word: string
  readonly capital: boolean
  readonly begin: number
  readonly end: number
}

function writtenAt({ 0: written, index }: RegExpExecArray): Written {
  return {
    word: plainWord(written),
    capital: CAPITAL.test(written),
    begin: index,
    end: index + written.length,
  }
}

/** The names that end with a word: itself and the pair with the one before. At the head of a sentence a capital alone is no name. */
function namesAt(text: string, before: Written | undefined, one: Written): readonly string[] {
  if (!one.capital) return []
  if (before?.capital === true && one.begin - before.end <= GAP_IN_NAME) {
    return [one.word, `${before.word} ${one.word}`]
  }
  const head = one.begin === 0 || SENTENCE_END.test(text.slice(Math.max(0, one.begin - 4), one.begin))
  return head ? [] : [one.word]
}

/** A word without its case, its possessive and its vowel marks; Arabic letters that are written in several ways as one. */
export function plainWord(written: string): string {
  return written
    .normalize('NFKC')
    .toLowerCase()
    .replace(POSSESSIVE, '')
    .replace(ARABIC_MARKS, '')
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه')
}
