import {
  daysBetween,
  type Extent,
  NOBODY,
  type Population,
  placesMeet,
  populationsEqual,
  type Reason,
} from '../../statement/index.ts'
import { SAME_STOCK_DAYS } from '../stock.ts'
import { hullOf, type Terms, termsHold, unaccountedOf } from './extents.ts'
import { changeBetween, type Holder } from './holders.ts'
import { daysOf, type Observation } from './observation.ts'

/** Those of whom somebody says what became of them, by what it was. */
export interface FateLine extends Extent {
  readonly measure: Observation['measure']
  readonly observations: readonly Observation[]
}

/** What two counts say of those who are unaccounted for. */
export interface Unaccounted extends Extent {
  readonly start: Observation
  readonly present: Observation
  readonly arrivals: readonly Observation[]
  readonly fates: readonly FateLine[]
  /** What they would be if what nobody says were as the reasons put it; null where nothing is left to assume. */
  readonly provided: Extent | null
  readonly reasons: readonly Reason[]
  readonly terms: Terms
}

/** Beside whom a count is weighed. */
export interface Around {
  readonly all: readonly Observation[]
  readonly holders: readonly Holder[]
}

/** Whether a later count can be set against an earlier one: somebody counted later those who were said to be held before. */
export function followsOn(start: Observation, present: Observation): boolean {
  if (start.statement === present.statement && start.asOf === present.asOf) return false
  if (start.measure === 'present' && start.asOf === null && !start.counted) return false
  if (!populationsMeet(start.population, present.population)) return false
  const [before, after] = [daysOf(start), daysOf(present)]
  if (before === null || after === null) return start.measure !== 'present' && !standsAsSaid(present)
  const apart = daysBetween(before.to, after.from)
  return standsAsSaid(present) ? apart > SAME_STOCK_DAYS : apart > 0
}

/** Whether it says only that people were held, and not as of when: it may repeat what was known before. */
function standsAsSaid({ measure, counted, asOf }: Observation): boolean {
  return measure !== 'present' && !counted && asOf === null
}

/** What an earlier and a later count come to, with what else is said of those people in between. */
export function weighPair(start: Observation, present: Observation, around: Around): Unaccounted {
  const between = around.all.filter((one) => isBetween(one, start, present))
  const own = between.filter((one) => isOf(one, start))
  const arrivals = own.filter(({ part }) => part === 'arrival')
  const fates = fateLines(own.filter((one) => isFate(one, start)))
  const terms: Terms = {
    start,
    arrivals: hullOf(arrivals) ?? { low: 0, high: null },
    fates: { low: sumLow(fates), high: sumHigh(fates) },
    present,
  }
  const doubts = doubtsOf(start, present, around, terms)
  const strict = unaccountedOf(terms)
  const bounded = doubts.length > 0 ? { low: isSame(start, present) ? strict.low : 0, high: null } : strict
  const closed = { ...terms, arrivals: arrivals.length > 0 ? terms.arrivals : NOBODY }
  const provided = doubts.length > 0 && termsHold(closed) ? unaccountedOf(closed) : null
  const useful = provided !== null && (provided.high !== null || provided.low > bounded.low)
  return {
    start,
    present,
    arrivals,
    fates,
    terms,
    low: bounded.low,
    high: bounded.high,
    provided: useful ? provided : null,
    reasons: [...doubts, ...remarks({ start, present }, closed)],
  }
}

/** What else is to be said of two counts. */
function remarks(
  { start, present }: Pick<Unaccounted, 'start' | 'present'>,
  closed: Terms,
): readonly Reason[] {
  return [
    ...(standsAsSaid(present) ? [reason('rollcall/as-said', { words: present.words }, [present])] : []),
    ...(start.high === null ? [reason('rollcall/start-open', { words: start.words }, [start])] : []),
    ...(termsHold(closed) ? [] : [reason('rollcall/more-than-held', {}, [start, present])]),
  ]
}

/** What keeps two counts from having a bound above: what nobody says. */
function doubtsOf(
  start: Observation,
  present: Observation,
  { holders }: Around,
  { arrivals }: Terms,
): readonly Reason[] {
  const [from, to] = [daysOf(start)?.to, daysOf(present)?.to]
  const change = from === undefined || to === undefined ? null : changeBetween(holders, from, to)
  const changed =
    change === null
      ? []
      : [
          {
            code: 'rollcall/holder-changed',
            params: { before: change.before?.name ?? null, after: change.after.name, on: change.after.since },
            statements: [...(change.before?.statements ?? []), ...change.after.statements],
          },
        ]
  return [
    ...(arrivals.high === null ? [reason('rollcall/arrivals-unsaid', {}, [])] : []),
    ...(isSame(start, present)
      ? []
      : [reason('rollcall/other-people', { one: start.words, other: present.words }, [start, present])]),
    ...changed,
  ]
}

/** Whether two counts are of people in the same words; "boys" and "children" are not. */
function isSame(one: Observation, other: Observation): boolean {
  return one.unit === other.unit && populationsEqual(one.population, other.population)
}

function isOf(one: Observation, start: Observation): boolean {
  return one.unit === start.unit && populationsEqual(one.population, start.population)
}

/** Whether it tells what became of some who left; a transfer does where it says to which other place. */
function isFate({ part, measure, place }: Observation, start: Observation): boolean {
  if (part === 'fate') return true
  if (measure !== 'transferred' || place === null || start.place === null) return false
  return placesMeet(place, start.place) === false
}

/** Those who are said to have been found dead are among those who are said to have been killed, where somebody says that. */
function fateLines(observations: readonly Observation[]): readonly FateLine[] {
  const measures = [...new Set(observations.map(({ measure }) => measure))]
  return measures
    .filter((measure) => measure !== 'bodies-found' || !measures.includes('killed'))
    .flatMap((measure) => {
      const same = observations.filter((one) => one.measure === measure)
      const hull = hullOf(same)
      return hull === null ? [] : [{ measure, observations: same, ...hull }]
    })
}

function isBetween(one: Observation, start: Observation, present: Observation): boolean {
  const [days, from, to] = [daysOf(one), daysOf(start), daysOf(present)]
  if (one.asOf === null || days === null) return true
  return (from === null || days.to >= from.to) && (to === null || days.from <= to.to)
}

function populationsMeet(one: Population, other: Population): boolean {
  const same = <T>(a: T | undefined, b: T | undefined): boolean =>
    a === undefined || b === undefined || a === b
  return same(one.sex, other.sex)
}

function sumLow(lines: readonly Extent[]): number {
  return lines.reduce((sum, { low }) => sum + low, 0)
}

function sumHigh(lines: readonly Extent[]): number | null {
  return lines.reduce<number | null>(
    (sum, { high }) => (sum === null || high === null ? null : sum + high),
    0,
  )
}

function reason(code: string, params: Reason['params'], of: readonly Observation[]): Reason {
  return { code, params, statements: of.map(({ statement }) => statement) }
}
