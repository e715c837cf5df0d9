import {
  countBasis,
  type Edtf,
  isGrave,
  type VerificationStatus,
  type Violation,
} from '../../statement/index.ts'
import type { LevelState, StandingViolation } from '../decisions/index.ts'
import { endOfQuarter, lastDayOf, type Quarter, quarterOf } from './period.ts'

/** A violation as it is counted: what the task force came to, and of which incident it is. */
export interface CountedViolation {
  /** As it was decided on; of what nobody decided, as it is told. */
  readonly violation: Violation
  readonly status: VerificationStatus | 'reported' | 'contested'
  /** When it was first verified; null where it is not. */
  readonly verifiedOn: Edtf | null
  readonly incident: { readonly when: Edtf | null; readonly status: 'open' | 'closed' | 'duplicate' }
}

/** Where in a quarter's report a violation stands; null: not in this one. */
export type BlockName = 'verified' | 'late' | 'unverified' | 'monitored'

/** A standing violation as it is counted: reports go by the country task force alone. */
export function countedOf(
  standing: StandingViolation,
  incident: CountedViolation['incident'],
): CountedViolation {
  const { ctfmr } = standing.levels
  return {
    violation: ctfmr.decidedOn ?? standing.violation,
    status: ctfmr.status,
    verifiedOn: ctfmr.status === 'verified' ? verifiedSince(ctfmr) : null,
    incident,
  }
}

/** Verified after the end of the quarter in which it happened. */
export function isLate({ violation, verifiedOn, incident }: CountedViolation): boolean {
  const when = violation.when ?? incident.when
  const happened = when === null ? null : lastDayOf(when)
  const verified = verifiedOn === null ? null : lastDayOf(verifiedOn)
  return happened !== null && verified !== null && verified > endOfQuarter(quarterOf(happened))
}

/**
 * The block in which a quarter's report counts a violation. What is verified is counted in the quarter of its first
 * verification and in no other; what is not, in the quarter in which it happened.
 */
export function blockOf(row: CountedViolation, quarter: Quarter): BlockName | null {
  const { violation, status, verifiedOn, incident } = row
  if (incident.status !== 'open' || status === 'did-not-occur' || status === 'not-mrm') return null
  const day = status === 'verified' ? dayOf(verifiedOn) : dayOf(violation.when ?? incident.when)
  if (day === null || quarterOf(day) !== quarter) return null
  if (status !== 'verified') return 'unverified'
  if (!isGrave(violation.type)) return 'monitored'
  return isLate(row) ? 'late' : 'verified'
}

/** Whether a violation adds the children it harmed to a total of children. */
export function countsChildren({ violation }: CountedViolation): boolean {
  return countBasis(violation.type) === 'child'
}

/** The first verification: what is taken up again and verified anew is not counted in another quarter. */
function verifiedSince({ decisions }: LevelState): Edtf | null {
  const verified = decisions.filter(({ status }) => status === 'verified').map(({ on }) => on)
  return verified.toSorted((a, b) => ((lastDayOf(a) ?? '') < (lastDayOf(b) ?? '') ? -1 : 1))[0] ?? null
}

function dayOf(date: Edtf | null): string | null {
  return date === null ? null : lastDayOf(date)
}
