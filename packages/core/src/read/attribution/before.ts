import type { Token, TokenRun } from '../document.ts'
import { trimRun } from './content-end.ts'
import type { Unit, View } from './view.ts'
import { isComma } from './words.ts'

/** How far to the left what is said may reach, and whether it goes on after the cue, so that a part of a clause is enough. */
export interface Limits {
  readonly floor: number
  readonly goesOn: boolean
}

/** What is said before "she said" or "said she": from the unit's start, or after what was taken before, to the comma or mark. */
export function contentBefore(
  view: View,
  end: number,
  unit: Unit,
  { floor, goesOn }: Limits,
): TokenRun | null {
  const { tokens } = view
  const quotation = view.quotationAt.get(end - 1)
  if (!isComma(tokens[end - 1]) && quotation === undefined && !isDash(tokens[end - 1])) return null
  const first = Math.max(unit.first, floor)
  if (first >= end) return null
  const run = trimRun(tokens, { first: startOf(view, first, end), last: end })
  return run === null || (!goesOn && tooSmall(view, run)) ? null : run
}

function isDash(token: Token | undefined): boolean {
  return token?.text === '—' || token?.text === '–' || token?.text === '?' || token?.text === '!'
}

/** Drops "And", "But" from the start of words that are not in marks. */
function startOf(view: View, first: number, end: number): number {
  const opener = view.tokens[first]
  const drops = opener !== undefined && (opener.pos === 'CCONJ' || opener.text === ',') && first + 2 < end
  return drops && !view.quotationAt.has(first) ? first + 1 : first
}

/** "On Tuesday, he said": no finite verb and no marks means that nothing was said yet. */
function tooSmall(view: View, run: TokenRun): boolean {
  const words = view.tokens.slice(run.first, run.last)
  if (words.some((_, i) => view.quotationAt.has(run.first + i))) return false
  const opener = words[0]
  const opens = opener?.pos === 'ADP' || opener?.pos === 'SCONJ'
  if (opens && words[1]?.pos !== 'NUM') return !mainClause(words)
  return !words.some((word) => word.pos === 'AUX' || (word.pos === 'VERB' && !/ing$/.test(word.lower)))
}

/** "After the raid, nobody was left": an opening phrase, a comma and a clause. */
function mainClause(words: readonly Token[]): boolean {
  const comma = words.findIndex((word) => isComma(word))
  if (comma < 0) return false
  return words.slice(comma).some((word) => word.pos === 'AUX' || word.pos === 'VERB')
}
