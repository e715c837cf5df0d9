import type { Document } from '../document.ts'
import { MEASURE_VERBS, STATES } from '../lexicon/en/measures.ts'

const BE = /^(?:be|is|are|was|were|been|being|got|get|['’]re)$/
const REACHES_BACK =
  /^(?:and|or|both|either|all|also|reported|believed|thought|said|confirmed|feared|known|presumed|alleged|assumed|left|found|shot|pronounced|declared|either|,|“|”|"|‘|’|not|remain|remained|remains|still|went|gone|go|severely|seriously|critically)$/
/** Whether a form of "be" stands before, past adverbs, "reported to have" and coordinated participles. */
export function isAfterBe(document: Document, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 9); i -= 1) {
    const token = document.tokens[i]
    if (token === undefined) return false
    if (BE.test(token.lower)) return true
    const passes = token.pos === 'ADV' || REACHES_BACK.test(token.lower) || isParticiple(token.lower)
    if (!passes) return false
  }
  return false
}

function isParticiple(lower: string): boolean {
  return MEASURE_VERBS.get(lower)?.form === 'participle' || STATES.has(lower)
}
