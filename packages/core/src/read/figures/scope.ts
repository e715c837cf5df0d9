import {
  boundsOf,
  createEdtf,
  type Edtf,
  type Figure,
  type FigureKind,
  type Measure,
} from '../../statement/index.ts'
import { contains, type Document, type Sentence, type Stretch, stretchOf } from '../document.ts'
import type { FoundTime, ReadingContext } from '../port.ts'
import type { Mention } from './mention.ts'
import type { Predicate } from './predicate.ts'

const STOCKS: ReadonlySet<Measure> = new Set<Measure>([
  'held',
  'present',
  'trapped',
  'missing',
  'in-care',
  'awaiting-return',
  'fighters',
])
const SAID = /^(?:said|told|wrote|reported|announced|tweeted|posted|added|stated|published|shared)$/

/** Whether a figure counts what came, what stands, or all so far. */
export function kindOf(document: Document, measure: Measure, predicate: Predicate | null): FigureKind {
  if (predicate?.takes === 'toll') return STOCKS.has(measure) ? 'stock' : 'cumulative'
  if (predicate !== null && STOCKS.has(measure) && !wasDone(document, predicate)) return 'stock'
  return STOCKS.has(measure) && predicate === null ? 'stock' : 'flow'
}

/** "were held on Tuesday" is still a stock; "were trapped" as well: only arrests and the like come in a time. */
function wasDone(document: Document, predicate: Predicate): boolean {
  return (
    document.tokens[predicate.at]?.lower === 'detained' && document.tokens[predicate.at - 1]?.lower === 'were'
  )
}

interface Counting {
  readonly mention: Mention
  readonly predicate: Predicate | null
  readonly kind: FigureKind
}

/** Place, period and as-of of a figure, as far as its own sentence says them. */
export function scopeOf(
  context: ReadingContext,
  sentence: Sentence,
  { mention, predicate, kind }: Counting,
): Pick<Figure, 'place' | 'period' | 'asOf' | 'kind'> {
  const hold = stretchOf(context.document, {
    first: Math.min(mention.first, predicate?.first ?? mention.first),
    last: Math.max(mention.last, predicate?.last ?? mention.last),
  })
  const time = nearest(
    hold,
    context.times.filter(
      (one) =>
        contains(sentence, one) &&
        !isOfSaying(context.document, one) &&
        !isAcross(context.document, hold, one),
    ),
  )
  const place =
    nearest(
      hold,
      context.places.filter((one) => contains(sentence, one)),
    )?.place ?? null
  return { place, ...timed(context.document, time, kind) }
}

function timed(
  document: Document,
  time: FoundTime | null,
  kind: FigureKind,
): Pick<Figure, 'period' | 'asOf' | 'kind'> {
  if (time === null) return { period: null, asOf: null, kind }
  if (time.kind === 'as-of') {
    return { period: null, asOf: latestDay(time.date), kind: kind === 'flow' ? 'cumulative' : kind }
  }
  if (time.kind === 'since')
    return { period: time.date, asOf: latestDay(time.date), kind: kind === 'flow' ? 'cumulative' : kind }
  if (kind === 'stock') return { period: null, asOf: beforeOrAfter(document, time), kind }
  return { period: time.date, asOf: null, kind }
}

/** "Before the attack on 20 January the prison held 850": up to that day, and after it from that day on. */
function beforeOrAfter(document: Document, { begin, date }: FoundTime): Edtf {
  const words = document.text.slice(Math.max(0, begin - EVENT_REACH), begin).toLowerCase()
  const side = /\b(before|prior to|ahead of|after|following)\b[^.;:,]*$/.exec(words)?.[1]
  const { earliest, latest } = boundsOf(date)
  if (side === undefined || earliest === null || latest === null) return date
  return createEdtf(side === 'after' || side === 'following' ? `${latest}/..` : `../${earliest}`)
}

/** How far before its date an event may be named. */
const EVENT_REACH = 60

/** The day on which a running total stood; null where its end is open. */
function latestDay(date: Edtf): Edtf | null {
  return boundsOf(date).latest === null ? null : date
}

/** The nearest after the figure's words, else the nearest before. */
function nearest<T extends Stretch>(hold: Stretch, found: readonly T[]): T | null {
  const after = found.filter((one) => one.begin >= hold.begin).toSorted((a, b) => a.begin - b.begin)[0]
  return after ?? found.toSorted((a, b) => b.end - a.end)[0] ?? null
}

/** A semicolon in between: the time of another clause. */
function isAcross({ text }: Document, hold: Stretch, time: Stretch): boolean {
  const [first, last] = hold.begin <= time.begin ? [hold.end, time.begin] : [time.end, hold.begin]
  return text.slice(first, last).includes(';')
}

/** "said on Tuesday that …" dates the saying. */
function isOfSaying(document: Document, time: Stretch): boolean {
  const before = document.text
    .slice(Math.max(0, time.begin - 40), time.begin)
    .toLowerCase()
    .split(/\s+/)
  const near = before.slice(-6)
  return near.some((word) => SAID.test(word)) && !near.includes('that')
}
