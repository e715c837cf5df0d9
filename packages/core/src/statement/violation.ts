import { SanadError } from './error.ts'
import type { Place } from './group.ts'
import type { Id, PersonCode, ReportId, StatementId } from './id.ts'
import { CIRCUMSTANCE_LISTS } from './lists/circumstances.ts'
import type {
  Answer,
  DecisionLevel,
  Gate,
  PerpetratorCategory,
  Sex,
  SourceRole,
  SourceWeight,
  VerificationStatus,
  ViolationType,
} from './lists/index.ts'
import type { Edtf } from './partial-date.ts'
import type { Reason } from './reason.ts'
import type { Instant } from './report.ts'
import { type Tally, tallyHolds } from './tally.ts'

/** One telling of a violation; a later one names those it takes the place of. */
export type VersionId = Id<'version'>
export type DecisionId = Id<'decision'>
export type JudgementId = Id<'judgement'>

/** One countable harm within an incident, as a person put it together from statements. */
export interface Violation {
  /** Random; 32 hex digits. */
  readonly id: string
  readonly version: VersionId
  /** The tellings that this one takes the place of; two that none replaces stand against each other. */
  readonly after: readonly VersionId[]
  /** The pinned incident it belongs to. */
  readonly incident: string
  readonly type: ViolationType
  /** When it happened; an interval without an end where it goes on. */
  readonly when: Edtf | null
  /** Of what goes on: how it stood when. */
  readonly asOf: Edtf | null
  readonly place: Place | null
  /** Children harmed; null where nobody counts them. */
  readonly tally: Tally | null
  /** None: nobody says who did it, and it is counted as unknown. */
  readonly parties: readonly Party[]
  /** Codes by the names of their lists: `weapon`, `attack-type` … */
  readonly circumstances: Readonly<Record<string, readonly string[]>>
  readonly flags: readonly Flag[]
  readonly gates: Readonly<Record<Gate, Attributed>>
  readonly sources: readonly SourceLink[]
  readonly victims: readonly Victim[]
  readonly by: PersonCode
  readonly at: Instant
}

/** Who did it. */
export interface Party {
  /** Null: not in the registry. */
  readonly actor: string | null
  readonly name: string
  readonly category: PerpetratorCategory
  /** Whether it did it together with another. */
  readonly joint: boolean
}

/** An answer with who gives it: the statements it rests on, or, without any, the person who made the record. */
export interface Attributed {
  readonly answer: Answer
  readonly statements: readonly StatementId[]
}

/** Something said of the victims, with who says so. */
export interface Flag extends Attributed {
  readonly flag: string
}

/** A statement that a violation rests on. */
export interface SourceLink {
  readonly statement: StatementId
  /** Who the source is to what happened, where a person says so; null: as its statement tells. */
  readonly role: SourceRole | null
}

/** A child or a group of children under a code; the same code in two violations is the same child. */
export type Victim =
  | {
      readonly kind: 'child'
      readonly code: string
      readonly sex: Sex
      /** Years at the time, as an interval; null where nobody says. */
      readonly age: readonly [low: number, high: number] | null
    }
  | { readonly kind: 'group'; readonly code: string; readonly tally: Tally }

/** A person's dated verification step on one violation. */
export interface Decision {
  readonly id: DecisionId
  readonly violation: string
  /** The telling of the violation that was decided on. */
  readonly version: VersionId
  readonly level: DecisionLevel
  readonly status: VerificationStatus
  readonly on: Edtf
  readonly by: PersonCode
  readonly at: Instant
  /** The decisions of this level that it follows. */
  readonly after: readonly DecisionId[]
  readonly weight: SourceWeight
  /** Whether the person judged the sources credible; null where that was not asked. */
  readonly credible: boolean | null
  readonly reasons: readonly Reason[]
}

/** A person's answer to whether two reports speak of one incident. */
export interface Judgement {
  readonly id: JudgementId
  /** Sorted. */
  readonly reports: readonly [ReportId, ReportId]
  readonly answer: 'same' | 'not-same'
  readonly why: string | null
  readonly by: PersonCode
  readonly at: Instant
}

/** What is counted of a violation: the children, or the violation itself (DOMAIN of the monitoring mechanism). */
export function countBasis(type: ViolationType): 'child' | 'violation' {
  return BY_VIOLATION.has(type) ? 'violation' : 'child'
}

/** Whether it is one of the six grave violations; what is not stays out of their totals. */
export function isGrave(type: ViolationType): boolean {
  return type !== 'military-use' && type !== 'deprivation-liberty'
}

/** The gates that must hold: of what is counted by violation no victim need be known. */
export function gatesOf(type: ViolationType): readonly Gate[] {
  return countBasis(type) === 'violation'
    ? ['context', 'perpetrator', 'act']
    : ['context', 'victim', 'perpetrator', 'act']
}

/** A violation whose parts agree; refuses a total that is not its parts' (`statement/bad-tally`) and codes of no list (`statement/bad-code`). */
export function createViolation(parts: Violation): Violation {
  const tallies = [parts.tally, ...parts.victims.map((one) => (one.kind === 'group' ? one.tally : null))]
  if (tallies.some((tally) => tally !== null && !tallyHolds(tally)))
    throw new SanadError('statement/bad-tally', 'a total is the sum of boys, girls and unknown')
  for (const [name, codes] of Object.entries(parts.circumstances)) {
    const unknown = codes.find((code) => !isCodeOf(name, code))
    if (unknown !== undefined) throw new SanadError('statement/bad-code', `${unknown} is not in ${name}`)
  }
  return parts
}

/** Whether a list of circumstances has a code; each also has `other`. */
export function isCodeOf(list: string, code: string): boolean {
  const found = CIRCUMSTANCE_LISTS.get(list)
  return found !== undefined && (code === 'other' || Object.hasOwn(found.labels, code))
}

const BY_VIOLATION: ReadonlySet<ViolationType> = new Set<ViolationType>([
  'attack-school',
  'attack-hospital',
  'denial-access',
  'military-use',
  'deprivation-liberty',
])
