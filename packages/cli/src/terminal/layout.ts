import { balanceIsolates, type Direction, directionOf, isolate } from './direction.ts'
import { displayWidth } from './width.ts'
import { wrap } from './wrap.ts'

/** Words of a cell; several paragraphs stand below one another. */
export interface Cell {
  readonly text: string
  /** Words of somebody else, which run their own way; all others run the reader's. */
  readonly quoted?: boolean
  readonly paint?: (text: string) => string
}

const GAP = 3

/** One paragraph, wrapped and indented from the side where the reader begins. */
export function paragraph(
  cell: Cell,
  width: number,
  direction: Direction,
  indent: number = 0,
): readonly string[] {
  const own = cell.quoted === true ? directionOf(cell.text, direction) : direction
  return balanceIsolates(wrap(cell.text, width - indent)).map((line) => {
    const painted = (cell.paint ?? same)(isolate(line, own))
    const free = ' '.repeat(Math.max(0, width - indent - displayWidth(line)))
    const side = ' '.repeat(indent)
    if (direction === 'rtl') return (own === 'rtl' ? free + painted : painted + free) + side
    return (own === 'rtl' ? side + free + painted : side + painted).trimEnd()
  })
}

/** A row of cells side by side, each wrapped in its column; the first column is where the reader begins. */
export function row(
  cells: readonly (readonly Cell[])[],
  widths: readonly number[],
  direction: Direction,
): readonly string[] {
  const blocks = cells.map((cell, i) => cell.flatMap((one) => paragraph(one, widths[i] ?? 0, direction)))
  const height = Math.max(0, ...blocks.map((block) => block.length))
  return Array.from({ length: height }, (_, y) => {
    const parts = blocks.map((block, i) => pad(block[y] ?? '', widths[i] ?? 0))
    const line = (direction === 'rtl' ? parts.toReversed() : parts).join(' '.repeat(GAP))
    return direction === 'rtl' ? line : line.trimEnd()
  })
}

/** Widths of columns that share a line by weight, gaps left out. */
export function shareWidth(width: number, weights: readonly number[]): readonly number[] {
  const free = width - GAP * (weights.length - 1)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const shares = weights.map((weight) => Math.floor((free * weight) / total))
  const rest = free - shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share, i) => (i === shares.length - 1 ? share + rest : share))
}

function pad(line: string, width: number): string {
  return line + ' '.repeat(Math.max(0, width - displayWidth(line)))
}

function same(text: string): string {
  return text
}
