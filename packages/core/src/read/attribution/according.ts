import type { TokenRun } from '../document.ts'
import { trimRun } from './content-end.ts'
import type { Draft } from './draft.ts'
import { barePhraseAfter, nounPhraseAfter } from './phrase-after.ts'
import type { Unit, View } from './view.ts'
import { bearsTense, isComma } from './words.ts'

/** "According to the ministry, …", "…, according to the ministry". */
export function accordingTo(view: View, unit: Unit): readonly Draft[] {
  const drafts: Draft[] = []
  for (let at = unit.first; at < unit.last - 2; at += 1) {
    if (view.tokens[at]?.lower !== 'according' || view.tokens[at + 1]?.lower !== 'to') continue
    if (view.quotationAt.get(at)?.speech === true) continue
    const draft = draftAt(view, at, unit, drafts)
    if (draft !== null) drafts.push(draft)
  }
  return drafts
}

function draftAt(view: View, at: number, unit: Unit, before: readonly Draft[]): Draft | null {
  const phrase = opens(view, at, unit) ? barePhraseAfter : nounPhraseAfter
  const source = phrase(view.tokens, at + 2, unit.last)
  if (source === null) return null
  const floor = Math.max(unit.first, ...before.flatMap((draft) => draft.content.map((run) => run.last)))
  const content = opens(view, at, unit)
    ? following(view, source.last, unit)
    : preceding(view, at, { floor, source, unit })
  if (content.length === 0) return null
  return { source, cue: { first: at, last: at + 2 }, content, confidence: 0.85 }
}

function opens(view: View, at: number, unit: Unit): boolean {
  return at - unit.first <= 1 || view.tokens[at - 1]?.pos === 'CCONJ'
}

function following(view: View, from: number, unit: Unit): readonly TokenRun[] {
  const run = trimRun(view.tokens, {
    first: afterApposition(view, nextComma(view, from, unit), unit),
    last: unit.last,
  })
  return run === null ? [] : [run]
}

function nextComma(view: View, from: number, unit: Unit): number {
  for (let at = from; at < unit.last; at += 1) if (isComma(view.tokens[at])) return at + 1
  return from
}

const APPOSITION = new Set(['a', 'an', 'the', 'which', 'who', 'whose'])

/** "According to the Observatory, a monitor based abroad, 102 fighters …": what is said begins after the second comma. */
function afterApposition(view: View, first: number, unit: Unit): number {
  const { tokens } = view
  const opener = tokens[first]
  const second = nextComma(view, first, unit)
  if (opener === undefined || second === first || !APPOSITION.has(opener.lower)) return first
  const about = tokens.slice(first, second)
  const rest = tokens.slice(second, unit.last)
  return (opener.lower !== 'the' || !about.some(bearsTense)) && rest.some(bearsTense) ? second : first
}

interface Place {
  readonly floor: number
  readonly source: TokenRun
  readonly unit: Unit
}

/** What stands before it, and what the same clause goes on with after it. */
function preceding(view: View, at: number, { floor, source, unit }: Place): readonly TokenRun[] {
  const run = trimRun(view.tokens, { first: floor, last: at })
  const after = view.tokens[source.last]
  const goesOn = isComma(after) && view.tokens[source.last + 1]?.pos === 'AUX'
  const rest = goesOn ? trimRun(view.tokens, { first: source.last, last: unit.last }) : null
  return [run, rest].flatMap((one) => one ?? [])
}
