import { refuseArchive, tellNested } from './archive.ts'
import { cleanLine, cleanText } from './clean.ts'
import {
  createExtraction,
  type Extract,
  type Extraction,
  NO_FACTS,
  NO_SAYINGS,
  UNSAID,
} from './extraction.ts'
import type { Limits } from './limits.ts'
import { createTextBuilder } from './text-builder.ts'

/** As much of mammoth's document tree as is read here. */
interface Part {
  readonly type: string
  readonly value?: string
  readonly styleName?: string | null
  readonly styleId?: string | null
  readonly numbering?: object | null
  readonly children?: readonly Part[]
  readonly notes?: { readonly _notes?: Readonly<Record<string, Part & { readonly body?: readonly Part[] }>> }
}

const VERSION = 'docx/1'

/** A Word document's paragraphs; headings, list entries, table rows and notes keep their kind. */
export async function extractDocx(bytes: Uint8Array, limits: Limits): Promise<Extraction> {
  const refused = refuseArchive(bytes, limits)
  if (refused.length > 0) return createExtraction(VERSION, { faults: refused })
  const { default: mammoth } = await import('mammoth')
  let tree: Part | null = null
  await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      transformDocument: (document: Part) => {
        tree = document
        return { ...document, children: [] }
      },
    },
  )
  const core = await readCoreProperties(bytes)
  const extract = { ...readTree(tree), about: { ...UNSAID, title: core.title, byline: core.creator } }
  return createExtraction(VERSION, {
    extracts: extract.characters === '' ? [] : [extract],
    facts: { ...NO_FACTS, says: { ...NO_SAYINGS, created: core.created } },
    faults: tellNested(bytes),
  })
}

function readTree(tree: Part | null): Extract {
  const builder = createTextBuilder()
  let paragraph = 0
  function addParagraph(words: string, part: string | null): void {
    const trimmed = cleanText(words).trim()
    if (trimmed === '') return
    paragraph += 1
    builder.breakBy('\n\n')
    builder.add(trimmed, part === null ? { paragraph } : { part, paragraph })
  }
  function visit(part: Part): void {
    if (part.type === 'paragraph') addParagraph(wordsOf(part), kindOf(part))
    else if (part.type === 'tableRow') addParagraph((part.children ?? []).map(wordsOf).join('\t'), 'table')
    else for (const child of part.children ?? []) visit(child)
  }
  if (tree !== null) visit(tree)
  for (const note of Object.values(tree?.notes?._notes ?? {}))
    addParagraph((note.body ?? []).map(wordsOf).join('\n'), 'note')
  return { locator: null, about: UNSAID, ...builder.build(), turns: [] }
}

function wordsOf(part: Part): string {
  if (part.type === 'text') return part.value ?? ''
  if (part.type === 'tab') return '\t'
  if (part.type === 'break') return '\n'
  const words = (part.children ?? []).map(wordsOf)
  return words.join(part.type === 'tableCell' ? '\n' : '')
}

function kindOf(part: Part): string | null {
  const style = `${part.styleName ?? ''} ${part.styleId ?? ''}`
  if (/heading|title/i.test(style)) return 'heading'
  if (/caption/i.test(style)) return 'caption'
  if (/quote/i.test(style)) return 'quote'
  return part.numbering === null || part.numbering === undefined ? null : 'list'
}

/** What the document's program wrote about it: title, author, when it was made. */
async function readCoreProperties(
  bytes: Uint8Array,
): Promise<{ title: string | null; creator: string | null; created: string | null }> {
  const { unzipSync } = await import('fflate')
  const files = unzipSync(bytes, {
    filter: (file) => file.name === 'docProps/core.xml' && file.originalSize < 1_000_000,
  })
  const xml = new TextDecoder().decode(files['docProps/core.xml'] ?? new Uint8Array())
  const field = (name: string): string | null =>
    cleanLine(unescapeXml(new RegExp(`<${name}[^>]{0,200}>([^<]{0,2000})<`).exec(xml)?.[1] ?? ''))
  return { title: field('dc:title'), creator: field('dc:creator'), created: field('dcterms:created') }
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}
