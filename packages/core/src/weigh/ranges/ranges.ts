import {
  codesOf,
  compareFigures,
  type Figure,
  MEASURE,
  populationKey,
  type Range,
  type RangeEnd,
  type SetAside,
  type Statement,
} from '../../statement/index.ts'
import { speakerOf } from '../speaker.ts'
import { type Entry, entriesOf, hasNumber, reasonOf } from './entry.ts'
import { reasonsOf } from './reasons-of-range.ts'
import { type End, type Ends, endsOf, statementsOf } from './span.ts'
import { listsOf, sumOf, type Total, totalOf } from './total.ts'

const ALL = Number.POSITIVE_INFINITY

/** One range per measure, unit and population (and kind, place and period where they differ), from the statements of one incident. */
export function weighRanges(statements: readonly Statement[]): readonly Range[] {
  const entries = entriesOf(statements)
  const totals = [...entries.counted.map(totalOf), ...sumsOf(entries.counted)]
  const asides = entries.left.map(({ entry, aside }) => ({ total: totalOf(entry), aside }))
  const groups = groupsOf([...totals, ...asides.map((one) => one.total)])
  return groups.map((group) => rangeOf(group, asides)).toSorted(byWeight)
}

const MEASURES: readonly string[] = codesOf(MEASURE)

/** Harm before custody and return, all people before some of them. */
function byWeight(one: Range, other: Range): number {
  const place = ({ measure, unit, population }: Range): readonly number[] => [
    MEASURES.indexOf(measure),
    populationKey(population) === populationKey({}) ? 0 : 1,
    unit === 'person' ? 0 : 1,
  ]
  const [a, b] = [place(one), place(other)]
  const differs = a.findIndex((value, i) => value !== b[i])
  return differs < 0 ? 0 : (a[differs] ?? 0) - (b[differs] ?? 0)
}

/** The sums that statements spell out by listing different people under one verb. */
export function sumsOf(entries: readonly Entry[]): readonly Total[] {
  const people = entries.filter(
    (entry) => ['person', 'child'].includes(entry.claim.figure.unit) && !entry.part,
  )
  return listsOf(people)
    .map((list) => sumOf(list.filter(hasNumber)))
    .filter((total) => total !== null)
}

/** Totals that count the same thing. Where somebody does not say the place or the period, the rest is compared. */
function groupsOf(totals: readonly Total[]): readonly (readonly Total[])[] {
  const groups = new Map<string, Total[][]>()
  for (const total of totals) {
    const { measure, unit, kind, population } = total.scope
    const key = JSON.stringify([measure, unit, kind, populationKey(population)])
    const same = groups.get(key) ?? []
    const group = same.find((one) => one.every((other) => meets(other, total)))
    if (group === undefined) groups.set(key, [...same, [total]])
    else group.push(total)
  }
  return [...groups.values()].flat()
}

function meets(one: Total, other: Total): boolean {
  return compareFigures(figureOf(one), figureOf(other)).kind === 'compatible'
}

function figureOf(total: Total): Figure {
  const figure = total.entries[0]?.claim.figure
  return { ...(figure as Figure), ...total.scope }
}

function rangeOf(group: readonly Total[], asides: readonly { total: Total; aside: SetAside }[]): Range {
  const out = asides.filter((one) => group.includes(one.total))
  const rest = group.filter((total) => !out.some((one) => one.total === total))
  const inside = whyInside(rest)
  const weighed = rest.filter((total) => !inside.has(total))
  const ends = endsOf(weighed)
  const below = ends.below.map(({ total, own }) => asideBelow(total, own))
  const scope = scopeOf(group)
  return {
    ...scope,
    low: endOf(ends.low),
    high: highOf(ends),
    words: wordsOf(weighed.length > 0 ? weighed : group, ends),
    roots: { independent: 0, unknown: new Set(weighed.map((total) => speakerOf(total.statement).root)).size },
    setAside: [...out.map((one) => one.aside), ...inside.values(), ...below],
    reasons: reasonsOf(weighed, ends),
  }
}

/** Parts of a larger number of the same range, and single people among those counted. */
function whyInside(totals: readonly Total[]): ReadonlyMap<Total, SetAside> {
  const found = new Map<Total, SetAside>()
  const whole = totals.some((total) =>
    total.entries.every((entry) => !entry.part && entry.claim.quantifier !== 'one'),
  )
  for (const total of totals) {
    const [entry] = total.entries
    if (entry === undefined || !whole) continue
    const code = codeInside(total, entry, totals)
    if (code === null) continue
    const why = reasonOf(entry, code, { words: total.words })
    found.set(total, { statement: total.statement.id, why })
  }
  return found
}

function codeInside(total: Total, entry: Entry, totals: readonly Total[]): string | null {
  if (entry.part) return 'range/part-of-total'
  if (total.entries.length === 1 && entry.claim.quantifier === 'one') return 'range/one-of-them'
  const summed = totals.some((other) => other.entries.length > 1 && other.entries.includes(entry))
  return total.entries.length === 1 && summed ? 'range/same-statement' : null
}

function asideBelow(total: Total, own: Total): SetAside {
  const params = { value: total.high ?? total.low, total: own.low }
  return {
    statement: total.statement.id,
    why: { code: 'range/below-own-total', params, statements: [total.statement.id, own.statement.id] },
  }
}

function endOf(end: End | null): RangeEnd | null {
  return end === null ? null : { value: end.value, from: statementsOf(end, ALL) }
}

/** Open above where nobody gives more than the lower end and its source sets no bound. */
function highOf(ends: Ends): RangeEnd | null {
  return ends.open && ends.high?.value === ends.low?.value ? null : endOf(ends.high)
}

/** What all say of where and when; null where they do not say the same. */
function scopeOf(group: readonly Total[]): Total['scope'] {
  const scope = group[0]?.scope as Total['scope']
  const said = <K extends 'place' | 'period' | 'asOf'>(key: K): Total['scope'][K] =>
    group.map((total) => total.scope[key]).find((one) => one !== null) ?? null
  return { ...scope, place: said('place'), period: said('period'), asOf: said('asOf') }
}

function wordsOf(totals: readonly Total[], ends: Ends): string {
  const [low, high] = [ends.low?.totals[0]?.words, ends.high?.totals[0]?.words]
  const words = [low, high].filter((one) => one !== undefined)
  return words.length === 0 ? (totals[0]?.words ?? '') : [...new Set(words)].join(' … ')
}
