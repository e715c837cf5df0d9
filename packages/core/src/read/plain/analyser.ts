import { cutDocument } from '../cut.ts'
import type { PartOfSpeech, Stretch, Token } from '../document.ts'
import type { Analyser } from '../language.ts'
import { plainWord } from '../plain-word.ts'
import { findChunks } from '../tokens.ts'

const STOP = /^[.!?؟۔…]+$/u
const CLOSER = /^[”"’'»)\]]$/u
/** French joins an article or a preposition to the word after it. */
const ELISION = /^(?:[ldnsjmtc]|qu|jusqu|lorsqu|puisqu)['’]/iu

/** Cuts a text into paragraphs, sentences and words by its marks alone, and knows of words only whether they are marks or numbers. */
export function createPlainAnalyser(lang: string): Analyser {
  return { lang, analyse: (text) => cutDocument(text, { wordsOf, sentenceLengths, tokensOf }) }
}

function wordsOf(text: string, block: Stretch): readonly Stretch[] {
  return findChunks(text, block).flatMap(({ begin, end }) => {
    const cut = ELISION.exec(text.slice(begin, end))?.[0].length ?? 0
    return cut === 0 || begin + cut === end
      ? [{ begin, end }]
      : [
          { begin, end: begin + cut },
          { begin: begin + cut, end },
        ]
  })
}

/** A sentence goes up to a mark that ends it, with the marks that close it. */
function sentenceLengths(text: string, words: readonly Stretch[]): readonly number[] {
  const lengths: number[] = []
  let [from, stopped] = [0, false]
  for (const [i, word] of words.entries()) {
    const written = text.slice(word.begin, word.end)
    const apart = i > 0 && (words[i - 1]?.end ?? 0) < word.begin
    if (stopped && apart) {
      lengths.push(i - from)
      from = i
    }
    stopped = STOP.test(written) || (stopped && !apart && CLOSER.test(written))
  }
  return from < words.length ? [...lengths, words.length - from] : lengths
}

function tokensOf(text: string, words: readonly Stretch[], first: number): readonly Token[] {
  return words.map((word, i) => tokenOf(text, word, first + i))
}

function tokenOf(text: string, { begin, end }: Stretch, index: number): Token {
  const word = text.slice(begin, end)
  const lower = word.toLowerCase()
  return { text: word, lower, lemma: plainWord(word), pos: partOf(word), begin, end, index }
}

function partOf(word: string): PartOfSpeech {
  if (/^\p{Nd}/u.test(word)) return 'NUM'
  return /^\P{L}+$/u.test(word) ? 'PUNCT' : 'X'
}
