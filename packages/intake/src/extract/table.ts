import type { Locator } from '@sanad/core/statement'
import { cleanText } from './clean.ts'
import { parseDate } from './date.ts'
import {
  type About,
  createExtraction,
  createFault,
  type Extract,
  type Extraction,
  type Fault,
  type Table,
} from './extraction.ts'

/** Rows of a sheet or a file of comma-separated values, each with its number there. */
export interface Rows {
  readonly part: string | null
  readonly header: readonly string[]
  readonly rows: Table['rows']
}

type Role = 'text' | keyof About

const ROLES: readonly (readonly [Role, RegExp])[] = [
  [
    'text',
    /^(?:text|full[ _-]?text|statement|description|narrative|body|content|message|summary|notes?|story|report[ _-]?text|incident[ _-]?description|details|نص|النص|نص التقرير|الوصف|وصف|التفاصيل|تفاصيل|البيان|الرواية|المحتوى|texte|récit|recit|déclaration|declaration|contenu|résumé)$/i,
  ],
  [
    'date',
    /^(?:date|published|publication[ _-]?date|publish(?:ed)?[ _-]?(?:date|at|on)|report[ _-]?date|event[ _-]?date|date de publication|التاريخ|تاريخ|تاريخ النشر)$/i,
  ],
  ['title', /^(?:title|headline|subject|titre|العنوان|عنوان)$/i],
  ['publisher', /^(?:publisher|outlet|media|source[ _-]?name|éditeur|editeur|الناشر|ناشر)$/i],
  ['byline', /^(?:author|byline|sender|from|reporter|auteur|الكاتب|المرسل)$/i],
  ['lang', /^(?:lang|language|langue|اللغة)$/i],
]
const PROSE = 60

/** Each row as a report where there is a column of words, else the rows as a table, which is said. */
export function extractRows(version: string, sheets: readonly Rows[]): Extraction {
  const parts = sheets.filter((sheet) => sheet.rows.length > 0).map(readSheet)
  return createExtraction(version, {
    extracts: parts.flatMap((part) => part.extracts),
    tables: parts.flatMap((part) => part.tables),
    faults: parts.flatMap((part) => part.faults),
  })
}

/** A cell's name as spreadsheets write it: column letters and row number. */
export function cellName(column: number, row: number): string {
  let letters = ''
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters
  }
  return `${letters}${row}`
}

function readSheet(sheet: Rows): Pick<Extraction, 'extracts' | 'tables' | 'faults'> {
  const columns = columnRoles(sheet)
  const text = columns.get('text')
  const at = sheet.part === null ? null : { part: sheet.part }
  if (text === undefined) {
    const fault = createFault('intake/table-without-text', { count: sheet.rows.length }, at)
    return { extracts: [], tables: [sheet], faults: [fault] }
  }
  const read = sheet.rows
    .map(({ row, cells }) => readRow(columns, cells, { ...at, row, cell: cellName(text, row) }))
    .filter(({ extract }) => extract.characters.trim() !== '')
  const silent = sheet.rows.length - read.length
  const told = silent === 0 ? [] : [createFault('intake/rows-without-words', { count: silent }, at)]
  return {
    extracts: read.map(({ extract }) => extract),
    tables: [],
    faults: [...read.flatMap(({ faults }) => faults), ...told],
  }
}

/** A row's text, what its other columns say of it, and its place without the cell's name. */
function readRow(
  columns: ReadonlyMap<Role, number>,
  cells: readonly string[],
  locator: Locator,
): { extract: Extract; faults: readonly Fault[] } {
  const characters = cleanText(cells[columns.get('text') ?? -1] ?? '')
  const { about, fault } = readAbout(columns, cells, locator)
  const { cell: _, ...row } = locator
  const located = [{ begin: 0, end: characters.length, locator }]
  return {
    extract: { locator: row, about, characters, located, turns: [] },
    faults: fault === null ? [] : [fault],
  }
}

function readAbout(
  columns: ReadonlyMap<Role, number>,
  cells: readonly string[],
  locator: Locator,
): { about: About; fault: Fault | null } {
  const cell = (role: Role): string | null => {
    const value = cells[columns.get(role) ?? -1]?.trim() ?? ''
    return value === '' ? null : cleanText(value)
  }
  const words = cell('date')
  const date = words === null ? null : parseDate(words)
  return {
    about: {
      title: cell('title'),
      byline: cell('byline'),
      publisher: cell('publisher'),
      date,
      lang: cell('lang'),
    },
    fault:
      words !== null && date === null
        ? createFault('intake/date-not-understood', { words: words.slice(0, 60) }, locator)
        : null,
  }
}

function columnRoles(sheet: Rows): ReadonlyMap<Role, number> {
  const roles = new Map<Role, number>()
  for (const [role, pattern] of ROLES) {
    const matching = sheet.header.flatMap((name, column) => (pattern.test(name.trim()) ? [column] : []))
    const best = role === 'text' ? widest(sheet, matching) : matching[0]
    if (best !== undefined) roles.set(role, best)
  }
  const taken = new Set(roles.values())
  const prose = widest(
    sheet,
    sheet.header.flatMap((_, column) => (taken.has(column) ? [] : [column])),
  )
  if (!roles.has('text') && prose !== undefined && proseLength(sheet, prose) >= PROSE)
    roles.set('text', prose)
  return roles
}

function widest(sheet: Rows, columns: readonly number[]): number | undefined {
  return columns.toSorted((a, b) => proseLength(sheet, b) - proseLength(sheet, a) || a - b)[0]
}

/** Mean length of a column's cells in words that run on; addresses and codes without a blank count nothing. */
function proseLength(sheet: Rows, column: number): number {
  const cells = sheet.rows.slice(0, 200).map(({ cells: all }) => (all[column] ?? '').trim())
  const filled = cells.filter((cell) => cell !== '')
  const length = filled.reduce((sum, cell) => sum + (/\s\S+\s/.test(cell) ? cell.length : 0), 0)
  return filled.length === 0 ? 0 : length / filled.length
}
