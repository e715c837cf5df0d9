import type { Locator } from '@sanad/core/statement'
import {
  createExtraction,
  type Extract,
  type Extraction,
  FAULT_CODES,
  type Facts,
  type Fault,
  type FaultCode,
  type Located,
  NO_FACTS,
  type Sayings,
  type Table,
  type Turn,
} from '../extract/index.ts'

type Fields = Readonly<Record<string, unknown>>

/**
 * What a confined process answered, taken apart and put together again: the process read an untrusted file, so nothing
 * it says is believed to have the shape it should. Null where it has not.
 */
export function parseAnswer(text: string): Extraction | null {
  try {
    const answer = fields(JSON.parse(text))
    return createExtraction(words(answer['version']), {
      extracts: list(answer['extracts']).map(readExtract),
      tables: list(answer['tables']).map(readTable),
      attachments: list(answer['attachments']).map((one) => {
        const { name, base64 } = fields(one)
        return { name: optional(name), base64: words(base64) }
      }),
      facts: readFacts(fields(answer['facts'])),
      faults: list(answer['faults']).map(readFault),
    })
  } catch {
    return null
  }
}

function readExtract(value: unknown): Extract {
  const { locator, about, characters, located, turns } = fields(value)
  const said = fields(about)
  const text = words(characters)
  const stretches = list(located).map((one) => readLocated(one, text.length))
  const joined = stretches.every((one, index) => one.begin === (stretches[index - 1]?.end ?? 0))
  if (!joined || (stretches.at(-1)?.end ?? 0) !== text.length)
    throw new TypeError('a character without a place')
  return {
    locator: locator === null ? null : readLocator(locator),
    about: {
      title: optional(said['title']),
      byline: optional(said['byline']),
      publisher: optional(said['publisher']),
      date: optional(said['date']),
      lang: optional(said['lang']),
    },
    characters: text,
    located: stretches,
    turns: list(turns).map((one) => readTurn(one, text.length)),
  }
}

function readLocated(value: unknown, length: number): Located {
  const { begin, end, locator } = fields(value)
  const [from, to] = stretch(begin, end, length)
  return { begin: from, end: to, locator: readLocator(locator) }
}

function readTurn(value: unknown, length: number): Turn {
  const { begin, end, speaker, named, time } = fields(value)
  const [from, to] = stretch(begin, end, length)
  const name = named === null ? null : stretch(list(named)[0], list(named)[1], length)
  return {
    begin: from,
    end: to,
    speaker: words(speaker),
    named: name,
    time: time === null ? null : pair(time),
  }
}

function readLocator(value: unknown): Locator {
  const { part, page, paragraph, row, cell, time } = fields(value)
  return {
    ...(part === undefined ? {} : { part: words(part) }),
    ...(page === undefined ? {} : { page: count(page) }),
    ...(paragraph === undefined ? {} : { paragraph: count(paragraph) }),
    ...(row === undefined ? {} : { row: count(row) }),
    ...(cell === undefined ? {} : { cell: words(cell) }),
    ...(time === undefined ? {} : { time: pair(time) }),
  }
}

function readTable(value: unknown): Table {
  const { part, header, rows } = fields(value)
  return {
    part: optional(part),
    header: list(header).map(words),
    rows: list(rows).map((one) => {
      const { row, cells } = fields(one)
      return { row: count(row), cells: list(cells).map(words) }
    }),
  }
}

function readFacts(facts: Fields): Facts {
  const { encoding, seconds, pages, says } = facts
  return {
    ...NO_FACTS,
    encoding: optional(encoding),
    seconds: seconds === null ? null : count(seconds),
    pages: pages === null ? null : count(pages),
    says: says === null ? null : readSayings(fields(says)),
  }
}

function readSayings(says: Fields): Sayings {
  return {
    camera: optional(says['camera']),
    taken: optional(says['taken']),
    created: optional(says['created']),
    program: optional(says['program']),
    position: null,
  }
}

function readFault(value: unknown): Fault {
  const { code, params, at } = fields(value)
  if (!isFaultCode(code)) throw new TypeError('an unknown fault')
  const plain = Object.entries(fields(params)).map(
    ([name, param]) => [name, typeof param === 'number' ? param : words(param)] as const,
  )
  return { code, params: Object.fromEntries(plain), at: at === null ? null : readLocator(at) }
}

function isFaultCode(code: unknown): code is FaultCode {
  return FAULT_CODES.some((known) => known === code)
}

function fields(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError('no fields')
  return { ...value }
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError('no list')
  return value
}

function words(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('no words')
  return value
}

function optional(value: unknown): string | null {
  return value === null ? null : words(value)
}

function count(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) throw new TypeError('no count')
  return value
}

function pair(value: unknown): readonly [string, string] {
  const [first, second] = list(value)
  return [words(first), words(second)]
}

function stretch(begin: unknown, end: unknown, length: number): readonly [number, number] {
  const [from, to] = [count(begin), count(end)]
  if (!Number.isInteger(from) || !Number.isInteger(to) || from > to || to > length)
    throw new TypeError('no stretch')
  return [from, to]
}
