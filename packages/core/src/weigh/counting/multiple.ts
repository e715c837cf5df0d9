import { isGrave, type Tally, type Victim, type ViolationType } from '../../statement/index.ts'
import { groupBy } from '../evidence.ts'
import { tallyOf } from './children.ts'
import type { CountedViolation } from './row.ts'

/** A child, or a group of children, who suffered several violations. */
export interface SeveralTimes {
  readonly victim: Victim
  readonly types: readonly ViolationType[]
  /** Ids of the violations. */
  readonly violations: readonly string[]
  readonly tally: Tally
}

/** Children of two or more verified grave violations: one by one, and as groups. */
export interface MultipleViolations {
  readonly children: readonly SeveralTimes[]
  readonly groups: readonly SeveralTimes[]
}

/** Lists the children and groups that two or more verified grave violations name. */
export function multipleViolations(rows: readonly CountedViolation[]): MultipleViolations {
  const grave = rows.filter(({ violation, status }) => status === 'verified' && isGrave(violation.type))
  const named = grave.flatMap(({ violation }) => violation.victims.map((victim) => ({ violation, victim })))
  const groups = [...groupBy(named, ({ victim }) => `${victim.kind} ${victim.code}`).values()]
  const several = groups.flatMap((same): readonly SeveralTimes[] => {
    const violations = [...new Set(same.map(({ violation }) => violation.id))].sort()
    const [first] = same
    if (first === undefined || violations.length < 2) return []
    const types = [...new Set(same.map(({ violation }) => violation.type))].sort()
    return [{ victim: first.victim, types, violations, tally: tallyOf(first.victim) }]
  })
  const ofKind = (kind: Victim['kind']): readonly SeveralTimes[] =>
    several
      .filter(({ victim }) => victim.kind === kind)
      .toSorted((a, b) => (a.victim.code < b.victim.code ? -1 : 1))
  return { children: ofKind('child'), groups: ofKind('group') }
}
