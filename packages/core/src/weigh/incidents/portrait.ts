import {
  boundsOf,
  type Claim,
  type Edtf,
  type Measure,
  type Place,
  type ReportId,
  type Statement,
} from '../../statement/index.ts'
import { rootActor } from '../speaker.ts'
import { dayNumber, daysTold } from './days.ts'
import type { GroupedReport } from './grouping.ts'
import { placeOf } from './places.ts'
import { type Words, wordsOf } from './words.ts'

/** What of a report is compared with others. */
export interface Portrait {
  readonly id: ReportId
  /** The day of the report, counted from 1970-01-01; null where it has none. */
  readonly day: number | null
  /** Who published it, in small letters; null where nobody says. */
  readonly publisher: string | null
  /** Days that are named, in words or by what is said to have happened, as numbers of days. */
  readonly happened: readonly number[]
  readonly words: Words
  /** Its title and first words. */
  readonly lead: Words
  /** Events, as codes. */
  readonly kinds: readonly string[]
  readonly places: readonly Place[]
  /** Parties and other bodies that are said to act, by the party behind them. */
  readonly parties: readonly string[]
  /** How many are said to be killed and injured, without those who are parts of others. */
  readonly tolls: ReadonlyMap<Measure, ReadonlySet<number>>
}

const TOLLS: ReadonlySet<Measure> = new Set<Measure>(['killed', 'injured'])
const MOST_PLACES = 12
/** How much of a text counts as its beginning, in characters. */
const LEAD = 400

/** Draws what grouping needs of a report; nothing else of it is kept. */
export function portraitOf({ report, statements, characters }: GroupedReport): Portrait {
  const claims = statements.flatMap((statement) => statement.claims)
  const title = report.title ?? ''
  const text = characters ?? statements.map(({ content }) => content.text).join('\n')
  return {
    id: report.id,
    day: report.date === null ? null : numberOf(boundsOf(report.date).earliest),
    publisher: report.publisher?.toLowerCase() ?? null,
    happened: unique([...claims.flatMap(happenedOn), ...daysIn(text, report.date)]),
    words: wordsOf(text.startsWith(title) ? text : `${title}\n${text}`),
    lead: wordsOf(`${title}\n${text.slice(0, LEAD)}`),
    kinds: unique(claims.flatMap((claim) => (claim.kind === 'event' ? [claim.event] : []))),
    places: placesOf(claims),
    parties: unique(statements.flatMap(partiesOf)),
    tolls: tollsOf(claims),
  }
}

function numberOf(day: string | null): number | null {
  return day === null ? null : dayNumber(day)
}

function daysIn(text: string, date: Edtf | null): readonly number[] {
  return daysTold(text, date).map(dayNumber)
}

/** The day of an event that is told to the day and has occurred. */
function happenedOn(claim: Claim): readonly number[] {
  if (claim.kind !== 'event' || claim.realis !== 'occurred' || claim.time === null) return []
  const { earliest, latest } = boundsOf(claim.time)
  const day = earliest === latest ? numberOf(earliest) : null
  return day === null ? [] : [day]
}

function placesOf(claims: readonly Claim[]): readonly Place[] {
  const places = new Map<string, Place>()
  for (const claim of claims) {
    const place = placeOf(claim)
    if (place?.ref != null && places.size < MOST_PLACES) places.set(place.ref, place)
  }
  return [...places.values()]
}

function partiesOf({ claims }: Statement): readonly string[] {
  return claims
    .flatMap((claim) => (claim.kind === 'event' ? [...claim.by, ...claim.upon] : []))
    .flatMap(({ actors }) => actors)
    .flatMap(({ id }) => (id === null ? [] : [rootActor(id)]))
}

function tollsOf(claims: readonly Claim[]): ReadonlyMap<Measure, ReadonlySet<number>> {
  const tolls = new Map<Measure, Set<number>>()
  for (const claim of claims) {
    if (claim.kind !== 'figure' || !TOLLS.has(claim.figure.measure)) continue
    const { stated } = claim.figure.count
    if (stated === null || claim.links.some(({ kind }) => kind === 'part-of')) continue
    const found = tolls.get(claim.figure.measure)
    if (found === undefined) tolls.set(claim.figure.measure, new Set([stated]))
    else found.add(stated)
  }
  return tolls
}

function unique<T>(list: readonly T[]): readonly T[] {
  return [...new Set(list)]
}
