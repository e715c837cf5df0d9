import { type Figure, type Population, populationKey, type Statement } from '../../statement/index.ts'
import type { Entry } from './entry.ts'

/** One number of one statement: a figure, or the sum of a list of disjoint ones. */
export interface Total {
  readonly statement: Statement
  readonly entries: readonly Entry[]
  readonly scope: Pick<Figure, 'measure' | 'unit' | 'population' | 'kind' | 'place' | 'period' | 'asOf'>
  readonly low: number | null
  readonly high: number | null
  readonly open: boolean
  readonly words: string
  /** The first day on which it can have been said; null where nobody tells. */
  readonly saidOn: string | null
  /** Who published it; null where nobody tells. */
  readonly publisher: string | null
  /** Those told one by one, each person once. */
  readonly roster: boolean
}

/** A single figure as a total. */
export function totalOf(entry: Entry): Total {
  const { statement, claim, low, high, open, saidOn, publisher } = entry
  const { measure, unit, population, kind, place, period, asOf, count } = claim.figure
  const scope = { measure, unit, population, kind, place, period, asOf }
  return {
    statement,
    entries: [entry],
    scope,
    low,
    high,
    open,
    words: count.words,
    saidOn,
    publisher,
    roster: false,
  }
}

/** The sum of figures that one statement lists under one verb ("two women and three children were killed"), or null where it is no such list. */
export function sumOf(entries: readonly Entry[]): Total | null {
  const [first] = entries
  if (first === undefined || entries.length < 2) return null
  const units = new Set(entries.map((entry) => entry.claim.figure.unit))
  const unit = units.size === 1 ? first.claim.figure.unit : 'person'
  const one = totalOf(first)
  return {
    ...one,
    entries,
    scope: { ...one.scope, unit, population: commonPopulation(entries) },
    low: sum(entries.map((entry) => entry.low)),
    high: entries.some((entry) => entry.high === null) ? null : sum(entries.map((entry) => entry.high)),
    open: entries.some((entry) => entry.open),
    words: entries.map((entry) => entry.claim.figure.count.words).join(' + '),
  }
}

/** Lists of figures of one statement that share their verb and count different people. Parts belong to the lists of their whole. */
export function listsOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const lists: Entry[][] = []
  for (const entry of entries) {
    const list = lists.find((one) => one.some((other) => shareVerb(other, entry)))
    if (list === undefined) lists.push([entry])
    else list.push(entry)
  }
  return lists
}

/** Two figures of a list share the words of their verb besides having words of their own. */
function shareVerb(one: Entry, other: Entry): boolean {
  if (one.statement.id !== other.statement.id || one.part !== other.part) return false
  const [a, b] = [one.claim.figure, other.claim.figure]
  if (a.measure !== b.measure || a.kind !== b.kind) return false
  if (a.count.bound === 'at-least' && b.count.bound === 'up-to') return false
  const shared = one.claim.spans.some(([begin, end]) =>
    other.claim.spans.some((span) => span[0] === begin && span[1] === end),
  )
  return shared && one.claim.spans.length > 1 && other.claim.spans.length > 1
}

/** What holds of all: nothing, unless they are all the same. */
function commonPopulation(entries: readonly Entry[]): Population {
  const keys = new Set(entries.map((entry) => populationKey(entry.claim.figure.population)))
  return keys.size === 1 ? (entries[0]?.claim.figure.population ?? {}) : {}
}

function sum(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0)
}
