import { addDays, boundsOf, createEdtf, daysBetween, type Edtf, weekdayOf } from '../../statement/index.ts'

const SOON_DAYS = 30

/** What relative times are told against: the days that the report's date can mean. */
export interface Clock {
  readonly first: string
  readonly last: string
  /** The report's day; null where its date is no single day. */
  readonly day: string | null
}

/** The clock of a report, or null where nobody said when it was made. */
export function createClock(date: Edtf | null): Clock | null {
  if (date === null) return null
  const { earliest, latest } = boundsOf(date)
  if (earliest === null || latest === null) return null
  return { first: earliest, last: latest, day: earliest === latest ? earliest : null }
}

/** A date of parts, as precise as they are; null where there is no such date. */
export function datePrecise(year: number, month: number | null, day: number | null): Edtf | null {
  const parts = [
    String(year).padStart(4, '0'),
    ...[month, day].flatMap((part) => (part === null ? [] : [pad(part)])),
  ]
  return edtfOrNull(parts.join('-'))
}

/** An interval of days; a single day where both ends are one. */
export function interval(from: string, to: string): Edtf | null {
  return edtfOrNull(from === to ? from : `${from}/${to}`)
}

/** A date from text that the rules put together, or null where the calendar has no such date. */
export function edtfOrNull(text: string): Edtf | null {
  try {
    return createEdtf(text)
  } catch {
    return null
  }
}

/** The year that a month (and day) without one means: the last that is not after the report, or the next that is not before. */
export function yearOf(
  clock: Clock,
  parts: { month: number; day: number | null },
  ahead: boolean,
): number | null {
  const years = [clock.first, clock.last].map((day) => nearestYear(day, parts, ahead))
  return years[0] === years[1] ? (years[0] ?? null) : null
}

function nearestYear(day: string, parts: { month: number; day: number | null }, ahead: boolean): number {
  const year = Number(day.slice(0, 4))
  const length = parts.day === null ? 7 : 10
  const key = `${day.slice(0, 4)}-${pad(parts.month)}${parts.day === null ? '' : `-${pad(parts.day)}`}`
  const report = day.slice(0, length)
  if (ahead) return key < report ? year + 1 : year
  return key > report && !isSoon(day, key) ? year - 1 : year
}

/** A day of the coming month needs no year, one of eleven months ago would have had its own. */
function isSoon(day: string, key: string): boolean {
  return key.length === 10 && daysBetween(day, key) <= SOON_DAYS
}

/** Which of a weekday's days is meant. */
export type Which = 'on' | 'last' | 'next' | 'this'

/** The day that a weekday means in a report of a day; `on` is the last one not after it. */
export function weekdayNear(day: string, weekday: number, which: Which): string {
  const back = (weekdayOf(day) - weekday + 7) % 7
  switch (which) {
    case 'last':
      return addDays(day, back === 0 ? -7 : -back)
    case 'next':
      return addDays(day, 7 - back)
    case 'this':
      return addDays(mondayOf(day), weekday)
    case 'on':
      return addDays(day, -back)
  }
}

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  return addDays(day, -weekdayOf(day))
}

/** A month so many months away, `YYYY-MM`. */
export function addMonths(day: string, months: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${pad((count % 12) + 1)}`
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
