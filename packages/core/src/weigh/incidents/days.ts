import {
  addDays,
  boundsOf,
  createEdtf,
  daysBetween,
  type Edtf,
  parseEdtf,
  weekdayOf,
} from '../../statement/index.ts'
import { MONTHS, MONTHS_OF_TWO, WEEKDAYS } from './lexicon/calendar.ts'
import { plainWord } from './words.ts'

const WORD = /[\p{L}\p{N}]+/gu
const DAY = /^\p{Nd}{1,2}$/u
const ISO = /\b\d{4}-\d{2}-\d{2}\b/gu
const YEAR = /^\p{Nd}{4}$/u

const EPOCH = '1970-01-01'

/** A day as a number, counted from 1970-01-01. */
export function dayNumber(day: string): number {
  return daysBetween(EPOCH, day)
}

/** The day of a number. */
export function dayOf(day: number): Edtf {
  return createEdtf(addDays(EPOCH, day))
}

/** The days that a text names by weekday or by month and day, as a reader of a report of that date understands them: `YYYY-MM-DD`. */
export function daysTold(text: string, date: Edtf | null): readonly string[] {
  const today = date === null ? null : boundsOf(date).earliest
  const words = [...text.matchAll(WORD)].map(([written]) => plainWord(written))
  const told = words.flatMap((word, i) => {
    const month = monthAt(words, i)
    if (month !== null) return dateAt(words, i, month, today)
    const weekday = WEEKDAYS.get(word)
    return weekday === undefined || today === null ? [] : [lastWeekday(today, weekday - 1)]
  })
  return [...new Set([...told, ...isoDays(text)])]
}

function isoDays(text: string): readonly string[] {
  return [...text.matchAll(ISO)].map(([day]) => day).filter((day) => parseEdtf(day) !== null)
}

interface Month {
  readonly month: number
  /** How many words it takes. */
  readonly words: number
}

function monthAt(words: readonly string[], i: number): Month | null {
  const [one = '', two = ''] = words.slice(i, i + 2)
  const ofTwo = MONTHS_OF_TWO.get(`${one} ${two}`)
  if (ofTwo !== undefined) return { month: ofTwo, words: 2 }
  const month = MONTHS.get(one)
  return month === undefined ? null : { month, words: 1 }
}

/** "12 December 2015", "December 12, 2015"; without a year the last that is not after the report. */
function dateAt(
  words: readonly string[],
  i: number,
  { month, words: length }: Month,
  today: string | null,
): readonly string[] {
  const before = words[i - 1] ?? ''
  const after = words[i + length] ?? ''
  const isBefore = DAY.test(before)
  const day = isBefore ? before : after.replace(/(?:st|nd|rd|th)$/u, '')
  if (!DAY.test(day)) return []
  const year = words[i + length + (isBefore ? 0 : 1)] ?? ''
  const years = YEAR.test(year) ? [year] : yearsUpTo(today)
  const monthDay = `${String(month).padStart(2, '0')}-${String(Number(day)).padStart(2, '0')}`
  const found = years
    .map((one) => `${one}-${monthDay}`)
    .find((one) => parseEdtf(one) !== null && (YEAR.test(year) || today === null || one <= today))
  return found === undefined ? [] : [found]
}

function yearsUpTo(today: string | null): readonly string[] {
  if (today === null) return []
  const year = Number(today.slice(0, 4))
  return [year, year - 1].map(String)
}

function lastWeekday(today: string, weekday: number): string {
  return addDays(today, -((weekdayOf(today) - weekday + 7) % 7))
}
