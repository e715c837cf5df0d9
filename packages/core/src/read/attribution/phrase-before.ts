import { isCapital, type Token, type TokenRun } from '../document.ts'
import { isInitial, isNominalPronoun, LINKS, LONGEST, RELATIVE } from './noun-phrase.ts'
import {
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

const NAMES = new Set(['PROPN', 'NOUN', 'NUM', 'X', 'VERB'])

/** The noun phrase that ends just before a token, no further left than `floor`; appositions between commas are part of it. */
export function nounPhraseBefore(tokens: Tokens, end: number, floor: number): TokenRun | null {
  if (!isComma(tokens[end - 1])) return coreBefore(tokens, end, floor)
  const insertion = insertionBefore(tokens, end, floor)
  if (insertion === null) return null
  const head = nounPhraseBeforeInsertion(tokens, insertion.first - 1, floor)
  if (head === null) return null
  return insertion.apposed ? { first: head.first, last: end } : head
}

/** Where names hide behind names ("Mook, manager of the campaign, and …"), the leftmost that is still one phrase. */
function nounPhraseBeforeInsertion(tokens: Tokens, comma: number, floor: number): TokenRun | null {
  const near = coreBefore(tokens, comma, floor)
  if (near === null || !isComma(tokens[near.first - 1])) return near
  const far = coreBefore(tokens, near.first - 1, floor)
  if (far === null) return near
  const opens = far.first === floor || !isVerbalOrLink(tokens[far.first - 1])
  const named = isCapital(tokens[far.first]) && !isTime(tokens[far.last - 1])
  return opens && named && !startsWithPreposition(tokens, far, floor)
    ? { first: far.first, last: near.last }
    : near
}

function isVerbalOrLink(token: Token | undefined): boolean {
  return isVerbal(token) || token?.pos === 'ADP'
}

function startsWithPreposition(tokens: Tokens, run: TokenRun, floor: number): boolean {
  return run.first > floor && tokens[run.first - 1]?.pos === 'ADP'
}

interface Insertion {
  readonly first: number
  /** Names or describes the one before; otherwise it is a circumstance ("speaking to reporters"). */
  readonly apposed: boolean
}

/** The words between the comma before `end` and the comma that opens the insertion. */
function insertionBefore(tokens: Tokens, end: number, floor: number): Insertion | null {
  const lowest = Math.max(floor + 1, end - LONGEST)
  let nearest: Insertion | null = null
  for (let at = end - 2; at >= lowest; at -= 1) {
    if (isStop(tokens[at]) && tokens[at]?.text !== '.') return nearest
    if (!isComma(tokens[at]) || isCoordinator(tokens[at + 1])) continue
    const insertion = { first: at + 1, apposed: isApposed(tokens, at + 1, end - 1) }
    if (!isListed(tokens, at, floor)) return insertion
    nearest ??= insertion
  }
  return nearest
}

/** "among them guards, prisoners and": a comma inside a list that hangs on a preposition. */
function isListed(tokens: Tokens, comma: number, floor: number): boolean {
  const core = coreBefore(tokens, comma, floor)
  if (core === null) return true
  const before = tokens[core.first - 1]
  return core.first > floor && (before?.pos === 'ADP' || before?.pos === 'PRON')
}

function isApposed(tokens: Tokens, first: number, last: number): boolean {
  const opener = tokens[first]
  if (opener === undefined) return false
  if (opener.lower === 'who' || opener.lower === 'whose') return last - first <= 14
  if (opener.lower === 'which' || opener.pos === 'ADP' || opener.pos === 'ADV') return false
  if (isVerbal(opener)) return false
  return isNaming(opener) || isModifying(opener)
}

/** Nouns, names and what binds them, walking left. */
function coreBefore(tokens: Tokens, end: number, floor: number): TokenRun | null {
  const head = tokens[end - 1]
  if (end - 1 < floor || head === undefined) return null
  if (head.lower === 'himself' || head.lower === 'herself' || head.lower === 'themselves')
    return coreBefore(tokens, end - 1, floor)
  if (head.text === ')') return bracketBefore(tokens, end, floor)
  if (isTime(head)) return timedBefore(tokens, end, floor)
  if (isSubjectPronoun(head)) return pronounBefore(tokens, end, floor)
  if (head.lower === 'that' && isNaming(tokens[end - 2])) return { first: end - 1, last: end }
  if (!isNaming(head) && !isNominalAdjective(head) && !isInitial(head))
    return relativeBefore(tokens, end, floor)
  const first = leftEdge(tokens, end - 1, floor)
  return withRelativeClause(tokens, { first: withoutTime(tokens, first, end, floor), last: end }, floor)
}

/** "the senator (Party-State)". */
function bracketBefore(tokens: Tokens, end: number, floor: number): TokenRun | null {
  let at = end - 2
  while (at > floor && end - at < 10 && tokens[at]?.text !== '(') at -= 1
  if (tokens[at]?.text !== '(') return null
  const core = coreBefore(tokens, at, floor)
  return core === null ? null : { first: core.first, last: end }
}

/** "a report released this week": a phrase may end on words of time. */
function timedBefore(tokens: Tokens, end: number, floor: number): TokenRun | null {
  let at = end - 1
  while (at > floor && (isTime(tokens[at]) || isModifying(tokens[at]) || tokens[at]?.pos === 'ADP')) at -= 1
  const last = isVerbal(tokens[at]) ? at : at + 1
  const core = last < end ? coreBefore(tokens, last, floor) : null
  return core === null ? null : { first: core.first, last: isVerbal(tokens[at]) ? end : last }
}

/** "a resident who asked not to be named": the phrase ends on its relative clause. */
function relativeBefore(tokens: Tokens, end: number, floor: number): TokenRun | null {
  const lowest = Math.max(floor, end - 14)
  for (let at = end - 2; at > lowest; at -= 1) {
    const token = tokens[at]
    if (token === undefined || isComma(token) || isStop(token)) return null
    if (RELATIVE.has(token.lower) && isNaming(tokens[at - 1]))
      return { first: leftEdge(tokens, at - 1, floor), last: end }
  }
  return null
}

function isNominalAdjective(token: Token): boolean {
  return (
    (isCapital(token) && NAMES.has(token.pos)) ||
    [
      'old',
      'other',
      'wounded',
      'dead',
      'former',
      'latter',
      'military',
      'official',
      'elderly',
      'monitor',
      'this',
      'these',
      'those',
    ].includes(token.lower)
  )
}

function pronounBefore(tokens: Tokens, end: number, floor: number): TokenRun {
  const before = tokens[end - 2]
  const joined = end - 2 >= floor && (before?.pos === 'DET' || before?.lower === 'those')
  return { first: joined ? end - 2 : end - 1, last: end }
}

function leftEdge(tokens: Tokens, from: number, floor: number): number {
  let first = from
  const lowest = Math.max(floor, from - LONGEST)
  for (let at = from - 1; at >= lowest; at -= 1) {
    const token = tokens[at]
    if (isTimeAtEdge(tokens, at, first) || RELATIVE.has(token?.lower ?? '')) break
    if (isNaming(token) || isModifying(token) || isAdverbialModifier(tokens, at)) first = at
    else if (!isLink(tokens, at, lowest)) break
  }
  return first
}

/** "On Tuesday | officials": a day is no part of the phrase that follows it. */
function isTimeAtEdge(tokens: Tokens, at: number, first: number): boolean {
  return isTime(tokens[at]) && !isVerbal(tokens[first]) && !isLinkWord(tokens[at + 1])
}

function isLinkWord(token: Token | undefined): boolean {
  return token !== undefined && LINKS.has(token.lower)
}

/** "sources close to", "groups loyal to". */
const TIED = new Set(
  'close familiar loyal affiliated linked aligned allied opposed near sympathetic'.split(' '),
)

/** "nearly all", "Kurdish-led", "aid-funded". */
function isAdverbialModifier(tokens: Tokens, at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token === undefined || next === undefined) return false
  if (tokens[at - 1]?.text === '-' && token.pos === 'VERB') return true
  if (TIED.has(token.lower)) return next.lower === 'to' || next.lower === 'with'
  if (token.pos === 'ADV') return next.pos === 'DET' || next.pos === 'NUM' || next.pos === 'ADJ'
  return (
    token.pos === 'VERB' && /(?:ed|ing)$/.test(token.lower) && isModifying(tokens[at - 1]) && isNaming(next)
  )
}

/** A preposition, hyphen or possessive that binds the phrase to a noun before it. */
function isLink(tokens: Tokens, at: number, floor: number): boolean {
  const token = tokens[at]
  if (at <= floor || token === undefined || !LINKS.has(token.lower)) return isOpeningHyphen(tokens, at)
  const before = tokens[at - 1]
  if (isTime(before) && token.pos === 'ADP') return false
  if (token.text === '-') return true
  if (token.lower === 'than') return ['more', 'less', 'fewer'].includes(before?.lower ?? '')
  if (TIED.has(before?.lower ?? '')) return isNaming(tokens[at - 2])
  return isNaming(before) || (isCoordinator(token) && isModifying(before)) || isNominalPronoun(before)
}

function isOpeningHyphen(tokens: Tokens, at: number): boolean {
  return tokens[at]?.text === '-' && tokens[at - 1] !== undefined
}

/** "This week the minister": drops leading words of time. */
function withoutTime(tokens: Tokens, first: number, last: number, floor: number): number {
  let at = first
  while (at < last - 1 && isTime(tokens[at]) && (tokens[at - 1]?.pos === 'ADP' || at === floor)) at += 1
  return at
}

/** "the woman who started it all": a phrase that is the object of a relative clause is not the one who speaks. */
function withRelativeClause(tokens: Tokens, run: TokenRun, floor: number): TokenRun {
  const before = tokens[run.first - 1]
  if (!isVerbal(before) && before?.pos !== 'ADP' && before?.lower !== 'as') return run
  if (isReduced(tokens, run)) return { first: leftEdge(tokens, run.first - 2, floor), last: run.last }
  const lowest = Math.max(floor, run.first - 12)
  for (let at = run.first - 2; at > lowest; at -= 1) {
    const token = tokens[at]
    if (isComma(token) || isStop(token) || isCoordinator(token)) return run
    const relative = token !== undefined && RELATIVE.has(token.lower) && isNaming(tokens[at - 1])
    if (relative) return { first: leftEdge(tokens, at - 1, floor), last: run.last }
  }
  return run
}

/** "emails released this week": a participle after its noun. */
function isReduced(tokens: Tokens, run: TokenRun): boolean {
  const before = tokens[run.first - 1]
  return (
    before?.pos === 'VERB' && /(?:ed|en|ing|wn|ld)$/.test(before.lower) && isNaming(tokens[run.first - 2])
  )
}
