import { boundsOf, daysBetween, type Figure } from '../statement/index.ts'

/** Counts of those present or held that lie further apart than this are of different times, as statuses are. */
export const SAME_STOCK_DAYS = 7

/** A figure with the day on which it was said. */
export interface Dated {
  readonly figure: Pick<Figure, 'kind' | 'asOf'>
  readonly saidOn: string | null
}

/** The day of which a stock tells: the one its words name, else the one on which it was said; null where nobody tells. */
export function standsOn({ figure, saidOn }: Dated): string | null {
  if (figure.asOf === null) return saidOn
  const { earliest, latest } = boundsOf(figure.asOf)
  return latest ?? earliest
}

/** Whether two figures can be of one time: stocks only within a week of each other. */
export function ofOneTime(one: Dated, other: Dated): boolean {
  if (one.figure.kind !== 'stock' || other.figure.kind !== 'stock') return true
  const [a, b] = [standsOn(one), standsOn(other)]
  return a === null || b === null || Math.abs(daysBetween(a, b)) <= SAME_STOCK_DAYS
}
