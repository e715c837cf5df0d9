import { cleanLine } from './clean.ts'
import { parseDate } from './date.ts'
import { type About, createFault, type Extract, type Fault, type Located, UNSAID } from './extraction.ts'

const HEADER =
  /^(date|title|publisher|byline|author|lang|language|التاريخ|العنوان|الناشر|titre|éditeur)\s*:[ \t]*(.*)$/i
const FIELDS: Readonly<Record<string, keyof About>> = {
  date: 'date',
  title: 'title',
  publisher: 'publisher',
  byline: 'byline',
  author: 'byline',
  lang: 'lang',
  language: 'lang',
  التاريخ: 'date',
  العنوان: 'title',
  الناشر: 'publisher',
  titre: 'title',
  éditeur: 'publisher',
}
const PARAGRAPH_BREAK = /\n[ \t]*\n\s*/g

/** The lines a text file begins with to say its title, date or publisher, and the text after them. */
export interface Headed {
  readonly about: About
  readonly body: string
  readonly faults: readonly Fault[]
}

/** Takes the metadata lines off the head of a text; the words after them are not touched. */
export function readHeader(characters: string): Headed {
  const lines = headerLines(characters)
  if (lines.found.size === 0) return { about: UNSAID, body: characters, faults: [] }
  const words = lines.found.get('date')
  const date = words === undefined ? null : parseDate(words)
  const isLost = words !== undefined && words.trim() !== '' && date === null
  const said = Object.fromEntries([...lines.found].map(([field, value]) => [field, cleanLine(value)]))
  return {
    about: { ...UNSAID, ...said, date },
    body: characters.slice(lines.end).replace(/^\s*\n/, ''),
    faults: isLost ? [createFault('intake/date-not-understood', { words: words.slice(0, 60) })] : [],
  }
}

/** The fields a text begins with, each once, and where they end. */
function headerLines(characters: string): { found: ReadonlyMap<keyof About, string>; end: number } {
  const found = new Map<keyof About, string>()
  let end = /^\s*\n/.exec(characters.slice(0, 1000))?.[0].length ?? 0
  for (const line of characters.slice(end, end + 5000).split('\n')) {
    const [, name = '', value = ''] = HEADER.exec(line.trim()) ?? []
    const field = FIELDS[name.toLowerCase()]
    if (field === undefined || found.has(field)) break
    found.set(field, value)
    end += line.length + 1
  }
  return { found, end }
}

/** A text whose paragraphs are parted by blank lines, every character in its paragraph. */
export function locateParagraphs(characters: string): readonly Located[] {
  const begins = [0]
  for (const match of characters.matchAll(PARAGRAPH_BREAK)) {
    const begin = match.index + match[0].length
    if (match.index > 0 && begin < characters.length) begins.push(begin)
  }
  if (characters === '') return []
  return begins.map((begin, index) => ({
    begin,
    end: begins[index + 1] ?? characters.length,
    locator: { paragraph: index + 1 },
  }))
}

/** One report of plain text. */
export function createPlainExtract(characters: string, about: About = UNSAID): Extract {
  return { locator: null, about, characters, located: locateParagraphs(characters), turns: [] }
}
