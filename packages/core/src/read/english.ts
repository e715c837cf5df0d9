import { createPositions } from '../statement/index.ts'
import type { Document, PartOfSpeech, Sentence, Stretch, Token } from './document.ts'
import type { Analyser } from './language.ts'
import { openLanguageModel } from './language-model.ts'
import { findQuotations } from './quotations.ts'
import { classifySegments, findBlocks } from './segments.ts'

/** One block of text by the language model, with its tokens' and sentences' places in the whole. */
interface Parsed {
  readonly tokens: readonly Token[]
  /** Token counts of its sentences. */
  readonly sentences: readonly number[]
}

/** The model keeps every word it meets; after so many documents a fresh one takes its place, so memory stays flat. */
const DOCUMENTS_PER_MODEL = 2000

/** Cuts English text: tokens, parts of speech and sentences by wink-nlp, blocks and quotations by rules of our own. */
export function createEnglishAnalyser(): Analyser {
  let parse = createParser()
  let used = 0
  return {
    lang: 'en',
    analyse(text) {
      used += 1
      if (used % DOCUMENTS_PER_MODEL === 0) parse = createParser()
      return assemble(text, findBlocks(text), parse)
    },
  }
}

type Parse = (text: string, block: Stretch, firstToken: number) => Parsed

function assemble(text: string, blocks: readonly Stretch[], parse: Parse): Document {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  const segments = blocks.map((block, index) => {
    const parsed = parse(text, block, tokens.length)
    const first = sentences.length
    let at = tokens.length
    tokens.push(...parsed.tokens)
    for (const count of parsed.sentences) {
      const [from, to] = [tokens[at], tokens[at + count - 1]]
      if (from === undefined || to === undefined) continue
      sentences.push({
        begin: from.begin,
        end: to.end,
        first: at,
        last: at + count,
        index: sentences.length,
        segment: index,
      })
      at += count
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

function createParser(): Parse {
  const read = openLanguageModel()
  return (text, block, firstToken) => {
    const { words, parts, lemmas, sentences } = read(text.slice(block.begin, block.end))
    const tokens: Token[] = []
    /** How many of the model's tokens before each are kept, for sentence ends. */
    const kept: number[] = []
    let at = block.begin
    words.forEach((word, i) => {
      kept.push(tokens.length)
      const begin = text.indexOf(word, at)
      if (word === '' || begin < 0 || begin + word.length > block.end) return
      at = begin + word.length
      const lower = word.toLowerCase()
      const index = firstToken + tokens.length
      tokens.push({
        text: word,
        lower,
        lemma: lemmas[i] ?? lower,
        pos: partOfSpeech(parts[i]),
        begin,
        end: at,
        index,
      })
    })
    kept.push(tokens.length)
    const counts = sentences.map(([from, to]) => (kept[to + 1] ?? tokens.length) - (kept[from] ?? 0))
    return { tokens, sentences: counts.filter((count) => count > 0) }
  }
}

const KNOWN: ReadonlySet<string> = new Set<PartOfSpeech>([
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
])

function partOfSpeech(tag: string | undefined): PartOfSpeech {
  return tag !== undefined && KNOWN.has(tag) ? (tag as PartOfSpeech) : 'X'
}
