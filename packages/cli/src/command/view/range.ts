import {
  asOfWords,
  bylineOf,
  countedWords,
  dateWords,
  plainWords,
  quoteOf,
  wordReason,
} from '@sanad/core/i18n'
import {
  datesOverlap,
  type FigureClaim,
  highEnd,
  type Incident,
  isCountable,
  lowEnd,
  populationKey,
  type Range,
  type RangeEnd,
  type Reason,
  type Statement,
  type StatementId,
} from '@sanad/core/statement'
import { type Bar, type Cell, drawBar, type EndMark } from '../../terminal/index.ts'
import type { Look } from '../context.ts'
import type { Page } from './page.ts'

const QUOTE_LIMIT = 240
/** How much of the line lies beyond the last number where no upper limit is said. */
const OPEN_ROOM = 1.25

/** Statements by id, and how their reports are dated. */
export interface Told {
  readonly byId: ReadonlyMap<StatementId, Statement>
  readonly incident: Incident
  readonly dated: (statement: Statement) => string
}

/** A range as a bar with the sentence and the speaker at each end; where only one number is told, that number. */
export function renderRange(range: Range, told: Told, page: Page, look: Look): readonly string[] {
  const { words, style } = look
  const bar = barOf(range, told)
  const width = page.width - 4
  const drawn =
    bar === null
      ? []
      : page.text({ text: drawBar(bar, width, look.signs, words.direction), paint: style.figure }, 2)
  return [
    ...page.text({ text: scopeWords(range, words), paint: style.heading }),
    ...drawn,
    ...ends(range, told, page, look),
    ...reasonLines(range, page, look),
    '',
  ]
}

/** What a range counts, where and when, and how many speak of it. */
export function scopeWords(range: Range, words: Look['words']): string {
  const scope = [
    countedWords(range, words),
    range.place === null ? '' : words.say('claim/in', { words: plainWords(range.place.words) }),
    range.asOf === null ? '' : asOfWords(range.asOf, words),
    range.period === null ? '' : dateWords(range.period, words),
    words.say('weigh/roots', { ...range.roots }),
  ]
  return scope.filter((one) => one !== '').join(' · ')
}

/** Both ends on one line: a number where they are one, no upper limit where none is said, else words. */
export function endsWords({ low, high, words: said }: Range, look: Look): string {
  const { words } = look
  if (low === null && high === null) return words.say('view/quote', { words: said })
  const told = [low, high].map((end) => (end?.value == null ? null : numberWords(end.value, look)))
  if (told[0] !== null && told[0] === told[1]) return told[0] ?? ''
  const above = told[1] ?? words.say('weigh/no-upper')
  const labelled = [
    [END.low, told[0]],
    [END.high, above],
  ] as const
  return labelled
    .flatMap(([name, value]) =>
      value == null ? [] : words.say('view/labelled', { name: words.say(name), words: value }),
    )
    .join(' · ')
}

function ends(range: Range, told: Told, page: Page, look: Look): readonly string[] {
  const { low, high } = range
  if (low === null && high === null) return wordsOnly(range, told, page, look)
  const single = low !== null && high !== null && sameEnd(low, high)
  if (!single && low !== null && high !== null && low.from.join() === high.from.join())
    return oneSentence(range, told, page, look)
  const sides: readonly ('low' | 'high')[] = single ? ['low'] : ['low', 'high']
  const blocks = sides.map((side) => endCells(range, side, { told, look, single }))
  if (page.wide && blocks.length > 1) return page.row(blocks, [1, 1], 2)
  return blocks.flatMap((cells) => cells.flatMap((cell, i) => page.text(cell, i === 0 ? 2 : 6)))
}

/** Both numbers of one sentence ("between 20 and 25"), which is quoted once. */
function oneSentence(range: Range, told: Told, page: Page, look: Look): readonly string[] {
  const [low, high] = (['low', 'high'] as const).map((side) =>
    endCells(range, side, { told, look, single: false }),
  )
  const cells = [...(low ?? []).slice(0, 1), ...(high ?? [])]
  return cells.flatMap((cell, i) => page.text(cell, i < 2 ? 2 : 6))
}

/** Why the range reads as it does; of a single number each reason is said once, of the number. */
export function reasonLines(range: Range, page: Page, { words, style }: Look): readonly string[] {
  const { low, high, reasons } = range
  const single = low !== null && high !== null && sameEnd(low, high)
  const told = single ? reasons.filter(({ params: { end } }) => end !== 'high').map(ofNumber) : reasons
  return told.flatMap((reason) => page.text({ text: wordReason(words, reason).text, paint: style.muted }, 2))
}

function ofNumber(reason: Reason): Reason {
  return 'end' in reason.params ? { ...reason, params: { ...reason.params, end: 'both' } } : reason
}

/** Where nobody gives a number: the words, and who said them. */
function wordsOnly(range: Range, told: Told, page: Page, { words, style, signs }: Look): readonly string[] {
  const first = range.reasons
    .flatMap(({ statements }) => statements)
    .flatMap((id) => told.byId.get(id) ?? [])[0]
  const head = page.text(
    {
      text: `${words.say('view/quote', { words: range.words })}  ${signs.marks[markOf(range, 'low')]}`,
      paint: style.figure,
    },
    2,
  )
  if (first === undefined) return head
  return [
    ...head,
    ...page.text({ text: quoteOf(first, words, QUOTE_LIMIT), quoted: true }, 6),
    ...page.text({ text: bylineOf(first, told.dated(first), words), paint: style.muted }, 6),
  ]
}

const END = { low: 'weigh/low', high: 'weigh/high' } as const

/** The number of an end, then who said it in which words. */
function endCells(
  range: Range,
  side: 'low' | 'high',
  { told, look, single }: { readonly told: Told; readonly look: Look; readonly single: boolean },
): readonly Cell[] {
  const { words, style, signs } = look
  const end = range[side]
  if (end === null) return side === 'high' ? [{ text: words.say('weigh/no-upper'), paint: style.muted }] : []
  const number = end.value === null ? words.say('weigh/words-only') : numberWords(end.value, look)
  const label = single ? number : words.say('view/labelled', { name: words.say(END[side]), words: number })
  const [first, ...more] = end.from.flatMap((id) => told.byId.get(id) ?? [])
  const head = { text: `${label}  ${signs.marks[markOf(range, side)]}`, paint: style.figure }
  if (first === undefined) return [head]
  const others = more.length === 0 ? '' : ` ${words.say('weigh/more', { count: more.length })}`
  return [
    head,
    { text: quoteOf(first, words, QUOTE_LIMIT, claimOf(first, range, end.value)), quoted: true },
    { text: `${bylineOf(first, told.dated(first), words)}${others}`, paint: style.muted },
  ]
}

/** The figure of a statement that gives a range its end. */
function claimOf({ claims }: Statement, range: Range, value: number | null): FigureClaim | undefined {
  const figures = claims.filter((claim) => claim.kind === 'figure')
  const counted = figures.filter(
    ({ figure }) => figure.measure === range.measure && figure.unit === range.unit,
  )
  return (
    counted.find(
      ({ figure }) => lowEnd(figure.count)?.value === value || highEnd(figure.count)?.value === value,
    ) ?? counted[0]
  )
}

/** Nothing is drawn where one number is all there is, or where an end is told only in words. */
function barOf(range: Range, told: Told): Bar | null {
  const { low, high } = range
  if ((low === null && high === null) || low?.value === null || high?.value === null) return null
  const ticks = valuesInside(range, told)
  if (low?.value === high?.value && ticks.length === 0) return null
  const furthest = Math.max(1, low?.value ?? 0, high?.value ?? 0, ...ticks)
  return {
    low: barEnd(range, 'low'),
    high: barEnd(range, 'high'),
    ticks,
    scale: furthest * (high === null ? OPEN_ROOM : 1),
  }
}

function barEnd(range: Range, side: 'low' | 'high'): Bar['low'] {
  const value = range[side]?.value ?? null
  return value === null ? null : { value, mark: markOf(range, side) }
}

/** Numbers of other statements about the same people, between the ends. */
function valuesInside(range: Range, { incident }: Told): readonly number[] {
  const own = new Set([range.low?.value, range.high?.value])
  const key = populationKey(range.population)
  const values = incident.statements
    .filter((statement) => isOfItsTime(range, statement))
    .flatMap(({ claims }) => claims)
    .filter((claim): claim is FigureClaim => claim.kind === 'figure' && isCountable(claim))
    .filter(({ figure }) => figure.measure === range.measure && figure.unit === range.unit)
    .filter(({ figure }) => figure.kind === range.kind && populationKey(figure.population) === key)
    .flatMap(({ figure }) => [lowEnd(figure.count)?.value ?? null, highEnd(figure.count)?.value ?? null])
    .filter((value): value is number => value !== null && !own.has(value))
  const [from, to] = [range.low?.value ?? 0, range.high?.value ?? Number.POSITIVE_INFINITY]
  return [...new Set(values)].filter((value) => value > from && value < to)
}

/** Of those held at one time, what was said in that time; of everything else, whatever was said. */
function isOfItsTime({ kind, asOf }: Range, { said }: Statement): boolean {
  return kind !== 'stock' || asOf === null || said === null || datesOverlap(asOf, said)
}

const OWN_FAVOUR: ReadonlySet<unknown> = new Set(['self-exculpating', 'self-promoting', 'accuses-adversary'])
const UNVOUCHED: ReadonlySet<string> = new Set(['range/unconfirmed', 'range/unattributed', 'range/hedged'])

/** A party in its own favour; words that nobody vouches for; or somebody's plain word: as the range's reasons say. */
function markOf({ reasons }: Range, side: 'low' | 'high'): EndMark {
  const own = reasons.filter(({ params: { end } }) => end === side)
  const inFavour = own.some(
    ({ code, params: { interest } }) => code === 'range/interested' && OWN_FAVOUR.has(interest),
  )
  if (inFavour) return 'hatched'
  return own.some(({ code }) => UNVOUCHED.has(code)) ? 'hollow' : 'filled'
}

function sameEnd(low: RangeEnd, high: RangeEnd): boolean {
  return low.value === high.value && low.from.join() === high.from.join()
}

function numberWords(value: number, { words }: Look): string {
  return new Intl.NumberFormat(`${words.language}-u-nu-latn`).format(value)
}
