import { createPositions } from '../../statement/index.ts'
import type { Document, PartOfSpeech, Sentence, Stretch, Token } from '../document.ts'
import type { Analyser } from '../language.ts'
import { plainWord } from '../plain-word.ts'
import { findQuotations } from '../quotations.ts'
import { classifySegments, findBlocks } from '../segments.ts'
import { findChunks } from '../tokens.ts'

const STOP = /^[.!?؟۔…]+$/u
const CLOSER = /^[”"’'»)\]]$/u
/** French joins an article or a preposition to the word after it. */
const ELISION = /^(?:[ldnsjmtc]|qu|jusqu|lorsqu|puisqu)['’]/iu

/** Cuts a text into paragraphs, sentences and words by its marks alone, and knows of words only whether they are marks or numbers. */
export function createPlainAnalyser(lang: string): Analyser {
  return {
    lang,
    analyse(text) {
      const blocks = findBlocks(text)
      const tokens: Token[] = []
      const sentences: Sentence[] = []
      const segments = blocks.map((block, index) => {
        const first = sentences.length
        for (const words of sentencesOf(text, wordsIn(text, block))) {
          const run = { first: tokens.length, last: tokens.length + words.length }
          for (const word of words) tokens.push(tokenOf(text, word, tokens.length))
          const [begin, end] = [words[0]?.begin ?? 0, words.at(-1)?.end ?? 0]
          sentences.push({ begin, end, ...run, index: sentences.length, segment: index })
        }
        return { ...block, index, first, last: sentences.length }
      })
      return {
        text,
        positions: createPositions(text),
        tokens,
        sentences,
        segments: classifySegments(text, segments),
        quotations: findQuotations(text, blocks),
      } satisfies Document
    },
  }
}

function wordsIn(text: string, block: Stretch): readonly Stretch[] {
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

/** Words up to a mark that ends a sentence, with the marks that close it. */
function sentencesOf(text: string, words: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const sentences: (readonly Stretch[])[] = []
  let [from, stopped] = [0, false]
  for (const [i, word] of words.entries()) {
    const written = text.slice(word.begin, word.end)
    const apart = i > 0 && (words[i - 1]?.end ?? 0) < word.begin
    if (stopped && apart) {
      sentences.push(words.slice(from, i))
      from = i
    }
    stopped = STOP.test(written) || (stopped && !apart && CLOSER.test(written))
  }
  return from < words.length ? [...sentences, words.slice(from)] : sentences
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
