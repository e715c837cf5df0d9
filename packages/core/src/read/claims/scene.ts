import {
  type Document,
  type Sentence,
  type Stretch,
  sentenceAt,
  type Token,
  type TokenRun,
} from '../document.ts'
import { PAST_FORMS } from '../lexicon/en/events.ts'
import type { ClaimDraft, FoundPlace, FoundTime, ReadingContext } from '../port.ts'

/** What the finders of claims ask of a document again and again. */
export interface Scene {
  readonly context: ReadingContext
  readonly document: Document
  readonly tokens: readonly Token[]
  /** Token index → the time it is part of: no phrase goes over it. */
  readonly timed: ReadonlyMap<number, FoundTime>
  /** Token index → the place whose name it is part of, with that name's tokens. */
  readonly placed: ReadonlyMap<number, PlacedRun>
}

/** A place with the tokens that name it. */
export interface PlacedRun extends TokenRun {
  readonly found: FoundPlace
}

const SEEN = new WeakMap<ReadingContext, Scene>()

/** The scene of a document; looked at once for the claims of all families. */
export function createScene(context: ReadingContext): Scene {
  const seen = SEEN.get(context) ?? lookAt(context)
  SEEN.set(context, seen)
  return seen
}

function lookAt(context: ReadingContext): Scene {
  const { document, times, places } = context
  const timed = new Map<number, FoundTime>()
  runsOf(document, times).forEach((run, n) => {
    const time = times[n]
    for (let i = run.first; time !== undefined && i < run.last; i += 1) timed.set(i, time)
  })
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

/** The claims at each token of each such sentence; of those with one key in one sentence, the first. */
export function claimsByToken(
  scene: Scene,
  find: (at: number) => readonly ClaimDraft[],
  keyOf: (draft: ClaimDraft) => string,
): readonly ClaimDraft[] {
  return spokenSentences(scene).flatMap(({ first, last }) => {
    const found = new Map<string, ClaimDraft>()
    for (let at = first; at < last; at += 1) keepNew(found, find(at), keyOf)
    return [...found.values()]
  })
}

function keepNew(
  found: Map<string, ClaimDraft>,
  drafts: readonly ClaimDraft[],
  keyOf: (draft: ClaimDraft) => string,
): void {
  for (const draft of drafts) {
    const key = keyOf(draft)
    if (!found.has(key)) found.set(key, draft)
  }
}

/** Further off than this nothing belongs to a claim, however long its sentence is. */
const REACH = 80

/** The sentence a token stands in, as far as it can matter to the token. */
export function sentenceOf({ document, tokens }: Scene, at: number): TokenRun {
  const { first, last } = sentenceAt(document, tokens[at]?.begin ?? 0) ?? { first: 0, last: tokens.length }
  return { first: Math.max(first, at - REACH), last: Math.min(last, at + REACH) }
}

/** The dictionary form of a verb, also where the tagger took its past form for a noun or an adjective; null for other words. */
export function verbLemmaAt({ tokens }: Scene, at: number): string | null {
  const token = tokens[at]
  if (token === undefined || token.text === 'IS') return null
  if (token.pos === 'VERB') return PAST_FORMS.get(token.lower) ?? token.lemma.toLowerCase()
  return token.lower.endsWith('ed') ? (PAST_FORMS.get(token.lower) ?? null) : null
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
