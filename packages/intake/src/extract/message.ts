import { createDate } from './date.ts'
import { type Extract, UNSAID } from './extraction.ts'

/** One message of a chat: who wrote it, when, in which words. */
export interface Message {
  /** Which message of the export it is, from 1. */
  readonly row: number
  readonly sender: string
  readonly date: string | null
  readonly words: string
}

/** A message as a report of its own, its sender the speaker of all of it. */
export function createMessageExtract(message: Message, title: string | null): Extract {
  const { words, sender, row } = message
  return {
    locator: { row },
    about: { ...UNSAID, title, byline: sender, date: message.date },
    characters: words,
    located: [{ begin: 0, end: words.length, locator: { row } }],
    turns: [{ begin: 0, end: words.length, speaker: sender, named: null, time: null }],
  }
}

/** A day and a time of day on the sender's clock, as EDTF. */
export function messageDate(
  day: readonly [number, number, number],
  hour: number,
  minute: number,
): string | null {
  if (hour > 23 || minute > 59) return null
  return createDate(day, `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00`)
}
