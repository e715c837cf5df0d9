import type { Document, Token } from '../document.ts'
import { DESIGNATORS } from '../lexicon/en/measures.ts'

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\.?$/
const CLOCK = /^(?:am|pm|a\.m\.?|p\.m\.?|o['’]clock|gmt|utc|local)$/
const MONEY = /^[$€£¥₤]$/
const YEAR_BEFORE = /^(?:in|of|since|by|until|from|early|late|mid|during|summer|winter|spring|autumn|,)$/
const SIGNS = /^(?:%|°|percent|per|km|km2|kg|cm|mm|m|ft|mph|mw)$/

/** Whether a number (tokens `[first, last)`) names or measures something instead of counting: a date, a time, money, "Camp 5", "F-16".
 * The second number of a range may follow a hyphen. */
export function isDesignation(document: Document, first: number, last: number, second = false): boolean {
  const token = document.tokens[first]
  if (token === undefined) return true
  const before = document.tokens[first - 1]
  const after = document.tokens[last]
  return (
    (!second && isJoinedBefore(document, first)) ||
    isJoinedAfter(document, last) ||
    isDate(token, before, after) ||
    isClock(before, after, document.tokens[last - 1]) ||
    (before !== undefined && (MONEY.test(before.text) || isDesignator(token, before))) ||
    (after !== undefined && SIGNS.test(after.lower)) ||
    /^0\d/.test(token.text)
  )
}

/** "F-16", "12:30", "2022-01": glued to what stands before. */
function isJoinedBefore(document: Document, first: number): boolean {
  const begin = document.tokens[first]?.begin ?? 0
  const before = document.text.slice(Math.max(0, begin - 2), begin)
  return /[\p{L}\p{Nd}@#_/:.]$|[\p{L}\p{Nd}][-‑]$/u.test(before)
}

/** "12-storey", "3/4", "12km": glued to what follows. */
function isJoinedAfter(document: Document, last: number): boolean {
  const end = document.tokens[last - 1]?.end ?? 0
  return /^(?:[-‑]\p{L}(?!lus\b|dd\b)|[/:]\p{Nd}|\p{L})/u.test(document.text.slice(end, end + 6))
}

function isDate(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (MONTH.test(after?.lower ?? '') && /^\p{Lu}/u.test(after?.text ?? '')) return true
  const previous = before?.lower ?? ''
  if (MONTH.test(previous) && /^\p{Lu}/u.test(before?.text ?? '') && /^\d{1,4}$/.test(token.text)) return true
  if (!/^(?:19|20)\d\d$/.test(token.text)) return false
  if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(previous)) return true
  return YEAR_BEFORE.test(previous) || after === undefined || !/^\p{L}/u.test(after.text)
}

function isClock(before: Token | undefined, after: Token | undefined, last: Token | undefined): boolean {
  if (CLOCK.test(after?.lower ?? '')) return true
  return before?.text === ':' && last !== undefined && before.end === last.begin
}

/** A digit after a noun that numbers its bearers; a word number never is ("the camp two people"). */
function isDesignator(token: Token, before: Token): boolean {
  return /^\p{Nd}/u.test(token.text) && DESIGNATORS.has(before.lower)
}
