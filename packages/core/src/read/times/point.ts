import type { Edtf } from '../../statement/index.ts'
import type { FoundTime } from '../port.ts'
import { edtfOrNull } from './clock.ts'
import { type Cursor, matchAt, sticky } from './cursor.ts'
import { bareMonth, bareYear, type NamedDate, namedDay, namedMonth, namedSeason } from './named.ts'
import { type Filling, fillDate } from './ranges.ts'
import { relativeTime, type Told } from './relative.ts'

const SHADE = sticky(
  String.raw`(?:the\s{1,2})?(?:(early|mid|late)(?:\s{1,2}in)?[\s-]{1,2}|(beginning|start|middle|end)\s{1,2}of\s{1,2})`,
)
const DECADE = sticky(String.raw`(?:the\s{1,2})?((?:19|20)\d)0['’]?s\b`)

/** Thirds of a month and of a year, as people mean them. */
const DAYS: Readonly<Record<string, readonly [string, string]>> = {
  early: ['01', '10'],
  mid: ['11', '20'],
  late: ['21', ''],
}
const MONTHS_OF: Readonly<Record<string, readonly [string, string]>> = {
  early: ['01', '04'],
  mid: ['05', '08'],
  late: ['09', '12'],
}
const SHADES: Readonly<Record<string, string>> = {
  beginning: 'early',
  start: 'early',
  middle: 'mid',
  end: 'late',
}

/** A single date at a cursor; a bare month or year only where a word before it makes it a date. */
export function dateAt(cursor: Cursor, filling: Filling, bare: boolean): Told | null {
  return shaded(cursor, filling) ?? named(cursor, filling, bare) ?? relative(cursor, filling)
}

function named(cursor: Cursor, filling: Filling, bare: boolean): Told | null {
  const decade = matchAt(DECADE, cursor)
  if (decade !== null) return told(edtfOrNull(`${decade.groups[1]}X`), decade.end, 'period')
  const season = namedSeason(cursor)
  if (season !== null) return told(edtfOrNull(season.months), season.end, 'period')
  const day = namedDay(cursor)
  if (day !== null) return told(fillDate(day, filling), day.end, 'point')
  const month = namedMonth(cursor) ?? (bare ? bareDate(cursor) : null)
  return month === null ? null : told(fillDate(month, filling), month.end, 'period')
}

function bareDate(cursor: Cursor): NamedDate | null {
  return bareMonth(cursor) ?? bareYear(cursor)
}

function relative(cursor: Cursor, { clock, ahead }: Filling): Told | null {
  return clock === null ? null : relativeTime({ cursor, clock, ahead })
}

/** "late January 2022" is the last third of it, said as approximate. */
function shaded(cursor: Cursor, filling: Filling): Told | null {
  const found = matchAt(SHADE, cursor)
  if (found === null) return null
  const at = { text: cursor.text, at: found.end }
  const whole = namedMonth(at) ?? bareDate(at)
  const date = whole === null ? null : fillDate(whole, filling)
  if (whole === null || date === null) return null
  const word = (found.groups[1] ?? SHADES[found.groups[2]?.toLowerCase() ?? ''] ?? '').toLowerCase()
  return told(third(date, word), whole.end, 'period')
}

function third(date: Edtf, shade: string): Edtf | null {
  const ends = (date.length === 4 ? MONTHS_OF : DAYS)[shade]
  if (ends === undefined) return null
  const [from, to] = ends
  const last = to === '' ? lastDay(date) : to
  return edtfOrNull(`${date}-${from}~/${date}-${last}~`)
}

function lastDay(month: Edtf): string {
  return ['31', '30', '29', '28'].find((day) => edtfOrNull(`${month}-${day}`) !== null) ?? '28'
}

function told(date: Edtf | null, end: number, kind: FoundTime['kind']): Told | null {
  return date === null ? null : { date, end, kind }
}
