import type { DrawnRange, EndMark } from '@sanad/core/weigh'
import type { Direction } from './direction.ts'

/** The signs a bar is drawn with. */
export interface BarSigns {
  readonly line: string
  readonly range: string
  readonly tick: string
  readonly open: Readonly<Record<Direction, string>>
  readonly marks: Readonly<Record<EndMark, string>>
}

/** Signs for terminals that know Unicode. */
export const UNICODE_SIGNS: BarSigns = {
  line: '─',
  range: '━',
  tick: '┿',
  open: { ltr: '▶', rtl: '◀' },
  marks: { filled: '■', hollow: '□', hatched: '▨' },
}

/** Signs for all others. */
export const ASCII_SIGNS: BarSigns = {
  line: '-',
  range: '=',
  tick: '+',
  open: { ltr: '>', rtl: '<' },
  marks: { filled: '#', hollow: 'o', hatched: '%' },
}

/** A range as a line of so many columns, from nothing on the side where the reader begins. */
export function drawBar(bar: DrawnRange, width: number, signs: BarSigns, direction: Direction): string {
  const at = (value: number): number =>
    bar.scale === 0 ? 0 : Math.min(width - 1, Math.round((value / bar.scale) * (width - 1)))
  const from = bar.low === null ? 0 : at(bar.low.value)
  const to = bar.high === null ? width - 1 : at(bar.high.value)
  const line = Array.from({ length: width }, (_, x) => (x >= from && x <= to ? signs.range : signs.line))
  for (const { value } of bar.ticks) line[at(value)] = signs.tick
  if (bar.high === null) line[width - 1] = signs.open[direction]
  else line[to] = signs.marks[bar.high.mark]
  if (bar.low !== null) line[from] = signs.marks[bar.low.mark]
  return (direction === 'rtl' ? line.toReversed() : line).join('')
}
