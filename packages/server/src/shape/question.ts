import type { Measure, Stance } from '@sanad/core/statement'
import type { Compartment } from './statement.ts'

/** Some of many answers, and where the next ones begin; null where there are none. */
export interface Page<T> {
  readonly rows: readonly T[]
  readonly next: string | null
}

/** Which page: `after` is what the one before gave as `next`. */
export interface Paging {
  /** 1 to 200; left out, 50. */
  readonly limit?: number
  readonly after?: string
}

/** As known when the log held so many entries, or had received by the end of a day; left out, as known now. */
export interface AsKnown {
  readonly position?: number
  /** A day. */
  readonly asOf?: string
}

/** Narrows reports; what is left out does not narrow. */
export interface ReportFilter {
  /** Words in any of the three languages: all of them, `"in a row"`, `begin*`, `-without`. */
  readonly words?: string
  readonly publisher?: string
  /** Dated between two days, as far as its date can mean. */
  readonly from?: string
  readonly to?: string
  readonly lang?: string
  readonly compartment?: Compartment
}

export interface ReportQuestion extends ReportFilter, Paging, AsKnown {
  readonly status?: 'to-review' | 'reviewed' | 'withdrawn'
  readonly sort?: 'received' | 'date' | 'publisher'
}

export interface StatementQuestion extends ReportFilter, Paging, AsKnown {
  readonly report?: string
  /** A stretch of who speaks, or an actor's id. */
  readonly speaker?: string
  readonly stance?: Stance
  readonly measure?: Measure
  readonly status?: 'as-read' | 'accepted' | 'held' | 'rejected' | 'contested' | 'replaced'
  /** Left out: the newest first, or those that fit best where words are asked for. */
  readonly sort?: 'least-sure' | 'newest'
}

export interface ChangeQuestion {
  /** The position of the first entry to tell; left out, 0. */
  readonly since?: number
  readonly limit?: number
}

/** How a proof is asked for. */
export interface ProofQuestion {
  /** That the words of a sealed statement may stand in it. */
  readonly reveal?: 'true'
}

/** A report, statement, act or job by its id. A command may give the first six digits or more of a statement's, report's or act's. */
export interface ById {
  readonly id: string
}
