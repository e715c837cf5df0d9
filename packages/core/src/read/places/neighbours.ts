import type { Document, Token, TokenRun } from '../document.ts'
import { MONTHS, WEEKDAYS } from '../lexicon/en/times.ts'
import { COMPASS, LOCATIVE, PLACE_KINDS } from '../lexicon/places.ts'

const TIMES: ReadonlySet<string> = new Set([...MONTHS.flat(), ...WEEKDAYS.flat()])

/** Whether the words around a known name let it be a place, and not a person, an organisation or a state that acts. */
export function isPlaceHere(document: Document, run: TokenRun, isState: boolean): boolean {
  const { tokens } = document
  const before = beforeName(tokens, run.first)
  const after = tokens[run.last]
  const name = tokens[run.last - 1]
  const located = before !== undefined && LOCATIVE.has(before.lower)
  if (followedByName(tokens, run) && !located) return false
  if (located) return !followedByName(tokens, run) || before.lower !== 'of'
  if (name !== undefined && Object.hasOwn(PLACE_KINDS, name.lower)) return true
  if (isCompass(tokens, run.first)) return true
  if (isBesideName(before, tokens[run.first])) return false
  return isState ? standsAmongPlaces(before, after) : true
}

/** The token before a name, its article and its directions. */
function beforeName(tokens: readonly Token[], first: number): Token | undefined {
  let at = first - 1
  while (at >= 0) {
    const token = tokens[at]
    if (token === undefined || !(token.lower === 'the' || token.text === '-' || COMPASS.has(token.lower)))
      break
    at -= 1
  }
  return tokens[at]
}

function isCompass(tokens: readonly Token[], first: number): boolean {
  return COMPASS.has(tokens[first - 1]?.lower ?? '')
}

/** "Gaza Ministry of Health", "Jordan Smith": the name is part of a longer one. */
function followedByName(tokens: readonly Token[], { last }: TokenRun): boolean {
  const [name, after] = [tokens[last - 1], tokens[last]]
  if (name === undefined || after === undefined || !/^\p{Lu}/u.test(after.text)) return false
  const gap = after.begin - name.end
  return gap === 1 && !TIMES.has(after.lower.replace('.', '')) && !Object.hasOwn(PLACE_KINDS, after.lower)
}

/** "Michael Jordan": a name right before it. */
function isBesideName(before: Token | undefined, name: Token | undefined): boolean {
  if (before === undefined || name === undefined) return false
  return before.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(before.text) && name.begin - before.end <= 1
}

/** "Hasakah, Syria", "Syria’s north", "Syria and Iraq". */
function standsAmongPlaces(before: Token | undefined, after: Token | undefined): boolean {
  if (before !== undefined && [',', '(', 'and', 'or', '/'].includes(before.text)) return true
  return after !== undefined && ["'s", '’s', ')'].includes(after.lower)
}
