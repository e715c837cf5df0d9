import type {
  PrintedDisagreement,
  PrintedIncidentLine,
  PrintedStandingIncident,
  PrintedViolation,
} from '@sanad/core/schema'
import type { Report, Roots, Statement, Summary } from '@sanad/core/statement'
import type { LineageLink } from '@sanad/core/weigh'
import type { AsKnown, Paging } from './question.ts'
import type { Compartment } from './statement.ts'

export interface IncidentQuestion extends AsKnown, Paging {
  /** A stretch of its name, its place or the title of one of its reports. */
  readonly words?: string
  /** Only the incident of this report. */
  readonly report?: string
  /** Left out: by date, the latest first. */
  readonly sort?: 'date' | 'reports' | 'differ'
}

export interface ViolationQuestion extends AsKnown {
  /** Only those of this incident. */
  readonly incident?: string
}

/** A report as an incident names it. */
export interface TitledReport extends Pick<Report, 'id' | 'title' | 'publisher' | 'date' | 'lang'> {
  readonly file: string | null
  readonly compartment: Compartment
}

/** An incident in a list. */
export interface ListedIncident extends PrintedIncidentLine {
  /** By what it is found also after a report joined it: its own id once it is pinned, else its first report's. */
  readonly at: string
  /** Of its earliest report that has one. */
  readonly title: string | null
  readonly roots: Roots
  /** Disagreements in which not both can hold. */
  readonly conflicts: number
  readonly figures: Summary
  readonly children: Summary
}

/** An incident with everything that its statements come to. Reasons of a range that is one number are told of that number. */
export interface WholeIncident extends PrintedStandingIncident {
  readonly at: string
  readonly told: readonly TitledReport[]
  /** Of all its statements together. */
  readonly roots: Roots
  /** Which of its reports are really one voice, and how that is known. */
  readonly lineage: readonly LineageLink[]
}

/** What is said against the statements of one report, in it and in others of its incident. */
export interface AgainstReport {
  /** By what the incident is found; null where the report is of none. */
  readonly incident: string | null
  /** How many reports the incident has. */
  readonly reports: number
  readonly disagreements: readonly PrintedDisagreement[]
  /** The statements of these disagreements. */
  readonly statements: readonly Statement[]
  /** The reports of these statements. */
  readonly told: readonly TitledReport[]
}

/** A violation with the statements it rests on, as far as they are here. */
export interface WholeViolation extends PrintedViolation {
  readonly statements: readonly Statement[]
  readonly told: readonly TitledReport[]
}
