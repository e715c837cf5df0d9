import type { Locator, PersonCode, Problem, Report, Span, Statement, Worded } from '@sanad/core/statement'
import type { Compartment, Decided, ReceivedAct } from './statement.ts'

/** A report in a list. */
export interface ListedReport {
  readonly report: Report
  readonly compartment: Compartment
  readonly entry: string
  readonly position: number
  readonly received: string
  readonly interview: string | null
  /** The file's name and media type; null where it came without one. */
  readonly file: string | null
  readonly media: string | null
  /** How many statements count of it. */
  readonly statements: number
  /** How many of those nobody decided about. */
  readonly undecided: number
  readonly withdrawn: boolean
}

/** A statement of a report, and what people made of it. */
export interface StandingStatement {
  readonly statement: Statement
  readonly entry: string
  readonly position: number
  readonly decided: Decided
  readonly acts: readonly ReceivedAct[]
}

export interface KnownText {
  readonly text: string
  readonly entry: string
  readonly position: number
  readonly origin: string
  readonly version: string
  readonly lang: string | null
  readonly made_from: string | null
  readonly instead: string | null
  readonly held: string
  readonly stands: boolean
}

export interface KnownReading {
  readonly entry: string
  readonly position: number
  readonly reading: string
  readonly text: string
  readonly reader: string
  readonly version: string
  readonly stands: boolean
}

/** A report with everything that is known of it. */
export interface WholeReport {
  readonly report: Report
  readonly compartment: Compartment
  readonly entry: string
  readonly position: number
  readonly received: string
  readonly evidence: {
    readonly id: string
    readonly file: string | null
    readonly media: string | null
  } | null
  readonly interview: string | null
  readonly withdrawals: readonly {
    readonly entry: string
    readonly position: number
    readonly why: string
    readonly person: string
    readonly done: string
  }[]
  readonly texts: readonly KnownText[]
  /** Of the text that counts; null where they are erased or not here. */
  readonly characters: string | null
  /** Where stretches of it lie in the file. */
  readonly located: readonly { readonly at: Span; readonly locator: Locator }[]
  readonly readings: readonly KnownReading[]
  readonly problems: readonly Worded<Problem>[]
  /** In the order in which they stand in their readings, a machine's first. */
  readonly statements: readonly StandingStatement[]
  /** Acts on statements that stand no longer and have no successor: a person must say. */
  readonly loose: readonly ReceivedAct[]
}

/** Where a report's file can be fetched for some minutes: another origin, which serves files only as attachments. */
export interface EvidenceLink {
  readonly url: string
  /** The hash of the file as it came, or its keyed name where it is sealed. */
  readonly evidence: string
  readonly file: string
  readonly media: string
  readonly bytes: number
  readonly expires: string
}

/** A report was entered by mistake: it stays to be seen and is counted no more. */
export interface NewWithdrawal {
  readonly why: string
}

/** What was written down. */
export interface Noted {
  readonly entry: string
  readonly position: number
  readonly by: PersonCode
}
