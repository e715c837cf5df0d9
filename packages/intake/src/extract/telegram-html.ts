import { cleanLine } from './clean.ts'
import { decodeText } from './decode.ts'
import { createExtraction, createFault, type Extraction, type Fault } from './extraction.ts'
import { createMessageExtract, type Message } from './message.ts'
import { readBlocks } from './page-blocks.ts'
import { type PageElement, parsePage } from './page-node.ts'
import { parseTimedDate } from './timed-date.ts'

/** A Telegram export (HTML) as one report for each message; a joined message goes on with its sender. */
export async function extractTelegramHtml(bytes: Uint8Array): Promise<Extraction> {
  const page = await parsePage(decodeText(bytes).characters)
  const title = cleanLine(page.querySelector('.page_header .text')?.textContent)
  const all = [...page.querySelectorAll('.message')].map((element, index) => ({ element, row: index + 1 }))
  const written = all.filter(({ element }) => !element.matches('.service'))
  let sender = '?'
  const messages = written.map(({ element, row }): Message => {
    sender = cleanLine(element.querySelector('.from_name')?.textContent) ?? sender
    return { row, sender, ...readMessage(element) }
  })
  const system = all.length - written.length
  const media = written.filter(({ element }) => element.querySelector('.media_wrap') !== null).length
  const faults: Fault[] = []
  if (system > 0) faults.push(createFault('intake/chat-system-lines', { count: system }))
  if (media > 0) faults.push(createFault('intake/chat-media-left-out', { count: media }))
  const extracts = messages.filter(({ words }) => words !== '').map((one) => createMessageExtract(one, title))
  return createExtraction('telegram-html/1', { extracts, faults })
}

function readMessage(element: PageElement): Pick<Message, 'date' | 'words'> {
  const body = element.querySelector('.text')
  return {
    words: body === null ? '' : readBlocks(body).characters,
    date: parseTimedDate(element.querySelector('.date')?.getAttribute('title') ?? ''),
  }
}
