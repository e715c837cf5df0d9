import {
  boundsOf,
  type Claim,
  type Disagreement,
  type EventClaim,
  type EventType,
  type Group,
  placesMeet,
} from '../../statement/index.ts'
import { type Evidence, groupBy, pairsOf, saysSo } from '../evidence.ts'
import { rootActor } from '../speaker.ts'
import { createDisagreement } from './create.ts'

/** Attacks on one place and time have one author; of arrests or killings there are many in one incident. */
const SINGLE: ReadonlySet<EventType> = new Set([
  'air-strike',
  'shelling',
  'vehicle-bomb',
  'explosive',
  'facility-attack',
  'claim-of-responsibility',
])

/** Where one source denies what another says, names another author, or declares the same thing done a second time. */
export function eventDisagreements(evidence: readonly Evidence[]): readonly Disagreement[] {
  return [...denials(evidence), ...authors(evidence), ...declaredAgain(evidence)]
}

function denials(evidence: readonly Evidence[]): readonly Disagreement[] {
  return evidence
    .filter(({ claim }) => claim.stance === 'denies')
    .flatMap((denial) => {
      const asserted = evidence.filter(
        (one) =>
          saysSo(one) && one.speaker.root !== denial.speaker.root && sameThing(one.claim, denial.claim),
      )
      const [first] = asserted
      if (first === undefined) return []
      const params = { what: nameOf(denial.claim), speaker: first.speaker.name, denier: denial.speaker.name }
      const line = { axis: 'existence', severity: 'conflict' } as const
      return [createDisagreement(line, 'disagreement/denied', params, [denial, ...asserted])]
    })
}

/** Whether two claims speak of the same kind of thing, as far as a denial can meet it. */
function sameThing(one: Claim, other: Claim): boolean {
  if (one.kind === 'event' && other.kind === 'event')
    return one.event === other.event && placeFits(one, other)
  if (one.kind === 'status' && other.kind === 'status')
    return one.status === other.status && one.who.unit === other.who.unit
  if (one.kind === 'figure' && other.kind === 'figure') {
    return one.figure.measure === other.figure.measure && one.figure.unit === other.figure.unit
  }
  return false
}

function nameOf(claim: Claim): string {
  switch (claim.kind) {
    case 'event':
      return claim.event
    case 'status':
      return claim.status
    case 'figure':
      return claim.figure.measure
    case 'appeal':
      return claim.action
    case 'position':
      return claim.on
    case 'relation':
      return claim.relation
    case 'assessment':
      return claim.axis
  }
}

function authors(evidence: readonly Evidence[]): readonly Disagreement[] {
  const attacks = evidence.filter(
    (one): one is Evidence<EventClaim> =>
      one.claim.kind === 'event' && SINGLE.has(one.claim.event) && saysSo(one),
  )
  const pairs = pairsOf(attacks).filter(
    ([a, b]) => namesOthers(a.claim, b.claim) && a.speaker.root !== b.speaker.root,
  )
  const groups = groupBy(pairs, ([a]) => a.claim.event)
  return [...groups.values()].flatMap((ofOne) => {
    const [first] = ofOne
    if (first === undefined) return []
    const [one, other] = first
    const params = {
      event: one.claim.event,
      one: one.claim.by.map(({ words }) => words),
      other: other.claim.by.map(({ words }) => words),
      oneSpeaker: one.speaker.name,
      otherSpeaker: other.speaker.name,
    }
    const line = { axis: 'attribution', severity: 'conflict' } as const
    return [createDisagreement(line, 'disagreement/attribution', params, ofOne.flat())]
  })
}

function namesOthers(one: EventClaim, other: EventClaim): boolean {
  if (one.event !== other.event || !placeFits(one, other) || !timeFits(one, other)) return false
  const [a, b] = [rootsOf(one.by), rootsOf(other.by)]
  return a.size > 0 && b.size > 0 && [...a].every((root) => !b.has(root))
}

function rootsOf(groups: readonly Group[]): ReadonlySet<string> {
  return new Set(
    groups.flatMap(({ actors }) => actors.flatMap(({ id }) => (id === null ? [] : [rootActor(id)]))),
  )
}

function placeFits(one: EventClaim, other: EventClaim): boolean {
  return one.place === null || other.place === null || placesMeet(one.place, other.place) !== false
}

function timeFits(one: EventClaim, other: EventClaim): boolean {
  return one.time === null || other.time === null || one.time === other.time
}

/** A source that declares full control, or a surrender, on one day and again on a later one. */
function declaredAgain(evidence: readonly Evidence[]): readonly Disagreement[] {
  const declared = evidence.filter((one) => saysSo(one) && isDeclaration(one.claim))
  const bySpeaker = groupBy(declared, ({ speaker }) => speaker.root)
  return [...bySpeaker.values()].flatMap((ofOne) => {
    const dated = ofOne.flatMap((one) => dayOf(one)).toSorted((a, b) => a.day.localeCompare(b.day))
    const [first, again] = [dated[0], dated.at(-1)]
    if (first === undefined || again === undefined || first.day === again.day) return []
    const params = {
      what: nameOf(first.one.claim),
      speaker: first.one.speaker.name,
      first: first.day,
      again: again.day,
    }
    const line = { axis: 'revision', severity: 'difference' } as const
    const evidence = dated.map(({ one }) => one)
    return [createDisagreement(line, 'disagreement/declared-again', params, evidence)]
  })
}

function isDeclaration(claim: Claim): boolean {
  if (claim.realis !== 'occurred' && claim.realis !== 'ongoing') return false
  return (
    (claim.kind === 'event' && claim.event === 'takeover') ||
    (claim.kind === 'status' && claim.status === 'controlled')
  )
}

/** The day it is said to have come about, else the day it was said. */
function dayOf(one: Evidence): readonly { readonly one: Evidence; readonly day: string }[] {
  const { claim } = one
  const time = claim.kind === 'event' || claim.kind === 'status' ? claim.time : null
  const day = time === null ? one.saidOn : boundsOf(time).earliest
  return day === null ? [] : [{ one, day }]
}
