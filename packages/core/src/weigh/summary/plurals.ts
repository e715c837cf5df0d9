import { isLoose } from '../../statement/index.ts'
import { type End, hasNumber, type Total } from '../ranges/index.ts'

const MORE_THAN_ONE = 2

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
  const { count } = entry.claim.figure
  if (isLoose(count)) return MORE_THAN_ONE
  return count.bound === 'vague' && count.low >= MORE_THAN_ONE ? count.low : null
}
