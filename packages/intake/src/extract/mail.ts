import { cleanLine, cleanText } from './clean.ts'
import { parseDate } from './date.ts'
import {
  type About,
  type Attachment,
  createExtraction,
  createFault,
  type Extract,
  type Extraction,
  type Fault,
  UNSAID,
} from './extraction.ts'
import { extractPage } from './html.ts'
import type { Limits } from './limits.ts'
import { createPlainExtract } from './plain.ts'

const VERSION = 'mail/1'
/** A page that a browser saved with its pictures has the form of a mail. */
const PAGE_VERSION = 'html/1'

/** A mail's words, its sender, subject and day; files inside it are handed on to be received by themselves. */
export async function extractMail(bytes: Uint8Array, limits: Limits): Promise<Extraction> {
  const { default: PostalMime } = await import('postal-mime')
  const mail = await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer', maxNestingDepth: 30 })
  const header = (key: string): string => mail.headers.find((one) => one.key === key)?.value ?? ''
  if (header('snapshot-content-location') !== '' && mail.html !== undefined) {
    return createExtraction(PAGE_VERSION, { extracts: [await extractPage(mail.html)] })
  }
  const from = mail.from
  const about: About = {
    ...UNSAID,
    title: cleanLine(mail.subject),
    byline: cleanLine(from?.name) ?? cleanLine(from?.address),
    date: parseDate(header('date').replace(/\s*\([^)]*\)\s*$/, '')),
  }
  const extract = await readBody(mail.text, mail.html, about)
  const files = mail.attachments.filter((one) => one.disposition === 'attachment' || one.related !== true)
  const faults: Fault[] = []
  if (files.length > limits.attachments) {
    faults.push(
      createFault('intake/too-many-attachments', { count: files.length, limit: limits.attachments }),
    )
  }
  return createExtraction(VERSION, {
    extracts: extract.characters === '' && files.length === 0 ? [] : [extract],
    attachments: files.slice(0, limits.attachments).map(toAttachment),
    faults,
  })
}

async function readBody(text: string | undefined, html: string | undefined, about: About): Promise<Extract> {
  const words = cleanText(text ?? '').trim()
  if (words !== '' || html === undefined) return createPlainExtract(words, about)
  const page = await extractPage(html)
  return {
    ...page,
    about: { ...about, title: about.title ?? page.about.title, publisher: page.about.publisher },
  }
}

function toAttachment(one: {
  filename: string | null
  content: ArrayBuffer | Uint8Array | string
}): Attachment {
  const bytes =
    typeof one.content === 'string' ? Buffer.from(one.content) : Buffer.from(new Uint8Array(one.content))
  return { name: cleanLine(one.filename), base64: bytes.toString('base64') }
}
