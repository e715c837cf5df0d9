import type { Range, Reason, SetAside, StatementId } from '../../statement/index.ts'
import type { Ends } from './span.ts'
import type { Total } from './total.ts'

/** A range with everything that was considered for it. */
export interface Derivation {
  readonly range: Range
  readonly considered: readonly Considered[]
}

/** What one statement gives for a range, and what became of it. */
export interface Considered {
  readonly statements: readonly StatementId[]
  readonly words: string
  readonly low: number | null
  readonly high: number | null
  readonly role: Role
  /** Why it was set aside; null where it counts. */
  readonly why: Reason | null
}

/** The end that it sets, that it lies between both, that it has no number, or that it was set aside. */
export type Role = 'low' | 'high' | 'both' | 'within' | 'words' | 'aside'

/** Why totals were set aside. */
export type Whys = ReadonlyMap<Total, SetAside>

/** Everything of a range, from the lowest number to the highest, then what has none, then what was set aside. */
export function considered(group: readonly Total[], ends: Ends, whys: Whys): readonly Considered[] {
  return group
    .map((total): Considered => {
      const why = whys.get(total)?.why ?? null
      const role = why === null ? roleOf(total, ends) : 'aside'
      const statements = [...new Set(total.entries.map(({ statement }) => statement.id))]
      return { statements, words: total.words, low: total.low, high: total.high, role, why }
    })
    .toSorted((a, b) => rank(a) - rank(b) || size(a) - size(b) || keyOf(a).localeCompare(keyOf(b)))
}

function roleOf(total: Total, { low, high, open }: Ends): Role {
  const unbounded = open && low?.value === high?.value
  const [isLow, isHigh] = [low, unbounded ? null : high].map((end) => end?.totals.includes(total) === true)
  if (isLow && isHigh) return 'both'
  if (isLow || isHigh) return isLow ? 'low' : 'high'
  return total.low === null && total.high === null ? 'words' : 'within'
}

function rank({ role }: Considered): number {
  return role === 'aside' ? 2 : role === 'words' ? 1 : 0
}

function size({ low, high }: Considered): number {
  return low ?? high ?? 0
}

function keyOf({ statements, words }: Considered): string {
  return `${statements.join(' ')} ${words}`
}
