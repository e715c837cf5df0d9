import type {
  Disagreement,
  Incident,
  Problem,
  Proposal,
  Range,
  Reason,
  Report,
  ReportId,
  SetAside,
  Statement,
  TextId,
  Worded,
} from '../statement/index.ts'
import type { Considered } from '../weigh/index.ts'
import type { PrintedRollCall } from './roll-call-printed.ts'

/** The same with its report named by the id it was given on the stream. */
export type OnStream<T extends { readonly report: ReportId | null }> = Omit<T, 'report'> & {
  readonly report: Extract<T['report'], null> | string
}

/** A report with its text, statements and problems, as `sanad read --json` prints it. */
export type PrintedReport = Report & {
  readonly text: { readonly id: TextId; readonly characters: string }
  readonly statements: readonly Statement[]
  readonly problems: readonly Worded<Problem>[]
}

/** What `sanad read --json` prints; `problems` are those of files that gave no report. */
export interface PrintedReading {
  readonly reports: readonly PrintedReport[]
  readonly problems: readonly Worded<Problem>[]
}

/** A line of `sanad read --ndjson`. */
export interface ReadingLine {
  readonly id: string
  readonly statements: readonly OnStream<Statement>[]
  readonly problems: readonly OnStream<Worded<Problem>>[]
}

/** What a stream prints for a line that is no report. */
export interface RefusedLine {
  readonly id: null
  readonly line: number
  readonly problems: readonly OnStream<Worded<Problem>>[]
}

/** A range whose reasons have their sentences. */
export type PrintedRange = Omit<Range, 'setAside' | 'reasons'> & {
  readonly setAside: readonly (Omit<SetAside, 'why'> & { readonly why: Worded<Reason> })[]
  readonly reasons: readonly Worded<Reason>[]
}

/** A disagreement with its sentence. */
export type PrintedDisagreement = Omit<Disagreement, 'reason'> & { readonly reason: Worded<Reason> }

/** A proposal whose reasons have their sentences. */
export type PrintedProposal = Omit<Proposal, 'reasons'> & { readonly reasons: readonly Worded<Reason>[] }

type WordedParts = {
  readonly ranges: readonly PrintedRange[]
  readonly disagreements: readonly PrintedDisagreement[]
  readonly proposal: PrintedProposal | null
}

/** How one range comes about: everything that was considered for it. */
export interface PrintedDerivation {
  readonly range: PrintedRange
  readonly considered: readonly (Omit<Considered, 'why'> & { readonly why: Worded<Reason> | null })[]
}

/** An incident as `sanad weigh --json` prints it. */
export type PrintedIncident = Omit<Incident, keyof WordedParts | 'problems'> &
  WordedParts & {
    readonly problems: readonly Worded<Problem>[]
    /** Where statements count people who are held; absent where none do, and on streams. */
    readonly rollCalls?: readonly PrintedRollCall[]
    /** Where `--why` asks how a measure's numbers come about. */
    readonly derivations?: readonly PrintedDerivation[]
  }

/** What `sanad weigh --json` prints; `problems` are those of files that gave no report. */
export interface PrintedWeighing {
  readonly incidents: readonly PrintedIncident[]
  readonly problems: readonly Worded<Problem>[]
}

type NamedOnStream = 'reports' | 'alsoMentions' | 'statements' | 'problems'

type IncidentBody = Omit<PrintedIncident, 'incident' | 'rollCalls' | 'derivations' | NamedOnStream> & {
  readonly reports: readonly string[]
  readonly alsoMentions: readonly string[]
  readonly statements: readonly OnStream<Statement>[]
  readonly problems: readonly OnStream<Worded<Problem>>[]
}

/** A line of `sanad weigh --ndjson --each`: the incident of one report, named by that report's id. */
export type EachLine = IncidentBody & { readonly id: string }

/** A line of `sanad weigh --ndjson --group`: one incident of several reports. */
export type GroupLine = IncidentBody & { readonly incident: string }

/** What `sanad doctor --json` prints. */
export interface Checkup {
  readonly sanad: string
  readonly node: string
  readonly platform: string
  readonly confinement: {
    readonly bwrap: string | null
    readonly unshare: string | null
    readonly prlimit: string | null
    readonly permission: string
  }
  readonly languages: { readonly read: readonly string[]; readonly words: readonly string[] }
  /** What the learned tagger runs on; null where it cannot be opened. */
  readonly tagger: { readonly runtime: 'native' | 'wasm'; readonly version: string } | null
  readonly examples: boolean
  readonly ready: boolean
}
