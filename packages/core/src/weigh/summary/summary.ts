import type { Measure, Population, Statement, Summary, SummaryFigure } from '../../statement/index.ts'
import {
  type Entry,
  earlierWords,
  endsOf,
  entriesOf,
  familiesOf,
  hasNumber,
  isKinGroup,
  isOne,
  listsOf,
  outliersOf,
  rosterOf,
  statementsOf,
  sumOf,
  type Total,
  totalOf,
} from '../ranges/index.ts'
import { type Standing, UNKNOWN } from '../standing.ts'
import { type Dated, ofOneTime, standsOn } from '../stock.ts'
import { dayOfHarm, ofItsTime } from './other-times.ts'
import { leastOfPlurals } from './plurals.ts'

/** What an incident's statements say by measure: of all people, of children, of women, of men. */
export interface Summaries {
  readonly figures: Summary
  readonly children: Summary
  readonly women: Summary
  readonly men: Summary
}

/** Roles that do not set people apart from all who came to harm. */
const GENERAL: ReadonlySet<string | undefined> = new Set([
  undefined,
  'civilian',
  'citizen',
  'family-member',
  'resident',
  'women-and-children',
  'youth',
  'survivor',
])
/** Harm that an incident does on its day. */
const HARM: ReadonlySet<Measure> = new Set<Measure>(['killed', 'injured', 'casualties'])
const ADULT_KIN: ReadonlySet<string> = new Set([
  'son',
  'daughter',
  'brother',
  'sister',
  'relative',
  'sibling',
])

/** Sums up statements for scripts: one figure a measure; the sums are those that statements list. A measure of which nobody speaks is absent. */
export function summarise(statements: readonly Statement[], standing: Standing = UNKNOWN): Summaries {
  const entries = entriesOf(statements, standing).counted
  const isPerson = (entry: Entry): boolean =>
    ['person', 'child', 'body', 'family'].includes(entry.claim.figure.unit)
  const people = byTime(entries.filter(isPerson))
  const things = entries.filter((entry) => !isPerson(entry))
  return {
    figures: { ...byMeasure(things, plainTotals), ...byMeasure(people, generalTotals) },
    children: byMeasure(people.filter(isChild), groupTotals),
    women: byMeasure(
      people.filter((entry) => isAdult(entry, 'female')),
      groupTotals,
    ),
    men: byMeasure(
      people.filter((entry) => isAdult(entry, 'male')),
      groupTotals,
    ),
  }
}

/** Of each measure, the figures of the incident's own time. */
function byTime(people: readonly Entry[]): readonly Entry[] {
  const measures = [...new Set(people.map(({ claim }) => claim.figure.measure))]
  const day = dayOfHarm(people.filter(({ claim }) => HARM.has(claim.figure.measure)))
  const kept = new Set(
    measures.flatMap((measure) =>
      ofItsTime(
        people.filter(({ claim }) => claim.figure.measure === measure),
        day,
      ),
    ),
  )
  return people.filter((entry) => kept.has(entry))
}

function byMeasure(
  entries: readonly Entry[],
  totals: (entries: readonly Entry[]) => readonly Total[],
): Summary {
  const measures = [...new Set(entries.map((entry) => entry.claim.figure.measure))]
  const found = measures.map((measure): readonly [Measure, SummaryFigure | null] => [
    measure,
    figureOf(totals(ofLastTime(entries.filter((entry) => entry.claim.figure.measure === measure)))),
  ])
  return Object.fromEntries(found.filter(([, figure]) => figure !== null))
}

/** Of stocks, those of the last time that anybody tells: how many were held before is no end of how many are held. */
function ofLastTime(entries: readonly Entry[]): readonly Entry[] {
  const last = entries
    .flatMap((entry) => standsOn(datedOf(entry)) ?? [])
    .sort()
    .at(-1)
  const latest = entries.find((entry) => standsOn(datedOf(entry)) === last)
  if (latest === undefined) return entries
  return entries.filter((entry) => ofOneTime(datedOf(entry), datedOf(latest)))
}

function datedOf({ claim, saidOn }: Entry): Dated {
  return { figure: claim.figure, saidOn }
}

function figureOf(all: readonly Total[]): SummaryFigure | null {
  if (all.length === 0) return null
  const far = outliersOf(all)
  const near = all.filter((total) => !far.has(total))
  const earlier = earlierWords(near)
  const totals = near.filter((total) => !earlier.has(total))
  const ends = endsOf(totals)
  const plural = leastOfPlurals(totals)
  const low = ends.low === null && ends.high === null ? plural : ends.low
  const severalMore = plural !== null && ends.high?.value === 1
  const unbounded = severalMore || (ends.open && ends.high?.value === ends.low?.value)
  const lowFrom = statementsOf(low)
  const highFrom = statementsOf(ends.high)
  const from = [...new Set([...lowFrom, ...highFrom])].slice(0, 4)
  const words = from.length > 0 ? from : [...new Set(totals.map((total) => total.statement.id))].slice(0, 4)
  return {
    low: low?.value ?? null,
    high: unbounded ? null : (ends.high?.value ?? null),
    lowFrom,
    highFrom,
    from: words,
  }
}

function plainTotals(entries: readonly Entry[]): readonly Total[] {
  return entries.filter((entry) => !entry.part).map(totalOf)
}

/** Totals of people: those of nobody in particular and the sums of lists; where there are none, the first of the narrower ones. */
function generalTotals(entries: readonly Entry[]): readonly Total[] {
  const totals = listsOf(entries.filter((entry) => !entry.part)).flatMap(listTotal)
  const general = totals.filter((total) => total.entries.some(isGeneral) || isSum(total))
  const vague = totals.filter(isVague)
  if (general.length > 0) return [...general, ...vague]
  const first =
    totals.find((total) => total.entries.length > 1 && total.entries.some(hasNumber)) ??
    totals.find((total) => isVague(total) || total.entries.some(hasNumber))
  if (first === undefined) return totals.slice(0, 1)
  return isVague(first) ? vague : [first, ...vague]
}

/** Totals of one group of people, whether told as a part or for themselves; those told one by one count where they are more than any number says. */
function groupTotals(entries: readonly Entry[]): readonly Total[] {
  const whole = entries.filter((entry) => !isWithin(entry, entries))
  const roster = rosterOf(entries)
  const told = roster?.low ?? 0
  const lists = listsOf(
    whole.filter((entry) => !isOne(entry) && !isKinGroup(entry) && !isSpelledOut(entry, entries)),
  )
  const totals = lists.filter((list) => told === 0 || !list.every(isAlone)).flatMap(listTotal)
  const most = Math.max(0, ...totals.map((total) => total.high ?? total.low ?? 0))
  if (most > 0 || totals.some((total) => total.entries.some(hasNumber)))
    return roster !== null && told > most ? [...ofOthers(totals, roster), roster] : totals
  const families = familiesOf(entries)
  const people = (families?.low ?? 0) > told ? families : roster
  return people === null ? totals : [people]
}

/** "11 children (five boys and six girls)": some of those that the same statement counts already. */
function isWithin(entry: Entry, entries: readonly Entry[]): boolean {
  return entries.some((whole) => isPartOf(entry, whole))
}

function isPartOf({ claim, statement }: Entry, whole: Entry): boolean {
  return (
    whole.statement.id === statement.id &&
    claim.links.some(
      ({ kind, to }) => kind === 'part-of' && to.statement === statement.id && to.claim === whole.at,
    )
  )
}

/** Where a report tells more people one by one than its number, the number is of some of them. */
function ofOthers(totals: readonly Total[], roster: Total): readonly Total[] {
  return totals.filter(({ statement }) =>
    roster.entries.some((one) => one.statement.report !== statement.report),
  )
}

/** "three children, Basil Amsha, …": the names say who they are, and may be told again elsewhere. */
function isSpelledOut(whole: Entry, entries: readonly Entry[]): boolean {
  const named = entries.filter((entry) => isOne(entry) && isPartOf(entry, whole))
  return named.length > 0 && named.length === whole.low
}

/** "a boy": nobody says that he is none of those told by name. */
function isAlone({ claim: { figure } }: Entry): boolean {
  return figure.count.stated === 1 && /^an?$/i.test(figure.count.words)
}

function listTotal(list: readonly Entry[]): readonly Total[] {
  const numbered = list.filter(hasNumber)
  const [first] = numbered.length > 0 ? numbered : list
  if (first === undefined) return []
  return [numbered.length > 1 ? (sumOf(numbered) ?? totalOf(first)) : totalOf(first)]
}

/** Different people added up, none of them told by name or kinship. */
function isSum({ entries }: Total): boolean {
  return entries.length > 1 && entries.every((entry) => entry.claim.quantifier !== 'one')
}

/** People in general, in words without a number. */
function isVague(total: Total): boolean {
  return total.entries.every(
    (entry) => !hasNumber(entry) && isUnmarked(entry.claim.figure.population) && !isChild(entry),
  )
}

function isGeneral(entry: Entry): boolean {
  const { unit, population } = entry.claim.figure
  return (
    unit !== 'child' &&
    unit !== 'family' &&
    isUnmarked(population) &&
    entry.claim.quantifier !== 'one' &&
    hasNumber(entry)
  )
}

function isUnmarked({ role, sex, age, status }: Population): boolean {
  return (
    sex === undefined &&
    age === undefined &&
    GENERAL.has(role) &&
    (status === undefined || status === 'displaced')
  )
}

function isChild(entry: Entry): boolean {
  return entry.claim.figure.unit === 'child'
}

function isAdult(entry: Entry, sex: 'female' | 'male'): boolean {
  const { unit, population } = entry.claim.figure
  return unit === 'person' && population.sex === sex && !ADULT_KIN.has(population.role ?? '')
}
