import { cleanText } from './clean.ts'
import { decodeText } from './decode.ts'
import { createExtraction, createFault, type Extraction, type Fault } from './extraction.ts'
import { createMessageExtract, type Message } from './message.ts'
import { parseTimedDate } from './timed-date.ts'

type Fields = Readonly<Record<string, unknown>>

interface Chat {
  readonly title: string | null
  readonly messages: readonly Message[]
  readonly system: number
  readonly media: number
}

/** A Telegram export (JSON) as one report for each message. */
export function extractTelegramJson(bytes: Uint8Array): Extraction {
  const root = fieldsOf(JSON.parse(decodeText(bytes).characters))
  const chats = Array.isArray(root['messages'])
    ? [root]
    : listOf(fieldsOf(root['chats'])['list']).map(fieldsOf)
  const found = chats.map(readChat)
  const left = found.reduce((sum, chat) => sum + chat.media, 0)
  const system = found.reduce((sum, chat) => sum + chat.system, 0)
  const faults: Fault[] = []
  if (system > 0) faults.push(createFault('intake/chat-system-lines', { count: system }))
  if (left > 0) faults.push(createFault('intake/chat-media-left-out', { count: left }))
  return createExtraction('telegram-json/1', {
    extracts: found.flatMap((chat) =>
      chat.messages.map((message) => createMessageExtract(message, chat.title)),
    ),
    faults,
  })
}

function readChat(chat: Fields): Chat {
  const { messages, name } = chat
  const title = stringOf(name)
  const all = listOf(messages).map((value, index) => ({ ...fieldsOf(value), row: index + 1 }))
  const written: readonly (Fields & { row: number })[] = all.filter(
    (one: Fields) => one['type'] === 'message',
  )
  return {
    title,
    messages: written.map((one) => readMessage(one, one.row, title)).filter(({ words }) => words !== ''),
    system: all.length - written.length,
    media: written.filter((one) => 'file' in one || 'photo' in one).length,
  }
}

function readMessage({ text, from, from_id, date }: Fields, row: number, title: string | null): Message {
  const sender = stringOf(from) ?? stringOf(from_id) ?? title ?? '?'
  return { row, sender, date: parseTimedDate(stringOf(date) ?? ''), words: cleanText(wordsOf(text)).trim() }
}

/** A text is characters, or a list of characters and marked-up stretches. */
function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(wordsOf).join('')
  return stringOf(fieldsOf(value)['text']) ?? ''
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function stringOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? cleanText(value) : null
}
