import type { Token, TokenRun } from '../document.ts'
import { type Cue, cueAt } from './cue.ts'
import { isOccasion } from './noun-phrase.ts'
import type { View } from './view.ts'
import {
  bearsTense,
  isComma,
  isCoordinator,
  isModifying,
  isNaming,
  isStop,
  isSubjectPronoun,
} from './words.ts'

type Tokens = readonly Token[]

/** The form in which something is said. */
export type ContentKind = 'clause' | 'quotation' | 'infinitive' | 'object'

/** What a cue says, as far as its beginning tells. */
export interface Opening {
  readonly first: number
  readonly kind: ContentKind
  readonly cue: Cue
}

/** Where what a cue says ends: at the next cue, a clause of another subject, or the unit's end. */
export function contentEnd(view: View, { first, kind, cue }: Opening, unit: TokenRun): number {
  const { tokens } = view
  const quoted = view.quotationAt.get(first)
  if (kind === 'quotation' && quoted !== undefined && closesSentence(tokens, quoted.last)) return quoted.last
  for (let at = first + 1; at < unit.last; at += 1) {
    const inside = view.quotationAt.get(at)
    if (inside !== undefined && inside.first !== at) continue
    if (endsAt(view, at, { first, kind, cue }, unit)) return at
  }
  return unit.last
}

/** A quotation that ends on a stop ends what is said. */
function closesSentence(tokens: Tokens, last: number): boolean {
  return /^[.!?,…]$/.test(tokens[last - 2]?.text ?? '') || isStop(tokens[last]) || tokens[last] === undefined
}

function endsAt(view: View, at: number, opening: Opening, unit: TokenRun): boolean {
  const { tokens } = view
  const token = tokens[at]
  if (token === undefined || token.text === ';') return true
  if (isStop(token) && at + 1 < unit.last && !view.quotationAt.has(at)) return true
  if (isComma(token)) return endsAtComma(view, at, opening, unit)
  if (isCoordinator(token)) return coordinatedCue(view, at + 1, unit)
  if (token.pos === 'ADP' && isPublication(tokens, at)) return true
  return opening.kind === 'clause' || opening.kind === 'quotation'
    ? endsClause(view, at, opening, unit)
    : isDash(view, at) || (opening.kind === 'object' && endsObject(view, at))
}

/** "… while the army denied it": a contrasting statement. */
function endsClause(view: View, at: number, opening: Opening, unit: TokenRun): boolean {
  if (opening.kind !== 'clause' || view.tokens[at]?.lower !== 'while') return false
  return newSubjectCue(view, at + 1, unit)
}

function isDash(view: View, at: number): boolean {
  const mark = view.tokens[at]?.text
  if (mark === '—' || mark === '–') return true
  return mark === '-' && view.document.text[(view.tokens[at]?.begin ?? 0) - 1] === ' '
}

/** "…, who said so, left": after the clause of "who" the sentence goes on with its own verb. */
function isRelative(tokens: Tokens, cue: Cue): boolean {
  return ['who', 'which', 'that'].includes(tokens[cue.first - 1]?.lower ?? '')
}

const CUTTING = new Set([
  'while',
  'as',
  'although',
  'though',
  'whereas',
  'which',
  'according',
  'a',
  'despite',
  'after',
  'before',
  'when',
])

function endsAtComma(view: View, at: number, opening: Opening, unit: TokenRun): boolean {
  const { tokens } = view
  const next = tokens[at + 1]
  if (next === undefined || next.lower === 'according' || isAppositiveClaim(tokens, at + 1)) return true
  if (bearsTense(next) && isRelative(tokens, opening.cue)) return true
  if (hangingCue(view, at + 1, unit)) return true
  const clause = opening.kind === 'clause' || opening.kind === 'quotation'
  if (isCoordinator(next)) return endsAtCoordinator(view, at + 2, opening, unit)
  if (clause) return CONTRASTING.has(next.lower) && newSubjectCue(view, at + 2, unit)
  return CUTTING.has(next.lower) || /ing$/.test(next.lower) || newSubject(tokens, at + 1)
}

/** ", a claim the army denied": the report's own word for what was said. */
function isAppositiveClaim(tokens: Tokens, at: number): boolean {
  const noun = tokens[at + 1]?.lower ?? ''
  return (
    /^(?:a|an|the)$/.test(tokens[at]?.lower ?? '') &&
    /^(?:claim|allegation|assertion|accusation|charge|statement)$/.test(noun)
  )
}

const CONTRASTING = new Set(['while', 'as', 'although'])

function endsAtCoordinator(view: View, at: number, opening: Opening, unit: TokenRun): boolean {
  if (coordinatedCue(view, at, unit) || newSubjectCue(view, at, unit)) return true
  return opening.kind !== 'clause' && newSubject(view.tokens, at)
}

/** ", adding that": a cue without a subject of its own. */
function hangingCue(view: View, at: number, unit: TokenRun): boolean {
  const start = view.tokens[at]?.pos === 'ADV' ? at + 1 : at
  const cue = cueAt(view.tokens, start, unit)
  return cue !== null && cue.form === 'ing'
}

/** "and added that", "but did not say": a cue that shares the subject before it. */
function coordinatedCue(view: View, at: number, unit: TokenRun): boolean {
  for (let head = at; head < at + 5; head += 1) {
    const cue = cueAt(view.tokens, head, unit)
    if (cue !== null && cue.first <= at && !cue.hanging) return cue.verb.speech || cue.form === 'past'
    if (!LEADS_TO_VERB.has(view.tokens[head]?.pos ?? '')) return false
  }
  return false
}

const LEADS_TO_VERB = new Set(['VERB', 'AUX', 'ADV', 'PART'])

/** "the army denied": a subject and its own cue. */
function newSubjectCue(view: View, at: number, unit: TokenRun): boolean {
  const { tokens } = view
  for (let head = at + 1; head < at + 16 && head < unit.last; head += 1) {
    const token = tokens[head]
    if (isStop(token) || view.quotationAt.has(head)) return false
    const cue = cueAt(tokens, head, unit)
    if (cue !== null && !cue.hanging && cue.first > at) return cue.verb.speech
    if (bearsTense(token) && token?.pos === 'VERB') return false
  }
  return false
}

/** Whether a new clause with its own subject begins. */
function newSubject(tokens: Tokens, start: number): boolean {
  let at = start
  while (at < start + 8 && (isNaming(tokens[at]) || isModifying(tokens[at]) || isSubjectPronoun(tokens[at])))
    at += 1
  return at > start && bearsTense(tokens[at])
}

/** "in a statement", "in a video released by": how it was said, not what. */
function isPublication(tokens: Tokens, at: number): boolean {
  if (!['in', 'on', 'via', 'through'].includes(tokens[at]?.lower ?? '')) return false
  for (let i = at + 1; i < at + 5; i += 1) {
    const token = tokens[i]
    if (
      token !== undefined &&
      /^(?:statement|interview|communiqu[eé]|tweet|twitter|telegram|facebook|briefing)$/.test(token.lower)
    )
      return true
    if (!isModifying(token) && !isNaming(token)) return false
  }
  return false
}

function endsObject(view: View, at: number): boolean {
  const { tokens } = view
  const token = tokens[at]
  if (token === undefined) return true
  if (
    token.lower === 'while' ||
    token.lower === 'when' ||
    token.lower === 'after' ||
    token.lower === 'before' ||
    token.lower === 'during' ||
    token.lower === 'because'
  )
    return true
  return token.pos === 'ADP' && isOccasion(tokens, at + 1)
}

/** A run without the marks at its ends, or null where nothing is left. */
export function trimRun(tokens: Tokens, run: TokenRun): TokenRun | null {
  let { first, last } = run
  while (first < last && /^[,.:;–—-]$/.test(tokens[first]?.text ?? '')) first += 1
  while (
    last > first &&
    /^[,.:;–—-]$/.test(tokens[last - 1]?.text ?? '') &&
    !isAbbreviation(tokens[last - 1])
  )
    last -= 1
  return last > first ? { first, last } : null
}

function isAbbreviation(token: Token | undefined): boolean {
  return token !== undefined && token.text.length > 1
}
