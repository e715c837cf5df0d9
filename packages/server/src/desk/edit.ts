import {
  createPositions,
  createStatement,
  type Hash,
  joinSpans,
  OWN_VOICE,
  type Positions,
  type Reader,
  type ReadingId,
  type ReportId,
  type Source,
  type Span,
  type Statement,
  spansContain,
  type TextId,
  type Words,
} from '@sanad/core/statement'
import type { StatementEdit } from '../shape/index.ts'
import { DeskFault } from './fault.ts'

/** Where a person's statement stands: in which text, and what it takes the place of. */
export interface Ground {
  readonly report: ReportId
  readonly text: TextId
  readonly reading: ReadingId
  readonly characters: string
  /** The statement that is edited; null for a new one. */
  readonly before: Statement | null
}

const BY_PERSON: Reader = 'person'

/** A statement as a person tells it, its words taken from the text. Refuses places outside it. */
export function statementFrom(hash: Hash, ground: Ground, edit: StatementEdit): Statement {
  const positions = createPositions(ground.characters)
  const { report, text, reading, before } = ground
  const content = wordsAt(positions, edit.content)
  const cue = edit.cue.length === 0 ? null : wordsAt(positions, edit.cue)
  const source = sourceFrom(positions, edit, before)
  const isOwn = source.kind === 'report-voice'
  return createStatement(hash, {
    report,
    text,
    reading,
    reader: BY_PERSON,
    source,
    cue: isOwn ? null : cue,
    content,
    quoted: isOwn ? 'none' : quotedOf(edit, before),
    stance: edit.stance,
    hedge: edit.hedge ?? before?.hedge ?? 'none',
    confirmation: edit.confirmation ?? before?.confirmation ?? 'not-stated',
    interest: before?.interest ?? 'none-known',
    said: edit.said === undefined ? (before?.said ?? null) : edit.said,
    claims: edit.claims ?? (before?.claims ?? []).filter(({ spans }) => spansContain(content.spans, spans)),
    within: before?.within ?? null,
    confidence: null,
  })
}

function wordsAt(positions: Positions, spans: readonly Span[]): Words {
  const joined = joinSpans(spans)
  const last = joined.at(-1)
  if (last === undefined || last[1] > positions.length) throw new DeskFault(422, 'server/bad-place')
  return { text: positions.words(joined), spans: joined }
}

function sourceFrom(positions: Positions, edit: StatementEdit, before: Statement | null): Source {
  const { spans, name = '', kind, actors, role } = edit.source
  const isUnsaid = spans.length === 0 && name === '' && edit.cue.length === 0
  if (kind === 'report-voice' || isUnsaid) return OWN_VOICE
  const words = spans.length === 0 ? { text: name, spans: [] } : wordsAt(positions, spans)
  const usual: Source = {
    ...OWN_VOICE,
    kind: words.text === '' ? 'unattributed' : 'described',
    access: 'quoted-by',
  }
  const same = before !== null && before.source.text === words.text ? before.source : usual
  return {
    ...same,
    ...words,
    kind: kind ?? same.kind,
    actors: actors ?? same.actors,
    role: role === undefined ? same.role : role,
  }
}

function quotedOf({ quoted }: StatementEdit, before: Statement | null): Statement['quoted'] {
  const asked = quoted ?? before?.quoted ?? 'indirect'
  return asked === 'none' ? 'indirect' : asked
}
