import { createPositions, createSpan, type Positions, type Span } from '@sanad/core/statement'

/** Which edge of a stretch is moved, which way, and how far. */
export interface Move {
  readonly edge: 'begin' | 'end' | 'both'
  readonly forward: boolean
  readonly unit: 'word' | 'letter'
}

const WINDOW = 120

/** A text in which stretches are moved. */
export interface Movable {
  readonly characters: string
  readonly positions: Positions
}

/** A text, made ready for moving stretches in it. */
export function createMovable(characters: string): Movable {
  return { characters, positions: createPositions(characters) }
}

/** A stretch with an edge moved by a word or a letter; as it was where it would end before it begins or outside the text. */
export function moveEdge(text: Movable, span: Span, { edge, forward, unit }: Move): Span {
  const begin = edge === 'end' ? span[0] : stepped(text, span[0], { forward, unit, to: 'begin' })
  const end = edge === 'begin' ? span[1] : stepped(text, span[1], { forward, unit, to: 'end' })
  if (begin < 0 || end > text.positions.length || end <= begin) return span
  return createSpan(begin, end)
}

interface Step {
  readonly forward: boolean
  readonly unit: Move['unit']
  readonly to: 'begin' | 'end'
}

function stepped(text: Movable, at: number, { forward, unit, to }: Step): number {
  if (unit === 'letter') return at + (forward ? 1 : -1)
  const { characters, positions } = text
  const index = indexOf(text, at)
  const from = Math.max(0, index - WINDOW)
  const words = [...SEGMENTER.segment(characters.slice(from, index + WINDOW))]
    .filter(({ isWordLike }) => isWordLike === true)
    .map((word) => from + word.index + (to === 'begin' ? 0 : word.segment.length))
  const next = forward ? words.find((place) => place > index) : words.findLast((place) => place < index)
  return next === undefined ? at : positions.codePoint(next)
}

function indexOf({ positions }: Movable, at: number): number {
  return at === 0 ? 0 : positions.index(createSpan(0, at)[1])
}

const SEGMENTER = new Intl.Segmenter(undefined, { granularity: 'word' })

/** The words round a place, to begin a new stretch with. */
export function wordAfter(text: Movable, at: number): Span | null {
  const end = stepped(text, at, { forward: true, unit: 'word', to: 'end' })
  const begin = stepped(text, end, { forward: false, unit: 'word', to: 'begin' })
  return end > begin ? createSpan(begin, end) : null
}
