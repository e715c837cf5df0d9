import {
  type Claim,
  type Confirmation,
  createCount,
  createPositions,
  createSpan,
  type FigureClaim,
  type Hedge,
  type Span,
  type Stance,
  type Statement,
  spansContain,
} from '@sanad/core/statement'
import type { StatementEdit } from '@sanad/server/client'

/** A statement while a person writes it. */
export interface Draft {
  /** The statement that it corrects; null for a new one. */
  readonly of: string | null
  readonly source: readonly Span[]
  readonly name: string
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly stance: Stance
  readonly hedge: Hedge
  readonly confirmation: Confirmation
  readonly figures: readonly FigureClaim[]
  readonly otherClaims: readonly Claim[]
  readonly claimsChanged: boolean
}

/** The places of a draft that are stretches of the text. */
export type Field = 'source' | 'cue' | 'content'

/** A draft that begins as a statement stands. */
export function draftOf(statement: Statement): Draft {
  const { id, source, cue, content, stance, hedge, confirmation, claims } = statement
  return {
    of: id,
    source: source.spans,
    name: source.spans.length === 0 ? source.text : '',
    cue: cue?.spans ?? [],
    content: content.spans,
    stance,
    hedge,
    confirmation,
    figures: claims.filter((claim) => claim.kind === 'figure'),
    otherClaims: claims.filter((claim) => claim.kind !== 'figure'),
    claimsChanged: false,
  }
}

/** A draft of a new statement of selected words. */
export function draftFrom(content: Span): Draft {
  return {
    of: null,
    source: [],
    name: '',
    cue: [],
    content: [content],
    stance: 'asserts',
    hedge: 'none',
    confirmation: 'not-stated',
    figures: [],
    otherClaims: [],
    claimsChanged: false,
  }
}

/** What the server is told of a draft. */
export function editOf(draft: Draft): StatementEdit {
  const { content, cue, source, name, stance, hedge, confirmation } = draft
  return {
    content,
    cue,
    source: { spans: source, ...(source.length === 0 && name.trim() !== '' ? { name: name.trim() } : {}) },
    stance,
    hedge,
    confirmation,
    ...(draft.claimsChanged ? { claims: claimsOf(draft) } : {}),
  }
}

/** Claims that stand inside what is said. */
function claimsOf({ figures, otherClaims, content }: Draft): readonly Claim[] {
  return [...figures, ...otherClaims].filter(({ spans }) => spansContain(content, spans))
}

/** A draft with some of its figures changed. */
export function withFigures(draft: Draft, figures: Draft['figures']): Draft {
  return { ...draft, figures, claimsChanged: true }
}

/** Bounds that a person can give a number. */
export const BOUNDS = ['exactly', 'at-least', 'more-than', 'up-to', 'fewer-than', 'about', 'almost'] as const
export type StatedBound = (typeof BOUNDS)[number]

/** A figure with another number or bound. */
export function withCount(claim: FigureClaim, bound: StatedBound, stated: number): FigureClaim {
  const { figure } = claim
  return { ...claim, figure: { ...figure, count: createCount(figure.count.words, bound, stated) } }
}

/** A figure of words that a person selected. */
export function figureFrom(characters: string, span: Span, stance: Stance): FigureClaim {
  const words = createPositions(characters).words([span])
  return {
    kind: 'figure',
    stance,
    hedge: 'none',
    confirmation: 'not-stated',
    realis: 'occurred',
    quantifier: null,
    condition: null,
    confirmedBy: [],
    links: [],
    spans: [createSpan(span[0], span[1])],
    figure: {
      measure: 'affected',
      unit: 'person',
      population: {},
      place: null,
      period: null,
      asOf: null,
      kind: 'flow',
      includes: [],
      excludes: [],
      count: createCount(words, 'exactly', numberIn(words)),
    },
  }
}

/** The first number in words, written in Latin or Arabic digits; 0 where there is none. */
export function numberIn(words: string): number {
  const latin = words.replace(/[\u0660-\u0669]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
  const found = /\d[\d.,\u00a0\u202f٬]*/u.exec(latin)?.[0] ?? ''
  const digits = found.replace(/\D/gu, '')
  return digits === '' ? 0 : Number(digits)
}
