import type { Claim, EventType, Span, Statement } from '../../statement/index.ts'
import { daysAgo } from './ago.ts'
import type { GroupedReport } from './grouping.ts'
import {
  type Days,
  daysOf,
  isToldFigure,
  liesApart,
  NEAR_DAYS,
  type OwnEvent,
  ownEventOf,
} from './own-event.ts'
import { meetsSome, placeOf } from './places.ts'

/** What one statement of a report tells in passing of an event that is not the report's own. */
export interface Mention {
  readonly statement: Statement
  /** The claims that tell it, by their places in the statement. */
  readonly claims: readonly number[]
  /** When it was, as far as the words say; the report's own days where only the place is another. */
  readonly days: Days
  /** The words that tell it. */
  readonly words: string
}

/** Longer than this is no time of one event. */
const LONGEST_DAYS = 366
/** A time of more days than this is of one event only where one is named. */
const SHORT_DAYS = 2
/** What happens once, and in the plural several times. */
const ATTACKS: ReadonlySet<EventType> = new Set<EventType>([
  'clash',
  'ground-attack',
  'air-strike',
  'shelling',
  'vehicle-bomb',
  'explosive',
  'shooting',
  'siege',
  'prison-break',
  'execution',
])
const PLURAL = /\p{L}{2}(?<![sS'’])s$/u
/** Claims that have a time and a place. */
const TIMED: ReadonlySet<Claim['kind']> = new Set<Claim['kind']>(['figure', 'event', 'status'])
/** Up to the first mark between clauses, and from the last. */
const TO_CLAUSE = /^[^,;:،؛—–(]*[,;:،؛—–(]/u
const FROM_CLAUSE = /[,;:،؛—–(][^,;:،؛—–(]*$/u

/** What a report tells in passing: figures with another time than its own event, or from other places, and what is told with them. */
export function mentionsOf(report: GroupedReport, own: OwnEvent = ownEventOf(report)): readonly Mention[] {
  const { days } = own
  if (days === null) return []
  return report.statements.flatMap((statement) => mentionsIn(statement, { ...own, days }))
}

interface Known extends OwnEvent {
  readonly days: Days
}

function mentionsIn(statement: Statement, own: Known): readonly Mention[] {
  const of = statement.claims.map((claim) => otherTime(claim, own, wordsBefore(statement, claim)))
  if (of.every((days) => days === null || days === 'own')) return []
  const times = followed(statement, of)
  const groups = new Map<string, { readonly days: Days; readonly claims: number[] }>()
  for (const [at, days] of times.entries()) {
    if (days === null || days === 'own') continue
    const key = days.join(' ')
    const group = groups.get(key) ?? { days, claims: [] }
    group.claims.push(at)
    groups.set(key, group)
  }
  return [...groups.values()].flatMap(({ days, claims }) => {
    const told = claims.flatMap((at) => statement.claims[at] ?? [])
    if (!told.some(isToldFigure) || !isOfOneEvent(days, told, statement)) return []
    return [{ statement, claims, days, words: wordsAbout(statement, claims) }]
  })
}

/** The days of a claim that is of another event; `own` where it is of the report's, null where it says neither. */
function otherTime(claim: Claim, own: Known, before: string): Days | 'own' | null {
  const days = daysOf(claim) ?? (TIMED.has(claim.kind) ? daysAgo(before, own.days) : null)
  const place = placeOf(claim)
  if (days !== null && liesApart(days, own.days, NEAR_DAYS)) {
    return days[1] - days[0] <= LONGEST_DAYS ? days : 'own'
  }
  if (place !== null && own.places.length > 0 && !meetsSome(place, own.places)) return days ?? own.days
  return days === null && place === null ? null : 'own'
}

/** What says neither when nor where is of the event of its whole, else of that of the claim told before it, else after it. */
function followed(
  statement: Statement,
  of: readonly (Days | 'own' | null)[],
): readonly (Days | 'own' | null)[] {
  const order = [...statement.claims.keys()].toSorted((a, b) => beginOf(statement, a) - beginOf(statement, b))
  const isKnown = (at: number): boolean => of[at] != null
  return statement.claims.map((claim, at) => {
    if (isKnown(at) || !TIMED.has(claim.kind)) return of[at] ?? null
    const place = order.indexOf(at)
    const leader =
      wholesOf(statement, at).find(isKnown) ??
      order.slice(0, place).findLast(isKnown) ??
      order.slice(place).find(isKnown)
    return leader === undefined ? null : (of[leader] ?? null)
  })
}

function wholesOf({ id, claims }: Statement, at: number): readonly number[] {
  const links = claims[at]?.links ?? []
  return links.flatMap(({ kind, to }) => (kind === 'part-of' && to.statement === id ? [to.claim] : []))
}

function beginOf({ claims }: Statement, at: number): number {
  return claims[at]?.spans[0]?.[0] ?? 0
}

/** "45 were killed in July" is no number of one event; "an air strike in July killed 45" is, and so is one person's death. */
function isOfOneEvent([from, to]: Days, told: readonly Claim[], { content }: Statement): boolean {
  if (to - from <= SHORT_DAYS) return true
  if (told.filter(isToldFigure).every(({ figure }) => figure.count.stated === 1)) return true
  const attacks = told.filter((claim) => claim.kind === 'event' && ATTACKS.has(claim.event))
  const words = attacks.flatMap(({ spans }) => wordsAt(content, spans).split(/\s+/u))
  return attacks.length > 0 && !words.some((word) => PLURAL.test(word))
}

/** The words of a mention; where its statement tells of the report's own event as well, those of its own clause. */
function wordsAbout({ claims, content }: Statement, told: readonly number[]): string {
  const [span, ...more] = content.spans
  if (span === undefined || more.length > 0 || told.length === claims.length) return content.text
  const spansOf = (ats: readonly number[]): readonly Span[] => ats.flatMap((at) => claims[at]?.spans ?? [])
  const own = spansOf(told)
  const others = spansOf(claims.map((_, at) => at).filter((at) => !told.includes(at)))
  const [from, to] = [Math.min(...own.map(([begin]) => begin)), Math.max(...own.map(([, end]) => end))]
  const before = Math.max(span[0], ...others.map(([, end]) => end).filter((end) => end <= from))
  const after = Math.min(span[1], ...others.map(([begin]) => begin).filter((begin) => begin >= to))
  const points = [...content.text]
  const between = (begin: number, end: number): string =>
    points.slice(Math.max(0, begin - span[0]), end - span[0]).join('')
  const lead = before === span[0] ? between(before, from) : between(before, from).replace(TO_CLAUSE, '')
  const rest = after === span[1] ? between(from, after) : between(from, after).replace(FROM_CLAUSE, '')
  return lead + rest
}

function wordsBefore({ content }: Statement, { spans: [first] }: Claim): string {
  const [whole] = content.spans
  return first === undefined || whole === undefined
    ? ''
    : [...content.text].slice(0, Math.max(0, first[0] - whole[0])).join('')
}

function wordsAt({ text, spans: [whole] }: Statement['content'], spans: readonly Span[]): string {
  const shift = whole?.[0] ?? 0
  const points = [...text]
  return spans.map(([begin, end]) => points.slice(Math.max(0, begin - shift), end - shift).join('')).join(' ')
}
