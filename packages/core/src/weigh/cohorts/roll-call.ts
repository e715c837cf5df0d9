import type { Extent, Place, Reason, Report, Statement, Unit } from '../../statement/index.ts'
import { placesMeet } from '../../statement/index.ts'
import { evidenceOf, groupBy, pairsOf } from '../evidence.ts'
import { withoutToldTitles } from '../ranges/index.ts'
import { standingOf } from '../standing.ts'
import { extentsMeet, hullOf } from './extents.ts'
import { type Holder, holdersOf } from './holders.ts'
import { type Observation, observationsOf } from './observation.ts'
import { settledBy } from './settle.ts'
import { followsOn, type Unaccounted, weighPair } from './unaccounted.ts'

/** `would-contradict`: only if what nobody says were as a bound provides. */
export type Verdict = 'fits' | 'contradicts' | 'would-contradict'

/** What somebody says of how many are unaccounted for, against what two counts say of it. */
export interface Stated {
  readonly observation: Observation
  readonly verdicts: readonly {
    readonly pair: number
    readonly reason: Reason
    readonly verdict: Verdict
  }[]
}

/** A counted group of people held at a place, followed through what is said of them. It counts heads, not persons. */
export interface RollCall {
  readonly place: Place | null
  readonly unit: Unit
  readonly holders: readonly Holder[]
  readonly stocks: readonly Observation[]
  readonly arrivals: readonly Observation[]
  /** Who left and what became of them, or that nobody says so, each for itself. */
  readonly departures: readonly (Observation & { readonly fate: boolean })[]
  /** Each two counts that give a bound. */
  readonly pairs: readonly Unaccounted[]
  /** From the lowest to the highest of what the pairs give; null where no two counts can be compared. */
  readonly unaccounted: Extent | null
  readonly stated: readonly Stated[]
  readonly reasons: readonly Reason[]
  /** The one thing to look for that would tell most. */
  readonly settledBy: Reason | null
}

/** The roll-calls that statements allow: of children, and of people, held at one place. A report that another one here supersedes has no say. */
export function rollCalls(statements: readonly Statement[], reports: readonly Report[]): readonly RollCall[] {
  const standing = standingOf(reports)
  const kept = withoutToldTitles(statements, standing).filter(
    ({ report }) => standing.replaced.get(report)?.kind !== 'supersedes',
  )
  const evidence = evidenceOf(kept, standing)
  const observations = observationsOf(evidence)
  const holders = holdersOf(evidence)
  return (['child', 'person'] as const).flatMap((unit) =>
    cohortsOf(observations.filter((one) => one.unit === unit)).flatMap((cohort) => {
      const call = rollCallOf(cohort, { unit, holders, others: observations })
      return call === null ? [] : [call]
    }),
  )
}

/** Counts of one place together; what names no place belongs to the first of them. */
function cohortsOf(observations: readonly Observation[]): readonly (readonly Observation[])[] {
  const stocks = observations.filter(({ part }) => part === 'stock')
  const groups: Observation[][] = []
  for (const stock of stocks.filter(({ place }) => place !== null)) {
    const group = groups.find((one) => one.some((other) => meet(other.place, stock.place)))
    if (group === undefined) groups.push([stock])
    else group.push(stock)
  }
  if (groups.length === 0 && stocks.length > 0) groups.push([])
  return groups.map((group, i) => {
    const [first] = group
    const belongs = (one: Observation): boolean =>
      one.place === null ? i === 0 : one.part === 'stock' ? group.includes(one) : nearby(one, first)
    return observations.filter(belongs)
  })
}

function nearby({ part, place }: Observation, first: Observation | undefined): boolean {
  return first === undefined || part === 'no-fate' || meet(place, first.place)
}

function meet(one: Place | null, other: Place | null): boolean {
  return one === null || other === null || placesMeet(one, other) !== false
}

interface Cohort {
  readonly unit: Unit
  readonly holders: readonly Holder[]
  readonly others: readonly Observation[]
}

/** Null where too little is said: a count alone is no roll-call. */
function rollCallOf(all: readonly Observation[], { unit, holders, others }: Cohort): RollCall | null {
  const of = (part: Observation['part']): readonly Observation[] => all.filter((one) => one.part === part)
  const [stocks, missing] = [of('stock'), of('missing')]
  const ordered = pairsOf(stocks).flatMap(([a, b]) => [
    [a, b],
    [b, a],
  ])
  const pairs = ordered.flatMap(([start, present]) =>
    start !== undefined && present !== undefined && followsOn(start, present)
      ? [weighPair(start, present, { all, holders })]
      : [],
  )
  const departures = [...of('fate'), ...of('no-fate')]
  if (stocks.length === 0 || (pairs.length === 0 && missing.length === 0)) return null
  const told = new Set(pairs.flatMap(({ fates }) => fates.flatMap((line) => line.observations)))
  return {
    place: stocks.find(({ place }) => place !== null)?.place ?? null,
    unit,
    holders,
    stocks,
    arrivals: of('arrival'),
    departures: departures.map((one) => ({ ...one, fate: told.has(one) })),
    pairs,
    unaccounted: hullOf(pairs),
    stated: missing.map((observation) => statedAgainst(observation, pairs)),
    reasons: reasonsOf(all, others, unit, pairs),
    settledBy: settledBy(pairs, stocks),
  }
}

function reasonsOf(
  all: readonly Observation[],
  others: readonly Observation[],
  unit: Unit,
  pairs: readonly Unaccounted[],
): readonly Reason[] {
  const lost = all.filter(({ part, measure }) => part === 'no-fate' && measure !== 'transferred')
  const mixed =
    unit === 'child' ? others.filter(({ unit: one, part }) => one === 'person' && part === 'fate') : []
  return [
    { code: 'rollcall/heads-not-persons', params: {}, statements: [] },
    ...(pairs.length === 0 ? [{ code: 'rollcall/no-two-counts', params: {}, statements: [] }] : []),
    ...lost.map(({ words, measure, statement }) => ({
      code: 'rollcall/no-fate-known',
      params: { words, measure },
      statements: [statement],
    })),
    ...[...groupBy(mixed, ({ measure }) => measure).values()].map((same) => ({
      code: 'rollcall/children-among-them-unsaid',
      params: { parts: same.map(({ words }) => words), measure: same[0]?.measure ?? 'killed' },
      statements: same.map(({ statement }) => statement),
    })),
  ]
}

/** Whether what somebody says can be, by each pair, and what it would take. */
function statedAgainst(observation: Observation, pairs: readonly Unaccounted[]): Stated {
  return {
    observation,
    verdicts: pairs.map((pair, i) => {
      const verdict = verdictOf(observation, pair)
      const { start, present, terms } = pair
      const known = observation.low + terms.fates.low
      const params = {
        number: i + 1,
        words: observation.words,
        held: present.low + known,
        present: start.high === null ? null : Math.max(0, start.high - known),
      }
      const statements = [observation, start, present].map(({ statement }) => statement)
      return { pair: i, verdict, reason: { code: `rollcall/${verdict}`, params, statements } }
    }),
  }
}

/** What nobody says is not held against it: it would contradict only if that were so. */
function verdictOf(observation: Observation, pair: Unaccounted): Verdict {
  if (!extentsMeet(pair, observation)) return 'contradicts'
  return pair.provided === null || extentsMeet(pair.provided, observation) ? 'fits' : 'would-contradict'
}
