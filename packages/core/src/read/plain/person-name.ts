import type { Token } from '../document.ts'
import type { SpeakerWords } from '../lexicon/speakers.ts'
import { unjoined } from '../plain-word.ts'

/** A person's name in a source's words, and whether they hold nothing else. */
export interface PersonName {
  readonly tokens: readonly Token[]
  readonly alone: boolean
}

const FEWEST = 2
const MOST = 4
const CAPITAL = /^\p{Lu}\p{Ll}/u
/** A letter of a script that knows no capitals. */
const UNCASED = /^\p{Lo}/u
const ARTICLE = /^ال/u

/** The name a person is called by among a source's words: the words alone, between commas ("the mayor, Name Name"), or after a word for what they are ("doctor Name Name"). */
export function personNameIn(tokens: readonly Token[], words: SpeakerWords): PersonName | null {
  const parts = partsBetweenMarks(tokens)
  const whole = parts.find((part) => isName(part, words))
  if (whole !== undefined) {
    const alone = parts.length === 1
    return alone ? aloneIn(whole, words) : { tokens: whole, alone: false }
  }
  for (const part of parts) {
    const said = part.findLastIndex((token) => tellsWhat(token, words))
    const after = part.slice(said + 1)
    if (said >= 0 && isName(after, words)) return { tokens: after, alone: false }
  }
  return null
}

/** Two to four words with capitals and nothing else are, in the scripts that have them, most often a person; other scripts do not tell. */
function aloneIn(whole: readonly Token[], { leading }: SpeakerWords): PersonName | null {
  const cased = whole.every(({ text, lemma }) => CAPITAL.test(text) || leading.has(lemma))
  return cased && !leading.has(whole[0]?.lemma ?? '') ? { tokens: whole, alone: true } : null
}

function partsBetweenMarks(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]]
  for (const token of tokens)
    if (token.pos === 'PUNCT') parts.push([])
    else parts.at(-1)?.push(token)
  return parts.filter((part) => part.length > 0)
}

/** Words with capitals, with small words only between them; or, without capitals, words none of which tells what somebody is. */
function isName(part: readonly Token[], words: SpeakerWords): boolean {
  const [first, last] = [part[0], part.at(-1)]
  if (first === undefined || last === undefined) return false
  const counted = part.filter(({ lemma }) => !words.leading.has(lemma))
  if (counted.length < FEWEST || counted.length > MOST) return false
  if (part.some((token) => tellsWhat(token, words) || joins(token, words))) return false
  if (part.every(({ text }) => UNCASED.test(text))) return !ARTICLE.test(first.text)
  return (
    CAPITAL.test(first.text) && CAPITAL.test(last.text) && counted.every(({ text }) => CAPITAL.test(text))
  )
}

function tellsWhat({ lemma }: Token, { speaking, roles, described, documents }: SpeakerWords): boolean {
  return unjoined(lemma).some((form) =>
    [speaking, roles, described, documents].some((list) => list.has(form)),
  )
}

/** Prepositions and conjunctions that stand in no name. */
function joins({ lemma }: Token, { joining }: SpeakerWords): boolean {
  return joining.has(lemma)
}
