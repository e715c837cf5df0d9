import type { Document, Stretch } from '@sanad/core/read'

/** What of a document the learned tagger looks at: where its paragraphs and sentences are. Every document is one. */
export interface Passages extends Pick<Document, 'text'> {
  readonly segments: readonly Stretch[]
  readonly sentences: readonly Stretch[]
}

const PARAGRAPH = /\S(?:(?!\n\s*\n).)*/gsu
const SENTENCE = /[^\s](?:(?![.!?؟۔…][”"’'»)\]]*\s).)*(?:[.!?؟۔…][”"’'»)\]]*)?/gsu

/** A text of any language cut at blank lines and at the marks that end sentences, where no analyser of its language is at hand. */
export function findPassages(text: string): Passages {
  const segments = [...text.matchAll(PARAGRAPH)].map(({ index, 0: words }) => ({
    begin: index,
    end: index + words.trimEnd().length,
  }))
  const sentences = segments.flatMap(({ begin, end }) =>
    [...text.slice(begin, end).matchAll(SENTENCE)].map(({ index, 0: { length } }) => ({
      begin: begin + index,
      end: begin + index + length,
    })),
  )
  return { text, segments, sentences }
}
