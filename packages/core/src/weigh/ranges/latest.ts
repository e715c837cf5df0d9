import type { SetAside, SourceKind } from '../../statement/index.ts'
import { speakerOf } from '../speaker.ts'
import type { Total } from './total.ts'

/** Whoever speaks by these is one and the same each time; "local sources" of two days need not be. */
const ONE_VOICE: ReadonlySet<SourceKind> = new Set<SourceKind>([
  'named-person',
  'spokesperson',
  'organisation',
])

/** What sources said before their latest words on the same thing, with the reason that sets it aside. */
export function earlierWords(totals: readonly Total[]): ReadonlyMap<Total, SetAside> {
  return new Map([...earlierOfSource(totals), ...earlierOfPublisher(totals)])
}

/** What a publisher counted in its own voice before it counted more: people die later, and are found. */
function earlierOfPublisher(totals: readonly Total[]): ReadonlyMap<Total, SetAside> {
  const own = totals.filter(({ publisher, statement, roster }) => {
    return publisher !== null && statement.source.kind === 'report-voice' && !roster
  })
  const found = new Map<Total, SetAside>()
  for (const total of own) {
    const later = own.find(
      (other) =>
        other.publisher === total.publisher &&
        isLater(other, total) &&
        (other.low ?? 0) > (total.high ?? total.low ?? 0),
    )
    if (later !== undefined) found.set(total, setAside(total, later))
  }
  return found
}

function earlierOfSource(totals: readonly Total[]): ReadonlyMap<Total, SetAside> {
  const last = new Map<string, Total>()
  for (const total of totals) {
    const voice = voiceOf(total)
    const other = voice === null ? undefined : last.get(voice)
    if (voice !== null && (other === undefined || isLater(total, other))) last.set(voice, total)
  }
  const found = new Map<Total, SetAside>()
  for (const total of totals) {
    const later = last.get(voiceOf(total) ?? '')
    if (later !== undefined && isLater(later, total)) found.set(total, setAside(total, later))
  }
  return found
}

function voiceOf({ statement, low, high }: Total): string | null {
  const counts = low !== null || high !== null
  return counts && ONE_VOICE.has(statement.source.kind) ? speakerOf(statement).root : null
}

function isLater(one: Total, other: Total): boolean {
  return one.saidOn !== null && other.saidOn !== null && one.saidOn > other.saidOn
}

function setAside(total: Total, later: Total): SetAside {
  const params = { words: total.words, later: later.words, on: later.saidOn }
  const statements = [total.statement.id, later.statement.id]
  return { statement: total.statement.id, why: { code: 'range/earlier-of-source', params, statements } }
}
