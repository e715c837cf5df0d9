import type { Document, TokenRun } from '../document.ts'
import { INCLUDING, SAYING } from '../lexicon/en/measures.ts'

const CLAUSE =
  /^(?:while|when|after|before|because|but|although|though|since|until|where|whereas|if|that|;|:|whose)$/
const COORDINATION = /^(?:and|or|,|plus|alongside|along|together|well|besides|&|with)$/
const RELATIVE = /^(?:who|that|which)$/

/** Whether words between two places open another clause: "while", "said", "when". */
export function opensClause(document: Document, run: TokenRun): boolean {
  return some(document, run, (lower) => CLAUSE.test(lower) || SAYING.has(lower))
}

/** Whether words between two phrases do no more than join them. */
export function coordinates(document: Document, run: TokenRun): boolean {
  return some(document, run, (lower) => COORDINATION.test(lower))
}

/** Whether words open a list of some of those counted before: "including". */
export function opensPart(document: Document, run: TokenRun): boolean {
  for (let at = run.first; at < run.last; at += 1) {
    if (INCLUDING.some((words) => words.every((word, i) => document.tokens[at + i]?.lower === word)))
      return true
  }
  return false
}

/** Whether a relative clause begins at a token: "who were injured". */
export function opensRelative(document: Document, at: number): boolean {
  const lower = document.tokens[at]?.lower ?? ''
  return RELATIVE.test(lower === ',' ? (document.tokens[at + 1]?.lower ?? '') : lower)
}

/** Whether a preposition stands between ("in front of two children"). */
export function hasPreposition(document: Document, run: TokenRun): boolean {
  for (let at = run.first; at < run.last; at += 1) {
    const token = document.tokens[at]
    if (token?.pos === 'ADP' || token?.pos === 'SCONJ') return true
  }
  return false
}

/** Whether only auxiliaries, adverbs and marks stand between. */
export function isThin(document: Document, run: TokenRun): boolean {
  for (let at = run.first; at < run.last; at += 1) {
    const token = document.tokens[at]
    if (token === undefined) return false
    if (!['AUX', 'ADV', 'PART'].includes(token.pos) && !THIN.test(token.lower)) return false
  }
  return true
}

const THIN =
  /^(?:and|or|reported|believed|thought|said|confirmed|feared|presumed|alleged|to|have|been|had|has|also|were|was|are|is|both|either|,|“|”|still|left|reportedly|allegedly|likely|subsequently|later|found|initially|possibly)$/

function some(document: Document, run: TokenRun, test: (lower: string) => boolean): boolean {
  for (let at = run.first; at < run.last; at += 1) if (test(document.tokens[at]?.lower ?? '')) return true
  return false
}
