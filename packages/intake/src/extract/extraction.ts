import type { Locator } from '@sanad/core/statement'

/** A stretch of extracted text, in UTF-16 units, and the place it came from. */
export interface Located {
  readonly begin: number
  readonly end: number
  readonly locator: Locator
}

/** One speaker's words in a transcript or chat; `named` is where the text itself says the name. */
export interface Turn {
  readonly begin: number
  readonly end: number
  readonly speaker: string
  readonly named: readonly [begin: number, end: number] | null
  readonly time: readonly [begin: string, end: string] | null
}

/** What a file says of itself; a date is EDTF as precise as the file was. */
export interface About {
  readonly title: string | null
  readonly byline: string | null
  readonly publisher: string | null
  readonly date: string | null
  readonly lang: string | null
}

/** One report found in a file: its characters, every one of them with its place. */
export interface Extract {
  readonly locator: Locator | null
  readonly about: About
  readonly characters: string
  readonly located: readonly Located[]
  readonly turns: readonly Turn[]
}

/** Rows that hold no prose, kept as they are; `rows` come with their number in the file. */
export interface Table {
  readonly part: string | null
  readonly header: readonly string[]
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[]
}

/** A file inside a mail, to be received as a report of its own. */
export interface Attachment {
  readonly name: string | null
  readonly base64: string
}

/** What a camera or a program wrote into the file about itself; nobody has checked it. */
export interface Sayings {
  readonly camera: string | null
  readonly taken: string | null
  readonly created: string | null
  readonly program: string | null
  readonly position: readonly [latitude: number, longitude: number] | null
}

/** What can be told of a file without reading it as text. */
export interface Facts {
  readonly encoding: string | null
  readonly seconds: number | null
  readonly pixels: readonly [width: number, height: number] | null
  readonly pages: number | null
  readonly says: Sayings | null
}

/** Something wrong or worth telling, by its code; `at` is the place in the file where that is known. */
export interface Fault {
  readonly code: FaultCode
  readonly params: Readonly<Record<string, string | number>>
  readonly at: Locator | null
}

/** Everything one extractor found in one file. */
export interface Extraction {
  readonly version: string
  readonly extracts: readonly Extract[]
  readonly tables: readonly Table[]
  readonly attachments: readonly Attachment[]
  readonly facts: Facts
  readonly faults: readonly Fault[]
}

/** What may be wrong with a file's inside; each has its sentence in the message catalogues. */
export type FaultCode = (typeof FAULT_CODES)[number]

/** Every fault an extractor can find, in the order they are documented. */
export const FAULT_CODES = [
  'intake/no-words',
  'intake/no-text-layer',
  'intake/pages-without-words',
  'intake/broken',
  'intake/encrypted',
  'intake/too-many-pages',
  'intake/text-too-long',
  'intake/archive-too-many-members',
  'intake/archive-too-large',
  'intake/archive-ratio',
  'intake/archive-unsafe-name',
  'intake/archive-nested',
  'intake/encoding',
  'intake/encoding-doubtful',
  'intake/date-not-understood',
  'intake/table-without-text',
  'intake/rows-without-words',
  'intake/row-broken',
  'intake/too-many-rows',
  'intake/chat-system-lines',
  'intake/chat-media-left-out',
  'intake/chat-date-order',
  'intake/too-many-attachments',
  'intake/attachments-too-deep',
  'intake/picture-too-large',
] as const

/** A file that says nothing of itself. */
export const UNSAID: About = { title: null, byline: null, publisher: null, date: null, lang: null }

/** A file of which nothing can be told. */
export const NO_FACTS: Facts = { encoding: null, seconds: null, pixels: null, pages: null, says: null }

/** A program's or camera's word about the file, all of it unsaid. */
export const NO_SAYINGS: Sayings = { camera: null, taken: null, created: null, program: null, position: null }

/** An extraction from the parts that are there. */
export function createExtraction(version: string, parts: Partial<Omit<Extraction, 'version'>>): Extraction {
  return { version, extracts: [], tables: [], attachments: [], facts: NO_FACTS, faults: [], ...parts }
}

/** A fault; the door adds the file's name to its params. */
export function createFault(code: FaultCode, params: Fault['params'] = {}, at: Locator | null = null): Fault {
  return { code, params, at }
}
