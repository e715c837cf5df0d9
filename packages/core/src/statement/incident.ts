import type { Place, Population } from './group.ts'
import type { ReportId, StatementId } from './id.ts'
import type { DisagreementAxis, FigureKind, Measure, Severity, Unit } from './lists/index.ts'
import type { Edtf } from './partial-date.ts'
import type { Problem, Reason } from './reason.ts'
import type { Statement } from './statement.ts'

/** One end of a range: a stated number or its strict bound (null where only words bound it), and who said it. */
export interface RangeEnd {
  readonly value: number | null
  readonly from: readonly StatementId[]
}

/** How many sources were shown independent, and of how many that is unknown. */
export interface Roots {
  readonly independent: number
  readonly unknown: number
}

/** A statement left out of a range, and why. */
export interface SetAside {
  readonly statement: StatementId
  readonly why: Reason
}

/** What statements say of one measure, unit and population, from the lowest to the highest. `high: null` is open above. */
export interface Range {
  readonly measure: Measure
  readonly unit: Unit
  readonly population: Population
  readonly place: Place | null
  readonly period: Edtf | null
  readonly asOf: Edtf | null
  readonly kind: FigureKind
  readonly low: RangeEnd | null
  readonly high: RangeEnd | null
  readonly words: string
  readonly roots: Roots
  readonly setAside: readonly SetAside[]
  readonly reasons: readonly Reason[]
}

/** A range summed up for scripts; each list of statements has four at most. */
export interface SummaryFigure {
  readonly low: number | null
  readonly high: number | null
  readonly lowFrom: readonly StatementId[]
  readonly highFrom: readonly StatementId[]
  readonly from: readonly StatementId[]
}

/** Summaries by measure; a measure of which nobody speaks is absent. */
export type Summary = Readonly<Partial<Record<Measure, SummaryFigure>>>

/** Where statements of one incident differ. */
export interface Disagreement {
  readonly axis: DisagreementAxis
  readonly severity: Severity
  readonly statements: readonly StatementId[]
  readonly reason: Reason
}

/** How far an incident's statements carry it; a proposal for people, never a decision. */
export interface Proposal {
  readonly grade: 'acknowledged-by-party' | 'corroborated' | 'single-source' | 'contested' | 'discounted'
  readonly reasons: readonly Reason[]
}

/** Something that happened, as its statements weigh against each other. */
export interface Incident {
  /** The hash of its reports' ids until a person pins it. */
  readonly incident: string
  readonly reports: readonly ReportId[]
  readonly alsoMentions: readonly ReportId[]
  readonly date: Edtf | null
  readonly place: Place | null
  readonly ranges: readonly Range[]
  readonly figures: Summary
  readonly children: Summary
  readonly women: Summary
  readonly men: Summary
  readonly disagreements: readonly Disagreement[]
  readonly proposal: Proposal | null
  readonly statements: readonly Statement[]
  readonly problems: readonly Problem[]
}
