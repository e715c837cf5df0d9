import { LEAST } from './threshold.ts'

/** Who is joined to whom, and how strongly. */
export interface Joined {
  /** The neighbours of one and what the pair says. */
  joints(doc: number): ReadonlyMap<number, number>
  /** Those that a person put together with one. */
  bound(doc: number): readonly number[]
}

/** Pieces larger than this are taken apart at their weakest joints before they are linked. */
export const MOST_LINKED = 1000
/** How much stronger a joint must be at each taking apart (thousandths of a bit), and how often that is tried. */
const STEP = 2000
const STEPS = 8

/** The pieces that some reports and all who are joined to them fall into, none much larger than can be linked. */
export function piecesOf(seeds: Iterable<number>, joined: Joined): readonly (readonly number[])[] {
  const seen = new Set<number>()
  return [...seeds].flatMap((seed) => {
    if (seen.has(seed)) return []
    const piece = reach(seed, joined, LEAST)
    for (const doc of piece) seen.add(doc)
    return [piece]
  })
}

/** A piece taken apart until its parts can be linked. */
export function linkable(piece: readonly number[], joined: Joined, step = 1): readonly (readonly number[])[] {
  if (piece.length <= MOST_LINKED || step > STEPS) return [piece]
  const seen = new Set<number>()
  return piece.flatMap((doc) => {
    if (seen.has(doc)) return []
    const part = reach(doc, joined, LEAST + step * STEP)
    for (const one of part) seen.add(one)
    return linkable(part, joined, step + 1)
  })
}

function reach(from: number, joined: Joined, least: number): readonly number[] {
  const found = new Set([from])
  for (const doc of found) {
    for (const [other, bits] of joined.joints(doc)) if (bits >= least) found.add(other)
    for (const other of joined.bound(doc)) found.add(other)
  }
  return [...found]
}
