import type { Extent } from '../../statement/index.ts'

/** What the terms of a roll-call can be; null above: nobody sets a bound. */
export interface Terms {
  readonly start: Extent
  readonly arrivals: Extent
  /** Those who left and of whom somebody says what became of them. */
  readonly fates: Extent
  readonly present: Extent
}

/**
 * How many are unaccounted for: at least start.low + in.low − out.high − present.high and at most
 * start.high + in.high − out.low − present.low, never below nobody; no upper limit where a term has none.
 */
export function unaccountedOf({ start, arrivals, fates, present }: Terms): Extent {
  const least =
    fates.high === null || present.high === null
      ? 0
      : Math.max(0, start.low + arrivals.low - fates.high - present.high)
  const most =
    start.high === null || arrivals.high === null
      ? null
      : Math.max(0, start.high + arrivals.high - fates.low - present.low)
  return { low: least, high: most === null ? null : Math.max(least, most) }
}

/** Whether the terms can hold together at all: more cannot be there than were ever there. */
export function termsHold({ start, arrivals, fates, present }: Terms): boolean {
  if (start.high === null || arrivals.high === null) return true
  return start.high + arrivals.high - fates.low - present.low >= 0
}

/** From the lowest to the highest of some; open above where one of them is. */
export function hullOf(extents: readonly Extent[]): Extent | null {
  const [first] = extents
  if (first === undefined) return null
  return {
    low: Math.min(...extents.map(({ low }) => low)),
    high: extents.some(({ high }) => high === null)
      ? null
      : Math.max(...extents.map(({ high }) => high ?? 0)),
  }
}

/** Whether some number lies in both. */
export function extentsMeet(one: Extent, other: Extent): boolean {
  return (one.high === null || other.low <= one.high) && (other.high === null || one.low <= other.high)
}
