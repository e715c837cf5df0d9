import { cleanLine } from './clean.ts'
import { decodeText } from './decode.ts'
import { createExtraction, createFault, type Extraction, type Fault } from './extraction.ts'
import { createMessageExtract, type Message } from './message.ts'
import { readBlocks } from './page-blocks.ts'
import { parsePage } from './page-node.ts'
import { parseTimedDate } from './timed-date.ts'

/** A Telegram export (HTML) as one report for each message; a joined message goes on with its sender. */
export async function extractTelegramHtml(bytes: Uint8Array): Promise<Extraction> {
  const page = await parsePage(decodeText(bytes).characters)
  const title = cleanLine(page.querySelector('.page_header .text')?.textContent)
  const messages: Message[] = []
  let sender = '?'
  let system = 0
  let media = 0
  let row = 0
  for (const element of page.querySelectorAll('.message')) {
    row += 1
    if (element.matches('.service')) {
      system += 1
      continue
    }
    sender = cleanLine(element.querySelector('.from_name')?.textContent) ?? sender
    if (element.querySelector('.media_wrap') !== null) media += 1
    const body = element.querySelector('.text')
    const words = body === null ? '' : readBlocks(body).characters
    const date = parseTimedDate(element.querySelector('.date')?.getAttribute('title') ?? '')
    if (words !== '') messages.push({ row, sender, date, words })
  }
  const faults: Fault[] = []
  if (system > 0) faults.push(createFault('intake/chat-system-lines', { count: system }))
  if (media > 0) faults.push(createFault('intake/chat-media-left-out', { count: media }))
  return createExtraction('telegram-html/1', {
    extracts: messages.map((one) => createMessageExtract(one, title)),
    faults,
  })
}
