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
  const found: Partial<Record<keyof About, string | null>> = {}
  const faults: Fault[] = []
  let rest = characters.replace(/^\s*\n/, '')
  for (;;) {
    const end = rest.indexOf('\n')
    const line = end < 0 ? rest : rest.slice(0, end)
    const [, name = '', value = ''] = line.length > 1000 ? [] : (HEADER.exec(line.trim()) ?? [])
    const field = FIELDS[name.toLowerCase()]
    if (field === undefined || field in found) break
    found[field] = field === 'date' ? parseDate(value) : cleanLine(value)
    if (field === 'date' && found.date === null)
      faults.push(createFault('intake/date-not-understood', { words: value }))
    rest = end < 0 ? '' : rest.slice(end + 1)
  }
  const headed = Object.keys(found).length > 0
  return { about: { ...UNSAID, ...found }, body: headed ? rest.replace(/^\s*\n/, '') : characters, faults }
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
