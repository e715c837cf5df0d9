import type {
  Decision,
  DecisionLevel,
  Reason,
  ReportId,
  SourceRole,
  SourceType,
  StatementId,
  Violation,
  Worded,
} from '../statement/index.ts'
import type { LevelStatus } from '../weigh/index.ts'
import type { PrintedIncident } from './printed.ts'

/** A decision whose reasons have their sentences. */
export type PrintedDecision = Omit<Decision, 'reasons'> & { readonly reasons: readonly Worded<Reason>[] }

/** Where one level stands. */
export interface PrintedLevel {
  readonly status: LevelStatus
  /** Whether the violation was told anew since. */
  readonly changed: boolean
  readonly decisions: readonly PrintedDecision[]
}

/** What one of a violation's sources is for verification. */
export interface PrintedSource {
  readonly statement: StatementId
  readonly type: SourceType
  readonly role: SourceRole
  readonly verifies: boolean
  readonly reasons: readonly Worded<Reason>[]
}

/** A violation with all that was told of it and decided on it. */
export interface PrintedViolation {
  readonly violation: Violation
  /** How often it was told. */
  readonly versions: number
  /** Tellings that stand against this one: people told it apart from each other. */
  readonly against: readonly Violation[]
  readonly levels: Readonly<Record<DecisionLevel, PrintedLevel>>
  /** Those of its sources that count: not taken back, rejected, held, contested or erased. */
  readonly sources: readonly PrintedSource[]
}

/** What `sanad violation list --json` prints. */
export interface PrintedViolations {
  readonly violations: readonly PrintedViolation[]
}

/** An incident in a list. */
export interface PrintedIncidentLine {
  readonly incident: string
  readonly pinned: boolean
  readonly name: string | null
  readonly date: string | null
  readonly place: string | null
  readonly reports: readonly ReportId[]
  readonly statements: number
  readonly disagreements: number
  readonly violations: number
}

/** What `sanad incident list --json` prints. */
export interface PrintedIncidents {
  readonly incidents: readonly PrintedIncidentLine[]
}

/** What `sanad incident show --json` prints. */
export interface PrintedStandingIncident {
  readonly incident: PrintedIncident
  readonly pinned: boolean
  readonly name: string | null
  /** Reports that grouping would add to it, or take out of it, if a person says so. */
  readonly joining: readonly ReportId[]
  readonly leaving: readonly ReportId[]
  readonly violations: readonly PrintedViolation[]
}
