import type { Token, TokenRun } from '../document.ts'
import type { Cue } from './cue.ts'
import { cueAt, opensInfinitive } from './cue.ts'
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
  isTime,
  isVerbal,
} from './words.ts'

type Tokens = readonly Token[]

/** What is said after a verb of saying, and the preposition that leads to it. */
export interface FollowingContent {
  readonly content: TokenRun
  /** Where the cue ends, its preposition or particle taken in. */
  readonly cueEnd: number
  readonly kind: 'clause' | 'quotation' | 'infinitive' | 'object'
}

/** The content that follows a cue inside its unit, or null where nothing that could be said stands there. */
export function contentAfter(view: View, cue: Cue, unit: TokenRun): FollowingContent | null {
  const { tokens } = view
  const prefix = prepositionEnd(tokens, cue, unit.last)
  const start = prefix ?? skipRecipient(view, cue, unit.last)
  const kind = kindAt(view, cue, start, prefix !== null)
  if (kind === null) return null
  const first = skipColon(tokens, kind === 'infinitive' && asks(cue) ? cue.last : start)
  const content = trimRun(tokens, { first, last: contentEnd(view, { first, kind, cue }, unit) })
  if (content === null) return null
  return { content, cueEnd: prefix ?? cue.last, kind }
}

/** "urged states to act": whom one asks is part of what one asks. */
function asks(cue: Cue): boolean {
  return cue.verb.stance === 'calls-for'
}

function prepositionEnd(tokens: Tokens, cue: Cue, ceiling: number): number | null {
  const next = tokens[cue.last]
  if (next === undefined || cue.last >= ceiling || !cue.verb.prepositions.has(next.lower)) return null
  if (isOccasion(tokens, cue.last + 1)) return null
  if (next.lower === 'to' && isVerbal(tokens[cue.last + 1])) return null
  return cue.last + 1
}

/** Moves past the person told, and past "on Tuesday", "in Paris" between the verb and what is said. */
function skipRecipient(view: View, cue: Cue, ceiling: number): number {
  const { tokens } = view
  let at = cue.last
  if (cue.verb.frames.has('recipient') && !cue.passive) at = recipientEnd(view, at, ceiling)
  const afterPlace = circumstanceEnd(tokens, at, ceiling)
  return opensContent(view, afterPlace) ? afterPlace : at
}

function opensContent(view: View, at: number): boolean {
  const token = view.tokens[at]
  return (
    token?.lower === 'that' ||
    token?.text === ':' ||
    startsSpeech(view, skipColon(view.tokens, at)) ||
    opensInfinitive(view.tokens, at)
  )
}

function recipientEnd(view: View, start: number, ceiling: number): number {
  const { tokens } = view
  const opener = tokens[start]
  if (opener === undefined || opener.lower === 'that' || view.quotationAt.get(start)?.first === start)
    return start
  if (opener.pos === 'PRON') return start + 1
  let at = start
  while (at < ceiling && at - start < 12 && isRecipientWord(view, at, start)) at += 1
  return at
}

function isRecipientWord(view: View, at: number, start: number): boolean {
  const { tokens } = view
  const token = tokens[at]
  const before = tokens[at - 1]
  if (token === undefined || view.quotationAt.get(at)?.first === at) return false
  if (isTime(token)) return true
  if (at > start && token.pos === 'DET' && before?.pos !== 'ADP' && before?.pos !== 'CCONJ') return false
  if (isNaming(token))
    return at === start || before?.pos !== 'NOUN' || token.pos === 'NOUN' || token.pos === 'NUM'
  return (
    isModifying(token) ||
    ['of', 'at', 'in', 'on', 'and', "'s", '’s', '-', 'for', 'from'].includes(token.lower)
  )
}

function circumstanceEnd(tokens: Tokens, start: number, ceiling: number): number {
  const opener = tokens[start]
  if (opener?.pos !== 'ADP' && !isTime(opener)) return start
  let at = start
  while (at < ceiling && at - start < 14) {
    const token = tokens[at]
    if (
      token === undefined ||
      !(isTime(token) || token.pos === 'ADP' || token.pos === 'ADV' || isNaming(token) || isModifying(token))
    )
      break
    if (token.lower === 'that') break
    at += 1
  }
  return at
}

function skipColon(tokens: Tokens, at: number): number {
  const mark = tokens[at]?.text
  return mark === ':' || mark === ',' || mark === '—' || mark === '–' ? at + 1 : at
}

function startsSpeech(view: View, at: number): boolean {
  return view.quotationAt.get(at)?.first === at
}

/** "said of him, “…”": the quotation is what is said. */
function quotedNear(view: View, start: number): boolean {
  for (let at = start; at < start + 6; at += 1) {
    if (isComma(view.tokens[at]) || view.tokens[at]?.text === ':') return startsSpeech(view, at + 1)
  }
  return false
}

const WH = new Set(['that', 'how', 'what', 'why', 'whether', 'if', 'when', 'where', 'who', 'which'])

function kindAt(
  view: View,
  cue: Cue,
  start: number,
  afterPreposition: boolean,
): FollowingContent['kind'] | null {
  const { tokens } = view
  const { frames } = cue.verb
  const token = tokens[start]
  if (token === undefined) return null
  const speech = startsSpeech(view, skipColon(tokens, start))
  if (speech && (frames.has('quotation') || frames.has('clause') || token.text === ':')) {
    return isComma(token) && !frames.has('quotation') ? null : 'quotation'
  }
  if (token.text === ':') return frames.has('quotation') ? 'clause' : null
  if (afterPreposition) return isStop(token) || isComma(token) || quotedNear(view, start) ? null : 'object'
  if (opensInfinitive(tokens, start)) return frames.has('infinitive') ? 'infinitive' : null
  if (WH.has(token.lower)) return frames.has('clause') || frames.has('object') ? 'clause' : null
  return phraseKind(view, cue, start)
}

function phraseKind(view: View, cue: Cue, start: number): FollowingContent['kind'] | null {
  const { tokens } = view
  const { frames } = cue.verb
  const token = tokens[start]
  if (token === undefined || !opensPhrase(view, start)) return null
  if (frames.has('clause') && clauseOpens(view, start)) return 'clause'
  if (frames.has('object') && token.lower !== 'it' && token.pos !== 'ADP') return 'object'
  return frames.has('infinitive') && frames.has('recipient') && infinitiveSoon(tokens, start)
    ? 'object'
    : null
}

function opensPhrase(view: View, start: number): boolean {
  const token = view.tokens[start]
  if (token === undefined || isTime(token)) return false
  return (
    isNaming(token) ||
    isModifying(token) ||
    token.pos === 'PRON' ||
    startsSpeech(view, start) ||
    token.lower === 'there' ||
    token.lower === 'in' ||
    (token.pos === 'VERB' && /ing$/.test(token.lower)) ||
    token.pos === 'ADV'
  )
}

/** Whether a finite verb follows before the clause can end. */
function clauseOpens(view: View, start: number): boolean {
  for (let at = start; at < start + 25; at += 1) {
    const token = view.tokens[at]
    if (token === undefined || isStop(token)) return false
    if (at > start && bearsTense(token) && !isReducedRelative(view.tokens, at)) return true
    if (at > start && (token.lower === 'who' || token.lower === 'which')) return false
  }
  return false
}

function isReducedRelative(tokens: Tokens, at: number): boolean {
  return tokens[at]?.pos === 'VERB' && tokens[at + 1]?.lower === 'by'
}

function infinitiveSoon(tokens: Tokens, start: number): boolean {
  for (let at = start; at < start + 12; at += 1) {
    if (isStop(tokens[at]) || tokens[at] === undefined) return false
    if (opensInfinitive(tokens, at)) return true
  }
  return false
}

interface Opening {
  readonly first: number
  readonly kind: FollowingContent['kind']
  readonly cue: Cue
}

function contentEnd(view: View, { first, kind, cue }: Opening, unit: TokenRun): number {
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
  if (isDash(view, at)) return opening.kind !== 'clause' && opening.kind !== 'quotation'
  if (isStop(token) && at + 1 < unit.last && !view.quotationAt.has(at)) return true
  if (isComma(token)) return endsAtComma(view, at, opening, unit)
  if (token.pos === 'ADP' && isPublication(tokens, at)) return true
  if (isCoordinator(token)) return coordinatedCue(view, at + 1, unit)
  if (opening.kind === 'object') return endsObject(view, at)
  if (token.lower === 'while') return opening.kind !== 'quotation' && newSubjectCue(view, at + 1, unit)
  return false
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
  if (next === undefined) return true
  if (next.lower === 'according') return true
  if (bearsTense(next) && isRelative(tokens, opening.cue)) return true
  if (hangingCue(view, at + 1, unit)) return true
  if (isCoordinator(next))
    return (
      coordinatedCue(view, at + 2, unit) ||
      newSubjectCue(view, at + 2, unit) ||
      (opening.kind !== 'clause' && newSubject(tokens, at + 2))
    )
  if (opening.kind === 'clause' || opening.kind === 'quotation')
    return (
      (next.lower === 'while' || next.lower === 'as' || next.lower === 'although') &&
      newSubjectCue(view, at + 2, unit)
    )
  return CUTTING.has(next.lower) || /ing$/.test(next.lower) || newSubject(tokens, at + 1)
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
    if (!isVerbal(view.tokens[head]) && view.tokens[head]?.pos !== 'ADV' && view.tokens[head]?.pos !== 'PART')
      return false
  }
  return false
}

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

/** Where words that begin at a token end as what a cue says. */
export function endOfContent(view: View, first: number, cue: Cue, unit: TokenRun): number {
  return contentEnd(view, { first, kind: 'infinitive', cue }, unit)
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
