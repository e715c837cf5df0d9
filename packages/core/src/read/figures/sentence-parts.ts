import type { Document, Token, TokenRun } from '../document.ts'
import { INCLUDING, SAYING } from '../lexicon/en/measures.ts'

const CLAUSE =
  /^(?:while|when|after|before|because|but|although|though|since|until|where|whereas|if|that|;|:|whose)$/
const COORDINATION = /^(?:and|or|,|plus|alongside|along|together|well|besides|&|with)$/
const RELATIVE = /^(?:who|that|which)$/

/** Whether words between two places open another clause: "while", "said", "when". */
export function opensClause(document: Document, run: TokenRun): boolean {
  for (let at = run.first; at < run.last; at += 1) {
    const lower = document.tokens[at]?.lower ?? ''
    if (CLAUSE.test(lower) || isAppeal(document, at)) return true
    if (SAYING.has(lower) && !isPassive(document, at)) return true
  }
  return false
}

/** "An official called for the children to be released": what follows happens to others. */
function isAppeal(document: Document, at: number): boolean {
  const lower = document.tokens[at]?.lower ?? ''
  if (/^(?:urged|urges|asked|asks|demanded|demands|appealed|appeals|wants|wanted)$/.test(lower)) return true
  return (
    /^(?:call|calls|called|calling)$/.test(lower) &&
    /^(?:for|on|upon)$/.test(document.tokens[at + 1]?.lower ?? '')
  )
}

/** "were reported killed": what is said of the subject goes on with it. */
function isPassive(document: Document, at: number): boolean {
  return [1, 2].some((i) => BE.test(document.tokens[at - i]?.lower ?? ''))
}

const BE = /^(?:is|are|was|were|been|be|being)$/

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

/** "along with", "alongside", "together with", "accompanied by", "as well as". */
export function inCompany(document: Document, run: TokenRun): boolean {
  return some(document, run, (lower) => /^(?:along|alongside|together|accompanied|with|well)$/.test(lower))
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

/** How many words stand between, names and what is in brackets left out. */
export function distance(document: Document, run: TokenRun): number {
  return outsideBrackets(document, run).filter((token) => token.pos !== 'PROPN' && !/^[-‑]$/.test(token.text))
    .length
}

/** Whether only auxiliaries, adverbs, marks and brackets stand between. */
export function isThin(document: Document, run: TokenRun): boolean {
  return outsideBrackets(document, run).every(
    (token) => ['AUX', 'ADV', 'PART'].includes(token.pos) || THIN.test(token.lower),
  )
}

/** The same, with a phrase or relative clause between commas after a name: "Basil Amsha, from the north, was killed". */
export function isThinAfterName(document: Document, run: TokenRun): boolean {
  const words = outsideBrackets(document, run)
  const comma = words.findLastIndex((token) => token.text === ',')
  if (words[0]?.text !== ',' || comma <= 0 || comma > FEW) return isThin(document, run)
  const aside = words.slice(1, comma)
  const plain =
    aside[0]?.lower === 'who' ||
    aside.every((token) => token.pos !== 'VERB' && token.pos !== 'AUX' && !SAYING.has(token.lower))
  const last = words[comma]
  return plain && last !== undefined && isThin(document, { first: last.index + 1, last: run.last })
}

const FEW = 14

function outsideBrackets(document: Document, run: TokenRun): readonly Token[] {
  const found: Token[] = []
  let depth = 0
  for (const token of document.tokens.slice(run.first, run.last)) {
    if (token.text === '(') depth += 1
    else if (token.text === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0) found.push(token)
  }
  return found
}

const THIN =
  /^(?:and|or|–|—|-|reported|believed|thought|said|confirmed|feared|presumed|alleged|to|have|been|had|has|also|were|was|are|is|both|either|,|“|”|still|left|reportedly|allegedly|likely|subsequently|later|found|initially|possibly)$/

function some(document: Document, run: TokenRun, test: (lower: string) => boolean): boolean {
  for (let at = run.first; at < run.last; at += 1) if (test(document.tokens[at]?.lower ?? '')) return true
  return false
}
