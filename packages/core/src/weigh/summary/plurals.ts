import { type End, hasNumber, type Total } from '../ranges/index.ts'

/** Loose words for a handful ("several", "a number of") say no more than that there was more than one. */
const MORE_THAN_ONE = 2
const LOOSE_BELOW = 10

/** The least that words without a number say: "several", "civilians were hurt" are more than one, "dozens" two dozen; null where none does. */
export function leastOfPlurals(totals: readonly Total[]): End | null {
  const plurals = totals.flatMap((total) => {
    const value = leastOf(total)
    return value === null ? [] : [{ value, total }]
  })
  if (plurals.length === 0) return null
  const value = Math.min(...plurals.map((one) => one.value))
  return { value, totals: plurals.filter((one) => one.value === value).map((one) => one.total) }
}

function leastOf({ entries }: Total): number | null {
  const [entry] = entries
  if (entry === undefined || entries.some(hasNumber)) return null
  const { bound, low } = entry.claim.figure.count
  if (bound !== 'vague' || low < MORE_THAN_ONE) return null
  return low < LOOSE_BELOW ? MORE_THAN_ONE : low
}
