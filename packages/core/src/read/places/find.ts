import { type Document, isCapital, type Token } from '../document.ts'
import { COMPASS, LOCATIVE, PLACE_KINDS } from '../lexicon/places.ts'
import type { FoundPlace, Gazetteer } from '../port.ts'
import { isPlaceHere } from './neighbours.ts'

/** A gazetteer that may tell at once that no name begins with a word. */
type Quickened = Gazetteer & { readonly mayBegin?: (word: string) => boolean }

/** A run of tokens that names a place, and the name to look up for it. */
interface Named {
  readonly first: number
  readonly last: number
  readonly name: string
}

const INSIDE_NAMES: ReadonlySet<string> = new Set([
  'al',
  'el',
  'ez',
  'as',
  'ash',
  'ar',
  'az',
  'es',
  '-',
  '–',
  'of',
  'the',
  'and',
])

/** The places that words name, in a text about the country that most of them lie in. */
export function findPlaces(document: Document, gazetteer: Quickened): readonly FoundPlace[] {
  const named = findNames(document, gazetteer)
  const main = mainCountry(named.map(({ name }) => gazetteer.find(name, null)?.country ?? null))
  return named.flatMap((one) => {
    const known = gazetteer.find(one.name, main)
    if (known === null) return []
    const begin = document.tokens[withCompass(document.tokens, one.first)]?.begin ?? 0
    const end = document.tokens[one.last - 1]?.end ?? begin
    const spans = [document.positions.span(begin, end)]
    return [{ begin, end, place: { ...known, words: document.text.slice(begin, end), spans } }]
  })
}

function findNames(document: Document, gazetteer: Quickened): readonly Named[] {
  const { tokens } = document
  const named: Named[] = []
  for (let i = 0; i < tokens.length; ) {
    const found = nameAt(document, i, gazetteer)
    if (found !== null && isPlaceHere(document, found, isState(gazetteer, found))) {
      named.push(found)
      i = found.last
    } else i = found === null ? i + 1 : found.last
  }
  return named
}

function isState(gazetteer: Gazetteer, { name }: Named): boolean {
  return gazetteer.find(name, null)?.ref?.includes('/') === false
}

/** The longest known name that begins at a token, with the word after it that tells its kind. */
function nameAt(document: Document, first: number, gazetteer: Quickened): Named | null {
  const { tokens, text } = document
  const token = tokens[first]
  if (token === undefined || !mayBegin(tokens, first)) return null
  if (gazetteer.mayBegin?.(token.text) === false) return null
  const sliceTo = (last: number): string => text.slice(token.begin, tokens[last - 1]?.end ?? token.end)
  for (let last = reach(tokens, first, gazetteer.longest + 2); last > first; last -= 1) {
    if (!mayEnd(tokens[last - 1])) continue
    const base = sliceTo(last)
    if (gazetteer.find(base, null) === null || (base.length <= 3 && base !== base.toUpperCase())) continue
    const before = kindBefore(tokens, first)
    return { first, last, name: before === null ? base : `${base} ${before}` }
  }
  return null
}

/** How far a name could go: capitals, articles, hyphens, and words that tell a place's kind. */
function reach(tokens: readonly Token[], first: number, most: number): number {
  let last = first
  while (last < tokens.length && last - first < most && goesOn(tokens[last])) last += 1
  return last
}

function goesOn(token: Token | undefined): boolean {
  if (token === undefined) return false
  return isCapital(token) || INSIDE_NAMES.has(token.lower) || isKindWord(token) || token.pos === 'NUM'
}

function isKindWord(token: Token): boolean {
  return (
    Object.hasOwn(PLACE_KINDS, token.lower) ||
    token.lower === 'refugee' ||
    token.lower === 'detention' ||
    token.lower === 'centre'
  )
}

function mayBegin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (isCapital(token) || isLetterOfArabic(token)) return true
  const next = tokens[at + 2]
  if (COMPASS.has(token.lower)) return nextCapital(tokens, at)
  return (
    INSIDE_NAMES.has(token.lower) && tokens[at + 1]?.text === '-' && next !== undefined && isCapital(next)
  )
}

/** "northeast Syria" is a name of its own; "north-east" is three tokens. */
function nextCapital(tokens: readonly Token[], at: number): boolean {
  return [1, 2, 3].some((by) => {
    const token = tokens[at + by]
    return token !== undefined && isCapital(token)
  })
}

function mayEnd(token: Token | undefined): boolean {
  if (token === undefined) return false
  return (
    isCapital(token) ||
    isKindWord(token) ||
    isLetterOfArabic(token) ||
    token.pos === 'NUM' ||
    token.lower === 'center'
  )
}

/** "the city of Hasakah" */
function kindBefore(tokens: readonly Token[], first: number): string | null {
  if (tokens[first - 1]?.lower !== 'of') return null
  const word = tokens[first - 2]?.lower ?? ''
  return Object.hasOwn(PLACE_KINDS, word) ? word : null
}

/** Where the words of direction before a name begin ("southern Hasakah"). */
function withCompass(tokens: readonly Token[], first: number): number {
  let begin = first
  while (begin > 0) {
    const [before, hyphen] = [tokens[begin - 1], tokens[begin - 2]]
    if (before !== undefined && COMPASS.has(before.lower)) begin -= 1
    else if (before?.text === '-' && hyphen !== undefined && COMPASS.has(hyphen.lower) && begin < first)
      begin -= 2
    else break
  }
  return LOCATIVE.has(tokens[begin]?.lower ?? '') ? first : begin
}

function mainCountry(countries: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>()
  for (const country of countries) if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

function isLetterOfArabic(token: Token): boolean {
  return /^\p{Script=Arabic}/u.test(token.text)
}
