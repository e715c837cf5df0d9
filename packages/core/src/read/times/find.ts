import { boundsOf, type Edtf } from '../../statement/index.ts'
import type { Document } from '../document.ts'
import { FORWARD, MONTHS, NAMED_DAYS, SAID, SEASONS, SMALL_NUMBERS, WEEKDAYS } from '../lexicon/en/times.ts'
import type { FoundTime } from '../port.ts'
import { createClock, edtfOrNull } from './clock.ts'
import { type Cursor, matchAt, sticky, wordsBefore } from './cursor.ts'
import { bareMonth, type NamedDate } from './named.ts'
import { dateAt } from './point.ts'
import { type Filling, fillDate, rangeAt } from './ranges.ts'
import type { Told } from './relative.ts'

type Found = Told & { readonly begin: number }

/** Words at which a time may begin; everything else is passed by. */
const SEED_WORDS = [
  'since|from|between|as|by|so|to|until|up|thus|in|during|of|over|within|throughout|before|after|around',
  'the|last|past|previous|preceding|recent|earlier|later|this|next|on|early|mid|late|beginning|start|middle|end',
  'yesterday|today|tonight|tomorrow|overnight|year|month',
  [...MONTHS.flat(), ...WEEKDAYS.flat(), ...Object.keys(SEASONS), ...Object.keys(SMALL_NUMBERS)].join('|'),
].join('|')
const SEED = new RegExp(String.raw`(?<![\p{L}\p{N}.,/$€£’'-])(?:\d{1,4}|${SEED_WORDS})(?!\p{L})`, 'giu')

const SINCE = sticky(String.raw`(?:ever\s{1,2})?since\s{1,2}(?:the\s{1,2}(?=\d))?`)
const FROM = sticky(String.raw`(?:from|between)\s{1,2}`)
const AS_OF = sticky(
  String.raw`as\s{1,2}(?:of|at)\s{1,2}|by\s{1,2}|up\s{1,2}(?:to|until)\s{1,2}|until\s{1,2}`,
)
const SO_FAR = sticky(
  String.raw`(?:so\s{1,2}far|thus\s{1,2}far|until\s{1,2}now|up\s{1,2}(?:to|until)\s{1,2}now|as\s{1,2}of\s{1,2}now)\b|to\s{1,2}date(?=[.,;:)\s]|$)`,
)
const BEFORE_BARE = sticky(
  String.raw`(?:in|during|of|throughout|before|after|around|over|by|until|on|year|month|this|from|and|to|for)\s{1,2}(?:the\s{1,2}years?\s{1,2})?`,
)
const COUNTED =
  /^\s{1,2}(?:people|children|civilians|men|women|homes|houses|families|times|percent|per|m|km|miles|meters|metres|dollars|\p{Ll}+s\b)/u

/** The times that words name, told against the report's date; without one, relative words tell none. */
export function findTimes(document: Document, reportDate: Edtf | null): readonly FoundTime[] {
  const { text } = document
  const clock = createClock(reportDate)
  const found: FoundTime[] = []
  let end = 0
  const isNearAnchor = createAnchors(text)
  for (const seed of text.matchAll(SEED)) {
    if (seed.index < end || !isNearAnchor(seed.index)) continue
    const cursor = { text, at: seed.index }
    const time = timeAt(cursor, { clock, ahead: false })
    if (time === null) continue
    found.push({ begin: time.begin, end: time.end, date: time.date, kind: time.kind })
    end = time.end
  }
  return found
}

/** Words that every time has one of, near where it begins. */
const ANCHOR = new RegExp(
  String.raw`\d|\b(?:${[...MONTHS.flat(), ...WEEKDAYS.flat()].join('|')}|yesterday|today|tonight|tomorrow|overnight|ago|last|past|previous|preceding|recent|this|next|far|date|now)\b`,
  'giu',
)
const REACH = 48

/** Whether an anchor stands near after an index; asked of rising indexes. */
function createAnchors(text: string): (index: number) => boolean {
  const anchors = Array.from(text.matchAll(ANCHOR), ({ index }) => index)
  let at = 0
  return (index) => {
    while ((anchors[at] ?? Number.POSITIVE_INFINITY) < index) at += 1
    return (anchors[at] ?? Number.POSITIVE_INFINITY) - index <= REACH
  }
}

function timeAt(cursor: Cursor, base: Filling): Found | null {
  const filling = base.clock === null ? base : { ...base, ahead: looksAhead(cursor) }
  return (
    soFar(cursor, filling) ??
    since(cursor, filling) ??
    fromTo(cursor, filling) ??
    asOf(cursor, filling) ??
    plain(cursor, filling)
  )
}

function soFar(cursor: Cursor, { clock }: Filling): Found | null {
  const found = matchAt(SO_FAR, cursor)
  if (found === null || clock?.day == null || wordsBefore(cursor.text, cursor.at, 1)[0] === 'up') return null
  const date = edtfOrNull(clock.day)
  return date === null ? null : { begin: cursor.at, end: found.end, date, kind: 'as-of' }
}

/** What began then and goes on until the report, as far as its date is known. */
function since(cursor: Cursor, filling: Filling): Found | null {
  const found = matchAt(SINCE, cursor)
  const told =
    found === null ? null : dateAt({ text: cursor.text, at: found.end }, { ...filling, ahead: false }, true)
  const from = told === null ? null : boundsOf(told.date).earliest
  if (told === null || from === null || isCounted(cursor.text, told)) return null
  const start = told.date.includes('/') ? from : told.date
  const date = edtfOrNull(`${start}/${filling.clock?.day ?? '..'}`)
  return date === null ? null : { begin: cursor.at, end: told.end, date, kind: 'since' }
}

function fromTo(cursor: Cursor, filling: Filling): Found | null {
  const opener = matchAt(FROM, cursor)
  const at = opener?.end ?? cursor.at
  const range = rangeAt(
    { text: cursor.text, at },
    filling,
    opener !== null || /\p{Lu}/u.test(cursor.text[at] ?? ''),
  )
  if (range === null || isCounted(cursor.text, range)) return null
  return { begin: cursor.at, end: range.end, date: range.date, kind: 'period' }
}

function asOf(cursor: Cursor, filling: Filling): Found | null {
  const found = matchAt(AS_OF, cursor)
  if (found === null || filling.ahead) return null
  const told = dateAt({ text: cursor.text, at: found.end }, filling, true)
  if (told === null || isCounted(cursor.text, told) || isOwner(cursor.text, told)) return null
  return { ...told, begin: cursor.at, kind: 'as-of' }
}

/** "by yesterday's bombing": the bombing did it, and nothing stood then. */
function isOwner(text: string, { end }: Pick<Found, 'end'>): boolean {
  return /^['’]s/u.test(text.slice(end, end + 2))
}

function plain(cursor: Cursor, filling: Filling): Found | null {
  const { text, at } = cursor
  if (isName(text, at)) return null
  const told = dateAt(cursor, filling, false)
  if (told !== null) return isDayName(text, told) ? null : { ...told, begin: at }
  const opener = matchAt(BEFORE_BARE, cursor)
  const bare = opener === null ? null : bareOrWhole({ text, at: opener.end }, filling)
  if (opener === null || bare === null || isCounted(text, bare)) return null
  return { ...bare, begin: opener.end }
}

/** After "in", digits after a month count something: "in March 15 people were killed". */
function bareOrWhole(cursor: Cursor, filling: Filling): Told | null {
  const range = rangeAt(cursor, filling, false)
  if (range !== null) return { ...range, kind: 'period' }
  const whole = dateAt(cursor, filling, true)
  const month = /in\s{1,2}$/iu.test(cursor.text.slice(Math.max(0, cursor.at - 4), cursor.at))
    ? bareMonth(cursor)
    : null
  const counted =
    month !== null && whole !== null && /^\s{1,2}\d{1,2}$/.test(cursor.text.slice(month.end, whole.end))
  const told = counted ? monthTold(month, filling) : whole
  return told === null || isName(cursor.text, cursor.at) || isDayName(cursor.text, told) ? null : told
}

function monthTold(month: NamedDate, filling: Filling): Told | null {
  const date = fillDate(month, filling)
  return date === null ? null : { date, end: month.end, kind: 'period' }
}

/** "Black Friday", "the Sunday Times" are names. */
function isName(text: string, at: number): boolean {
  const before = wordsBefore(text, at, 1)[0] ?? ''
  if (
    /^(?:Today|Tomorrow)\b/.test(text.slice(at, at + 9)) &&
    /[\p{L}\p{N}] $/u.test(text.slice(Math.max(0, at - 2), at))
  )
    return true
  return NAMED_DAYS.has(before) && /\p{Lu}/u.test(text[at] ?? '')
}

function isDayName(text: string, { end }: { readonly end: number }): boolean {
  return /^\s(?:Times|Telegraph|Mirror|Mail|Post|Herald|Express|School|Night)\b/u.test(
    text.slice(end, end + 12),
  )
}

/** "in 2000 homes" counts homes. */
function isCounted(text: string, { end }: { readonly end: number }): boolean {
  return (
    /\d/.test(text[end - 1] ?? '') &&
    /(?:^|\D)\d{4}$/.test(text.slice(end - 5, end)) &&
    COUNTED.test(text.slice(end, end + 24)) &&
    !/\d{1,2},?\s\d{4}$/.test(text.slice(end - 9, end))
  )
}

/** Whether the words before look forward, and no past verb of saying stands right before the time. */
function looksAhead({ text, at }: Cursor): boolean {
  const words = wordsBefore(text, at, 8)
  const nearest =
    words.findLast((word) => !['on', 'in', 'by', 'the', 'of', 'for', 'reporters', 'that'].includes(word)) ??
    ''
  return !SAID.has(nearest) && words.some((word) => FORWARD.has(word))
}
