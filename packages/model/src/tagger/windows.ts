import type { Stretch } from '@sanad/core/read'
import { findUnits, formsOf, type Vocabulary } from '../pieces/index.ts'
import type { Passages } from './passages.ts'

/** Pieces read at once. */
export const WINDOW_PIECES = 320
const BEGIN = 0
const END = 2

/** A run of units read at once. What begins in a unit of `owned` is this window's to tell, the rest its neighbours'. */
export interface TextWindow {
  readonly units: readonly Stretch[]
  readonly pieces: readonly number[]
  readonly first: readonly number[]
  readonly last: readonly number[]
  readonly owned: Stretch
}

/** Units that stay together where a long paragraph is cut: a sentence, or a part of one that is too long. */
interface Block {
  readonly begin: number
  readonly end: number
  readonly pieces: number
}

/** A document as windows: a paragraph each; a long paragraph as windows of whole sentences that share half of them with the next. */
export function findWindows(document: Passages, vocabulary: Vocabulary): readonly TextWindow[] {
  return document.segments.flatMap(({ begin, end }) => {
    const text = document.text.slice(begin, end)
    const units = findUnits(text)
    if (units.length === 0) return []
    const written = formsOf(text, units).map((form) => vocabulary.piecesOf(form))
    const placed = units.map((unit) => ({ begin: unit.begin + begin, end: unit.end + begin }))
    return cut(blocksOf(document, placed, written)).map(({ from, to, owned }) =>
      windowOf(placed.slice(from, to), written.slice(from, to), {
        begin: placed[owned.begin]?.begin ?? begin,
        end: placed[owned.end - 1]?.end ?? end,
      }),
    )
  })
}

function windowOf(
  units: readonly Stretch[],
  written: readonly (readonly number[])[],
  owned: Stretch,
): TextWindow {
  const [pieces, first, last]: [number[], number[], number[]] = [[BEGIN], [], []]
  for (const unit of written) {
    first.push(pieces.length)
    pieces.push(...unit)
    last.push(pieces.length - 1)
  }
  return { units, pieces: [...pieces, END], first, last, owned }
}

/** Sentences as runs of units; a sentence of more than half a window in parts. */
function blocksOf(
  document: Passages,
  units: readonly Stretch[],
  written: readonly (readonly number[])[],
): readonly Block[] {
  const begins = new Set(document.sentences.map(({ begin }) => begin))
  const blocks: Block[] = []
  let [from, pieces] = [0, 0]
  for (const [i, unit] of units.entries()) {
    const more = written[i]?.length ?? 0
    if (i > from && (begins.has(unit.begin) || pieces + more > WINDOW_PIECES / 2)) {
      blocks.push({ begin: from, end: i, pieces })
      ;[from, pieces] = [i, 0]
    }
    pieces += more
  }
  return [...blocks, { begin: from, end: units.length, pieces }]
}

interface Cut {
  readonly from: number
  readonly to: number
  readonly owned: Stretch
}

/** Windows over blocks; each next one begins half a window further. A block belongs to the window that shows most round it. */
function cut(blocks: readonly Block[]): readonly Cut[] {
  const runs = runsOf(blocks)
  return runs.map(([from, to], i) => {
    const [before, after] = [runs[i - 1], runs[i + 1]]
    const first = before === undefined ? from : middle(blocks, from, before[1])
    const last = after === undefined ? to : middle(blocks, after[0], to)
    return {
      from: blocks[from]?.begin ?? 0,
      to: blocks[to - 1]?.end ?? 0,
      owned: { begin: blocks[first]?.begin ?? 0, end: blocks[last - 1]?.end ?? 0 },
    }
  })
}

/** Runs of blocks `[from, to)` that fit a window. */
function runsOf(blocks: readonly Block[]): readonly (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = []
  let from = 0
  for (;;) {
    let [to, pieces] = [from, 0]
    while (to < blocks.length && (to === from || pieces + (blocks[to]?.pieces ?? 0) <= WINDOW_PIECES)) {
      pieces += blocks[to]?.pieces ?? 0
      to += 1
    }
    runs.push([from, to])
    if (to >= blocks.length) return runs
    from = Math.max(from + 1, middle(blocks, from, to))
  }
}

/** The block at which half the pieces of a run have passed. */
function middle(blocks: readonly Block[], from: number, to: number): number {
  const total = blocks.slice(from, to).reduce((sum, { pieces }) => sum + pieces, 0)
  let [at, passed] = [from, 0]
  while (at < to && passed + (blocks[at]?.pieces ?? 0) <= total / 2) {
    passed += blocks[at]?.pieces ?? 0
    at += 1
  }
  return at
}
