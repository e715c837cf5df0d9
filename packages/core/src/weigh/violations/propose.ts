import {
  type ActorKind,
  type Answer,
  type Attributed,
  type EventType,
  type Gate,
  type Group,
  isCountable,
  type Measure,
  type Party,
  type PerpetratorCategory,
  type Statement,
  type Tally,
  type Violation,
  type ViolationType,
} from '../../statement/index.ts'
import { evidenceOf, saysSo } from '../evidence.ts'
import { UNKNOWN } from '../standing.ts'
import { tallyOfMeasure } from './tally-of.ts'

/** What statements say of one kind of violation, for a person to complete. Nothing of it is decided. */
export type ViolationProposal = Pick<Violation, 'type' | 'tally' | 'parties' | 'gates' | 'sources'>

/** By which figures and events a kind of violation is told. Maiming is a person's to say: nobody's "injured" is it. */
const TOLD_BY: Readonly<
  Record<ViolationType, { readonly measures: readonly Measure[]; readonly events: readonly EventType[] }>
> = {
  killing: { measures: ['killed', 'bodies-found'], events: ['killing', 'execution', 'death-in-custody'] },
  maiming: { measures: [], events: [] },
  'recruitment-use': { measures: ['recruited', 'used'], events: ['recruitment', 'use-of-child'] },
  'sexual-violence': { measures: ['sexual-violence'], events: ['sexual-violence'] },
  abduction: { measures: ['abducted'], events: ['abduction', 'hostage-taking'] },
  'attack-school': { measures: [], events: ['facility-attack'] },
  'attack-hospital': { measures: [], events: ['facility-attack'] },
  'denial-access': { measures: [], events: ['access-denied'] },
  'military-use': { measures: [], events: ['military-use'] },
  'deprivation-liberty': { measures: ['held', 'arrested'], events: ['detention', 'arrest'] },
}

const FIGHTING: ReadonlySet<EventType> = new Set<EventType>([
  'clash',
  'ground-attack',
  'air-strike',
  'shelling',
  'vehicle-bomb',
  'explosive',
  'shooting',
  'siege',
  'takeover',
  'prison-break',
])
const SCHOOL = /\b(?:schools?|universit(?:y|ies)|classrooms?|kindergartens?)\b/iu
const HOSPITAL = /\b(?:hospitals?|clinics?|health cent(?:er|re)s?|ambulances?|dispensar(?:y|ies))\b/iu

/** The kinds of violation that statements speak of, each with what they say of it. */
export function proposeViolations(statements: readonly Statement[]): readonly ViolationProposal[] {
  return (Object.keys(TOLD_BY) as ViolationType[]).flatMap((type) => {
    const proposal = proposeViolation(type, statements)
    return proposal.sources.length === 0 ? [] : [proposal]
  })
}

/** What statements say of one kind of violation: how many, by whom, on which of them it rests, which gates they open. */
export function proposeViolation(type: ViolationType, statements: readonly Statement[]): ViolationProposal {
  const said = evidenceOf(statements, UNKNOWN).filter((one) => saysSo(one) && isCountable(one.claim))
  const telling = said.filter((one) => tells(type, one.claim))
  const sources = [...new Set(telling.map(({ statement }) => statement))]
  const parties = partiesIn(said.flatMap(({ claim }) => (isAct(type, claim) ? claim.by : [])))
  const inWords = new Set(sources.map(({ id }) => id))
  const from = (test: (claim: Statement['claims'][number]) => boolean): Attributed => {
    const ids = [...new Set(said.filter(({ claim }) => test(claim)).map(({ statement }) => statement.id))]
    return { answer: ids.length > 0 ? 'yes' : ('unknown' satisfies Answer), statements: ids }
  }
  return {
    type,
    tally: tallyFor(type, statements),
    parties,
    gates: {
      context: from((claim) => claim.kind === 'event' && FIGHTING.has(claim.event)),
      victim: from((claim) => isOfChildren(type, claim)),
      perpetrator: from((claim) => isAct(type, claim) && partiesIn(claim.by).some(isArmed)),
      act: { answer: inWords.size > 0 ? 'yes' : 'unknown', statements: [...inWords] },
    } satisfies Readonly<Record<Gate, Attributed>>,
    sources: sources.map(({ id }) => ({ statement: id, role: null })),
  }
}

type Claims = Statement['claims'][number]

function tallyFor(type: ViolationType, statements: readonly Statement[]): Tally | null {
  return tallyOfMeasure(statements, TOLD_BY[type].measures)
}

function tells(type: ViolationType, claim: Claims): boolean {
  return (
    isOfChildren(type, claim) || (isAct(type, claim) && !needsChildren(type) && isOfFacility(type, claim))
  )
}

function isOfChildren(type: ViolationType, claim: Claims): boolean {
  if (claim.kind === 'figure')
    return claim.figure.unit === 'child' && TOLD_BY[type].measures.includes(claim.figure.measure)
  return isAct(type, claim) && claim.upon.some(({ unit }) => unit === 'child')
}

function needsChildren(type: ViolationType): boolean {
  return TOLD_BY[type].measures.length > 0 || type === 'maiming'
}

function isAct(type: ViolationType, claim: Claims): claim is Extract<Claims, { kind: 'event' }> {
  return claim.kind === 'event' && (TOLD_BY[type].events.includes(claim.event) || isAttackOn(type, claim))
}

/** What killed or hurt is told by what was done: a strike, a shelling. */
function isAttackOn(type: ViolationType, { event }: Extract<Claims, { kind: 'event' }>): boolean {
  return type === 'killing' && FIGHTING.has(event)
}

function isOfFacility(type: ViolationType, { upon }: Extract<Claims, { kind: 'event' }>): boolean {
  if (type !== 'attack-school' && type !== 'attack-hospital') return true
  const named = type === 'attack-school' ? SCHOOL : HOSPITAL
  return upon.some(({ words }) => named.test(words))
}

const CATEGORY: Readonly<Partial<Record<ActorKind | 'person', PerpetratorCategory>>> = {
  'state-force': 'armed-force',
  'foreign-state': 'armed-force',
  coalition: 'armed-force',
  'armed-group': 'armed-group',
  'political-wing': 'armed-group',
}

function partiesIn(groups: readonly Group[]): readonly Party[] {
  const actors = groups.flatMap((group) => group.actors)
  const once = new Map(actors.map((actor) => [actor.id ?? actor.name.toLowerCase(), actor]))
  return [...once.values()].map(({ id, name, kind }) => ({
    actor: id,
    name,
    category: CATEGORY[kind] ?? 'other-party',
    joint: false,
  }))
}

function isArmed({ category }: Party): boolean {
  return category === 'armed-force' || category === 'armed-group'
}
