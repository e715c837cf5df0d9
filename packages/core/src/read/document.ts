import { countHolding, type Positions } from '../statement/index.ts'

/** A half-open stretch of a text in indexes of its string. Only statements speak in code points. */
export interface Stretch {
  readonly begin: number
  readonly end: number
}

/** Universal part of speech (universaldependencies.org/u/pos). */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** A word or mark. */
export interface Token extends Stretch {
  readonly text: string
  readonly lower: string
  readonly lemma: string
  readonly pos: PartOfSpeech
  /** Its place in the document's tokens. */
  readonly index: number
}

/** A token as another part of speech. All tokens are made with their fields in one order, which V8 reads fastest. */
export function taggedAs(token: Token, pos: PartOfSpeech, lemma: string = token.lemma): Token {
  const { text, lower, begin, end, index } = token
  return { text, lower, lemma, pos, begin, end, index }
}

/** A half-open run of tokens of the document. */
export interface TokenRun {
  readonly first: number
  readonly last: number
}

/** A sentence; its tokens are `[first, last)`. */
export interface Sentence extends Stretch, TokenRun {
  readonly index: number
  readonly segment: number
}

/** What a block of a report is. Only body text and captions make statements; repeated text has made its own already. */
export type SegmentKind = 'body' | 'heading' | 'caption' | 'pull-quote' | 'repeated'

/** A paragraph, heading or caption; its sentences are `[first, last)`. */
export interface Segment extends Stretch, TokenRun {
  readonly kind: SegmentKind
  readonly index: number
}

/** Words in quotation marks. `inner` leaves the marks out; a quotation may run on over several paragraphs. */
export interface Quotation extends Stretch {
  readonly inner: Stretch
  /** Index of the quotation it goes on from, in the paragraph before; null where it begins one. */
  readonly continues: number | null
  /** 0 outermost. */
  readonly level: number
}

/** A text cut into what reading needs. */
export interface Document {
  readonly text: string
  readonly positions: Positions
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly segments: readonly Segment[]
  readonly quotations: readonly Quotation[]
}

/** Whether `inner` lies in `outer`. */
export function contains(outer: Stretch, inner: Stretch): boolean {
  return outer.begin <= inner.begin && inner.end <= outer.end
}

/** Whether two stretches share a character. */
export function overlap(one: Stretch, other: Stretch): boolean {
  return one.begin < other.end && other.begin < one.end
}

/** The stretch from the first to the last token of a run that is not empty. */
export function stretchOf(document: Document, run: TokenRun): Stretch {
  const begin = document.tokens[run.first]?.begin ?? 0
  return { begin, end: document.tokens[run.last - 1]?.end ?? begin }
}

/** The words from the first to the last token of a run that is not empty. */
export function wordsOf(document: Document, run: TokenRun): string {
  const { begin, end } = stretchOf(document, run)
  return document.text.slice(begin, end)
}

/** The small letters of a token; empty beyond the text. */
export function lowerAt({ tokens }: Pick<Document, 'tokens'>, at: number): string {
  return tokens[at]?.lower ?? ''
}

/** Whether a token begins with a capital. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text)
}

/** The sentence that holds a string index, or null between sentences. */
export function sentenceAt(document: Document, index: number): Sentence | null {
  const { sentences } = document
  const at = countHolding(sentences.length, (i) => (sentences[i]?.end ?? 0) <= index)
  const found = sentences[at]
  return found !== undefined && found.begin <= index ? found : null
}
