import type { Claim } from './claim.ts'
import { SanadError } from './error.ts'
import type { ActorRef } from './group.ts'
import {
  type Hash,
  type Reader,
  type ReadingId,
  type ReportId,
  type StatementId,
  statementId,
  type TextId,
} from './id.ts'
import type { Others } from './list.ts'
import type {
  Access,
  Basis,
  Confirmation,
  Hedge,
  Interest,
  SourceKind,
  Stance,
  Voice,
} from './lists/index.ts'
import type { Edtf } from './partial-date.ts'
import { type Span, spansContain } from './position.ts'

/** Words of a text and where they stand; of several stretches, joined by ` … `. */
export interface Words {
  readonly text: string
  readonly spans: readonly Span[]
}

/** Who speaks. In the report's own voice the words are empty and have no spans. */
export interface Source extends Words {
  readonly kind: SourceKind
  /** Who speaks jointly; with voice `ambiguous`, the candidates; empty where unresolved. */
  readonly actors: readonly ActorRef[]
  readonly role: string | null
  readonly voice: Voice
  readonly access: Access
  readonly basis: Basis
  /** By which hands the words came: "told Middle East Eye". */
  readonly chain: readonly string[]
  readonly others?: Others
}

/** The report itself, where it speaks in its own voice. */
export const OWN_VOICE: Source = {
  text: '',
  spans: [],
  kind: 'report-voice',
  actors: [],
  role: null,
  voice: 'explicit',
  access: 'own-publication',
  basis: 'not-stated',
  chain: [],
}

/** Whether the content is in the source's own words; `none` is the report's own voice. */
export type Quoted = 'direct' | 'indirect' | 'mixed' | 'none'

/** What one source said, once, in one place. Named by its words' place, never by what was made of them. */
export interface Statement {
  readonly id: StatementId
  readonly report: ReportId
  readonly text: TextId
  readonly reading: ReadingId
  readonly source: Source
  /** The words that say that something is said. */
  readonly cue: Words | null
  /** What is said. */
  readonly content: Words
  readonly quoted: Quoted
  readonly stance: Stance
  readonly hedge: Hedge
  readonly confirmation: Confirmation
  readonly interest: Interest
  readonly said: Edtf | null
  readonly claims: readonly Claim[]
  /** The statement inside whose content this one stands. */
  readonly within: StatementId | null
  readonly reader: Reader
  /** How sure the reader is, 0 to 1; null where it does not say. */
  readonly confidence: number | null
  readonly others?: Others
}

/** A statement with its id; refuses one without content, or whose claims stand outside it (`statement/…`). */
export function createStatement(hash: Hash, parts: Omit<Statement, 'id'>): Statement {
  const { content, cue, source } = parts
  if (content.spans.length === 0) throw new SanadError('statement/no-content', 'a statement has content')
  for (const words of [content, source, ...(cue === null ? [] : [cue])]) checkSpans(words.spans)
  if (parts.quoted === 'none' && (cue !== null || source.spans.length > 0)) {
    throw new SanadError('statement/own-voice', 'the report’s own voice has neither source words nor cue')
  }
  if (parts.claims.some((claim) => !spansContain(content.spans, claim.spans))) {
    throw new SanadError('statement/claim-outside', 'a claim stands on words of its statement’s content')
  }
  const place = { report: parts.report, text: parts.text, cue: cue?.spans ?? [], content: content.spans }
  return { id: statementId(hash, place), ...parts }
}

function checkSpans(spans: readonly Span[]): void {
  spans.forEach(([begin, end], i) => {
    const next = spans[i + 1]
    if (end <= begin || (next !== undefined && next[0] < end)) {
      throw new SanadError(
        'statement/bad-spans',
        `spans are sorted and disjoint, not [${spans.join('], [')}]`,
      )
    }
  })
}
