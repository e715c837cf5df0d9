import type { Locator } from '@sanad/core/statement'
import { cleanLine } from './clean.ts'
import { parseDate } from './date.ts'
import { decodeText } from './decode.ts'
import {
  type About,
  createExtraction,
  type Extract,
  type Extraction,
  NO_FACTS,
  UNSAID,
} from './extraction.ts'
import { tellEncoding } from './tell-encoding.ts'
import { createTextBuilder } from './text-builder.ts'

const FRONT_MATTER = /^---\n([\s\S]{0,10000}?)\n(?:---|\.\.\.)(?:\n|$)/
const FENCE = /^(?:```|~~~)/

/** A Markdown file as one report. */
export function extractMarkdownFile(bytes: Uint8Array): Extraction {
  const decoded = decodeText(bytes)
  const extract = extractMarkdown(decoded.characters)
  return createExtraction('markdown/1', {
    extracts: extract.characters === '' ? [] : [extract],
    facts: { ...NO_FACTS, encoding: decoded.encoding },
    faults: tellEncoding(decoded),
  })
}

/** Markdown as its words: marks of emphasis, links and headings are taken off, paragraphs keep their kind. */
export function extractMarkdown(characters: string): Extract {
  const front = FRONT_MATTER.exec(characters)
  const body = front === null ? characters : characters.slice(front[0].length)
  const builder = createTextBuilder()
  for (const [index, { kind, lines }] of readParagraphs(body).entries()) {
    const locator: Locator = { ...(kind === null ? {} : { part: kind }), paragraph: index + 1 }
    builder.breakBy('\n\n')
    for (const line of lines) {
      builder.add(line, locator)
      builder.breakBy('\n')
    }
  }
  const about = front === null ? UNSAID : readFrontMatter(front[1] ?? '')
  return { locator: null, about, ...builder.build(), turns: [] }
}

interface Paragraph {
  readonly kind: string | null
  readonly lines: string[]
}

/** Lines of running text and of one quotation go together; a heading and a list's entry stand alone. */
function readParagraphs(body: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = []
  let open: Paragraph | null = null
  for (const line of body.split('\n')) {
    const read = readLine(line)
    const goesOn = read !== null && open?.kind === read.kind && (read.kind === null || read.kind === 'quote')
    if (read === null) open = null
    else if (goesOn) open?.lines.push(read.words)
    else {
      open = { kind: read.kind, lines: [read.words] }
      paragraphs.push(open)
    }
  }
  return paragraphs
}

function readLine(line: string): { words: string; kind: string | null } | null {
  const text = line.trim()
  if (text === '' || FENCE.test(text) || /^([-*_])(?:\s*\1){2,}$/.test(text)) return null
  const [, heading] = /^#{1,6}\s+(.*?)\s*#*$/.exec(text) ?? []
  if (heading !== undefined) return { words: plainWords(heading), kind: 'heading' }
  const [, quoted] = /^>\s?(.*)$/.exec(text) ?? []
  if (quoted !== undefined) return quoted === '' ? null : { words: plainWords(quoted), kind: 'quote' }
  const [, listed] = /^(?:[-*+]|\d{1,3}[.)])\s+(.*)$/.exec(text) ?? []
  if (listed !== undefined) return { words: plainWords(listed), kind: 'list' }
  return { words: plainWords(text), kind: null }
}

function plainWords(text: string): string {
  return text
    .replace(/!\[([^\]\n]{0,500})\]\([^)\n]{0,2000}\)/g, '$1')
    .replace(/\[([^\]\n]{1,500})\]\([^)\n]{0,2000}\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^\n]{1,2000}?\S?)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]{1,2000})\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])_(?=\S)([^_\n]{1,2000})_(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/`([^`\n]{1,2000})`/g, '$1')
}

function readFrontMatter(block: string): About {
  const value = (...names: string[]): string | null => {
    for (const line of block.split('\n')) {
      const [, name = '', words] = /^([a-z]+)\s*:\s*(.*)$/i.exec(line) ?? []
      if (names.includes(name.toLowerCase())) return cleanLine(words?.replace(/^(["'])(.*)\1$/, '$2'))
    }
    return null
  }
  const date = value('date', 'published')
  return {
    title: value('title'),
    byline: value('author', 'byline'),
    publisher: value('publisher', 'source'),
    date: date === null ? null : parseDate(date),
    lang: value('lang', 'language'),
  }
}
