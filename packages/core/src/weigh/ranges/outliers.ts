import type { SetAside } from '../../statement/index.ts'
import type { Total } from './total.ts'

/** A number that is so many times what all others count is of something else, or misread. */
const TIMES = 20
/** Smaller numbers are never so far from others. */
const LEAST = 40
/** So many reports must agree that it is far less. */
const REPORTS = 2

/** Numbers far above all others, with the reason that sets each aside. */
export function outliersOf(totals: readonly Total[]): ReadonlyMap<Total, SetAside> {
  const found = new Map<Total, SetAside>()
  const least = totals.reduce((min, one) => (sizeOf(one) > 0 ? Math.min(min, sizeOf(one)) : min), Infinity)
  for (const total of totals) {
    const value = sizeOf(total)
    if (value < LEAST || value < least * TIMES) continue
    const far = totals.filter(
      (other) => hasNumber(other) && sizeOf(other) * TIMES <= value && sizeOf(other) > 0,
    )
    const near = totals.filter((other) => sizeOf(other) * TIMES > value)
    const reports = (some: readonly Total[]): number =>
      new Set(some.map(({ statement }) => statement.report)).size
    if (reports(far) < REPORTS || reports(near) * 2 > reports(far)) continue
    found.set(total, asideOf(total, far))
  }
  return found
}

function asideOf(total: Total, far: readonly Total[]): SetAside {
  const others = Math.max(...far.map(sizeOf))
  const params = { value: sizeOf(total), others }
  const from = far.filter((other) => sizeOf(other) === others).slice(0, 1)
  const statements = [total.statement.id, ...from.map(({ statement }) => statement.id)]
  return { statement: total.statement.id, why: { code: 'range/outlier', params, statements } }
}

function sizeOf({ low, high }: Total): number {
  return low ?? high ?? 0
}

function hasNumber({ low, high }: Total): boolean {
  return low !== null || high !== null
}
