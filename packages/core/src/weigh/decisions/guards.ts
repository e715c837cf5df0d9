import {
  type Answer,
  type Decision,
  type DecisionLevel,
  type Gate,
  gatesOf,
  type Reason,
  type SourceWeight,
  type StatementId,
  type VerificationStatus,
} from '../../statement/index.ts'
import type { WeighedSource } from './sources.ts'
import type { LevelStatus, StandingViolation } from './standing.ts'

/** Who came by a violation: who recorded it, or added or read what it rests on. */
export interface Collectors {
  readonly people: ReadonlySet<string>
  /** Device keys. */
  readonly devices: ReadonlySet<string>
}

/** Who wants to decide. */
export interface Decider {
  readonly person: string
  readonly device: string
  readonly roles: readonly string[]
}

/** What somebody wants to decide, and on what ground. */
export interface DecisionDraft {
  readonly level: DecisionLevel
  readonly status: VerificationStatus
  readonly credible: boolean | null
  /** Whether documents are held to suffice where there is no primary source. */
  readonly documents: boolean
  /** The person's reason in words. */
  readonly words: string
  /** Statements that the decision rests on besides the violation's sources. */
  readonly statements: readonly WeighedSource[]
}

/** What a decision is weighed against. */
export interface DecisionGround {
  readonly standing: StandingViolation
  readonly sources: readonly WeighedSource[]
  readonly collectors: Collectors
  readonly decider: Decider
  /** Whether anybody holds the role of a verifier: then nobody else decides. */
  readonly verifiersNamed: boolean
}

/** Why something cannot be decided: it is not this person's or these sources' to decide, or what stands forbids it. */
export interface Refusal {
  readonly kind: 'not-permitted' | 'conflict'
  readonly reason: Reason
}

/** A decision that may be made, or the first thing that forbids it. */
export type Weighed =
  | {
      readonly kind: 'permitted'
      readonly decision: Pick<Decision, 'after' | 'version' | 'weight' | 'reasons'>
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

const EXITS: ReadonlySet<VerificationStatus> = new Set<VerificationStatus>([
  'verified',
  'did-not-occur',
  'not-mrm',
  'reported-not-verified',
])

/** The states that may follow one another: reported, then pending, then an exit; from everywhere back to pending. */
export function mayFollow(from: LevelStatus, to: VerificationStatus): boolean {
  if (from === 'reported') return to === 'pending'
  if (from === 'pending') return EXITS.has(to)
  return from === 'contested' || to === 'pending'
}

/** Weighs what somebody wants to decide against the rules. People decide; this only says what may not be. */
export function weighDecision(ground: DecisionGround, draft: DecisionDraft): Weighed {
  const weight = weightOf(ground.sources, draft)
  const refusal = notTheirs(ground) ?? notCarried(ground, draft) ?? conflictWith(ground, draft)
  if (refusal !== null) return { kind: 'refused', refusal }
  const { heads } = ground.standing.levels[draft.level]
  return {
    kind: 'permitted',
    decision: {
      version: ground.standing.violation.version,
      after: heads.map(({ id }) => id),
      weight,
      reasons: reasonsOf(ground, draft, weight),
    },
  }
}

/** What the sources come to: the strongest ground there is. */
export function weightOf(
  sources: readonly WeighedSource[],
  { credible, documents }: Pick<DecisionDraft, 'credible' | 'documents'>,
): SourceWeight {
  if (sources.some(({ verifies }) => verifies))
    return credible === false ? 'primary-not-credible' : 'primary-witnessed'
  if (documents && sources.some(isDocument)) return 'supporting-documents-sufficient'
  return sources.some(({ type, party }) => type === 'supporting-testimony' && !party)
    ? 'primary-not-witness'
    : 'secondary-only'
}

/** Collecting and deciding are not one person's. */
function notTheirs({ collectors, decider, verifiersNamed }: DecisionGround): Refusal | null {
  if (collectors.people.has(decider.person) || collectors.devices.has(decider.device))
    return notPermitted('decision/collector', { person: decider.person })
  return verifiersNamed && !decider.roles.includes('verifier')
    ? notPermitted('decision/no-verifier', { person: decider.person })
    : null
}

function notCarried(ground: DecisionGround, draft: DecisionDraft): Refusal | null {
  switch (draft.status) {
    case 'verified':
      return notVerifiable(ground, draft)
    case 'did-not-occur':
      return restsOnOthers(draft) ? null : notPermitted('decision/own-word', {})
    case 'not-mrm':
      return gateWith(ground, 'no') === null ? notPermitted('decision/no-gate-closed', {}) : null
    case 'pending':
    case 'reported-not-verified':
      return null
  }
}

function notVerifiable(ground: DecisionGround, draft: DecisionDraft): Refusal | null {
  const weight = weightOf(ground.sources, draft)
  if (weight === 'primary-not-credible') return notPermitted('decision/not-credible', {})
  if (weight !== 'primary-witnessed' && weight !== 'supporting-documents-sufficient')
    return notPermitted('decision/nothing-primary', { sourceWeight: weight }, idsOf(ground.sources))
  if (draft.credible !== true) return notPermitted('decision/credibility-unsaid', {})
  const closed = gateWith(ground, 'no') ?? gateWith(ground, 'unknown')
  return closed === null ? null : notPermitted('decision/gate', { gate: closed })
}

/** What is said not to have happened cannot rest on the words of those who are said to have done it, nor on nothing. */
function restsOnOthers({ statements }: DecisionDraft): boolean {
  return statements.some(({ party }) => !party)
}

function conflictWith({ standing }: DecisionGround, { level, status }: DecisionDraft): Refusal | null {
  if (standing.heads.length > 1)
    return refusal('conflict', 'decision/told-apart', { versions: standing.heads.length })
  const from = standing.levels[level].status
  if (mayFollow(from, status)) return null
  return refusal('conflict', conflictCode(from), { decisionLevel: level, verificationStatus: from })
}

function conflictCode(from: LevelStatus): string {
  if (from === 'reported') return 'decision/first-pending'
  return from === 'pending' ? 'decision/is-pending' : 'decision/back-to-pending'
}

/** The first gate that applies and has an answer. */
function gateWith({ standing: { violation } }: DecisionGround, answer: Answer): Gate | null {
  return gatesOf(violation.type).find((gate) => violation.gates[gate].answer === answer) ?? null
}

function reasonsOf(
  { sources }: DecisionGround,
  { words, statements }: DecisionDraft,
  weight: SourceWeight,
): readonly Reason[] {
  const primary = sources.filter(({ verifies }) => verifies)
  const secondary = sources.filter(({ type }) => type === 'secondary')
  return [
    { code: 'decision/stated', params: { words }, statements: idsOf(statements) },
    {
      code: 'decision/rests-on',
      params: { primary: primary.length, secondary: secondary.length, sourceWeight: weight },
      statements: idsOf(sources),
    },
  ]
}

function isDocument({ type, party }: WeighedSource): boolean {
  return type === 'supporting-evidence' && !party
}

function idsOf(sources: readonly WeighedSource[]): readonly StatementId[] {
  return sources.map(({ statement }) => statement.id)
}

function notPermitted(
  code: string,
  params: Reason['params'],
  statements: readonly StatementId[] = [],
): Refusal {
  return { kind: 'not-permitted', reason: { code, params, statements } }
}

function refusal(kind: Refusal['kind'], code: string, params: Reason['params']): Refusal {
  return { kind, reason: { code, params, statements: [] } }
}
