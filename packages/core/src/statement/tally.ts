import { SanadError } from './error.ts'

/** From how many to how many; `high: null` where nobody sets an upper bound. */
export interface Extent {
  readonly low: number
  readonly high: number | null
}

/** Children by sex. `total` is the sum of the others on both bounds, always. */
export interface Tally {
  readonly boys: Extent
  readonly girls: Extent
  readonly unknown: Extent
  readonly total: Extent
}

/** The parts of a tally that are counted; the total follows. */
export type TallyParts = Partial<Pick<Tally, 'boys' | 'girls' | 'unknown'>>

/** Nobody. */
export const NOBODY: Extent = { low: 0, high: 0 }

/** A tally whose total follows from its parts; a part that is left out is nobody. Refuses what is no count (`statement/bad-count`). */
export function createTally({ boys = NOBODY, girls = NOBODY, unknown = NOBODY }: TallyParts): Tally {
  for (const part of [boys, girls, unknown]) checkExtent(part)
  return { boys, girls, unknown, total: addExtents([boys, girls, unknown]) }
}

/** Whether the total is the sum of its parts on both bounds. */
export function tallyHolds({ boys, girls, unknown, total }: Tally): boolean {
  const sum = addExtents([boys, girls, unknown])
  return sum.low === total.low && sum.high === total.high
}

/** Tallies added part by part. */
export function addTallies(tallies: readonly Tally[]): Tally {
  return createTally({
    boys: addExtents(tallies.map((one) => one.boys)),
    girls: addExtents(tallies.map((one) => one.girls)),
    unknown: addExtents(tallies.map((one) => one.unknown)),
  })
}

/** Extents added; open above where any of them is. */
export function addExtents(extents: readonly Extent[]): Extent {
  const low = extents.reduce((sum, one) => sum + one.low, 0)
  const high = extents.reduce<number | null>(
    (sum, one) => (sum === null || one.high === null ? null : sum + one.high),
    0,
  )
  return { low, high }
}

/** An extent as a person types it: `3`, `2-5`, `3+`; null where it is none. */
export function parseExtent(text: string): Extent | null {
  const found = /^(\d{1,7})(?:-(\d{1,7})|(\+))?$/.exec(text.trim())
  if (found === null) return null
  const low = Number(found[1])
  const high = found[3] === '+' ? null : Number(found[2] ?? found[1])
  return high !== null && high < low ? null : { low, high }
}

function checkExtent({ low, high }: Extent): void {
  const whole = Number.isSafeInteger(low) && low >= 0
  if (!whole || (high !== null && (!Number.isSafeInteger(high) || high < low)))
    throw new SanadError('statement/bad-count', `from ${low} to ${high} is no count`)
}
