import { type Cell, displayWidth, paragraph, row, shareWidth } from '../../terminal/index.ts'
import type { Look } from '../context.ts'

/** From so many columns on, things stand side by side. */
const WIDE = 120
const NUMBER_WIDTH = 2

/** Lines of a page for one terminal; knows its width and where its reader begins. */
export interface Page {
  readonly wide: boolean
  readonly width: number
  /** A paragraph, indented from where the reader begins. */
  text(cell: Cell, indent?: number): readonly string[]
  /** A line across with a word at its beginning. */
  heading(text: string): readonly string[]
  /** A paragraph with its number before it. */
  numbered(number: number, cell: Cell): readonly string[]
  /** Cells side by side, sharing the line by weight, indented from where the reader begins. */
  row(cells: readonly (readonly Cell[])[], weights: readonly number[], indent?: number): readonly string[]
  /** What things are called and what they are, one below the other. */
  facts(rows: readonly Fact[]): readonly string[]
}

/** What something is called, and what it is. */
export type Fact = readonly [name: string, value: string]

/** The lines of a page as one text, never two empty ones together. */
export function join(lines: readonly string[]): string {
  const kept = lines.filter((line, i) => line.trim() !== '' || (lines[i - 1] ?? '').trim() !== '')
  return `${kept.join('\n').trimEnd()}\n`
}

/** A page as wide as the terminal. */
export function createPage({ words, style, width, signs }: Look): Page {
  const { direction } = words
  return {
    wide: width >= WIDE,
    width,
    text: (cell, indent = 0) => paragraph(cell, width, direction, indent),
    heading: (text) => {
      const rest = style.muted(signs.line.repeat(Math.max(0, width - displayWidth(text) - 1)))
      const line = [style.heading(text), rest]
      return ['', (direction === 'rtl' ? line.toReversed() : line).join(' ')]
    },
    numbered: (number, cell) => {
      const before = { text: String(number), ...(cell.paint === undefined ? {} : { paint: cell.paint }) }
      return row([[before], [cell]], [NUMBER_WIDTH, width - NUMBER_WIDTH - 3], direction)
    },
    row: (cells, weights, indent = 0) => {
      const side = ' '.repeat(indent)
      const lines = row(cells, shareWidth(width - indent, weights), direction)
      return lines.map((line) => (direction === 'rtl' ? line + side : side + line))
    },
    facts: (rows) => {
      const widest = Math.max(...rows.map(([name]) => displayWidth(name)))
      const widths = [widest, width - widest - 3]
      return rows.flatMap(([name, value]) =>
        row([[{ text: name, paint: style.muted }], [{ text: value }]], widths, direction),
      )
    },
  }
}
