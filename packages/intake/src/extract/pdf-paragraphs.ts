import type { Extract } from './extraction.ts'
import type { Line } from './pdf-lines.ts'
import { createTextBuilder } from './text-builder.ts'

/** A line and the page it stands on. */
export interface PageLine extends Line {
  readonly page: number
}

const HYPHEN = /(\p{Ll})[-\u00AD\u2010]$/u
const ENDED = /[.!?؟。:”"»)\]]$/u

/** Lines as paragraphs: parted where the space between them, their size or their indent says so; hyphens at line ends undone. */
export function joinParagraphs(
  pages: readonly (readonly PageLine[])[],
): Pick<Extract, 'characters' | 'located'> {
  const lines = withoutRunningHeads(pages).flat()
  const layout = measure(lines)
  const builder = createTextBuilder()
  let paragraph = 0
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const starts = before === undefined || startsParagraph(before, line, layout)
    if (starts) {
      paragraph += 1
      builder.breakBy('\n\n')
    } else if (!isHyphenated(before.words, line.words)) builder.breakBy(' ')
    const next = lines[index + 1]
    const isCut =
      next !== undefined && isHyphenated(line.words, next.words) && !startsParagraph(line, next, layout)
    builder.add(isCut ? line.words.replace(HYPHEN, '$1') : line.words, { page: line.page, paragraph })
  }
  return builder.build()
}

/** A word cut at a line's end goes on in small letters; a dash between figures or names stays. */
function isHyphenated(words: string, next: string): boolean {
  return HYPHEN.test(words) && /^\p{Ll}/u.test(next)
}

function startsParagraph(before: PageLine, line: PageLine, layout: Layout): boolean {
  if (Math.abs(before.size - line.size) > 1.2 || before.rtl !== line.rtl) return true
  if (before.page !== line.page || line.y > before.y + 1) return ENDED.test(before.words)
  if (before.y - line.y > layout.spacing * Math.max(1, line.size / layout.size) * 1.25 + 0.5) return true
  const width = layout.widths.get(line.page) ?? 0
  const isShort = before.right - before.x < width * 0.6 && ENDED.test(before.words)
  const indent = line.rtl ? before.right - line.right : line.x - before.x
  return isShort || (indent > line.size * 0.9 && indent < line.size * 5 && ENDED.test(before.words))
}

/** How most of a document's lines stand. */
interface Layout {
  readonly spacing: number
  readonly size: number
  /** The widest line of each page. */
  readonly widths: ReadonlyMap<number, number>
}

function measure(lines: readonly PageLine[]): Layout {
  const sizes = lines.map((line) => line.size).toSorted((a, b) => a - b)
  const widths = new Map<number, number>()
  for (const { page, right, x } of lines) widths.set(page, Math.max(widths.get(page) ?? 0, right - x))
  return { spacing: usualSpacing(lines), size: sizes[sizes.length >> 1] ?? 10, widths }
}

/** The commonest distance between two lines that follow each other. */
function usualSpacing(lines: readonly PageLine[]): number {
  const counts = new Map<number, number>()
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    if (before === undefined || before.page !== line.page || before.y <= line.y) continue
    const gap = Math.round((before.y - line.y) * 2) / 2
    counts.set(gap, (counts.get(gap) ?? 0) + 1)
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
  return most?.[0] ?? 14
}

/** Page numbers, and lines that stand at the same edge of most pages, are not the report's words. */
function withoutRunningHeads(pages: readonly (readonly PageLine[])[]): readonly (readonly PageLine[])[] {
  const seen = new Map<string, number>()
  const key = (line: PageLine): string => `${Math.round(line.y / 4)} ${line.words.replace(/\p{N}+/gu, '#')}`
  for (const lines of pages)
    for (const line of new Set(edges(lines).map(key))) seen.set(line, (seen.get(line) ?? 0) + 1)
  const repeats = (line: PageLine): boolean =>
    !ENDED.test(line.words) && pages.length >= 3 && (seen.get(key(line)) ?? 0) > pages.length / 2
  return pages.map((lines) => {
    const outer = new Set(
      edges(lines).filter((line) => repeats(line) || /^[-–\s]*\p{N}{1,3}[-–\s]*$/u.test(line.words)),
    )
    return lines.filter((line) => !outer.has(line))
  })
}

function edges(lines: readonly PageLine[]): readonly PageLine[] {
  const sorted = lines.toSorted((a, b) => b.y - a.y)
  return [...sorted.slice(0, 2), ...sorted.slice(-2)]
}
