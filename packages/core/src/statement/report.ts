import type {
  ActId,
  EvidenceId,
  Locator,
  PersonCode,
  Reader,
  ReadingId,
  ReportId,
  StatementId,
  TextId,
} from './id.ts'
import type { Edtf } from './partial-date.ts'
import type { Problem } from './reason.ts'
import type { Statement } from './statement.ts'

/** A document we received. */
export interface Report {
  readonly id: ReportId
  /** The id that came with it on a stream. */
  readonly given: string | null
  readonly evidence: EvidenceId | null
  readonly locator: Locator | null
  /** The report it came inside: the mail of an attachment. */
  readonly parent: ReportId | null
  readonly title: string | null
  readonly byline: string | null
  readonly publisher: string | null
  readonly date: Edtf | null
  /** BCP 47. */
  readonly lang: string | null
  readonly corrects: readonly ReportId[]
  readonly supersedes: readonly ReportId[]
}

/** A report with what is known of it; of the rest nothing is. */
export function createReport(id: ReportId, known: Partial<Omit<Report, 'id'>> = {}): Report {
  return {
    id,
    given: null,
    evidence: null,
    locator: null,
    parent: null,
    title: null,
    byline: null,
    publisher: null,
    date: null,
    lang: null,
    corrects: [],
    supersedes: [],
    ...known,
  }
}

/** How a text came to be. */
export type TextOrigin = 'given' | 'extraction' | 'ocr' | 'transcript' | 'translation' | 'redaction'

/** A report's characters, by one extraction. */
export interface Text {
  readonly id: TextId
  readonly report: ReportId
  readonly by: TextOrigin
  /** The extractor and its version. */
  readonly version: string
  readonly lang: string | null
  /** The text it was made from: a translation's original. */
  readonly of: TextId | null
}

/** What one reader found in one text. */
export interface Reading {
  readonly id: ReadingId
  readonly report: ReportId
  readonly text: TextId
  readonly reader: Reader
  readonly version: string
  readonly statements: readonly Statement[]
  readonly problems: readonly Problem[]
}

/** A moment as RFC 3339 in UTC. */
export type Instant = string

/** What a person did with a statement as they saw it. */
export type Act = {
  readonly id: ActId
  readonly reading: ReadingId
  readonly statement: StatementId
  readonly by: PersonCode
  readonly at: Instant
} & (
  | { readonly kind: 'accept' | 'hold' }
  | { readonly kind: 'reject'; readonly why: string | null }
  | { readonly kind: 'replace'; readonly with: Statement }
  | { readonly kind: 'retract'; readonly act: ActId }
  | { readonly kind: 'comment'; readonly words: string }
)
