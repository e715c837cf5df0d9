import { displayWidth, graphemes } from './width.ts'

/** Lines of at most so many columns, broken between words; a word that is longer is broken where it must be. */
export function wrap(text: string, width: number): readonly string[] {
  const limit = Math.max(8, width)
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ').flatMap((one) => pieces(one, limit))) {
    const size = displayWidth(word)
    const fits = used === 0 ? size : used + 1 + size
    if (fits <= limit && (used > 0 || line === '')) {
      line = line === '' ? word : `${line} ${word}`
      used = fits
    } else {
      lines.push(line)
      line = word
      used = size
    }
  }
  return [...lines, line]
}

/** A text cut to so many columns, the cut shown by an ellipsis. */
export function cut(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  return `${take(text, width - 1).trimEnd()}…`
}

function pieces(word: string, limit: number): readonly string[] {
  const found: string[] = []
  let rest = word
  while (displayWidth(rest) > limit) {
    const piece = take(rest, limit)
    if (piece === '') break
    found.push(piece)
    rest = rest.slice(piece.length)
  }
  return [...found, rest]
}

function take(text: string, width: number): string {
  let taken = ''
  let used = 0
  for (const grapheme of graphemes(text)) {
    used += displayWidth(grapheme)
    if (used > width) break
    taken += grapheme
  }
  return taken
}
