import { boundsOf, type Edtf } from '../../statement/index.ts'
import { type Clock, datePrecise, edtfOrNull, interval, yearOf } from './clock.ts'
import { type Cursor, matchAt, sticky } from './cursor.ts'
import {
  bareMonth,
  bareYear,
  DAY,
  MONTH,
  monthNumber,
  type NamedDate,
  namedDay,
  namedMonth,
  YEAR,
} from './named.ts'

/** A range of dates at a cursor. */
export interface ToldRange {
  readonly end: number
  readonly date: Edtf
}

/** What tells the missing year of a date. */
export interface Filling {
  readonly clock: Clock | null
  readonly ahead: boolean
}

const JOIN = String.raw`(?:\s{0,2}[-–—]\s{0,2}|\s{1,2}(?:and|to|until|till|through)\s{1,2})(?:the\s{1,2})?`
const JOINED = sticky(JOIN)
const DAYS_OF_MONTH = sticky(
  String.raw`(?:the\s{1,2})?${DAY}${JOIN}${DAY}\s{1,2}(?:of\s{1,2})?${MONTH}(?:,?\s{1,2}${YEAR})?`,
)
const MONTH_OF_DAYS = sticky(
  String.raw`${MONTH}\s{1,2}${DAY}${JOIN}${DAY}(?:,?\s{1,2}${YEAR})?(?!\s{0,2}[-–]?\s?\p{L}{3}[a-z]*\s\d)`,
)

/** A range told with one month ("20 to 26 January", "January 20–26"), or by two dates ("20 January to 3 February 2022"). */
export function rangeAt(cursor: Cursor, filling: Filling, bare: boolean): ToldRange | null {
  return sharedMonth(cursor, filling) ?? twoDates(cursor, filling, bare)
}

/** A date filled in against the report, or null where its year cannot be known. */
export function fillDate(date: NamedDate, { clock, ahead }: Filling): Edtf | null {
  const { month } = date
  if (date.year !== null || month === null)
    return date.year === null ? null : datePrecise(date.year, month, date.day)
  const year = clock === null ? null : yearOf(clock, { month, day: date.day }, ahead)
  return year === null ? null : datePrecise(year, month, date.day)
}

function sharedMonth(cursor: Cursor, filling: Filling): ToldRange | null {
  const dayFirst = matchAt(DAYS_OF_MONTH, cursor)
  const found = dayFirst ?? matchAt(MONTH_OF_DAYS, cursor)
  if (found === null) return null
  const [from, to, name] = dayFirst === null ? [2, 3, 1] : [1, 2, 3]
  const month = monthNumber(found.groups[name ?? 0])
  const last = {
    year: numberOrNull(found.groups[4]),
    month,
    day: Number(found.groups[to ?? 0]),
    end: found.end,
  }
  const end = fillDate(last, filling)
  if (end === null) return null
  const begin = datePrecise(Number(end.slice(0, 4)), month, Number(found.groups[from ?? 0]))
  const date = begin === null ? null : interval(begin, end)
  return date === null ? null : { date, end: found.end }
}

function twoDates(cursor: Cursor, filling: Filling, bare: boolean): ToldRange | null {
  const first = dateAt(cursor, bare)
  const join = first === null ? null : matchAt(JOINED, { text: cursor.text, at: first.end })
  const last = join === null ? null : dateAt({ text: cursor.text, at: join.end }, true)
  if (first === null || last === null) return null
  const end = fillDate(last, filling)
  if (end === null) return null
  const begin = beginBefore(first, end)
  const date = begin === null ? null : edtfOrNull(`${begin}/${end}`)
  return date === null ? null : { date, end: last.end }
}

/** The first of two dates takes the year of the second, or the year before where it would come after it. */
function beginBefore(first: NamedDate, end: Edtf): Edtf | null {
  if (first.year !== null) return datePrecise(first.year, first.month, first.day)
  const year = Number(end.slice(0, 4))
  const same = datePrecise(year, first.month, first.day)
  const inOrder = same !== null && (boundsOf(same).earliest ?? '') <= (boundsOf(end).latest ?? '')
  return inOrder ? same : datePrecise(year - 1, first.month, first.day)
}

function dateAt(cursor: Cursor, bare: boolean): NamedDate | null {
  return namedDay(cursor) ?? namedMonth(cursor) ?? (bare ? (bareMonth(cursor) ?? bareYear(cursor)) : null)
}

function numberOrNull(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits)
}
