import type { Token, TokenRun } from '../document.ts'
import { SAYING_NOUNS } from '../lexicon/en/saying-nouns.ts'
import { trimRun } from './content-end.ts'
import type { Draft } from './draft.ts'
import { nounPhraseBefore } from './phrase-before.ts'
import type { Unit, View } from './view.ts'
import { bearsTense, isAuxiliary, isBe, isComma, isPossessive, isStop } from './words.ts'

/** "The group's claim that …", "their demand that …", "fears that …". */
export function nounsOfSaying(view: View, unit: Unit): readonly Draft[] {
  const drafts: Draft[] = []
  for (let at = unit.first; at < unit.last - 2; at += 1) {
    if (!isNounOfSaying(view, at)) continue
    const content = trimRun(view.tokens, { first: at + 1, last: clauseEnd(view, at + 1, unit) })
    if (content === null || content.last - content.first < 3) continue
    drafts.push({ ...holderOf(view, at, unit), content: [content], confidence: 0.6 })
  }
  return drafts
}

/** A noun of saying before "that" with a clause; "a claim that could not be confirmed" has none. */
function isNounOfSaying({ tokens, quotationAt }: View, at: number): boolean {
  const token = tokens[at]
  if (token === undefined || !SAYING_NOUNS.has(token.lower) || tokens[at + 1]?.lower !== 'that') return false
  if (bearsTense(tokens[at + 2]) || quotationAt.get(at)?.speech === true) return false
  return !isComma(tokens[at - 1]) && (token.pos !== 'VERB' || isBe(tokens[at - 1]))
}

/** Whose it is: the possessor before it, or nobody. */
function holderOf(view: View, noun: number, unit: Unit): { source: TokenRun | null; cue: TokenRun } {
  const { tokens } = view
  let at = noun - 1
  while (at > unit.first && (tokens[at]?.pos === 'ADJ' || tokens[at]?.pos === 'ADV')) at -= 1
  const before = tokens[at]
  if (before !== undefined && isPossessive(before) && at >= unit.first) {
    return { source: { first: at, last: at + 1 }, cue: { first: at + 1, last: noun + 1 } }
  }
  const owner = isMark(before) ? nounPhraseBefore(tokens, at, unit.first) : null
  return owner === null
    ? { source: null, cue: { first: noun, last: noun + 1 } }
    : { source: owner, cue: { first: at, last: noun + 1 } }
}

function isMark(token: Token | undefined): boolean {
  return token !== undefined && /^['’]s?$/.test(token.text)
}

/** The clause after "that" ends before the verb that the noun itself is the subject of. */
function clauseEnd(view: View, that: number, unit: Unit): number {
  const { tokens } = view
  let verbs = 0
  for (let at = that + 1; at < unit.last; at += 1) {
    if (isStop(tokens[at])) return at
    if (opensClause(tokens[at])) verbs = 0
    if (beginsVerbs(tokens, at)) verbs += 1
    if (verbs > 1) return at
  }
  return unit.last
}

function opensClause(token: Token | undefined): boolean {
  return token?.pos === 'CCONJ' || isComma(token) || ['who', 'which', 'that'].includes(token?.lower ?? '')
}

/** The first of the words that make a finite verb. */
function beginsVerbs(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (!bearsTense(tokens[at]) || isAuxiliary(before) || before?.lower === 'to') return false
  return before?.pos !== 'ADV' || !bearsTense(tokens[at - 2])
}
