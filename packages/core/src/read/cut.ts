import { createPositions } from '../statement/index.ts'
import type { Document, Sentence, Stretch, Token } from './document.ts'
import { findQuotations } from './quotations.ts'
import { classifySegments, findBlocks } from './segments.ts'

/** How a language's text is cut: a block into words, words into sentences, and what is known of each word. */
export interface Cutting<Word extends Stretch> {
  wordsOf(text: string, block: Stretch): readonly Word[]
  /** How many words each sentence has, in order. */
  sentenceLengths(text: string, words: readonly Word[]): readonly number[]
  /** A token for each word; the first has the index `first`. */
  tokensOf(text: string, words: readonly Word[], first: number): readonly Token[]
}

/** A text in blocks, sentences, tokens and quotations. */
export function cutDocument<Word extends Stretch>(text: string, cutting: Cutting<Word>): Document {
  const blocks = findBlocks(text)
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  const segments = blocks.map((block, index) => {
    const words = cutting.wordsOf(text, block)
    const first = sentences.length
    let at = tokens.length
    for (const token of cutting.tokensOf(text, words, at)) tokens.push(token)
    for (const length of cutting.sentenceLengths(text, words)) {
      const run = { first: at, last: at + length }
      const [begin = 0, end = 0] = [tokens[run.first]?.begin, tokens[run.last - 1]?.end]
      sentences.push({ begin, end, ...run, index: sentences.length, segment: index })
      at += length
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
  }
}
