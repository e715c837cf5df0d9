import type { Token, TokenRun } from '../document.ts'
import { type ContentKind, contentEnd, trimRun } from './content-end.ts'
import { type Cue, opensInfinitive } from './cue.ts'
import { isOccasion } from './noun-phrase.ts'
import type { View } from './view.ts'
import { bearsTense, isComma, isModifying, isNaming, isStop, isTime, isVerbal } from './words.ts'

type Tokens = readonly Token[]

/** What is said after a verb of saying, and the preposition that leads to it. */
export interface FollowingContent {
  readonly content: TokenRun
  /** Where the cue ends, its preposition or particle taken in. */
  readonly cueEnd: number
  readonly kind: ContentKind
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
  return cue.verb.frames.has('infinitive') && cue.verb.frames.has('recipient') && cue.verb.lemma !== 'tell'
}

function prepositionEnd(tokens: Tokens, cue: Cue, ceiling: number): number | null {
  const next = tokens[cue.last]
  if (next === undefined || cue.last >= ceiling || !cue.verb.prepositions.has(next.lower)) return null
  if (isOccasion(tokens, cue.last + 1)) return null
  if (next.lower === 'about' && tokens[cue.last + 1]?.pos === 'NUM') return null
  if (next.lower === 'to' && isVerbal(tokens[cue.last + 1])) return null
  return cue.last + 1
}

/** Moves past the person told, and past "on Tuesday", "in Paris" between the verb and what is said. */
function skipRecipient(view: View, cue: Cue, ceiling: number): number {
  const { tokens } = view
  let at = cue.last
  if (cue.verb.frames.has('recipient') && !cue.passive) at = recipientEnd(view, at, ceiling)
  const afterPlace = circumstanceEnd(tokens, at, ceiling)
  if (opensContent(view, afterPlace)) return afterPlace
  const that = thatAfter(view, at, ceiling)
  if (that !== null && cue.verb.frames.has('clause')) return that
  const afterTime = timeEnd(tokens, at, ceiling)
  return cue.verb.frames.has('clause') && clauseOpens(view, afterTime) ? afterTime : at
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

/** "said in a report published on Sunday that": the conjunction past a longer circumstance. */
function thatAfter({ tokens }: View, start: number, ceiling: number): number | null {
  if (tokens[start]?.pos !== 'ADP') return null
  for (let at = start + 1; at < Math.min(ceiling, start + 14); at += 1) {
    const token = tokens[at]
    if (token?.lower === 'that') return at
    if (token === undefined || (token.pos === 'PUNCT' && token.text !== '-')) return null
  }
  return null
}

/** "on Tuesday", "last week", "late Monday". */
function timeEnd(tokens: Tokens, start: number, ceiling: number): number {
  let at = start
  while (
    at < ceiling &&
    at < start + 3 &&
    /^(?:on|in|at|late|early|last|this|the)$/.test(tokens[at]?.lower ?? '')
  )
    at += 1
  if (!isTime(tokens[at])) return start
  while (at < ceiling && (isTime(tokens[at]) || tokens[at]?.pos === 'NUM')) at += 1
  return at
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

/** "could not say when", "asked who": words that open a circumstance after other verbs ("said when asked"). */
function opensQuestion(view: View, cue: Cue, token: Token): boolean {
  const { frames, lemma } = cue.verb
  if (!frames.has('clause') && !frames.has('object')) return false
  if (!CIRCUMSTANTIAL.has(token.lower) || ASKING.has(lemma)) return true
  return view.tokens
    .slice(cue.first, cue.head)
    .some((one) => one.lower !== 'has' && one.lower !== 'had' && one.lower !== 'have')
}

const CIRCUMSTANTIAL = new Set(['when', 'where', 'if', 'which', 'who'])
const ASKING = new Set(
  'ask know wonder explain describe decide discuss see understand remember question reveal tell learn recall'.split(
    ' ',
  ),
)

/** Whether a preposition leads to what is said, and not to whom it is said of ("said of him, “…”"). */
function governs(view: View, start: number): boolean {
  const token = view.tokens[start]
  return !isStop(token) && !isComma(token) && !quotedNear(view, start)
}

/** "said of him, “…”": the quotation is what is said. */
function quotedNear(view: View, start: number): boolean {
  for (let at = start; at < start + 6; at += 1) {
    if (isComma(view.tokens[at]) || view.tokens[at]?.text === ':') return startsSpeech(view, at + 1)
  }
  return false
}

const WH = new Set(['that', 'how', 'what', 'why', 'whether', 'if', 'when', 'where', 'who', 'which'])

function kindAt(view: View, cue: Cue, start: number, afterPreposition: boolean): ContentKind | null {
  const { tokens } = view
  const { frames } = cue.verb
  const token = tokens[start]
  if (token === undefined) return null
  if (startsSpeech(view, skipColon(tokens, start)) && takesSpeech(cue, token)) {
    return isComma(token) && !frames.has('quotation') ? null : 'quotation'
  }
  if (token.text === ':') return frames.has('quotation') ? 'clause' : null
  if (afterPreposition) return governs(view, start) ? 'object' : null
  return unmarkedKind(view, cue, start, token)
}

function unmarkedKind(view: View, cue: Cue, start: number, token: Token): ContentKind | null {
  const { frames } = cue.verb
  if (opensInfinitive(view.tokens, start)) return frames.has('infinitive') ? 'infinitive' : null
  if (WH.has(token.lower)) return opensQuestion(view, cue, token) ? 'clause' : null
  return phraseKind(view, cue, start)
}

function takesSpeech({ verb }: Cue, token: Token): boolean {
  return verb.frames.has('quotation') || verb.frames.has('clause') || token.text === ':'
}

function phraseKind(view: View, cue: Cue, start: number): ContentKind | null {
  const { tokens } = view
  const { frames } = cue.verb
  const token = tokens[start]
  if (token === undefined || !opensPhrase(view, start)) return null
  if (frames.has('clause') && clauseOpens(view, start)) return 'clause'
  if (cue.verb.lemma === 'put') return putsFigure(view, start) ? 'object' : null
  if (frames.has('object') && !/^(?:it|\w+sel(?:f|ves))$/.test(token.lower) && token.pos !== 'ADP')
    return 'object'
  return frames.has('infinitive') && frames.has('recipient') && infinitiveSoon(tokens, start)
    ? 'object'
    : null
}

/** "put the toll at 20". */
function putsFigure({ tokens }: View, start: number): boolean {
  return tokens
    .slice(start, start + 6)
    .some((token) => /^(?:toll|number|figure|total|estimate|count)s?$/.test(token.lower))
}

function opensPhrase(view: View, start: number): boolean {
  const { tokens } = view
  const token = tokens[start]
  if (token === undefined || isTime(token)) return false
  if (isNaming(token) || isModifying(token) || OPENING.has(token.pos) || startsSpeech(view, start))
    return true
  if (token.lower === 'there' || token.lower === 'in') return true
  if (token.pos === 'ADP' && tokens.slice(start + 1, start + 4).some((one) => one.pos === 'NUM')) return true
  return token.pos === 'VERB' && token.lower.endsWith('ing')
}

const OPENING = new Set(['PRON', 'ADV'])

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

/** Where words that begin at a token end as what a cue says. */
export function endOfContent(view: View, first: number, cue: Cue, unit: TokenRun): number {
  return contentEnd(view, { first, kind: 'infinitive', cue }, unit)
}
