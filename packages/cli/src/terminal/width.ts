/** East Asian wide and full-width blocks, and emoji, by first and last code point (Unicode 16, EastAsianWidth). */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x23e9, 0x23ec],
  [0x25fd, 0x25fe],
  [0x2614, 0x2615],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
]

const NARROW_ONLY = /^[\x20-\x7e]*$/
const ESCAPES = /\p{Cc}\[[0-9;]*m/gu
const NO_WIDTH = /^[\p{Mark}\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+$/u
const EMOJI = /\p{Emoji_Presentation}|\ufe0f/u

let segmenter: Intl.Segmenter | null = null

/** How many columns a line takes on a terminal; colour takes none, nor do marks that sit on their letter. */
export function displayWidth(line: string): number {
  if (NARROW_ONLY.test(line)) return line.length
  let width = 0
  for (const grapheme of graphemes(line.replace(ESCAPES, ''))) width += graphemeWidth(grapheme)
  return width
}

/** The characters of a text as people count them. */
export function graphemes(text: string): readonly string[] {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** Columns of one character. */
function graphemeWidth(grapheme: string): number {
  if (NO_WIDTH.test(grapheme)) return 0
  if (EMOJI.test(grapheme)) return 2
  const first = grapheme.codePointAt(0) ?? 0
  return isWide(first) ? 2 : 1
}

function isWide(codePoint: number): boolean {
  return codePoint >= 0x1100 && WIDE.some(([first, last]) => first <= codePoint && codePoint <= last)
}
