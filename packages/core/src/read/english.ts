import { ACTORS } from '../statement/index.ts'
import { cutDocument } from './cut.ts'
import { type Document, type PartOfSpeech, type Token, taggedAs } from './document.ts'
import type { Analyser } from './language.ts'
import { type ModelReading, openLanguageModel } from './language-model.ts'
import type { Lexicon } from './port.ts'
import { retagged } from './retag.ts'
import { sentenceLengths } from './sentences.ts'
import { actorsIn, createLexicon } from './source/index.ts'
import { type Chunk, findChunks } from './tokens.ts'

/** The model keeps every word it meets; after so many documents a fresh one takes its place, so memory stays flat. */
const DOCUMENTS_PER_MODEL = 1000

type Model = (text: string) => ModelReading

/** Cuts English text by rules of our own; wink-nlp tells parts of speech and lemmas of the words it is handed. */
export function createEnglishAnalyser(lexicon: Lexicon = createLexicon(ACTORS)): Analyser {
  let model = openLanguageModel()
  let used = 0
  const tokensOf = (text: string, chunks: readonly Chunk[], first: number): readonly Token[] =>
    tagged(text, chunks, { model, first })
  return {
    lang: 'en',
    analyse(text) {
      used += 1
      if (used % DOCUMENTS_PER_MODEL === 0) model = openLanguageModel()
      return withNames(cutDocument(text, { wordsOf: findChunks, sentenceLengths, tokensOf }), lexicon)
    },
  }
}

/** The words of an actor's name are a name, whatever they are alone: "Save" in "Save the Children" is no verb. */
function withNames(document: Document, lexicon: Lexicon): Document {
  const tokens = [...retagged(document.tokens)]
  for (const { first, last } of actorsIn(document, { first: 0, last: tokens.length }, lexicon)) {
    for (const token of document.tokens.slice(first, last)) {
      if (token.pos === 'PUNCT' || (token.index === first && token.lower === 'the')) continue
      tokens[token.index] = taggedAs(token, 'PROPN', token.lower)
    }
  }
  return { ...document, tokens }
}

/** Chunks with their parts of speech. Where the model cuts a chunk further, its first piece speaks for it. */
function tagged(
  text: string,
  chunks: readonly Chunk[],
  { model, first }: { readonly model: Model; readonly first: number },
): readonly Token[] {
  const { words, parts, lemmas } = model(chunks.map((chunk) => chunk.form).join(' '))
  let at = 0
  return chunks.map(({ begin, end, form }, i) => {
    const piece = at
    for (let length = 0; length < form.length && at < words.length; at += 1)
      length += (words[at] ?? '').length
    const word = text.slice(begin, end)
    const lower = word.toLowerCase()
    const pos = partOfSpeech(parts[piece])
    return { text: word, lower, lemma: lemmas[piece] ?? lower, pos, begin, end, index: first + i }
  })
}

const PARTS: Readonly<Record<string, PartOfSpeech>> = {
  ADJ: 'ADJ',
  ADP: 'ADP',
  ADV: 'ADV',
  AUX: 'AUX',
  CCONJ: 'CCONJ',
  DET: 'DET',
  INTJ: 'INTJ',
  NOUN: 'NOUN',
  NUM: 'NUM',
  PART: 'PART',
  PRON: 'PRON',
  PROPN: 'PROPN',
  PUNCT: 'PUNCT',
  SCONJ: 'SCONJ',
  SYM: 'SYM',
  VERB: 'VERB',
}

function partOfSpeech(tag: string | undefined): PartOfSpeech {
  return PARTS[tag ?? ''] ?? 'X'
}
