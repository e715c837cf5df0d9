import {
  ACTORS,
  type ActorKind,
  type Reason,
  type Report,
  type SourceRole,
  type SourceType,
  type Stance,
  type Statement,
  type Violation,
} from '../../statement/index.ts'
import { rootActor, speakerOf } from '../speaker.ts'

/** A statement that a violation rests on, with how its report came to us. */
export interface HeldSource {
  readonly statement: Statement
  readonly report: Pick<Report, 'publisher'>
  /** Who the source is to what happened, where a person says so. */
  readonly role: SourceRole | null
}

/** What a source is for verification. */
export interface WeighedSource {
  readonly statement: Statement
  readonly type: SourceType
  readonly role: SourceRole
  /** Whether it can carry a verification: a primary source that does not speak in its own favour. */
  readonly verifies: boolean
  /** Whether it speaks for a party to the conflict. */
  readonly party: boolean
  readonly reasons: readonly Reason[]
}

const PARTY_KINDS: ReadonlySet<ActorKind> = new Set(
  ACTORS.filter(({ party }) => party).map(({ kind }) => kind),
)
const SAYS_SO: ReadonlySet<Stance> = new Set<Stance>(['asserts', 'reports-unattributed'])
const IN_ITS_FAVOUR: ReadonlySet<string> = new Set([
  'self-exculpating',
  'self-promoting',
  'accuses-adversary',
])
const PRIMARY: ReadonlySet<SourceRole> = new Set<SourceRole>(['victim', 'eyewitness', 'perpetrator'])

/**
 * Derives what a source is from who speaks and how we hold the words: a primary source is a victim, an eyewitness or a
 * perpetrator whose own words we hold (MRM Field Manual). A newspaper that quotes one is secondary, whoever is quoted.
 */
export function weighSource(source: HeldSource, violation: Pick<Violation, 'parties'>): WeighedSource {
  const { statement } = source
  const accused = isAccused(statement, violation)
  const party =
    accused || statement.source.actors.some(({ kind }) => kind !== 'person' && PARTY_KINDS.has(kind))
  const role = accused ? 'perpetrator' : (source.role ?? roleOf(statement))
  const type = typeOf(source, role)
  const against = standsAgainst({ statement, party, accused })
  const reasons = [
    reason(statement, `source/${type}`, { sourceRole: role, access: statement.source.access }),
    ...(against === null ? [] : [reason(statement, against, { interest: statement.interest })]),
  ]
  return { statement, type, role, verifies: type === 'primary' && against === null, party, reasons }
}

/** Whether a statement is that of one of those who are said to have done it, of its wings or outlets. */
export function isAccused(statement: Statement, { parties }: Pick<Violation, 'parties'>): boolean {
  const { root } = speakerOf(statement)
  return parties.some(({ actor, name }) =>
    actor === null
      ? root === `words ${name.toLowerCase().replace(/^(?:the|an?) /, '')}`
      : root === `actor ${rootActor(actor)}`,
  )
}

/** Why a primary source cannot verify: it does not say so, or what it says is in its favour. */
function standsAgainst({
  statement,
  party,
  accused,
}: {
  readonly statement: Statement
  readonly party: boolean
  readonly accused: boolean
}): string | null {
  if (!SAYS_SO.has(statement.stance)) return 'source/does-not-say-so'
  if (IN_ITS_FAVOUR.has(statement.interest)) return 'source/in-its-favour'
  return party && !accused ? 'source/accuses-another' : null
}

function typeOf({ statement, report }: HeldSource, role: SourceRole): SourceType {
  if (!isHeld(statement, report)) return 'secondary'
  if (statement.source.kind === 'document' || statement.source.kind === 'recording')
    return 'supporting-evidence'
  if (PRIMARY.has(role)) return 'primary'
  return role === 'other' ? 'secondary' : 'supporting-testimony'
}

/** Whether we hold the speaker's own words: told to us, or published by the speaker. */
function isHeld({ source, report: _, ...statement }: Statement, report: HeldSource['report']): boolean {
  const ours = report.publisher === null
  switch (source.access) {
    case 'direct-interview':
      return ours
    case 'own-publication':
      return ours ? statement.quoted !== 'none' || source.kind !== 'report-voice' : isOwn(source, report)
    case 'quoted-by':
    case 'relayed-by':
    case 'anonymous-via':
    case 'other':
      return false
  }
}

/** Whether a report is published by whom it quotes, or by a wing or outlet of theirs. */
function isOwn({ actors }: Statement['source'], { publisher }: HeldSource['report']): boolean {
  const name = publisher?.trim().toLowerCase()
  const owner = ACTORS.find(({ names }) => names.some((one) => one.toLowerCase() === name))
  if (owner === undefined) return false
  return actors.some(({ id, of }) => {
    const named = id ?? of
    return named !== null && rootActor(named) === rootActor(owner.id)
  })
}

const ROLES: Readonly<Partial<Record<ActorKind | 'person', SourceRole>>> = {
  witness: 'eyewitness',
  family: 'family-member',
  medical: 'medical-personnel',
  un: 'trained-monitor',
  'ngo-international': 'trained-monitor',
  'ngo-national': 'trained-monitor',
  'red-cross-crescent': 'trained-monitor',
  'casualty-recorder': 'trained-monitor',
}

function roleOf({ source: { actors, basis } }: Statement): SourceRole {
  const kinds = actors.map(({ kind }) => kind)
  const harmed = kinds.some((kind) => kind === 'child' || kind === 'detainee')
  if (harmed && (basis === 'took-part' || basis === 'witnessed')) return 'victim'
  const told = kinds.flatMap((kind) => ROLES[kind] ?? [])[0]
  return told ?? (basis === 'witnessed' ? 'eyewitness' : 'other')
}

function reason(statement: Statement, code: string, params: Reason['params']): Reason {
  return { code, params, statements: [statement.id] }
}
