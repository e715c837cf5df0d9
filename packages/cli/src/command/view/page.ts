import { type Cell, displayWidth, paragraph, row, shareWidth } from '../../terminal/index.ts'
import type { Look } from '../context.ts'

/** From so many columns on, things stand side by side. */
const WIDE = 120

/** Lines of a page for one terminal; knows its width and where its reader begins. */
export interface Page {
  readonly wide: boolean
  readonly width: number
  /** A paragraph, indented from where the reader begins. */
  text(cell: Cell, indent?: number): readonly string[]
  /** A line across with a word at its beginning. */
  heading(text: string): readonly string[]
  /** Cells side by side, sharing the line by weight. */
  row(cells: readonly (readonly Cell[])[], weights: readonly number[]): readonly string[]
}

/** A page as wide as the terminal. */
export function createPage({ words, style, width }: Look): Page {
  const { direction } = words
  return {
    wide: width >= WIDE,
    width,
    text: (cell, indent = 0) => paragraph(cell, width, direction, indent),
    heading: (text) => {
      const rest = style.muted('─'.repeat(Math.max(0, width - displayWidth(text) - 1)))
      const line = [style.heading(text), rest]
      return ['', (direction === 'rtl' ? line.toReversed() : line).join(' ')]
    },
    row: (cells, weights) => row(cells, shareWidth(width, weights), direction),
  }
}
