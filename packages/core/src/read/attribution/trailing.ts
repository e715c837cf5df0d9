import type { Token, TokenRun } from '../document.ts'
import { contentBefore } from './before.ts'
import { contentAfter } from './content.ts'
import { trimRun } from './content-end.ts'
import type { Cue } from './cue.ts'
import type { Draft } from './draft.ts'
import { subjectAfter, subjectBefore } from './subject.ts'
import type { Unit, View } from './view.ts'
import { isComma, isStop, isVerbal } from './words.ts'

/** "…, she said", "…, said she, …": what is said stands before the cue. */
export function trailing(view: View, cue: Cue, unit: Unit, floor: number): Draft | null {
  const { frames } = cue.verb
  if (cue.passive || cue.form === 'ing' || !(frames.has('trails') || frames.has('quotation'))) return null
  return inverted(view, cue, unit, floor) ?? straight(view, cue, unit, floor)
}

function inverted(view: View, cue: Cue, unit: Unit, floor: number): Draft | null {
  const content = contentBefore(view, cue.first, unit, { floor, goesOn: false })
  if (content === null || !cue.verb.speech || !cue.verb.frames.has('trails')) return null
  const source = subjectAfter(view.tokens, cue, unit.last)
  if (source === null || isFollowedByVerb(view, source.last, unit)) return null
  return {
    source,
    cue: cueRun(cue),
    content: withContinuation(view, content, source.last, unit),
    confidence: 0.9,
  }
}

function straight(view: View, cue: Cue, unit: Unit, floor: number): Draft | null {
  const source = subjectBefore(view, cue, unit.first)
  if (source === null || source.first <= unit.first) return null
  const goesOn = isComma(view.tokens[cue.last]) && clauseAfter(view, cue.last + 1, unit) !== null
  const content = contentBefore(view, source.first, unit, { floor, goesOn })
  if (content === null || !endsAfter(view, cue, unit) || isCircumstance(view, content, cue)) return null
  return {
    source,
    cue: cueRun(cue),
    content: withContinuation(view, content, cue.last, unit),
    confidence: 0.9,
  }
}

/** "Asked about it, he replied: “…”": the words before are no part of what is said. */
function isCircumstance(view: View, content: TokenRun, cue: Cue): boolean {
  const next = view.tokens[cue.last]
  if (view.quotationAt.has(content.first) || view.quotationAt.has(content.last - 1)) return false
  const quotes = next?.text === ':' || view.quotationAt.get(cue.last + 1)?.first === cue.last + 1
  return quotes && OPENING.has(view.tokens[content.first]?.pos ?? '')
}

const OPENING = new Set(['VERB', 'SCONJ', 'ADP', 'ADV'])

/** "…, said the army was gone" is no inversion: the phrase has a verb of its own. */
function isFollowedByVerb(view: View, at: number, unit: Unit): boolean {
  const token = view.tokens[at]
  if (at >= unit.last || token === undefined) return false
  return NO_END.has(token.pos) || (isVerbal(token) && !/ing$/.test(token.lower))
}

const NO_END = new Set(['DET', 'NUM', 'ADJ', 'PART', 'CCONJ'])

/** After "…, she said" nothing more is said but what a quotation or another comma brings. */
function endsAfter(view: View, cue: Cue, unit: Unit): boolean {
  const following = contentAfter(view, cue, unit)
  return following === null || following.kind === 'quotation' || colonAfter(view, cue.last, unit) !== null
}

/** "…, the army said on Monday: ten soldiers and …": where what is said goes on after the occasion and a colon. */
function colonAfter(view: View, from: number, unit: Unit): number | null {
  for (let at = from; at < Math.min(unit.last, from + 8); at += 1) {
    if (view.tokens[at]?.text === ':') return at + 1
    if (isVerbal(view.tokens[at]) || view.quotationAt.has(at)) return null
  }
  return null
}

/** A quotation or clause that goes on after "she said,". */
function withContinuation(view: View, content: TokenRun, from: number, unit: Unit): readonly TokenRun[] {
  const more: TokenRun[] = unit.quotations.filter(
    (one) => one.speech && one.first >= from && (one.first === from || followsMark(view, one.first)),
  )
  const clause = isComma(view.tokens[from]) && !view.quotationAt.has(content.last - 1)
  const rest = more.length === 0 && clause ? clauseAfter(view, from + 1, unit) : null
  const colon = more.length === 0 && rest === null ? colonAfter(view, from, unit) : null
  const list = colon === null ? null : trimRun(view.tokens, { first: colon, last: unit.last })
  return [content, ...more, ...[rest, list].flatMap((run) => run ?? [])]
}

/** Whether a comma, stop, colon or dash stands before a token. */
export function followsMark(view: View, at: number): boolean {
  const before = view.tokens[at - 1]
  return isComma(before) || isStop(before) || /^[:—–]$/.test(before?.text ?? '')
}

/** "The army, he said, has left": what follows the comma with a verb but without a subject of saying. */
function clauseAfter(view: View, at: number, unit: Unit): TokenRun | null {
  if (!goesOn(view.tokens[at])) return null
  const end = isStop(view.tokens[unit.last - 1]) ? unit.last - 1 : unit.last
  return end > at ? { first: at, last: end } : null
}

function goesOn(opener: Token | undefined): boolean {
  if (opener === undefined) return false
  if (opener.lower === 'and' || opener.lower === 'but') return true
  return opener.pos === 'AUX' || (opener.pos === 'VERB' && !/ing$/.test(opener.lower))
}

function cueRun(cue: Cue): TokenRun {
  return { first: cue.first, last: cue.last }
}
