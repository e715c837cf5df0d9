import { cleanText } from './clean.ts'
import { westernDigits } from './date.ts'
import { createFault, type Extract, type Fault } from './extraction.ts'
import { createMessageExtract, type Message, messageDate } from './message.ts'

interface Head {
  readonly numbers: readonly [first: number, second: number, third: number]
  readonly time: readonly [hour: number, minute: number]
  readonly rest: string
}

type Order = 'day-month-year' | 'month-day-year' | 'year-month-day'

const MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const HEAD =
  /^\[?(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})[,،]?[ \t]+(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?(?:[ \t]*([ap]\.?[ \t]?m\.?|ص|م))?(?:\][ \t]*|[ \t]+[-–][ \t]+)(.*)$/i
const SENDER = /^([^:\n]{1,80}): ?([\s\S]*)$/
const MEDIA =
  /^<?(?:[^<>\n]{0,30} omitted|Media omitted|Médias? omis|[^<>\n]{0,30} omise?|attached: [^<>\n]{1,200}|تم استبعاد [^<>\n]{1,40}|[^<>\n]{0,40} \(file attached\)|null)>?$/i

/** Whether a text is a WhatsApp export: its first lines begin with date, time and sender. */
export function looksLikeWhatsApp(characters: string): boolean {
  const lines = characters
    .slice(0, 20_000)
    .split('\n')
    .filter((line) => line.trim() !== '')
  const [first = ''] = lines
  return readHead(first) !== null && lines.some((line) => SENDER.test(readHead(line)?.rest ?? ''))
}

/** A WhatsApp export, in its iOS or Android form, as one report for each message. */
export function extractWhatsApp(characters: string): {
  readonly extracts: readonly Extract[]
  readonly faults: readonly Fault[]
} {
  const heads = joinLines(cleanText(characters).split('\n'))
  const order = dateOrder(heads)
  const messages: Message[] = []
  let system = 0
  let media = 0
  for (const [index, head] of heads.entries()) {
    const [, sender, words = ''] = SENDER.exec(head.rest) ?? []
    if (sender === undefined) system += 1
    else if (MEDIA.test(words.trim())) media += 1
    else if (words.trim() !== '') {
      messages.push({
        row: index + 1,
        sender: sender.replace(/^~\s*/, '').trim(),
        date: dateOf(head, order),
        words: words.trim(),
      })
    }
  }
  return {
    extracts: messages.map((message) => createMessageExtract(message, null)),
    faults: [
      ...(system === 0 ? [] : [createFault('intake/chat-system-lines', { count: system })]),
      ...(media === 0 ? [] : [createFault('intake/chat-media-left-out', { count: media })]),
      ...(order === null ? [createFault('intake/chat-date-order')] : []),
    ],
  }
}

/** A line without date and time goes on with the message before it. */
function joinLines(lines: readonly string[]): readonly Head[] {
  const heads: { head: Head; lines: string[] }[] = []
  for (const line of lines) {
    const head = readHead(line)
    if (head !== null) heads.push({ head, lines: [head.rest] })
    else heads.at(-1)?.lines.push(line)
  }
  return heads.map(({ head, lines: joined }) => ({ ...head, rest: joined.join('\n') }))
}

function readHead(line: string): Head | null {
  const bare = line.replace(/^[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/, '')
  const opening = westernDigits(bare.slice(0, 60))
    .replace(MARKS, '')
    .replace(/[\u00a0\u202f]/g, ' ')
  const match = HEAD.exec(opening)
  if (match === null) return null
  const [, first, second, third, hour, minute, half = ''] = match
  const late = /^p|م/i.test(half)
  const hours = half === '' ? Number(hour) : (Number(hour) % 12) + (late ? 12 : 0)
  return {
    numbers: [Number(first), Number(second), Number(third)],
    time: [hours, Number(minute)],
    rest: restOf(bare),
  }
}

/** What follows the head in the line as it was written, but for the marks before the sender. */
function restOf(line: string): string {
  const dash = /[ \t\u00a0\u202f][-–][ \t]/.exec(line)
  const close = line.startsWith('[') ? line.indexOf(']') + 1 : (dash?.index ?? 0) + (dash?.[0].length ?? 0)
  return line.slice(close).replace(/^[\s\u200e\u200f]+/, '')
}

/** Which number is the day: the one that goes beyond 12, else the order in which time never runs backwards. */
function dateOrder(heads: readonly Head[]): Order | null {
  if (heads.some((head) => head.numbers[0] > 31)) return 'year-month-day'
  if (heads.some((head) => head.numbers[0] > 12)) return 'day-month-year'
  if (heads.some((head) => head.numbers[1] > 12)) return 'month-day-year'
  const daysFirst = backwards(heads, 'day-month-year')
  const monthsFirst = backwards(heads, 'month-day-year')
  if (daysFirst === monthsFirst)
    return heads.every((head) => head.numbers[0] === head.numbers[1]) ? 'day-month-year' : null
  return daysFirst < monthsFirst ? 'day-month-year' : 'month-day-year'
}

function backwards(heads: readonly Head[], order: Order): number {
  const days = heads.map((head) =>
    dayOf(head, order)
      .map((part) => String(part).padStart(4, '0'))
      .join(),
  )
  return days.filter((day, index) => index > 0 && day < (days[index - 1] ?? '')).length
}

function dayOf(head: Head, order: Order): readonly [year: number, month: number, day: number] {
  const [a, b, c] = head.numbers
  if (order === 'year-month-day') return [a, b, c]
  const year = c < 100 ? 2000 + c : c
  return order === 'day-month-year' ? [year, b, a] : [year, a, b]
}

function dateOf(head: Head, order: Order | null): string | null {
  if (order !== null) return messageDate(dayOf(head, order), ...head.time)
  const [a, b, c] = head.numbers
  if (a === b) return messageDate(dayOf(head, 'day-month-year'), ...head.time)
  return String(c < 100 ? 2000 + c : c)
}
