import { isLoose } from '../../statement/index.ts'
import { type End, hasNumber, type Total } from '../ranges/index.ts'

const MORE_THAN_ONE = 2

/** The least that words without a number say: "several", "dozens", "civilians were hurt" are more than one, for which no convention is needed; null where none does. */
export function leastOfPlurals(totals: readonly Total[]): End | null {
  const plurals = totals.filter(isPlural)
  return plurals.length === 0 ? null : { value: MORE_THAN_ONE, totals: plurals }
}

function isPlural({ entries }: Total): boolean {
  const [entry] = entries
  if (entry === undefined || entries.some(hasNumber)) return false
  const { count } = entry.claim.figure
  return isLoose(count) || (count.bound === 'vague' && count.low >= MORE_THAN_ONE)
}
