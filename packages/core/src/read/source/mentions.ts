import type { Document, Sentence } from '../document.ts'
import { DESCRIBED, ROLES, SEX_OF, TITLES } from '../lexicon/en/roles.ts'
import type { Lexicon } from '../port.ts'
import type { Known } from './memory.ts'
import { actorsIn } from './names.ts'
import { portray } from './portrait.ts'

/** Everybody the text tells of: known actors, and names beside a role or title. In the order of the text. */
export function mentionsIn(document: Document, lexicon: Lexicon): readonly Known[] {
  return document.sentences.flatMap((sentence) => {
    const found: Known[] = actorsIn(document, sentence, lexicon).map((one) => ({
      actor: one.actor,
      person: false,
      role: null,
      sex: null,
      plural: false,
      kind: 'organisation',
      at: one.first,
      segment: sentence.segment,
      leads: one.first === sentence.first,
      spoke: false,
    }))
    for (let at = sentence.first; at < sentence.last; at += 1) {
      const known = introducedAt(document, at, sentence.last, lexicon)
      if (known !== null) found.push({ ...known, segment: sentence.segment, leads: at - sentence.first < 3 })
    }
    const subject = found.some(({ leads }) => leads) ? null : describedSubject(document, sentence)
    return [...found, ...(subject === null ? [] : [subject])].toSorted((a, b) => a.at - b.at)
  })
}

const SUBJECT_REACH = 4
const SOME_OF = /^(?:one|another|two|three|some|many|most|both|several) (?:of|former|other)\b/u

/** A person whom a sentence begins with and does not name ("One of them", "A former guard"): "he" may mean them. */
function describedSubject(document: Document, sentence: Sentence): Known | null {
  const opening = document.tokens.slice(
    sentence.first,
    Math.min(sentence.last, sentence.first + SUBJECT_REACH),
  )
  const noun = opening.findIndex(({ lower }) => DESCRIBED.has(lower))
  const words = opening.map(({ lower }) => lower).join(' ')
  const opens = opening[0]?.pos === 'DET' || opening[0]?.pos === 'NUM'
  if (!SOME_OF.test(words) && (noun < 1 || !opens)) return null
  const named = opening.slice(0, noun < 0 ? 3 : noun + 1)
  return {
    actor: { id: null, name: named.map(({ text }) => text).join(' '), kind: 'person', of: null },
    person: true,
    role: null,
    sex: named.map(({ lower }) => SEX_OF.get(lower)).find((sex) => sex !== undefined) ?? null,
    plural: false,
    kind: 'described',
    at: sentence.first,
    segment: sentence.segment,
    leads: true,
    spoke: false,
  }
}

const LONGEST_NAME = 8

/** A person named after a role or title ("spokesperson Rezan Dilo"). */
function introducedAt(
  document: Document,
  at: number,
  ceiling: number,
  lexicon: Lexicon,
): Omit<Known, 'segment' | 'leads'> | null {
  const { tokens } = document
  const token = tokens[at]
  if (token === undefined || !(ROLES.has(token.lower) || TITLES.has(token.lower))) return null
  if (!isName(document, at + 1, ceiling)) return null
  let last = at + 1
  while (last < Math.min(ceiling, at + LONGEST_NAME) && isName(document, last, ceiling)) last += 1
  let first = at
  while (first > 0 && at - first < 5 && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[first - 1]?.pos ?? '')) first -= 1
  const portrait = portray(document, { first, last }, lexicon)
  const [name] = portrait.people
  const [organisation] = portrait.organisations
  if (name === undefined) return null
  const of = organisation === undefined ? null : (organisation.id ?? organisation.name)
  return {
    actor: { id: null, name, kind: 'person', of },
    person: true,
    role: portrait.role,
    sex: portrait.sex,
    plural: false,
    kind: portrait.kind,
    at,
    spoke: false,
  }
}

function isName(document: Document, at: number, ceiling: number): boolean {
  const token = document.tokens[at]
  if (token === undefined || at >= ceiling) return false
  if (/^\p{Lu}\p{Ll}/u.test(token.text)) return token.pos === 'PROPN' || token.pos === 'NOUN'
  return (
    /^(?:al|el|bin|ibn|abu|-)$/.test(token.lower) && /^\p{Lu}|^-$/u.test(document.tokens[at + 1]?.text ?? '')
  )
}
