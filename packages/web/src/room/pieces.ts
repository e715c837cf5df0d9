import type { Positions } from '@sanad/core/statement'
import type { Line } from './lines.ts'
import type { Mark } from './shown.ts'

/** A piece of a line, and what it is to the statements it stands in. */
export interface Piece {
  /** In string indexes of the whole text. */
  readonly begin: number
  readonly text: string
  readonly kinds: readonly string[]
}

/** A line cut where marks begin and end: for browsers that cannot draw over uncut text. */
export function piecesOf(line: Line, marks: readonly Mark[], positions: Positions): readonly Piece[] {
  const end = line.begin + line.text.length
  const inside = marks
    .map(({ kind, span }) => ({ kind, begin: positions.index(span[0]), end: positions.index(span[1]) }))
    .filter((mark) => mark.begin < end && mark.end > line.begin)
  const cuts = inside.flatMap((mark) => [Math.max(mark.begin, line.begin), Math.min(mark.end, end)])
  const edges = [...new Set([line.begin, ...cuts, end])].toSorted((a, b) => a - b)
  return edges.slice(0, -1).map((begin, i) => {
    const stop = edges[i + 1] ?? end
    const kinds = inside.filter((mark) => mark.begin < stop && mark.end > begin).map(({ kind }) => kind)
    return { begin, text: line.text.slice(begin - line.begin, stop - line.begin), kinds: [...new Set(kinds)] }
  })
}
