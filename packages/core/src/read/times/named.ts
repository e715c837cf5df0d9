import { MONTHS, SEASONS, WEEKDAYS } from '../lexicon/en/times.ts'
import { type Cursor, type Matched, matchAt, sticky } from './cursor.ts'

/** A date as its words give it, before the report's date fills in the year. */
export interface NamedDate {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  readonly end: number
}

const names = (lists: readonly (readonly string[])[]): string =>
  lists
    .flat()
    .toSorted((a, b) => b.length - a.length)
    .join('|')

/** Pattern sources, each one capturing group. */
export const MONTH: string = String.raw`((?:${names(MONTHS)})\b)(?:\.(?=,?\s{0,2}\d))?`
export const WEEKDAY: string = String.raw`((?:${names(WEEKDAYS)})\b)`
export const DAY: string = String.raw`(\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\d])`
export const YEAR: string = String.raw`((?:19|20)\d\d)(?![\p{L}\d]|[.,]\d)`

const WEEKDAY_BEFORE = String.raw`(?:(?:${names(WEEKDAYS)})\b\.?,?\s{1,2})?(?:the\s{1,2})?`
const ISO = sticky(String.raw`(\d{4})-(\d\d)-(\d\d)(?![\d-])`)
const NUMERIC = sticky(String.raw`(\d{1,2})([/.])(\d{1,2})\2(\d{4})(?!\d)`)
const DAY_MONTH = sticky(
  String.raw`${WEEKDAY_BEFORE}${DAY}(?:\s{1,2}|-)(?:of\s{1,2})?${MONTH}(?:(?:,?\s{1,2}|-)${YEAR})?`,
)
const MONTH_DAY = sticky(
  String.raw`${WEEKDAY_BEFORE}${MONTH}\s{1,2}(?:the\s{1,2})?${DAY}(?!:\d|%|\s?(?:per cent|percent))(?:,?\s{1,2}${YEAR})?`,
)
const MONTH_YEAR = sticky(String.raw`${MONTH}(?:,?\s{1,2}|\s{1,2}of\s{1,2})${YEAR}`)
const SEASON_YEAR = sticky(String.raw`(${Object.keys(SEASONS).join('|')})\s{1,2}(?:of\s{1,2})?${YEAR}`)
const MONTH_ALONE = sticky(MONTH)
const YEAR_ALONE = sticky(YEAR)

/** The month a name means, from 1. */
export function monthNumber(name: string | undefined): number | null {
  return indexIn(MONTHS, name, 1)
}

/** The weekday a name means, Monday 0. */
export function weekdayNumber(name: string | undefined): number | null {
  return indexIn(WEEKDAYS, name, 0)
}

/** A day that words or digits name, with or without its year. */
export function namedDay(cursor: Cursor): NamedDate | null {
  return isoDay(cursor) ?? numericDay(cursor) ?? wordedDay(cursor)
}

/** A month with its year. */
export function namedMonth(cursor: Cursor): NamedDate | null {
  const found = matchAt(MONTH_YEAR, cursor)
  if (found === null || !capital(found.groups[1])) return null
  return { year: Number(found.groups[2]), month: monthNumber(found.groups[1]), day: null, end: found.end }
}

/** A season with its year, as its months. */
export function namedSeason(cursor: Cursor): { readonly months: string; readonly end: number } | null {
  const found = matchAt(SEASON_YEAR, cursor)
  if (found === null) return null
  const [first, last] = SEASONS[found.groups[1]?.toLowerCase() ?? ''] ?? ['', '']
  const year = found.groups[2]
  return { months: `${year}-${first}~/${year}-${last}~`, end: found.end }
}

/** A month by its name alone, which only a word before it tells from a verb or a person. */
export function bareMonth(cursor: Cursor): NamedDate | null {
  const found = matchAt(MONTH_ALONE, cursor)
  if (found === null || !capital(found.groups[1])) return null
  return { year: null, month: monthNumber(found.groups[1]), day: null, end: found.end }
}

/** A year by its digits alone, which only a word before it tells from another number. */
export function bareYear(cursor: Cursor): NamedDate | null {
  const found = matchAt(YEAR_ALONE, cursor)
  if (found === null) return null
  return { year: Number(found.groups[1]), month: null, day: null, end: found.end }
}

function isoDay(cursor: Cursor): NamedDate | null {
  const found = matchAt(ISO, cursor)
  if (found === null) return null
  const [, year, month, day] = found.groups
  return { year: Number(year), month: Number(month), day: Number(day), end: found.end }
}

/** Day and month in digits only where one order is impossible, or both are one. */
function numericDay(cursor: Cursor): NamedDate | null {
  const found = matchAt(NUMERIC, cursor)
  if (found === null) return null
  const [, first, , second, year] = found.groups.map(Number)
  if (first === undefined || second === undefined || year === undefined) return null
  const [day, month] = second > 12 ? [second, first] : [first, second]
  if (month > 12 || (day <= 12 && day !== month)) return null
  return { year, month, day, end: found.end }
}

function wordedDay(cursor: Cursor): NamedDate | null {
  const dayFirst = matchAt(DAY_MONTH, cursor)
  if (dayFirst !== null) return ofGroups(dayFirst, [2, 1, 3])
  const monthFirst = matchAt(MONTH_DAY, cursor)
  return monthFirst === null ? null : ofGroups(monthFirst, [1, 2, 3])
}

function ofGroups(found: Matched, [m, d, y]: readonly [number, number, number]): NamedDate | null {
  const { groups, end } = found
  const month = monthNumber(groups[m])
  const day = Number(groups[d])
  if (month === null || day < 1 || day > 31 || !capital(groups[m])) return null
  return { year: groups[y] === undefined ? null : Number(groups[y]), month, day, end }
}

/** "may" and "march" in small letters are verbs. */
function capital(name: string | undefined): boolean {
  return name !== undefined && name[0] !== name[0]?.toLowerCase()
}

function indexIn(
  lists: readonly (readonly string[])[],
  name: string | undefined,
  from: number,
): number | null {
  const index = lists.findIndex((list) => list.includes(name?.toLowerCase() ?? ''))
  return index < 0 ? null : index + from
}
