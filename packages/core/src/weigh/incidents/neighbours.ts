import type { Postings } from './postings.ts'
import type { Rarity } from './rarity.ts'
import type { Sketch } from './sketch.ts'

/** Words at least so rare lead from one report to another (quarters of a bit). */
const KEY = 20
/** Two reports are compared where the rare words they share say at least so much (quarters of a bit). */
const ENOUGH = 72

/** A report among others: who it is there, and the day it is filed under. */
export interface Filed {
  readonly doc: number
  readonly day: number
  readonly sketch: Sketch
}

/** The reports worth comparing with one. Whoever is a neighbour of another has it as a neighbour. */
export function neighboursOf(
  { doc, day, sketch }: Filed,
  postings: Postings,
  rarity: Rarity,
): readonly number[] {
  const shared = new Map<number, number>()
  for (const terms of [sketch.words, sketch.names]) {
    for (const term of terms) {
      const bits = rarity(term)
      if (bits < KEY) continue
      for (const other of postings.around(term, day)) shared.set(other, (shared.get(other) ?? 0) + bits)
    }
  }
  return [...shared].flatMap(([other, bits]) => (bits >= ENOUGH && other !== doc ? [other] : []))
}
