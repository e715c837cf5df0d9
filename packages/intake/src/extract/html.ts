import { cleanLine } from './clean.ts'
import { decodeText } from './decode.ts'
import { createExtraction, type Extract, type Extraction, NO_FACTS } from './extraction.ts'
import { readPageAbout } from './page-about.ts'
import { readBlocks } from './page-blocks.ts'
import { removeClutter } from './page-clutter.ts'
import { type PageDocument, type PageNode, parsePage } from './page-node.ts'
import { tellEncoding } from './tell-encoding.ts'

const CHARSET = /charset\s*=\s*["']?\s*([a-z0-9_:.-]{3,40})/i
const VERSION = 'html/1'

/** A saved page as the article in it, with what the page says of itself. */
export async function extractHtml(bytes: Uint8Array): Promise<Extraction> {
  const decoded = decodeText(bytes, declaredEncoding(bytes))
  const extract = await extractPage(decoded.characters)
  return createExtraction(VERSION, {
    extracts: extract.characters === '' ? [] : [extract],
    facts: { ...NO_FACTS, encoding: decoded.encoding },
    faults: tellEncoding(decoded),
  })
}

/** The article of a page given as characters. */
export async function extractPage(html: string): Promise<Extract> {
  const page = await parsePage(html)
  const about = readPageAbout(page)
  removeTitle(page, about.title)
  removeClutter(page)
  const whole = readBlocks(page.body)
  const article = await findArticle(html, page)
  const best = article !== null && article.characters.length > whole.characters.length / 4 ? article : whole
  return { locator: null, about, ...best, turns: [] }
}

/** The title is told of the report; it is not said a second time in the text. */
function removeTitle(page: PageDocument, title: string | null): void {
  for (const heading of [...page.querySelectorAll('h1, h2')].slice(0, 10)) {
    const words = cleanLine(heading.textContent)
    if (
      words !== null &&
      (words === title || (heading.tagName === 'H1' && title?.startsWith(words) === true))
    )
      heading.remove()
  }
}

/** The encoding that a page declares in its first 2,048 bytes. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  return CHARSET.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 2048)))?.[1] ?? null
}

async function findArticle(
  html: string,
  page: PageDocument,
): Promise<Pick<Extract, 'characters' | 'located'> | null> {
  if (html.length > 5_000_000) return null
  const { Readability } = await import('@mozilla/readability')
  const serializer = (element: PageNode): PageNode => element
  const found = new Readability<PageNode>(page, {
    serializer,
    maxElemsToParse: 50_000,
    keepClasses: true,
  }).parse()
  return found?.content === null || found?.content === undefined ? null : readBlocks(found.content)
}
