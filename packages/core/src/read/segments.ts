import type { Segment, SegmentKind, Stretch } from './document.ts'

type Unclassified = Omit<Segment, 'kind'>

const SENTENCE_END = /[.!?:;…][”’"'»)\]]*\s*$/u
const CAPTION =
  /^\s*(?:photo|image|picture|file photo|caption|video|credit)s?\s*[:(–-]|\((?:reuters|afp|ap|getty|file)[^)]*\)\s*$/iu
const HEADING_MAX = 140
const PULL_QUOTE = /^\s*[>❝]|^\s*[“"«‘][^”"»’]{10,240}[”"»’]\s*(?:[–—-]\s*\S.{0,80})?$/u

/** The blocks of a text: paragraphs apart by blank lines; inside them a line break ends one, unless the text is wrapped by hand and the line was full. */
export function findBlocks(text: string): readonly Stretch[] {
  const lines = linesOf(text)
  const width = wrapWidth(text, lines)
  const blocks: Stretch[] = []
  let before: Stretch | null = null
  for (const line of lines) {
    const empty = text.slice(line.begin, line.end).trim() === ''
    const last = blocks.at(-1)
    if (
      !empty &&
      before !== null &&
      last !== undefined &&
      width !== null &&
      runsOn(text, before, line, width)
    ) {
      blocks[blocks.length - 1] = { begin: last.begin, end: line.end }
    } else if (!empty) blocks.push(line)
    before = empty ? null : line
  }
  return blocks.map((block) => trim(text, block)).filter((block) => block.end > block.begin)
}

/** Tells headings, captions, pull quotes and repeated text from body text. */
export function classifySegments(text: string, segments: readonly Unclassified[]): readonly Segment[] {
  const repetition = repetitionIn(text, segments)
  return segments.map((segment, i) => ({
    ...segment,
    kind: kindOf(text.slice(segment.begin, segment.end), { i, count: segments.length }, repetition),
  }))
}

/** What has been said elsewhere in a text, in a form that other marks and capitals do not hide. */
interface Repetition {
  /** The segments, comparable. */
  readonly keys: readonly string[]
  /** The first segment that holds a whole text. */
  readonly first: ReadonlyMap<string, number>
  /** Sentences of segments that have more than one. */
  readonly sentences: ReadonlySet<string>
  readonly body: string
}

function repetitionIn(text: string, segments: readonly Unclassified[]): Repetition {
  const first = new Map<string, number>()
  const sentences = new Set<string>()
  const keys = segments.map((segment, i) => {
    const words = text.slice(segment.begin, segment.end)
    const key = comparable(words)
    if (!first.has(key)) first.set(key, i)
    const parts = words
      .split(BETWEEN_SENTENCES)
      .map(comparable)
      .filter((part) => part !== '')
    if (parts.length > 1) for (const part of parts) sentences.add(part)
    return key
  })
  return { keys, first, sentences, body: keys.join('\n') }
}

const BETWEEN_SENTENCES = /(?<=[.!?…][”’"'»]?)\s+/u
/** A text with more pull quotes than this is no report. */
const LONGEST_BODY = 200_000

interface Where {
  readonly i: number
  readonly count: number
}

function kindOf(words: string, where: Where, repetition: Repetition): SegmentKind {
  const key = repetition.keys[where.i] ?? comparable(words)
  if (CAPTION.test(words)) return 'caption'
  if (key.length > 20 && (repetition.first.get(key) ?? where.i) < where.i) return 'repeated'
  if (PULL_QUOTE.test(words) && isSaidElsewhere(quoteKey(words), key, repetition)) return 'pull-quote'
  if (key.length > 20 && repetition.sentences.has(key)) return 'repeated'
  return isHeading(words, where.i, where.count) ? 'heading' : 'body'
}

/** Whether a quotation stands in the body besides the segment that is asked about. */
function isSaidElsewhere(quoted: string, own: string, { body }: Repetition): boolean {
  if (own.length <= 15 || body.length > LONGEST_BODY) return false
  const at = body.indexOf(quoted)
  return body.indexOf(quoted, at + 1) >= 0
}

/** Letters and digits only, so that another kind of quotation mark does not hide a repetition. */
function comparable(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** A pull quote without the "– Name, role" after it. */
function quoteKey(words: string): string {
  const quoted = /[“"«‘❝>]\s*([^”"»’]{10,})/u.exec(words)
  return comparable(quoted?.[1] ?? words)
}

function isHeading(words: string, i: number, count: number): boolean {
  if (/^#{1,6}\s/.test(words)) return true
  if (words.length > HEADING_MAX || SENTENCE_END.test(words) || count < 2) return false
  if (/^[“"«‘–—•*-]/u.test(words)) return false
  return i < count - 1 && words.split(/\s+/).length <= 20
}

function linesOf(text: string): readonly Stretch[] {
  const lines: Stretch[] = []
  let begin = 0
  for (const found of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) {
    lines.push({ begin, end: found.index })
    begin = found.index + found[0].length
  }
  lines.push({ begin, end: text.length })
  return lines
}

const NARROWEST = 40
const WIDEST = 120
/** A full line and the first word of the next reach at least this share of the width. */
const FULL = 0.9

/** The width at which a text is wrapped by hand: most of its inner lines are full at it. Null where none is. */
function wrapWidth(text: string, lines: readonly Stretch[]): number | null {
  const inner = lines.filter((line, i) => isInk(text, line) && isInk(text, lines[i + 1]))
  const width = Math.max(0, ...inner.map((line) => line.end - line.begin))
  if (inner.length === 0 || width < NARROWEST || width > WIDEST) return null
  const full = inner.filter((line) => line.end - line.begin >= width * FULL - LONG_WORD)
  return full.length * 2 > inner.length ? width : null
}

const LONG_WORD = 12

function isInk(text: string, line: Stretch | undefined): boolean {
  return line !== undefined && text.slice(line.begin, line.end).trim() !== ''
}

const ITEM = /^\s*(?:[-•*–]\s|\d{1,2}[.:)]\s?\d{0,2}\s)/u

/** Whether the first word of a line would not have fitted on the line before it. */
function runsOn(text: string, before: Stretch, line: Stretch, width: number): boolean {
  const words = text.slice(line.begin, line.end)
  if (ITEM.test(words)) return false
  const first = /^\s*\S+/u.exec(words)?.[0].length ?? 0
  return before.end - before.begin + 1 + first > width * FULL
}

function trim(text: string, block: Stretch): Stretch {
  const words = text.slice(block.begin, block.end)
  const begin = block.begin + (words.length - words.trimStart().length)
  return { begin, end: Math.max(begin, block.end - (words.length - words.trimEnd().length)) }
}
