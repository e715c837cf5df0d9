import edtf from 'edtf'
import { SanadError } from './error.ts'

declare const brand: unique symbol

/** A date as precise as its source was (EDTF, ISO 8601-2:2019): `2022-01-20`, `2022-01`, `2022-01-20/2022-01-26`, `2022~`. */
export type Edtf = string & { readonly [brand]: true }

/** First and last day a date can mean, `YYYY-MM-DD`; null where it is open. */
export interface Bounds {
  readonly earliest: string | null
  readonly latest: string | null
}

/** A time of day may follow a day: days are what is compared, wherever the machine stands. */
const PLAIN =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?[~?%]?$/
const YEARS_OF_400 = 146_097

/** A date from its text, or null where it is none. */
export function parseEdtf(text: string): Edtf | null {
  const trimmed = text.trim()
  if (trimmed === '' || trimmed.length > 60 || trimmed === '../..') return null
  const ends = trimmed.split('/')
  if (ends.length > 2) return null
  const known = ends.every((end) => (ends.length === 2 && isOpen(end)) || simpleBounds(end) !== null)
  return known && orderHolds(ends) ? asEdtf(trimmed) : null
}

/** A date that the code itself wrote; refuses what is none (`statement/bad-date`). */
export function createEdtf(text: string): Edtf {
  const date = parseEdtf(text)
  if (date === null) throw new SanadError('statement/bad-date', `${JSON.stringify(text)} is not an EDTF date`)
  return date
}

/** The first and the last day that a date can mean. */
export function boundsOf(date: Edtf): Bounds {
  const [first = '', last = first] = date.split('/')
  return { earliest: endOf(first, 'earliest'), latest: endOf(last, 'latest') }
}

/** Whether two dates can mean a common day. */
export function datesOverlap(one: Edtf, other: Edtf): boolean {
  const a = boundsOf(one)
  const b = boundsOf(other)
  const startsInTime = (x: Bounds, y: Bounds): boolean =>
    x.earliest === null || y.latest === null || x.earliest <= y.latest
  return startsInTime(a, b) && startsInTime(b, a)
}

/** The day so many days after (before, if negative) a day `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  return dayOfNumber(numberOfDay(day) + days)
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: string): number {
  return (((numberOfDay(day) + 3) % 7) + 7) % 7
}

/** How many days lie from one day to another. */
export function daysBetween(from: string, to: string): number {
  return numberOfDay(to) - numberOfDay(from)
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function asEdtf(text: string): Edtf {
  return text as Edtf
}

function isOpen(end: string): boolean {
  return end === '..' || end === ''
}

function endOf(end: string, which: 'earliest' | 'latest'): string | null {
  return isOpen(end) ? null : (simpleBounds(end)?.[which] ?? null)
}

function orderHolds(ends: readonly string[]): boolean {
  const [first = '', last = ''] = ends
  if (ends.length < 2) return true
  const from = endOf(first, 'earliest')
  const to = endOf(last, 'latest')
  return from === null || to === null || from <= to
}

/** Bounds of a date that is no interval: plain ones by arithmetic, masked and uncertain ones and sets by the library. */
function simpleBounds(text: string): Bounds | null {
  const plain = PLAIN.exec(text)
  if (plain === null) return libraryBounds(text)
  const [, year = '', month, day] = plain
  const y = Number(year)
  const m = month === undefined ? null : Number(month)
  if (m !== null && (m < 1 || m > 12)) return null
  if (day === undefined) {
    return { earliest: `${year}-${month ?? '01'}-01`, latest: lastOf(year, m) }
  }
  const whole = `${year}-${month}-${day}`
  return Number(day) >= 1 && Number(day) <= daysInMonth(y, m ?? 1) ? { earliest: whole, latest: whole } : null
}

function lastOf(year: string, month: number | null): string {
  const m = month ?? 12
  return `${year}-${pad(m, 2)}-${daysInMonth(Number(year), m)}`
}

/** The library gives a set's last member by its first day, so members are measured one by one. */
function libraryBounds(text: string): Bounds | null {
  const set = /^[[{](.+)[\]}]$/.exec(text)
  if (set !== null) return setBounds((set[1] ?? '').split(/,|\.\./))
  try {
    const { min, max } = edtf(text)
    if (!Number.isFinite(min) || !Number.isFinite(max)) return null
    return { earliest: dayOf(min), latest: dayOf(max) }
  } catch {
    return null
  }
}

function setBounds(members: readonly string[]): Bounds | null {
  const bounds = members.map((member) => simpleBounds(member.trim()))
  const all = bounds.filter((one): one is Bounds => one !== null)
  if (all.length < bounds.length) return null
  const days = (which: 'earliest' | 'latest'): string[] => all.flatMap((one) => one[which] ?? []).sort()
  return { earliest: days('earliest')[0] ?? null, latest: days('latest').at(-1) ?? null }
}

function dayOf(milliseconds: number): string {
  return dayOfNumber(Math.floor(milliseconds / 86_400_000))
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}

/** Days since 1970-01-01 in the Gregorian calendar (Howard Hinnant, "chrono-compatible low-level date algorithms"). */
function numberOfDay(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * YEARS_OF_400 + dayOfEra - 719_468
}

function dayOfNumber(count: number): string {
  const z = count + 719_468
  const era = Math.floor(z / YEARS_OF_400)
  const dayOfEra = z - era * YEARS_OF_400
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted + (shifted < 10 ? 3 : -9)
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1, 2)}`
}
