import { cleanLine, cleanText } from './clean.ts'
import {
  createExtraction,
  createFault,
  type Extraction,
  type Fault,
  NO_FACTS,
  NO_SAYINGS,
  UNSAID,
} from './extraction.ts'
import type { Limits } from './limits.ts'
import { repairLamAlef } from './pdf-arabic.ts'
import { assembleLines, type Run } from './pdf-lines.ts'
import { joinParagraphs, type PageLine } from './pdf-paragraphs.ts'

const VERSION = 'pdf/1'

/** A PDF's pages as text, lines put in reading order by where they stand; a scan has pages without words. */
export async function extractPdf(bytes: Uint8Array, limits: Limits): Promise<Extraction> {
  const { getDocumentProxy } = await import('unpdf')
  try {
    const pdf = await getDocumentProxy(bytes, {
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      verbosity: 0,
    })
    if (pdf.numPages > limits.pages) {
      return createExtraction(VERSION, {
        facts: { ...NO_FACTS, pages: pdf.numPages },
        faults: [createFault('intake/too-many-pages', { count: pdf.numPages, limit: limits.pages })],
      })
    }
    const pages: (readonly PageLine[])[] = []
    for (let number = 1; number <= pdf.numPages; number += 1)
      pages.push(await readPage(await pdf.getPage(number), number))
    return createPdfExtraction(pages, await readInfo(pdf))
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    return createExtraction(VERSION, {
      faults: [createFault(isLocked ? 'intake/encrypted' : 'intake/broken')],
    })
  }
}

interface PdfPage {
  getTextContent(options: object): Promise<{ items: readonly unknown[] }>
  cleanup(): unknown
}

interface PdfInfo {
  readonly title: string | null
  readonly author: string | null
  readonly created: string | null
}

async function readPage(page: PdfPage, number: number): Promise<readonly PageLine[]> {
  const content = await page.getTextContent({ disableNormalization: true })
  page.cleanup()
  return repairLamAlef(assembleLines(content.items.filter(isRun))).map((line) => ({ ...line, page: number }))
}

function isRun(item: unknown): item is Run {
  return typeof item === 'object' && item !== null && 'str' in item && 'transform' in item
}

function createPdfExtraction(pages: readonly (readonly PageLine[])[], info: PdfInfo): Extraction {
  const text = joinParagraphs(pages)
  const silent = pages.filter((lines) => lines.length === 0).length
  const faults: Fault[] = []
  if (silent === pages.length) faults.push(createFault('intake/no-text-layer', { pages: pages.length }))
  else if (silent > 0)
    faults.push(createFault('intake/pages-without-words', { count: silent, pages: pages.length }))
  const about = { ...UNSAID, title: info.title, byline: info.author }
  return createExtraction(VERSION, {
    extracts: text.characters === '' ? [] : [{ locator: null, about, ...text, turns: [] }],
    facts: { ...NO_FACTS, pages: pages.length, says: { ...NO_SAYINGS, created: info.created } },
    faults,
  })
}

async function readInfo(pdf: { getMetadata(): Promise<{ info: object }> }): Promise<PdfInfo> {
  const info = new Map<string, unknown>(Object.entries((await pdf.getMetadata()).info))
  const words = (name: string): string | null => {
    const value = info.get(name)
    return typeof value === 'string' ? cleanLine(cleanText(value)) : null
  }
  const title = words('Title')
  const [, year, month, day] = /^D:(\d{4})(\d\d)(\d\d)/.exec(words('CreationDate') ?? '') ?? []
  return {
    title:
      title !== null &&
      /\.(?:docx?|html?|pdf|indd|tmp)$|^(?:untitled|about:blank|microsoft word)/i.test(title)
        ? null
        : title,
    author: words('Author'),
    created: year === undefined ? null : `${year}-${month}-${day}`,
  }
}
