import {
  asOfWords,
  bylineOf,
  countedWords,
  dateWords,
  plainWords,
  quoteOf,
  wordReason,
} from '@sanad/core/i18n'
import type { Incident, Range, Statement, StatementId } from '@sanad/core/statement'
import { drawRange, figureOfEnd, isOneNumber, markOfEnd, reasonsTold } from '@sanad/core/weigh'
import { type Cell, drawBar } from '../../terminal/index.ts'
import type { Look } from '../context.ts'
import type { Page } from './page.ts'

const QUOTE_LIMIT = 240

/** Statements by id, and how their reports are dated. */
export interface Told {
  readonly byId: ReadonlyMap<StatementId, Statement>
  readonly incident: Incident
  readonly dated: (statement: Statement) => string
}

/** A range as a bar with the sentence and the speaker at each end; where only one number is told, that number. */
export function renderRange(range: Range, told: Told, page: Page, look: Look): readonly string[] {
  const { words, style } = look
  const bar = drawRange(range, told.incident.statements)
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
  const single = low !== null && high !== null && isOneNumber(low, high)
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

/** Why the range reads as it does. */
export function reasonLines(range: Range, page: Page, { words, style }: Look): readonly string[] {
  return reasonsTold(range).flatMap((reason) =>
    page.text({ text: wordReason(words, reason).text, paint: style.muted }, 2),
  )
}

/** Where nobody gives a number: the words, and who said them. */
function wordsOnly(range: Range, told: Told, page: Page, { words, style, signs }: Look): readonly string[] {
  const first = range.reasons
    .flatMap(({ statements }) => statements)
    .flatMap((id) => told.byId.get(id) ?? [])[0]
  const head = page.text(
    {
      text: `${words.say('view/quote', { words: range.words })}  ${signs.marks[markOfEnd(range, 'low')]}`,
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
  const head = { text: `${label}  ${signs.marks[markOfEnd(range, side)]}`, paint: style.figure }
  if (first === undefined) return [head]
  const others = more.length === 0 ? '' : ` ${words.say('weigh/more', { count: more.length })}`
  return [
    head,
    { text: quoteOf(first, words, QUOTE_LIMIT, figureOfEnd(first, range, end.value)), quoted: true },
    { text: `${bylineOf(first, told.dated(first), words)}${others}`, paint: style.muted },
  ]
}

function numberWords(value: number, { words }: Look): string {
  return new Intl.NumberFormat(`${words.language}-u-nu-latn`).format(value)
}
