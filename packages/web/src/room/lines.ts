import { createPositions, type Positions } from '@sanad/core/statement'

/** A line of a text: a paragraph, a heading. */
export interface Line {
  /** In string indexes of the whole text. */
  readonly begin: number
  readonly text: string
}

/** A text cut into its lines, with its positions. */
export interface Lined {
  readonly lines: readonly Line[]
  readonly positions: Positions
}

/** The lines of a text that hold words. */
export function createLines(characters: string): Lined {
  const lines: Line[] = []
  let begin = 0
  for (const text of characters.split('\n')) {
    if (text.trim() !== '') lines.push({ begin, text })
    begin += text.length + 1
  }
  return { lines, positions: createPositions(characters) }
}

/** A text that is one line: a title. */
export function createLine(text: string): Lined {
  return { lines: [{ begin: 0, text }], positions: createPositions(text) }
}

/** The line in which a string index stands, or the last before it. */
export function lineAt(lines: readonly Line[], index: number): number {
  let [low, high] = [0, lines.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((lines[middle]?.begin ?? 0) <= index) low = middle
    else high = middle - 1
  }
  return low
}
