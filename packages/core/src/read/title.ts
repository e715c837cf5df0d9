import type { Statement } from '../statement/index.ts'
import { contains, type Document } from './document.ts'

/** A report's title that stands beside its text. */
export interface TitleBeside {
  readonly title: string
  /** The same characters as a sentence would be written: capitals only where the text has them. */
  readonly plain: string
}

/** The title of a report as far as its text does not say it already; null where there is none to read. */
export function titleBeside(title: string | null, document: Document): TitleBeside | null {
  if (title === null || !/\p{L}/u.test(title) || isSaid(title.trim(), document)) return null
  return { title, plain: inPlainLetters(title, document.text) }
}

/** Of a title's statements those that count something; its other words are told by the text. */
export function countedOnly(statements: readonly Statement[]): readonly Statement[] {
  const counted = statements.filter(({ claims }) => claims.some(({ kind }) => kind === 'figure'))
  const ids = new Set(counted.map(({ id }) => id))
  return counted.map((one) => (one.within === null || ids.has(one.within) ? one : { ...one, within: null }))
}

/** Whether the title stands word for word in what the text itself tells. */
function isSaid(title: string, { text, segments }: Document): boolean {
  const begin = text.indexOf(title)
  if (begin < 0) return false
  const at = { begin, end: begin + title.length }
  return segments.some((segment) => segment.kind === 'body' && contains(segment, at))
}

const WORD = /\p{L}[\p{L}\p{M}’']*/gu
/** A title with a smaller share of capitals is written as a sentence. */
const HEADLINE = 0.6

/** "Three Killed In Raid": each word in small letters where the text has it so, or where it is no name anywhere in the text. */
function inPlainLetters(title: string, text: string): string {
  const words = [...title.matchAll(WORD)].map(([word]) => word)
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length
  if (capitals < words.length * HEADLINE) return title
  const known = new Set([...text.matchAll(WORD)].map(([word]) => word))
  return title.replace(WORD, (word) => plainWord(word, known))
}

function plainWord(word: string, known: ReadonlySet<string>): string {
  const small = word.toLowerCase()
  const isName = known.has(word) || known.has(small.replace(/^./u, (first) => first.toUpperCase()))
  return small.length === word.length && (known.has(small) || !isName) ? small : word
}
