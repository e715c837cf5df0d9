import { type EventType, placesMeet } from '../../statement/index.ts'
import { bitsOf, dayBitsOf } from './bits.ts'
import { compare, shared, type Weighted } from './compare.ts'
import type { Rarity } from './rarity.ts'
import type { Sketch } from './sketch.ts'

/** What a pair of reports says for their being one incident (thousandths of a bit), and what lets days of it lie far apart. */
export interface Tie {
  readonly bits: number
  /** Of that, what their days say. */
  readonly days: number
  /** Of `SAME_SPOT`, `PLACES_APART` and `LASTING`, those that hold, added up. */
  readonly marks: number
}

/** Both tell of one building or quarter. */
export const SAME_SPOT = 1
/** They tell of places that do not meet. */
export const PLACES_APART = 2
/** One of them tells of what goes on for days. */
export const LASTING = 4

/** Events that go on for days, or end what did. */
export const LASTING_EVENTS: readonly EventType[] = [
  'siege',
  'clash',
  'takeover',
  'surrender',
  'prison-break',
  'hostage-taking',
  'recapture',
  'ceasefire',
]
/** A place known to so many kilometres is a building, a camp or a quarter. */
const SPOT_KM = 2

/** What a pair says; `lasting` are the numbers of events that go on for days, ascending. */
export function tieOf(
  one: Weighted,
  other: Weighted,
  { rarity, lasting }: { rarity: Rarity; lasting: Int32Array },
): Tie {
  const likeness = compare(one, other, rarity)
  const [a, b] = [one.sketch, other.sketch]
  const goesOn = lasts(a, lasting) || lasts(b, lasting)
  const marks =
    (shareSpot(a, b) ? SAME_SPOT : 0) + (likeness.place === 0 ? PLACES_APART : 0) + (goesOn ? LASTING : 0)
  return { bits: bitsOf(likeness), days: dayBitsOf(likeness), marks }
}

/** Whether a report tells of what goes on for days; `lasting` are the numbers of such events, ascending. */
export function lasts(sketch: Sketch, lasting: Int32Array): boolean {
  return shared(sketch.kinds, lasting).length > 0
}

/** Whether a report tells of a building, a camp or a quarter. */
export function hasSpot({ places }: Sketch): boolean {
  return places.some(isSpot)
}

function isSpot({ radiusKm }: Sketch['places'][number]): boolean {
  return radiusKm !== null && radiusKm <= SPOT_KM
}

function shareSpot(a: Sketch, b: Sketch): boolean {
  const others = b.places.filter(isSpot)
  return a.places.some((place) => isSpot(place) && others.some((other) => placesMeet(place, other) === true))
}
