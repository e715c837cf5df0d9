import type { Reader, TextOrigin } from '@sanad/core/statement'
import type { StandingTable } from './tables.ts'

/** What is known of a report, of which each time only some counts. */
export interface Known {
  readonly reports: readonly KnownReport[]
  readonly texts: readonly KnownText[]
  readonly readings: readonly KnownReading[]
}

interface Came {
  readonly entry: string
  readonly position: number
}

export type KnownReport = Came

export interface KnownText extends Came {
  readonly text: string
  readonly origin: string
  readonly version: string
  readonly instead: string | null
}

export interface KnownReading extends Came {
  readonly reading: string
  readonly text: string
  readonly reader: string
  readonly version: string
}

type Standing = Omit<StandingTable, 'report'>
type Chosen = Omit<Standing, 'since' | 'until'>

/** A redaction takes every other text's place, and a translation never stands beside its original. */
const TEXT_RANK: Readonly<Record<TextOrigin, number>> = {
  translation: 0,
  ocr: 1,
  given: 2,
  extraction: 2,
  transcript: 2,
  redaction: 3,
}

const LONGEST_NUMBER = 20

const READER_RANK: Readonly<Record<Exclude<Reader, 'person'>, number>> = { rules: 1, learned: 2, service: 3 }

/**
 * From when to when each row of a report counts. Which of several counts is told by what they are, never by the order in
 * which they came, so that two logs with the same entries come to the same.
 */
export function standingsOf(known: Known): readonly Standing[] {
  const positions = [...known.reports, ...known.texts, ...known.readings].map(({ position }) => position)
  const open = new Map<string, Standing>()
  const closed: Standing[] = []
  for (const at of [...new Set(positions)].sort((a, b) => a - b)) {
    const chosen = new Map(choose(knownAt(known, at)).map((one) => [keyOf(one), one]))
    for (const [key, one] of open) {
      if (chosen.has(key)) continue
      closed.push({ ...one, until: at })
      open.delete(key)
    }
    for (const [key, one] of chosen) if (!open.has(key)) open.set(key, { ...one, since: at, until: null })
  }
  return [...closed, ...open.values()]
}

/** One of the report's entries, one text with one machine's reading, and every person's reading. */
function choose({ reports, texts, readings }: Known): readonly Chosen[] {
  const allowed = allowedTexts(texts)
  const stands = new Map(allowed.map((text) => [text.text, text]))
  const machine = readings.filter(({ reader, text }) => reader !== 'person' && stands.has(text))
  const person = readings.filter(({ reader, text }) => reader === 'person' && !isReplaced(text, texts))
  const read = best(
    machine,
    (a, b) => compareTexts(stands.get(a.text), stands.get(b.text)) || compareReadings(a, b),
  )
  const text = read === null ? best(allowed, compareTexts) : (stands.get(read.text) ?? null)
  const report = best(reports, (a, b) => compareEntries(a, b))
  return [
    ...(report === null ? [] : [{ part: 'report', entry: report.entry, thing: '' }]),
    ...(text === null ? [] : [{ part: 'text', entry: text.entry, thing: text.text }]),
    ...[...(read === null ? [] : [read]), ...person].map(({ entry, reading }) => ({
      part: 'reading',
      entry,
      thing: reading,
    })),
  ]
}

/** Each text once, as its first entry has it; where something was redacted, only redactions that were not redacted again. */
function allowedTexts(texts: readonly KnownText[]): readonly KnownText[] {
  const once = new Map<string, KnownText>()
  for (const text of texts.toSorted((a, b) => compareTexts(b, a)))
    if (!once.has(text.text)) once.set(text.text, text)
  const left = [...once.values()].filter(({ text }) => !isReplaced(text, texts))
  const redacted = left.filter(({ origin }) => origin === 'redaction')
  return texts.some(({ origin }) => origin === 'redaction') ? redacted : left
}

function isReplaced(text: string, texts: readonly KnownText[]): boolean {
  return texts.some(({ instead }) => instead === text)
}

function compareTexts(a: KnownText | undefined, b: KnownText | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined)
  return (
    rankOf(TEXT_RANK, a.origin) - rankOf(TEXT_RANK, b.origin) ||
    compareVersions(a.version, b.version) ||
    compareEntries(a, b)
  )
}

function compareReadings(a: KnownReading, b: KnownReading): number {
  return (
    rankOf(READER_RANK, a.reader) - rankOf(READER_RANK, b.reader) ||
    compareVersions(a.version, b.version) ||
    compareEntries(a, b)
  )
}

function rankOf(ranks: Readonly<Record<string, number>>, code: string): number {
  return ranks[code] ?? 0
}

/** The entry with the smaller id wins where nothing else tells two apart. */
function compareEntries(a: Came, b: Came): number {
  return a.entry === b.entry ? 0 : a.entry < b.entry ? 1 : -1
}

/** Numbers inside versions count as numbers: 10 is newer than 9. */
function compareVersions(a: string, b: string): number {
  const [one, other] = [sortable(a), sortable(b)]
  return one === other ? 0 : one < other ? -1 : 1
}

function sortable(version: string): string {
  return version.replace(/\d+/g, (digits) => digits.padStart(LONGEST_NUMBER, '0'))
}

function best<T>(all: readonly T[], compare: (a: T, b: T) => number): T | null {
  return all.reduce<T | null>((top, one) => (top === null || compare(one, top) > 0 ? one : top), null)
}

function knownAt({ reports, texts, readings }: Known, at: number): Known {
  const came = ({ position }: Came): boolean => position <= at
  return { reports: reports.filter(came), texts: texts.filter(came), readings: readings.filter(came) }
}

function keyOf({ part, entry, thing }: Chosen): string {
  return `${part} ${entry} ${thing}`
}
