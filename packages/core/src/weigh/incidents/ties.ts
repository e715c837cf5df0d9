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
  const lasts = shared(a.kinds, lasting).length + shared(b.kinds, lasting).length > 0
  const marks =
    (shareSpot(a, b) ? SAME_SPOT : 0) + (likeness.place === 0 ? PLACES_APART : 0) + (lasts ? LASTING : 0)
  return { bits: bitsOf(likeness), days: dayBitsOf(likeness), marks }
}

function shareSpot(a: Sketch, b: Sketch): boolean {
  const spots = (sketch: Sketch) =>
    sketch.places.filter(({ radiusKm }) => radiusKm !== null && radiusKm <= SPOT_KM)
  return spots(a).some((place) => spots(b).some((other) => placesMeet(place, other) === true))
}
