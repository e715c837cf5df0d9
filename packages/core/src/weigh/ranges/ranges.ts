import {
  codesOf,
  compareFigures,
  createEdtf,
  type Figure,
  MEASURE,
  populationKey,
  type Range,
  type RangeEnd,
  type SetAside,
  type Statement,
} from '../../statement/index.ts'
import { groupBy } from '../evidence.ts'
import { countRoots, type Lineage } from '../roots/index.ts'
import { speakerOf } from '../speaker.ts'
import { type Standing, UNKNOWN } from '../standing.ts'
import { type Dated, ofOneTime, standsOn } from '../stock.ts'
import { considered, type Derivation, type Whys } from './derivation.ts'
import { entriesOf } from './entries.ts'
import { type Entry, hasNumber, reasonOf } from './entry.ts'
import { earlierWords } from './latest.ts'
import { outliersOf } from './outliers.ts'
import { reasonsOf } from './reasons-of-range.ts'
import { isOne, rosterOf } from './roster.ts'
import { type End, type Ends, endsOf, statementsOf } from './span.ts'
import { listsOf, sumOf, type Total, totalOf } from './total.ts'

const ALL = Number.POSITIVE_INFINITY

/** One range per measure, unit and population (and kind, place and period where they differ), from the statements of one incident. */
export function weighRanges(
  statements: readonly Statement[],
  standing: Standing = UNKNOWN,
  lineage?: Lineage,
): readonly Range[] {
  return deriveRanges(statements, standing, lineage).map(({ range }) => range)
}

/** Every range with all that was considered for it, from the lowest number to the highest. */
export function deriveRanges(
  statements: readonly Statement[],
  standing: Standing = UNKNOWN,
  lineage?: Lineage,
): readonly Derivation[] {
  const entries = entriesOf(statements, standing)
  const several = entries.counted.filter((entry) => !isOne(entry))
  const totals = [...several.map(totalOf), ...sumsOf(entries.counted), ...rostersOf(entries.counted)]
  const asides = entries.left.map(({ entry, aside }) => ({ total: totalOf(entry), aside }))
  const groups = groupsOf([...totals, ...asides.map((one) => one.total)])
  return groups.map((group) => derive(group, asides, lineage)).toSorted((a, b) => byWeight(a.range, b.range))
}

/** Those told one by one, of each measure and unit together: nobody's name or age makes a range of its own. */
function rostersOf(entries: readonly Entry[]): readonly Total[] {
  const alike = groupBy(entries.filter(isOne), ({ claim: { figure } }) =>
    [figure.measure, figure.unit, figure.kind].join(' '),
  )
  return [...alike.values()].flatMap((group) => {
    const roster = rosterOf(group)
    return roster === null
      ? []
      : [{ ...roster, scope: { ...roster.scope, population: {}, place: null, period: null } }]
  })
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
  const alike = compareFigures(figureOf(one), figureOf(other)).kind === 'compatible'
  return alike && ofOneTime(datedOf(one), datedOf(other))
}

function datedOf({ scope, saidOn }: Total): Dated {
  return { figure: scope, saidOn }
}

function figureOf(total: Total): Figure {
  const figure = total.entries[0]?.claim.figure
  return { ...(figure as Figure), ...total.scope }
}

/** Without a lineage nobody is shown to have access of their own. */
function rootsOf(totals: readonly Total[], lineage: Lineage | undefined): Range['roots'] {
  const statements = totals.map(({ statement }) => statement)
  return lineage === undefined
    ? { independent: 0, unknown: new Set(statements.map((one) => speakerOf(one).root)).size }
    : countRoots(statements, lineage)
}

function derive(
  group: readonly Total[],
  asides: readonly { readonly total: Total; readonly aside: SetAside }[],
  lineage: Lineage | undefined,
): Derivation {
  const out = asides.filter((one) => group.includes(one.total))
  const rest = group.filter((total) => !out.some((one) => one.total === total))
  const inside = whyInside(rest)
  const whole = rest.filter((total) => !inside.has(total))
  const far = outliersOf(whole)
  const near = whole.filter((total) => !far.has(total))
  const earlier = earlierWords(near)
  const weighed = near.filter((total) => !earlier.has(total))
  const ends = endsOf(weighed)
  const below = ends.below.map(({ total, own }) => asideBelow(total, own))
  const scope = scopeOf(group)
  const left = [
    ...out.map((one) => one.aside),
    ...[...inside.values()].flat(),
    ...far.values(),
    ...earlier.values(),
    ...below,
  ]
  const range: Range = {
    ...scope,
    low: endOf(ends.low),
    high: highOf(ends),
    words: wordsOf(weighed.length > 0 ? weighed : group, ends),
    roots: rootsOf(weighed, lineage),
    setAside: left,
    reasons: reasonsOf(weighed, ends),
  }
  const whys: Whys = new Map([
    ...out.map(({ total, aside }) => [total, aside] as const),
    ...[...inside].flatMap(([total, [aside]]) => (aside === undefined ? [] : [[total, aside] as const])),
    ...far,
    ...earlier,
    ...ends.below.map(({ total, own }) => [total, asideBelow(total, own)] as const),
  ])
  return { range, considered: considered(group, ends, whys) }
}

/** Parts of a larger number of the same range, and people told one by one where others count at least as many. */
function whyInside(totals: readonly Total[]): ReadonlyMap<Total, readonly SetAside[]> {
  const found = new Map<Total, readonly SetAside[]>()
  const wholes = totals.filter((total) => !total.roster && total.entries.every((entry) => !entry.part))
  const most = Math.max(0, ...wholes.map((total) => total.high ?? total.low ?? 0))
  for (const total of totals) {
    if (wholes.length === 0) continue
    if (total.roster && (total.low ?? 0) <= most) found.set(total, total.entries.map(oneOfThem))
    const code = total.roster ? null : codeInside(total, totals)
    const [entry] = total.entries
    if (code === null || entry === undefined) continue
    const why = reasonOf(entry, code, { words: total.words })
    found.set(total, [{ statement: total.statement.id, why }])
  }
  return found
}

function oneOfThem(entry: Entry): SetAside {
  const why = reasonOf(entry, 'range/one-of-them', { words: entry.claim.figure.count.words })
  return { statement: entry.statement.id, why }
}

function codeInside(total: Total, totals: readonly Total[]): string | null {
  const [entry] = total.entries
  if (entry === undefined || total.entries.length > 1) return null
  if (entry.part) return 'range/part-of-total'
  const summed = totals.some(
    (other) => !other.roster && other.entries.length > 1 && other.entries.includes(entry),
  )
  return summed ? 'range/same-statement' : null
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
  return { ...scope, place: said('place'), period: said('period'), asOf: said('asOf') ?? asOfSaying(group) }
}

/** A stock of which no words tell the day stands as of when it was said. */
function asOfSaying(group: readonly Total[]): Total['scope']['asOf'] {
  if (group[0]?.scope.kind !== 'stock') return null
  const days = group.flatMap((total) => standsOn(datedOf(total)) ?? []).sort()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return null
  return createEdtf(first === last ? first : `${first}/${last}`)
}

function wordsOf(totals: readonly Total[], ends: Ends): string {
  const [low, high] = [ends.low?.totals[0]?.words, ends.high?.totals[0]?.words]
  const words = [low, high].filter((one) => one !== undefined)
  return words.length === 0 ? (totals[0]?.words ?? '') : [...new Set(words)].join(' … ')
}
