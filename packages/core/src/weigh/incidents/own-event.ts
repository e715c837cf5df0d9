import {
  boundsOf,
  type Claim,
  type Edtf,
  type FigureClaim,
  isCountable,
  type Measure,
  type Place,
  type Statement,
} from '../../statement/index.ts'
import { standingOf, standsInTitle } from '../standing.ts'
import { dayNumber } from './days.ts'
import type { GroupedReport } from './grouping.ts'
import { placeOf } from './places.ts'

/** A stretch of days, counted from 1970-01-01, both ends in it. */
export type Days = readonly [from: number, to: number]

/** When and where the event was that a report tells of first. */
export interface OwnEvent {
  /** Null where neither its words nor its date tell. */
  readonly days: Days | null
  /** Of those places that are told of it; empty where none is known. */
  readonly places: readonly Place[]
}

const HARM: ReadonlySet<Measure> = new Set<Measure>(['killed', 'injured', 'casualties'])
/** A report that tells no day speaks of the days before it. */
const DAYS_BEFORE = 7
/** A night has two days, and who tells of yesterday may mean the day before. */
export const NEAR_DAYS = 2
/** A longer time than this is no event's day. */
const LONGEST_DAYS = 45

/** The event of which a report's title gives the number; else the one whose time its statements of people harmed tell most often, of equally many the first; else its first event. */
export function ownEventOf({ report, statements }: GroupedReport): OwnEvent {
  const standing = standingOf([report])
  const titles = statements.filter((one) => standsInTitle(one, standing))
  const texts = statements.filter((one) => !titles.includes(one)).toSorted(byPlace)
  const harm = texts.filter(tellsOfHarm)
  const numbers = new Set(titles.flatMap(numbersOf))
  const headlined = harm.filter((one) => numbersOf(one).some((number) => numbers.has(number)))
  const telling = [headlined, harm].find((some) => some.length > 0) ?? texts.filter(tellsOfEvent).slice(0, 1)
  const timed = telling.map((one) => ({ one, days: firstDays(one, report.date) }))
  const days =
    mostTold(timed.flatMap((each) => (each.days === null ? [] : [each.days]))) ?? daysBefore(report.date)
  const own = timed.filter(
    (each) => each.days === null || days === null || !liesApart(each.days, days, NEAR_DAYS),
  )
  const places = [...own.map(({ one }) => one), ...titles].map(({ claims }) =>
    claims.flatMap((claim) => placeOf(claim) ?? []),
  )
  return { days, places: places.find((found) => found.length > 0) ?? [] }
}

/** How many a statement says were harmed, where more than one. */
function numbersOf({ claims }: Statement): readonly string[] {
  return claims.flatMap((claim) => {
    if (!isToldFigure(claim) || !HARM.has(claim.figure.measure)) return []
    const { measure, count } = claim.figure
    return count.stated === null || count.stated < 2 ? [] : [`${measure} ${count.stated}`]
  })
}

/** The days near which most of a list lie; of equally many the first. */
function mostTold(known: readonly Days[]): Days | null {
  const near = (days: Days): number => known.filter((other) => !liesApart(days, other, NEAR_DAYS)).length
  const most = Math.max(0, ...known.map(near))
  return known.find((days) => near(days) === most) ?? null
}

/** The days that a claim is said to be of; null where nobody says, or not from when to when. */
export function daysOf(claim: Claim): Days | null {
  const time = timeOf(claim)
  if (time === null) return null
  const { earliest, latest } = boundsOf(time)
  return earliest === null || latest === null ? null : [dayNumber(earliest), dayNumber(latest)]
}

/** Whether a claim is a figure of what happened: no stock, and nothing planned or general. */
export function isToldFigure(claim: Claim): claim is FigureClaim {
  return claim.kind === 'figure' && claim.figure.kind !== 'stock' && isCountable(claim)
}

/** Whether two stretches of days have none in common, even with some days of grace. */
export function liesApart(one: Days, other: Days, grace: number): boolean {
  return one[1] < other[0] - grace || one[0] > other[1] + grace
}

function timeOf(claim: Claim): Edtf | null {
  if (claim.kind === 'figure') return claim.figure.kind === 'stock' ? null : claim.figure.period
  return claim.kind === 'event' || claim.kind === 'status' ? claim.time : null
}

/** The first time told, as far as it is short and not after the report. */
function firstDays({ claims }: Statement, date: Edtf | null): Days | null {
  const reported = date === null ? null : boundsOf(date).latest
  const last = reported === null ? Number.POSITIVE_INFINITY : dayNumber(reported)
  const told = claims.flatMap((claim) => {
    const days = daysOf(claim)
    return days === null ? [] : [days]
  })
  return told.find(([from, to]) => to - from <= LONGEST_DAYS && from <= last) ?? null
}

function daysBefore(date: Edtf | null): Days | null {
  const { earliest, latest } = date === null ? { earliest: null, latest: null } : boundsOf(date)
  if (earliest === null || latest === null) return null
  return [dayNumber(earliest) - DAYS_BEFORE, dayNumber(latest)]
}

function tellsOfHarm({ claims }: Statement): boolean {
  return claims.some((claim) => isToldFigure(claim) && HARM.has(claim.figure.measure))
}

function tellsOfEvent({ claims }: Statement): boolean {
  return claims.some((claim) => claim.kind === 'event' && claim.realis === 'occurred')
}

function byPlace(one: Statement, other: Statement): number {
  return (one.content.spans[0]?.[0] ?? 0) - (other.content.spans[0]?.[0] ?? 0)
}
