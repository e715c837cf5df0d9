import type { Figure } from './figure.ts'
import type { ActorRef, Group, Place } from './group.ts'
import type { StatementId } from './id.ts'
import type { Others } from './list.ts'
import type {
  Action,
  Attitude,
  Axis,
  Confirmation,
  EventType,
  Hedge,
  Quantifier,
  Realis,
  Relation,
  Stance,
  Status,
} from './lists/index.ts'
import type { Edtf } from './partial-date.ts'
import type { Span } from './position.ts'

/** How a claim hangs together with another. */
export type LinkKind =
  | 'purpose'
  | 'cause'
  | 'contrast'
  | 'corrects'
  | 'supersedes'
  | 'part-of'
  | 'excluded-from'
  | 'in-event'

/** A claim's tie to another claim, by the statement that holds it and its place there. */
export interface Link {
  readonly kind: LinkKind
  readonly to: { readonly statement: StatementId; readonly claim: number }
}

/** How long a relation lasted. */
export interface Duration {
  readonly low: number
  readonly high: number
  readonly quantifier: Quantifier | null
}

/** What every claim says of itself. */
export interface ClaimFrame {
  readonly stance: Stance
  readonly hedge: Hedge
  readonly confirmation: Confirmation
  readonly realis: Realis
  readonly quantifier: Quantifier | null
  readonly condition: readonly Span[] | null
  readonly confirmedBy: readonly ActorRef[]
  readonly links: readonly Link[]
  readonly spans: readonly Span[]
  readonly others?: Others
}

export type FigureClaim = ClaimFrame & { readonly kind: 'figure'; readonly figure: Figure }

export type EventClaim = ClaimFrame & {
  readonly kind: 'event'
  readonly event: EventType
  readonly role: string | null
  readonly by: readonly Group[]
  readonly upon: readonly Group[]
  readonly place: Place | null
  readonly time: Edtf | null
}

export type StatusClaim = ClaimFrame & {
  readonly kind: 'status'
  readonly who: Group
  readonly status: Status
  readonly place: Place | null
  readonly time: Edtf | null
}

export type AppealClaim = ClaimFrame & {
  readonly kind: 'appeal'
  readonly action: Action
  readonly to: readonly Group[]
  readonly for: Group | null
}

export type PositionClaim = ClaimFrame & {
  readonly kind: 'position'
  readonly of: readonly Group[]
  readonly on: Action
  readonly attitude: Attitude
  readonly why: readonly Span[]
}

export type RelationClaim = ClaimFrame & {
  readonly kind: 'relation'
  readonly relation: Relation
  readonly from: Group
  readonly to: Group
  readonly duration: Duration | null
}

export type AssessmentClaim = ClaimFrame & {
  readonly kind: 'assessment'
  readonly of: Group | null
  readonly axis: Axis
}

/** What was said, apart from who said it. */
export type Claim =
  | FigureClaim
  | EventClaim
  | StatusClaim
  | AppealClaim
  | PositionClaim
  | RelationClaim
  | AssessmentClaim

const UNCOUNTED: ReadonlySet<Realis> = new Set(['generic', 'planned', 'expected', 'attempted', 'foiled'])

/** Whether a claim may be counted: general, planned and expected things never are. */
export function isCountable(claim: Claim): boolean {
  return !UNCOUNTED.has(claim.realis)
}
