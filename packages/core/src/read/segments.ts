import type { Segment, SegmentKind, Stretch } from './document.ts'

type Unclassified = Omit<Segment, 'kind'>

const SHORT_LINE = 50
const SENTENCE_END = /[.!?:;…][”’"'»)\]]*\s*$/u
const CAPTION =
  /^\s*(?:photo|image|picture|file photo|caption|video|credit)s?\s*[:(–-]|\((?:reuters|afp|ap|getty|file)[^)]*\)\s*$/iu
const HEADING_MAX = 140
const PULL_QUOTE = /^\s*[>❝]|^\s*[“"«‘][^”"»’]{10,240}[”"»’]\s*(?:[–—-]\s*\S.{0,80})?$/u

/** The blocks of a text: paragraphs apart by blank lines; inside them, a line break ends one where its line is short or ends a sentence. */
export function findBlocks(text: string): readonly Stretch[] {
  const lines = linesOf(text)
  const wrapped = isHardWrapped(text, lines)
  const blocks: Stretch[] = []
  let blank = true
  for (const line of lines) {
    const before = blocks.at(-1)
    const empty = text.slice(line.begin, line.end).trim() === ''
    if (!empty && !blank && before !== undefined && wrapped && runsOn(text, before)) {
      blocks[blocks.length - 1] = { begin: before.begin, end: line.end }
    } else if (!empty) blocks.push(line)
    blank = empty
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
    const parts = words.split(BETWEEN_SENTENCES)
    if (parts.length > 1) for (const part of parts) sentences.add(comparable(part))
    return key
  })
  return { first, sentences, body: keys.join('\n') }
}

const BETWEEN_SENTENCES = /(?<=[.!?…][”’"'»]?)\s+/u
/** A text with more pull quotes than this is no report. */
const LONGEST_BODY = 200_000

interface Where {
  readonly i: number
  readonly count: number
}

function kindOf(words: string, where: Where, repetition: Repetition): SegmentKind {
  const key = comparable(words)
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

/** Most lines that are followed by another one stop in the middle of a sentence. */
function isHardWrapped(text: string, lines: readonly Stretch[]): boolean {
  let open = 0
  let closed = 0
  lines.slice(0, -1).forEach((line, i) => {
    const next = lines[i + 1]
    const words = text.slice(line.begin, line.end)
    if (next === undefined || words.trim() === '' || text.slice(next.begin, next.end).trim() === '') return
    if (SENTENCE_END.test(words)) closed += 1
    else open += 1
  })
  return open > closed
}

function runsOn(text: string, open: Stretch): boolean {
  const line = text.slice(text.lastIndexOf('\n', open.end - 1) + 1, open.end)
  return line.length >= SHORT_LINE || !SENTENCE_END.test(line)
}

function trim(text: string, block: Stretch): Stretch {
  const words = text.slice(block.begin, block.end)
  const begin = block.begin + (words.length - words.trimStart().length)
  return { begin, end: Math.max(begin, block.end - (words.length - words.trimEnd().length)) }
}
