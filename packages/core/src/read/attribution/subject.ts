import type { Token, TokenRun } from '../document.ts'
import type { Cue } from './cue.ts'
import { nounPhraseAfter } from './phrase-after.ts'
import { nounPhraseBefore } from './phrase-before.ts'
import type { View } from './view.ts'
import { bearsTense, isAuxiliary, isComma, isCoordinator, isStop, isVerbal } from './words.ts'

type Tokens = readonly Token[]

const BEFORE_ING = new Set(['while', 'when', 'before', 'after', 'by', 'without', 'in', 'than', 'for', 'of'])

/** Who speaks before the cue: the noun phrase at its side, or the subject it shares with a verb before it. */
export function subjectBefore(view: View, cue: Cue, floor: number): TokenRun | null {
  const { tokens } = view
  if (cue.first <= floor) return cue.hanging ? subjectOfOpening(view, cue) : null
  if (sharesSubject(tokens, cue)) return sharedSubject(view, cue.first - 1, floor)
  const before = tokens[cue.first - 1]
  if (isComma(before) && isCoordinator(tokens[cue.first - 2])) return null
  if (cue.hanging && (cue.form !== 'ing' || before?.lower === 'to')) return null
  return nounPhraseBefore(tokens, cue.first, floorOf(view, cue.first, floor))
}

/** ", adding that", "while saying", "and said". */
function sharesSubject(tokens: Tokens, cue: Cue): boolean {
  const before = tokens[cue.first - 1]
  if (before === undefined) return false
  if (cue.hanging && isComma(before)) return true
  return isCoordinator(before) || (cue.form === 'ing' && cue.hanging && BEFORE_ING.has(before.lower))
}

/** A phrase never reaches into a quotation before it. */
function floorOf(view: View, end: number, floor: number): number {
  for (let at = end - 1; at >= floor; at -= 1) {
    const quotation = view.quotationAt.get(at)
    if (quotation?.speech === true) return quotation.last
  }
  return floor
}

/** "Citing officials, the army said": the subject comes after the comma. */
function subjectOfOpening(view: View, cue: Cue): TokenRun | null {
  const { tokens } = view
  for (let at = cue.last; at < cue.last + 40; at += 1) {
    if (tokens[at] === undefined || isStop(tokens[at])) return null
    if (!isComma(tokens[at])) continue
    const phrase = nounPhraseAfter(tokens, at + 1, at + 20)
    if (phrase !== null && (isVerbal(tokens[phrase.last]) || tokens[phrase.last]?.pos === 'ADV'))
      return phrase
  }
  return null
}

/** The subject of the nearest finite verb to the left that has one. */
function sharedSubject(view: View, end: number, floor: number): TokenRun | null {
  const { tokens } = view
  for (let at = end - 1; at > floor; at -= 1) {
    if (view.quotationAt.get(at)?.speech === true) continue
    if (!bearsTense(tokens[at]) || isVerbal(tokens[at - 1]) || isReduced(tokens, at)) continue
    const phrase = subjectOf(view, at, floor)
    if (phrase !== null) return phrase
  }
  return null
}

/** "a statement released by its agency": a participle without auxiliary has no subject of its own. */
function isReduced(tokens: Tokens, at: number): boolean {
  return (
    /(?:ed|en)$/.test(tokens[at]?.lower ?? '') &&
    tokens[at + 1]?.lower === 'by' &&
    !isAuxiliary(tokens[at - 1])
  )
}

function subjectOf(view: View, verb: number, floor: number): TokenRun | null {
  const { tokens } = view
  let first = verb
  while (first > floor && (isAuxiliary(tokens[first - 1]) || tokens[first - 1]?.pos === 'ADV')) first -= 1
  if (isCoordinator(tokens[first - 1])) return null
  const phrase = nounPhraseBefore(tokens, first, floorOf(view, first, floor))
  const opener = phrase === null ? '' : (tokens[phrase.first]?.lower ?? '')
  return opener === 'which' || opener === 'that' || opener === 'who' || opener === 'it' ? null : phrase
}

/** Who speaks after the cue ("said Rezan Dilo, a spokesman"). */
export function subjectAfter(tokens: Tokens, cue: Cue, ceiling: number): TokenRun | null {
  return nounPhraseAfter(tokens, cue.last, ceiling)
}
