import { PLACE_KINDS } from '../lexicon/places.ts'
import { ofWord } from '../of-word.ts'

const MARKS = /[\p{M}'’ʼ‘ʿʾ`.]/gu
const ARTICLE = /(^|\s)(?:al|el|ash|as|ar|az|ez|et|ad|ed|es|er)-/g
/** Letters that are written in one way only, apart by single spaces. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/i
const OF = /^(\p{L}+) of (?:the )?(.+)$/u

/** One spelling for the ways a place name is written: small letters, no marks, one article, no hyphens. */
export function placeKey(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase()
  return name
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(ARTICLE, '$1al ')
    .replace(/[-–‐‑\s]+/gu, ' ')
    .trim()
}

/** A name apart from the word that says what kind of place it is ("Hasakah province", "the city of Hasakah"). */
export interface KindedName {
  readonly base: string
  readonly kind: string | null
}

/** Takes the kind word off a key; null where there is none. */
export function withoutKind(key: string): KindedName | null {
  const of = OF.exec(key)
  const before = of === null ? undefined : ofWord(PLACE_KINDS, of[1] ?? '')
  if (of !== null && before !== undefined) return { base: of[2] ?? '', kind: before }
  for (const count of [2, 1]) {
    const words = key.split(' ')
    const kind = ofWord(PLACE_KINDS, words.slice(-count).join(' '))
    if (kind !== undefined && words.length > count) return { base: words.slice(0, -count).join(' '), kind }
  }
  return null
}

/** A key without its article, for names that are told with and without it. */
export function withoutArticle(key: string): string {
  return key.startsWith('al ') ? key.slice(3) : key
}
