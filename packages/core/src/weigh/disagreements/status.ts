import {
  type Disagreement,
  datesOverlap,
  daysBetween,
  type Group,
  placesMeet,
  populationsEqual,
  STATUS,
  type StatusClaim,
  statusesExclude,
} from '../../statement/index.ts'
import { type Evidence, groupBy, isStatus, pairsOf, saysSo } from '../evidence.ts'
import { createDisagreement } from './create.ts'

type Said = Evidence<StatusClaim>

/** Statuses told further apart than this speak of different times, where neither says of which it speaks. */
const SAME_TIME_DAYS = 7

const PLACE_STATUSES: ReadonlySet<string> = new Set(
  Object.keys(STATUS.labels).slice(Object.keys(STATUS.labels).indexOf('fighting-ongoing')),
)

/** Where two statuses cannot both hold of the same people or place at one time, or one source says what another says nobody knows. */
export function statusDisagreements(evidence: readonly Evidence[]): readonly Disagreement[] {
  const statuses = evidence.filter(isStatus)
  const told = statuses.filter(saysSo)
  const excluded = pairsOf(told).filter(
    ([a, b]) => a.statement.id !== b.statement.id && excludeEachOther(a.claim, b.claim) && meet(a, b),
  )
  const groups = groupBy(excluded, ([a, b]) => [a.claim.status, b.claim.status].toSorted().join(' '))
  return [...[...groups.values()].map(statusDisagreement), ...notKnown(statuses, told)]
}

/** Some of a group may be dead while others are held: both must speak of all. Only what says that all are safe is met by any harm to some. */
function excludeEachOther(one: StatusClaim, other: StatusClaim): boolean {
  if (!statusesExclude(one.status, other.status)) return false
  if (PLACE_STATUSES.has(one.status)) return true
  if (one.status === 'safe' || other.status === 'safe') return isOfAll(one.status === 'safe' ? one : other)
  return isOfAll(one) && isOfAll(other)
}

const ALL = /^(?:the|all|these|those|they|them|their|our|its|his|her|every|both|everyone|everybody)\b/iu

/** Whether a status is said of a whole group: "the children", not "two children" or "other children". */
function isOfAll({ who, quantifier }: StatusClaim): boolean {
  if (quantifier !== null) return quantifier === 'all'
  return ALL.test(who.words) && !/\d/u.test(who.words)
}

function statusDisagreement(pairs: readonly (readonly [Said, Said])[]): Disagreement {
  const [pair] = pairs
  const [one, other] = pair ?? []
  const params = {
    one: one?.claim.status ?? null,
    other: other?.claim.status ?? null,
    who: one === undefined || other === undefined ? null : fuller(one.claim.who, other.claim.who),
    oneSpeaker: one?.speaker.name ?? null,
    otherSpeaker: other?.speaker.name ?? null,
    oneParty: one !== undefined && one.speaker.root === other?.speaker.root,
  }
  const line = { axis: 'status', severity: 'conflict' } as const
  return createDisagreement(line, 'disagreement/status', params, pairs.flat())
}

/** What one source says of people of whom another says that it is not known. */
function notKnown(statuses: readonly Said[], told: readonly Said[]): readonly Disagreement[] {
  const unknown = statuses.filter(
    ({ claim }) => claim.stance === 'not-known' || claim.status === 'whereabouts-unknown',
  )
  const clear = told.filter(({ claim }) => claim.status === 'safe' || claim.status === 'dead')
  const pairs = unknown.flatMap((one) =>
    clear
      .filter((other) => other.speaker.root !== one.speaker.root && meet(one, other))
      .map((other) => [one, other] as const),
  )
  const groups = groupBy(pairs, ([, other]) => other.claim.status)
  return [...groups.values()].flatMap((ofOne) => {
    const [first] = ofOne
    if (first === undefined) return []
    const [doubt, other] = first
    const params = {
      status: other.claim.status,
      who: fuller(other.claim.who, doubt.claim.who),
      speaker: other.speaker.name,
      other: doubt.speaker.name,
    }
    const line = { axis: 'status', severity: 'difference' } as const
    return [createDisagreement(line, 'disagreement/not-known', params, ofOne.flat())]
  })
}

/** Whether two statuses are of people who can be the same, or of places that meet, at a time that can be the same. */
function meet(one: Said, other: Said): boolean {
  const sameWho = PLACE_STATUSES.has(one.claim.status) ? true : groupsMeet(one.claim.who, other.claim.who)
  const { place } = one.claim
  const samePlace =
    place === null || other.claim.place === null || placesMeet(place, other.claim.place) !== false
  return sameWho && samePlace && timesMeet(one, other)
}

function groupsMeet(one: Group, other: Group): boolean {
  if (one.unit === null || other.unit === null) return true
  const narrower = populationsEqual(one.population, {}) || populationsEqual(other.population, {})
  return (
    one.unit === other.unit &&
    (narrower || populationsEqual(one.population, other.population) || overlapping(one, other))
  )
}

/** Boys and children of 20 countries can be the same children; boys and girls cannot. */
function overlapping(one: Group, other: Group): boolean {
  const [a, b] = [one.population, other.population]
  return (
    (a.sex === undefined || b.sex === undefined || a.sex === b.sex) &&
    (a.role === undefined || a.role === b.role)
  )
}

function timesMeet(one: Said, other: Said): boolean {
  if (one.claim.time !== null && other.claim.time !== null)
    return datesOverlap(one.claim.time, other.claim.time)
  if (one.saidOn === null || other.saidOn === null) return true
  return Math.abs(daysBetween(one.saidOn, other.saidOn)) <= SAME_TIME_DAYS
}

function fuller(one: Group, other: Group): string {
  return other.words.length > one.words.length ? other.words : one.words
}
