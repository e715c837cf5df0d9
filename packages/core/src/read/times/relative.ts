import { addDays, type Edtf } from '../../statement/index.ts'
import { SMALL_NUMBERS } from '../lexicon/en/times.ts'
import type { FoundTime } from '../port.ts'
import { addMonths, type Clock, edtfOrNull, interval, mondayOf, type Which, weekdayNear } from './clock.ts'
import { type Cursor, type Matched, matchAt, sticky } from './cursor.ts'
import { bareMonth, WEEKDAY, weekdayNumber } from './named.ts'

/** A date found at a cursor, with where its words end. */
export interface Told {
  readonly end: number
  readonly date: Edtf
  readonly kind: FoundTime['kind']
}

/** What a relative rule reads: where it stands, the report's clock, and whether the words look forward. */
export interface Scene {
  readonly cursor: Cursor
  readonly clock: Clock
  readonly ahead: boolean
}

const NUMBER = String.raw`(\d{1,3}|${Object.keys(SMALL_NUMBERS).join('|')}|a\s{1,2}couple\s{1,2}of)`
const UNIT = '(hour|day|week|month|year|decade)s?'
const PART_OF_DAY = String.raw`(?:\s{1,2}(?:morning|afternoon|evening|night|noon))?`

type Rule = readonly [pattern: RegExp, tell: (found: Matched, scene: Scene) => Omit<Told, 'end'> | null]

/** Words that tell a time by the report's day, tried in order. */
const RULES: readonly Rule[] = [
  [sticky(String.raw`the\s{1,2}day\s{1,2}before\s{1,2}yesterday\b`), (_, scene) => dayAway(scene, -2)],
  [sticky(String.raw`the\s{1,2}day\s{1,2}after\s{1,2}tomorrow\b`), (_, scene) => dayAway(scene, 2)],
  [sticky(String.raw`yesterday${PART_OF_DAY}\b`), (_, scene) => dayAway(scene, -1)],
  [sticky(String.raw`tomorrow${PART_OF_DAY}\b`), (_, scene) => dayAway(scene, 1)],
  [sticky(String.raw`(?:earlier\s{1,2})?today\b(?!['’]s)`), (_, scene) => dayAway(scene, 0)],
  [
    sticky(String.raw`(?:tonight|this\s{1,2}(?:morning|afternoon|evening))\b`),
    (_, scene) => dayAway(scene, 0),
  ],
  [sticky(String.raw`last\s{1,2}night\b`), (_, scene) => dayAway(scene, -1)],
  [sticky(String.raw`overnight\b(?!\s{1,2}stay)`), (_, { clock }) => days(clock, [-1, 0], 'point')],
  [sticky(String.raw`${NUMBER}\s{1,2}${UNIT}\s{1,2}ago\b`), (found, scene) => ago(found, scene)],
  [
    sticky(
      String.raw`(?:the\s{1,2})?(?:last|past|previous|preceding)\s{1,2}(?:${NUMBER}[\s-]{1,2})?${UNIT}\b`,
    ),
    (found, scene) => past(found, scene),
  ],
  [
    sticky(String.raw`(?:the\s{1,2})?recent\s{1,2}(day|week|month|year)s\b`),
    (found, scene) => recent(found, scene),
  ],
  [
    sticky(String.raw`(?:earlier\s{1,2}|later\s{1,2})?this\s{1,2}(week|month|year)\b`),
    (found, scene) => thisUnit(found, scene),
  ],
  [sticky(String.raw`next\s{1,2}(week|month|year)\b`), (found, scene) => nextUnit(found, scene)],
  [
    sticky(String.raw`(?:(last|next|this|early|late)\s{1,2})?${WEEKDAY}(?:['’]s\b)?${PART_OF_DAY}\b`),
    (found, scene) => weekday(found, scene),
  ],
]

const WITH_MONTH = sticky(String.raw`(last|next|this)\s{1,2}(?=\p{Lu}\p{L}{2})`)

/** The time that relative words at a cursor tell, or null. */
export function relativeTime(scene: Scene): Told | null {
  for (const [pattern, tell] of RULES) {
    const found = matchAt(pattern, scene.cursor)
    if (found === null) continue
    const told = tell(found, scene)
    if (told !== null) return { ...told, end: found.end }
  }
  return monthNear(scene)
}

/** The number that a word or digits give, up to three digits. */
export function smallNumber(words: string | undefined): number | null {
  if (words === undefined) return null
  if (/^\d+$/.test(words)) return Number(words)
  return SMALL_NUMBERS[words.toLowerCase().startsWith('a ') ? 'couple' : words.toLowerCase()] ?? null
}

function dayAway({ clock }: Scene, by: number): Omit<Told, 'end'> | null {
  return days(clock, [by, by], 'point')
}

function days(
  clock: Clock,
  [from, to]: readonly [number, number],
  kind: FoundTime['kind'],
): Omit<Told, 'end'> | null {
  if (clock.day === null) return null
  const date = interval(addDays(clock.day, from), addDays(clock.day, to))
  return date === null ? null : { date, kind }
}

function point(text: string, kind: FoundTime['kind']): Omit<Told, 'end'> | null {
  const date = edtfOrNull(text)
  return date === null ? null : { date, kind }
}

function ago({ groups }: Matched, { clock }: Scene): Omit<Told, 'end'> | null {
  const count = smallNumber(groups[1])
  if (clock.day === null || count === null) return null
  switch (groups[2]?.toLowerCase()) {
    case 'hour':
      return days(clock, [-Math.ceil(count / 24), 0], 'point')
    case 'day':
      return days(clock, [-count, -count], 'point')
    case 'week':
      return point(`${addDays(clock.day, -7 * count)}~`, 'point')
    case 'month':
      return point(`${addMonths(clock.day, -count)}~`, 'period')
    case 'year':
      return point(`${yearAway(clock.day, -count)}~`, 'period')
    default:
      return point(`${yearAway(clock.day, -10 * count)}~`, 'period')
  }
}

/** "last week" is the week before; "the last week" and "the last two weeks" run up to the report. */
function past(found: Matched, scene: Scene): Omit<Told, 'end'> | null {
  const { clock, cursor } = scene
  const [words = '', number, unit = ''] = found.groups
  const { day } = clock
  if (day === null) return null
  const runsToNow = number !== undefined || !/^last/iu.test(words)
  if (!runsToNow) return before(unit.toLowerCase(), day)
  const count = smallNumber(number ?? 'one')
  if (
    count === null ||
    (number === undefined && /^the\s+previous/iu.test(cursor.text.slice(cursor.at, found.end)))
  )
    return null
  return within(unit.toLowerCase(), count, day)
}

function before(unit: string, day: string): Omit<Told, 'end'> | null {
  const monday = mondayOf(day)
  switch (unit) {
    case 'week':
      return point(`${addDays(monday, -7)}/${addDays(monday, -1)}`, 'period')
    case 'month':
      return point(addMonths(day, -1), 'period')
    case 'year':
      return point(yearAway(day, -1), 'period')
    default:
      return null
  }
}

function within(unit: string, count: number, day: string): Omit<Told, 'end'> | null {
  switch (unit) {
    case 'hour':
      return point(`${addDays(day, -Math.ceil(count / 24))}/${day}`, 'within')
    case 'day':
      return point(`${addDays(day, -count)}/${day}`, 'within')
    case 'week':
      return point(`${addDays(day, -7 * count)}/${day}`, 'within')
    case 'month':
      return point(`${addMonths(day, -count)}/${day.slice(0, 7)}`, 'within')
    case 'year':
      return point(`${yearAway(day, -count)}/${day.slice(0, 4)}`, 'within')
    default:
      return point(`${yearAway(day, -10 * count)}/${day.slice(0, 4)}`, 'within')
  }
}

/** Recent days, weeks, months: about so many as people mean by it, said as approximate. */
const RECENT: Readonly<Record<string, number>> = { day: 7, week: 30, month: 180 }

function recent({ groups }: Matched, { clock }: Scene): Omit<Told, 'end'> | null {
  const span = RECENT[groups[1]?.toLowerCase() ?? '']
  if (clock.day === null) return null
  if (span === undefined) return point(`${yearAway(clock.day, -5)}~/${clock.day.slice(0, 4)}`, 'within')
  return point(`${addDays(clock.day, -span)}~/${clock.day}`, 'within')
}

function thisUnit({ groups }: Matched, { clock, ahead }: Scene): Omit<Told, 'end'> | null {
  const later = ahead || /^later/iu.test(groups[0] ?? '')
  const { day } = clock
  if (day === null) return null
  switch (groups[1]?.toLowerCase()) {
    case 'week': {
      const date = later ? interval(day, addDays(mondayOf(day), 6)) : interval(mondayOf(day), day)
      return date === null ? null : { date, kind: 'period' }
    }
    case 'month':
      return point(day.slice(0, 7), 'period')
    default:
      return point(day.slice(0, 4), 'period')
  }
}

function nextUnit({ groups }: Matched, { clock }: Scene): Omit<Told, 'end'> | null {
  const { day } = clock
  if (day === null) return null
  const monday = mondayOf(day)
  switch (groups[1]?.toLowerCase()) {
    case 'week':
      return point(`${addDays(monday, 7)}/${addDays(monday, 13)}`, 'period')
    case 'month':
      return point(addMonths(day, 1), 'period')
    default:
      return point(yearAway(day, 1), 'period')
  }
}

function weekday({ groups }: Matched, { clock, ahead }: Scene): Omit<Told, 'end'> | null {
  const number = weekdayNumber(groups[2])
  const name = groups[2] ?? ''
  if (clock.day === null || number === null || name[0] === name[0]?.toLowerCase()) return null
  return point(weekdayNear(clock.day, number, whichDay(groups[1]?.toLowerCase(), ahead)), 'point')
}

function whichDay(word: string | undefined, ahead: boolean): Which {
  if (word === 'last' || word === 'next') return word
  if (word === 'this') return ahead ? 'next' : 'on'
  return ahead ? 'next' : 'on'
}

/** "last January" is the last one that is over, "next March" the first one to come. */
function monthNear({ cursor, clock }: Scene): Told | null {
  const found = matchAt(WITH_MONTH, cursor)
  if (found === null || clock.day === null) return null
  const named = bareMonth({ text: cursor.text, at: found.end })
  if (named === null || named.month === null) return null
  const away = named.month - Number(clock.day.slice(5, 7))
  const told = point(addMonths(clock.day, monthsTo(found.groups[1]?.toLowerCase(), away)), 'period')
  return told === null ? null : { ...told, end: named.end }
}

function monthsTo(which: string | undefined, away: number): number {
  if (which === 'last') return away >= 0 ? away - 12 : away
  if (which === 'next') return away <= 0 ? away + 12 : away
  return away
}

function yearAway(day: string, by: number): string {
  return String(Number(day.slice(0, 4)) + by).padStart(4, '0')
}
