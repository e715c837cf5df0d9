import { SanadError } from './error.ts'
import { countHolding } from './sorted.ts'

declare const codePoint: unique symbol

/** A position in a text, counted in Unicode code points from 0 (W3C Web Annotation), never in UTF-16 units. */
export type CodePoint = number & { readonly [codePoint]: true }

/** A half-open stretch of a text, `[begin, end)`. Lists of spans are sorted and disjoint. */
export type Span = readonly [begin: CodePoint, end: CodePoint]

/** What joins the words of a discontinuous stretch when they are printed. */
export const GAP = ' … '

/** Converts between the indexes of a JavaScript string and code points; the only place that does. */
export interface Positions {
  /** The text's length in code points. */
  readonly length: CodePoint
  codePoint(index: number): CodePoint
  index(at: CodePoint): number
  /** The span of a half-open stretch of string indexes. */
  span(begin: number, end: number): Span
  /** The words of a span; of several, joined by ` … `. */
  words(spans: readonly Span[]): string
}

/** The positions of one text. Costs one look at each character, and memory only where a character needs two units. */
export function createPositions(text: string): Positions {
  const wide = wideIndexes(text)
  const codePoint = (index: number): CodePoint => asCodePoint(index - countBelow(wide, index))
  const index = (at: CodePoint): number => at + countWideBefore(wide, at)
  return {
    length: codePoint(text.length),
    codePoint,
    index,
    span: (begin, end) => createSpan(codePoint(begin), codePoint(end)),
    words: (spans) => spans.map(([b, e]) => text.slice(index(b), index(e))).join(GAP),
  }
}

/** A span of two code-point positions; refuses an empty or backward one (`statement/bad-span`). */
export function createSpan(begin: number, end: number): Span {
  if (!Number.isSafeInteger(begin) || !Number.isSafeInteger(end) || begin < 0 || end <= begin) {
    throw new SanadError('statement/bad-span', `[${begin}, ${end}) is not a stretch of a text`)
  }
  return [asCodePoint(begin), asCodePoint(end)]
}

/** Spans in order, with those that touch or overlap made one. */
export function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = []
  for (const span of spans.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined.at(-1)
    if (last !== undefined && span[0] <= last[1]) joined[joined.length - 1] = [last[0], max(last[1], span[1])]
    else joined.push(span)
  }
  return joined
}

/** Whether every code point of `inner` lies in `outer`; both lists are sorted and disjoint. */
export function spansContain(outer: readonly Span[], inner: readonly Span[]): boolean {
  return inner.every(([b, e]) => outer.some((span) => span[0] <= b && e <= span[1]))
}

function asCodePoint(count: number): CodePoint {
  return count as CodePoint
}

function max(a: CodePoint, b: CodePoint): CodePoint {
  return a > b ? a : b
}

/** String indexes of the second unit of every character that has two. */
function wideIndexes(text: string): readonly number[] {
  const found: number[] = []
  for (let i = 1; i < text.length; i += 1) {
    if (isLow(text.charCodeAt(i)) && isHigh(text.charCodeAt(i - 1))) found.push(i)
  }
  return found
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}

/** How many of the sorted numbers are below `limit`. */
function countBelow(sorted: readonly number[], limit: number): number {
  return countHolding(sorted.length, (i) => (sorted[i] ?? 0) < limit)
}

/** How many two-unit characters end at or before the code point `at`. */
function countWideBefore(wide: readonly number[], at: number): number {
  return countHolding(wide.length, (i) => (wide[i] ?? 0) - i <= at)
}
