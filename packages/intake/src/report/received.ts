import type { CodePoint, Edtf, EvidenceId, Locator, Problem, Report, Span, Text } from '@sanad/core/statement'
import type { Facts, Limits, Table } from '../extract/index.ts'

/** What a person says of a file that does not say it, and how far to read. */
export interface ReceiveOptions {
  readonly date?: Edtf
  /** BCP 47. */
  readonly lang?: string
  readonly title?: string
  readonly publisher?: string
  /** The path of a file with the words of a recording, a photograph or a scan. */
  readonly transcript?: string
  /** Those words themselves. */
  readonly words?: string
  /** Tells where a photograph was taken; left out unless asked for, since it may be where a child is. */
  readonly position?: boolean
  readonly limits?: Partial<Limits>
  /** Is called while another process parses the file, so that what comes next can be made ready. */
  readonly meanwhile?: () => void
}

/** A file we hold, by its hash, with what can be told of it; what the file says of itself nobody has checked. */
export interface Evidence {
  readonly id: EvidenceId
  readonly name: string
  /** Its length. */
  readonly bytes: number
  /** Its media type, by its content. */
  readonly type: string
  readonly facts: Facts
}

/** A stretch of a text and where in the file it stands. */
export interface LocatedSpan {
  readonly begin: CodePoint
  readonly end: CodePoint
  readonly locator: Locator
}

/** One speaker's words in a text; `named` is where the text says the speaker's name. */
export interface SpokenTurn {
  readonly begin: CodePoint
  readonly end: CodePoint
  readonly speaker: string
  readonly named: Span | null
  readonly time: readonly [begin: string, end: string] | null
}

/** A report with its text; `located` is sorted and covers every character once. */
export interface ReceivedReport {
  readonly report: Report
  readonly text: Text
  readonly characters: string
  readonly located: readonly LocatedSpan[]
  readonly turns: readonly SpokenTurn[]
  readonly problems: readonly Problem[]
}

/** Rows kept as a table, since none of their columns holds text. */
export interface ReceivedTable extends Table {
  readonly evidence: EvidenceId
}

/** Everything that came of one file. */
export interface Received {
  readonly evidence: Evidence | null
  readonly reports: readonly ReceivedReport[]
  readonly tables: readonly ReceivedTable[]
  readonly problems: readonly Problem[]
}

/** Where in its file a character of a report's text stands; null beyond the text's end. */
export function locate(received: ReceivedReport, at: CodePoint): Locator | null {
  let low = 0
  let high = received.located.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = received.located[middle]
    if (found === undefined) return null
    if (at < found.begin) high = middle - 1
    else if (at >= found.end) low = middle + 1
    else return found.locator
  }
  return null
}
