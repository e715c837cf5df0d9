import type { Report, ReportId, Statement, StatementId } from '../../statement/index.ts'

/** A report with its current statements, as grouping takes it. */
export interface GroupedReport {
  readonly report: Report
  readonly statements: readonly Statement[]
  /** Its current text; left out, its wording is that of its title and statements. */
  readonly characters?: string
}

/** A person's answer to whether two reports speak of the same incident. It sticks. */
export interface IncidentJudgement {
  readonly a: ReportId
  readonly b: ReportId
  readonly same: boolean
}

/** An incident that a decision, a judgement or a name fixed, with its members. Only a person changes it. */
export interface Pin {
  readonly incident: string
  readonly reports: readonly ReportId[]
}

/** What people have settled before anything is grouped. */
export interface Settled {
  readonly judgements?: readonly IncidentJudgement[]
  readonly pins?: readonly Pin[]
}

/** Reports that speak of one incident: a proposal, unless it is pinned. */
export interface IncidentGroup<T> {
  /** The id of the pin; null where no person has fixed it. */
  readonly incident: string | null
  /** By their ids. */
  readonly reports: readonly T[]
  /** Reports of other groups that speak of this incident too, among more. */
  readonly alsoMentions: readonly ReportId[]
  /** Reports of other groups with what they tell of this incident in passing: it counts here and not in theirs. */
  readonly inPassing: readonly T[]
}

/** Claims of a report's statements, by their places in each. */
export interface ToldClaims {
  readonly report: ReportId
  readonly claims: ReadonlyMap<StatementId, readonly number[]>
}

/** The reports of one incident by their ids, and what its own and others tell in passing. */
export interface GroupedIds extends Pick<IncidentGroup<ReportId>, 'incident' | 'reports' | 'alsoMentions'> {
  readonly inPassing: readonly ToldClaims[]
  /** What its reports tell in passing of other groups. */
  readonly elsewhere: readonly ToldClaims[]
}

/** What grouping would change in pinned incidents if it were free to. */
export type PinProposal =
  | { readonly kind: 'add' | 'remove'; readonly incident: string; readonly reports: readonly ReportId[] }
  | { readonly kind: 'merge'; readonly incidents: readonly string[] }

/** All reports in groups, each in exactly one. */
export interface Grouping<T> extends Proposed {
  readonly groups: readonly IncidentGroup<T>[]
}

/** All groups by the ids of their reports. */
export interface GroupingOfIds extends Proposed {
  readonly groups: readonly GroupedIds[]
}

interface Proposed {
  readonly proposals: readonly PinProposal[]
  /** Judgements "same" that others contradict, which therefore could not be followed. */
  readonly contradicted: readonly IncidentJudgement[]
}

/** What two reports are compared by. */
export type EvidenceField =
  | 'wording'
  | 'names'
  | 'numbers'
  | 'beginning'
  | 'day'
  | 'publisher'
  | 'place'
  | 'kind'
  | 'parties'
  | 'figures'

/** How much one field speaks for (above 0) or against two reports telling of one incident, in bits. */
export interface FieldEvidence {
  readonly field: EvidenceField
  readonly bits: number
  /** What both have in common, in their words; at most eight, the rarest first. */
  readonly shared: readonly string[]
}

/** Why two reports are, or are not, proposed as speaking of one incident: log-odds in bits (Fellegi and Sunter, 1969). */
export interface PairExplanation {
  /** The sum of the fields and of what is known before looking; above 0 speaks for one incident. */
  readonly bits: number
  /** Before anything is compared. */
  readonly prior: number
  readonly fields: readonly FieldEvidence[]
}
