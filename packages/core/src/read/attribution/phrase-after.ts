import { isCapital, type Token, type TokenRun } from '../document.ts'
import { isInitial, isNominalPronoun, isOccasion, LINKS, LONGEST, RELATIVE } from './noun-phrase.ts'
import {
  isComma,
  isCoordinator,
  isModifying,
  isNaming,
  isPossessive,
  isStop,
  isSubjectPronoun,
  isTime,
  isVerbal,
} from './words.ts'

type Tokens = readonly Token[]

/** The noun phrase that begins at a token and ends before `ceiling`, with its appositions. */
export function nounPhraseAfter(tokens: Tokens, start: number, ceiling: number): TokenRun | null {
  const opener = tokens[start]
  if (opener === undefined || start >= ceiling) return null
  if (isSubjectPronoun(opener) && !isNaming(tokens[start + 1]) && tokens[start + 1]?.lower !== 'of') {
    return { first: start, last: start + 1 }
  }
  if (!canOpen(opener)) return null
  let last = afterBracket(tokens, rightEdge(tokens, start, ceiling), ceiling)
  if (last === start) return null
  while (last < ceiling && isComma(tokens[last])) {
    const end = appositionEnd(tokens, last + 1, ceiling)
    if (end === null) break
    last = end
  }
  return trimmed(tokens, start, last)
}

/** The noun phrase that begins at a token, without what follows its first comma. */
export function barePhraseAfter(tokens: Tokens, start: number, ceiling: number): TokenRun | null {
  const opener = tokens[start]
  if (opener === undefined || start >= ceiling || !(canOpen(opener) || isSubjectPronoun(opener))) return null
  return trimmed(tokens, start, afterBracket(tokens, rightEdge(tokens, start, ceiling), ceiling))
}

function afterBracket(tokens: Tokens, end: number, ceiling: number): number {
  if (tokens[end]?.text !== '(') return end
  for (let at = end + 1; at < Math.min(ceiling, end + 10); at += 1)
    if (tokens[at]?.text === ')') return at + 1
  return end
}

function canOpen(token: Token): boolean {
  return (
    isNaming(token) ||
    isModifying(token) ||
    isNominalPronoun(token) ||
    isCapital(token) ||
    token.lower === 'more' ||
    token.lower === 'nearly'
  )
}

function trimmed(tokens: Tokens, first: number, end: number): TokenRun | null {
  let last = end
  while (
    last > first &&
    !isNaming(tokens[last - 1]) &&
    !isSubjectPronoun(tokens[last - 1]) &&
    isTrimmable(tokens[last - 1])
  )
    last -= 1
  return last > first ? { first, last } : null
}

function isTrimmable(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    ((token.pos === 'PUNCT' && token.text !== ')') ||
      token.pos === 'ADP' ||
      token.pos === 'CCONJ' ||
      token.pos === 'DET')
  )
}

function rightEdge(tokens: Tokens, start: number, limit: number): number {
  const whose = tokens.slice(start, limit).findIndex((token) => token.lower === 'whose')
  const ceiling = whose < 0 ? limit : start + whose
  let at = start
  while (at < ceiling && at - start < LONGEST && continuesRight(tokens, at, start)) at += 1
  return at
}

function continuesRight(tokens: Tokens, at: number, start: number): boolean {
  const token = tokens[at]
  if (token === undefined || (isTime(token) && at > start && token.lower !== 'may')) return false
  if (isNaming(token) || isModifying(token) || isInitial(token)) return true
  if (token.pos === 'ADV') return ['NUM', 'DET', 'ADJ'].includes(tokens[at + 1]?.pos ?? '')
  if (isCoordinator(token)) return at > start && joinsRight(tokens, at)
  if (LINKS.has(token.lower)) return token.lower !== 'by' && canLinkRight(tokens, at)
  return isCapital(token) && at > start && token.pos !== 'PRON'
}

/** "the army and the police": what follows is no clause of its own. */
function joinsRight(tokens: Tokens, at: number): boolean {
  const next = tokens[at + 1]
  return (
    tokens[at]?.lower !== 'but' && (isNaming(next) || isModifying(next)) && !clauseFollows(tokens, at + 1)
  )
}

function canLinkRight(tokens: Tokens, at: number): boolean {
  const next = tokens[at + 1]
  if (tokens[at]?.pos === 'ADP' && isOccasion(tokens, at + 1)) return false
  return (
    isNaming(next) ||
    isModifying(next) ||
    isCapital(next) ||
    tokens[at]?.text === '-' ||
    tokens[at - 1]?.text === '-'
  )
}

/** Whether a finite verb follows a short noun phrase: a clause of its own. */
function clauseFollows(tokens: Tokens, start: number): boolean {
  let at = start
  while (at < start + 8 && (isNaming(tokens[at]) || isModifying(tokens[at]) || isSubjectPronoun(tokens[at])))
    at += 1
  return at > start && isVerbal(tokens[at])
}

/** The end of an apposition or "who …" clause that begins after a comma, or null where something else begins. */
function appositionEnd(tokens: Tokens, start: number, ceiling: number): number | null {
  const opener = tokens[start]
  if (opener === undefined || start >= ceiling) return null
  if (opener.lower === 'who' || opener.lower === 'whose') return commaOrEnd(tokens, start, ceiling)
  if (isPossessive(opener) || isCoordinator(opener) || isTime(opener)) return null
  if (!isNaming(opener) && !isModifying(opener)) return null
  if (clauseFollows(tokens, start)) return null
  const end = rightEdge(tokens, start, ceiling)
  return end > start ? afterRelative(tokens, end, ceiling) : null
}

function afterRelative(tokens: Tokens, end: number, ceiling: number): number {
  const token = tokens[end]
  return token !== undefined && RELATIVE.has(token.lower) ? commaOrEnd(tokens, end, ceiling) : end
}

function commaOrEnd(tokens: Tokens, start: number, ceiling: number): number {
  let at = start
  while (at < ceiling && !isComma(tokens[at]) && !isStop(tokens[at])) at += 1
  return at
}
