import {
  type Document,
  type Sentence,
  type Stretch,
  sentenceAt,
  type Token,
  type TokenRun,
} from '../document.ts'
import type { FoundPlace, ReadingContext } from '../port.ts'

/** What the finders of claims ask of a document again and again. */
export interface Scene {
  readonly context: ReadingContext
  readonly document: Document
  readonly tokens: readonly Token[]
  /** Tokens that name a time: no phrase goes over them. */
  readonly timed: ReadonlySet<number>
  /** Token index → the place whose name it is part of, with that name's tokens. */
  readonly placed: ReadonlyMap<number, PlacedRun>
}

/** A place with the tokens that name it. */
export interface PlacedRun extends TokenRun {
  readonly found: FoundPlace
}

/** Looks at a document once for all claims of a family. */
export function createScene(context: ReadingContext): Scene {
  const { document, times, places } = context
  const timed = new Set<number>()
  for (const run of runsOf(document, times)) for (let i = run.first; i < run.last; i += 1) timed.add(i)
  const placed = new Map<number, PlacedRun>()
  runsOf(document, places).forEach((run, n) => {
    const found = places[n]
    for (let i = run.first; found !== undefined && i < run.last; i += 1) placed.set(i, { ...run, found })
  })
  return { context, document, tokens: document.tokens, timed, placed }
}

/** The sentences that make statements: body text and captions. */
export function spokenSentences({ document }: Scene): readonly Sentence[] {
  return document.sentences.filter(({ segment }) => {
    const kind = document.segments[segment]?.kind
    return kind === 'body' || kind === 'caption'
  })
}

/** The sentence a token stands in; the whole document where it stands in none. */
export function sentenceOf({ document, tokens }: Scene, at: number): TokenRun {
  return sentenceAt(document, tokens[at]?.begin ?? 0) ?? { first: 0, last: tokens.length }
}

/** The small letters of a token; empty beyond the text. */
export function lowerAt({ tokens }: Scene, at: number): string {
  return tokens[at]?.lower ?? ''
}

/** The dictionary form of a token, also of a noun that begins a sentence. */
export function lemmaAt({ tokens }: Scene, at: number): string {
  const token = tokens[at]
  if (token === undefined) return ''
  if (token.pos !== 'PROPN') return token.lemma.toLowerCase()
  return token.lower.length > 4 ? token.lower.replace(/(?<=[^s])s$/, '') : token.lower
}

/** The tokens that stretches in order cover, one run each. */
function runsOf({ tokens }: Document, stretches: readonly Stretch[]): readonly TokenRun[] {
  let at = 0
  return stretches.map((stretch) => {
    while ((tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= stretch.begin) at += 1
    const first = at
    while ((tokens[at]?.begin ?? Number.POSITIVE_INFINITY) < stretch.end) at += 1
    return { first, last: at }
  })
}
