import type { ActorKind, ActorRef, SourceKind } from '../../statement/index.ts'
import type { Document, Token, TokenRun } from '../document.ts'
import {
  DESCRIBED,
  DOCUMENTS,
  ORGANISATION_WORDS,
  RECORDINGS,
  ROLES,
  SEX_OF,
  SHORT_FOR,
  SPEAKING_ROLES,
  STATES,
  TITLES,
} from '../lexicon/en/roles.ts'
import type { Lexicon } from '../port.ts'
import { unregistered } from './lexicon.ts'
import { actorsIn, type FoundActor } from './names.ts'

/** What the words for a source tell by themselves. */
export interface Portrait {
  readonly kind: SourceKind
  /** Names of persons, without titles. */
  readonly people: readonly string[]
  readonly organisations: readonly ActorRef[]
  readonly role: string | null
  readonly sex: 'female' | 'male' | null
  readonly plural: boolean
  /** A noun that points back to an organisation told before ("the group"), or null. */
  readonly short: string | null
  /** What kind of people an unnamed source is. */
  readonly described: ActorKind | null
}

/** Reads the noun phrase of a source. */
export function portray(document: Document, run: TokenRun, lexicon: Lexicon): Portrait {
  const tokens = document.tokens.slice(run.first, run.last)
  const known = actorsIn(document, run, lexicon)
  const roleAt = tokens.findIndex((token) => ROLES.has(token.lower) && !isSpeakingNoun(token))
  const names = capitalRuns(document, run, known)
  const people = names.filter((one) => isPerson(document, one, run, roleAt >= 0))
  const organisations = [
    ...known.map((one) => one.actor),
    ...names
      .filter((one) => !people.includes(one) && !(roleAt >= 0 && isPlace(document, one, run)))
      .map((one) => organisation(document, one)),
  ]
  const head = headOf(tokens)
  const named = people.map((one) =>
    document.text.slice(document.tokens[one.first]?.begin, document.tokens[one.last - 1]?.end),
  )
  const speaking = tokens.some((token) => SPEAKING_ROLES.has(token.lower))
  const base = {
    people: named,
    organisations,
    role: roleAt < 0 ? null : roleWords(document, run, roleAt, known),
    sex: sexOf(tokens),
    plural: head !== null && /s$|people|police|authorities/.test(head) && named.length === 0,
    short: shortOf(tokens),
    described: head === null ? null : (DESCRIBED.get(head) ?? null),
  }
  return {
    ...base,
    kind: kindOf({
      head,
      speaking,
      people: named,
      organisations,
      role: base.role,
      described: base.described,
      short: base.short,
    }),
  }
}

interface Told {
  readonly head: string | null
  readonly speaking: boolean
  readonly people: readonly string[]
  readonly organisations: readonly ActorRef[]
  readonly role: string | null
  readonly described: ActorKind | null
  readonly short: string | null
}

function kindOf({ head, speaking, people, organisations, role, described, short }: Told): SourceKind {
  if (speaking) return 'spokesperson'
  if (people.length > 0) return 'named-person'
  if (head !== null && RECORDINGS.has(head)) return 'recording'
  if (head !== null && DOCUMENTS.has(head)) return 'document'
  if (head !== null && BODIES.has(head)) return 'organisation'
  if (role !== null || described !== null) return 'described'
  if (organisations.length > 0 || short !== null || (head !== null && ORGANISATION_WORDS.has(head)))
    return 'organisation'
  return 'described'
}

/** Plural bodies told without a name. */
const BODIES = new Set([
  'groups',
  'charities',
  'agencies',
  'organisations',
  'organizations',
  'ngos',
  'authorities',
  'police',
])

function isSpeakingNoun(token: Token): boolean {
  return token.lower === 'monitor' && token.pos !== 'NOUN'
}

/** The noun the phrase is about: the last one before a preposition, comma or relative. */
function headOf(tokens: readonly Token[]): string | null {
  let head: string | null = null
  for (const token of tokens) {
    const ends =
      token.text === ',' ||
      token.text === '(' ||
      (token.pos === 'ADP' && head !== null) ||
      ['who', 'which', 'that'].includes(token.lower)
    if (ends) break
    if (token.pos === 'VERB' && head !== null && /ed$/.test(token.lower)) break
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || DESCRIBED.has(token.lower)) head = token.lower
  }
  return head
}

/** "The group", "the trust's director": a determined common noun for an organisation told before. */
function shortOf(tokens: readonly Token[]): string | null {
  const at = tokens.findIndex((token, i) => isShort(token) && determined(tokens, i))
  return tokens[at]?.lower ?? null
}

function isShort(token: Token): boolean {
  return /^\p{Ll}/u.test(token.text) && (SHORT_FOR.has(token.lower) || ORGANISATION_WORDS.has(token.lower))
}

const DETERMINERS = new Set(['the', 'this', 'that', 'its', 'their', 'his', 'her', 'our'])

function determined(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 3), at)
  const next = tokens[at + 1]
  const heads = next === undefined || /^(?:['’]s?|,)$/.test(next.text) || next.pos === 'ADP'
  return heads && before.some((token) => DETERMINERS.has(token.lower))
}

function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before === undefined || before.pos === 'PUNCT'
}

function sexOf(tokens: readonly Token[]): 'female' | 'male' | null {
  for (const token of tokens) {
    const sex = SEX_OF.get(token.lower)
    if (sex !== undefined) return sex
  }
  return null
}

const PARTICLES = new Set([
  'al',
  'el',
  'bin',
  'ibn',
  'abu',
  'umm',
  'de',
  'van',
  'von',
  'der',
  'la',
  'di',
  'bint',
  '-',
  '‐',
  '‑',
  'and',
  '&',
  'of',
  'for',
  'the',
])
const NAME_PARTICLES = new Set([
  'al',
  'el',
  'bin',
  'ibn',
  'abu',
  'umm',
  'de',
  'van',
  'von',
  'der',
  'la',
  'di',
  'bint',
])

/** Runs of capitalised words that are no known actor. */
function capitalRuns(document: Document, run: TokenRun, known: readonly FoundActor[]): readonly TokenRun[] {
  const { tokens } = document
  const runs: TokenRun[] = []
  let at = run.first
  while (at < run.last) {
    const inside = known.find((one) => one.first <= at && at < one.last)
    if (inside !== undefined) at = inside.last
    else if (!opensName(tokens, at)) at += 1
    else {
      const last = runEnd(tokens, at, run.last, known)
      runs.push({ first: at, last })
      at = last
    }
  }
  return runs
}

function opensName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || !/^\p{Lu}/u.test(token.text)) return false
  if (TITLES.has(token.lower) || ROLES.has(token.lower) || DESCRIBED.has(token.lower)) return false
  if (RECORDINGS.has(token.lower) || DOCUMENTS.has(token.lower)) return false
  const small = /^\p{Ll}/u.test(tokens[at + 1]?.text ?? '')
  if (small && opensSentence(tokens, at) && ORGANISATION_WORDS.has(token.lower)) return false
  if (
    token.pos === 'DET' ||
    token.pos === 'PRON' ||
    token.pos === 'ADP' ||
    token.pos === 'ADV' ||
    token.pos === 'CCONJ' ||
    token.pos === 'SCONJ'
  )
    return false
  return token.pos !== 'ADJ' || /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')
}

function runEnd(
  tokens: readonly Token[],
  first: number,
  ceiling: number,
  known: readonly FoundActor[],
): number {
  let last = first + 1
  for (let at = first + 1; at < ceiling; at += 1) {
    const token = tokens[at]
    if (token === undefined || known.some((one) => one.first === at)) break
    const capital = /^\p{Lu}/u.test(token.text) && !ROLES.has(token.lower)
    if (capital) last = at + 1
    else if (
      !PARTICLES.has(token.lower) ||
      (!/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') &&
        !NAME_PARTICLES.has(tokens[at + 1]?.lower ?? '') &&
        token.text !== '-')
    )
      break
    else if (
      ['and', 'of', 'for', 'the', '&'].includes(token.lower) &&
      !tokens.slice(first, at).some((one) => ORGANISATION_WORDS.has(one.lower))
    )
      break
  }
  return last
}

/** A run is a person's name where a role or title stands by it, or where nothing in it names an organisation or a state. */
function isPerson(document: Document, name: TokenRun, run: TokenRun, hasRole: boolean): boolean {
  const { tokens } = document
  const words = tokens.slice(name.first, name.last)
  if (words.some((token) => ORGANISATION_WORDS.has(token.lower) || STATES.has(token.lower))) return false
  if (words.length === 1 && /^\p{Lu}{2,}$/u.test(words[0]?.text ?? '')) return false
  const before = name.first > run.first ? tokens[name.first - 1] : undefined
  if (before !== undefined && TITLES.has(before.lower)) return true
  if (before?.pos === 'ADP' || before?.lower === 'the' || before?.lower === 'a') return false
  const next = name.last < run.last ? tokens[name.last] : undefined
  if (next !== undefined && (ROLES.has(next.lower) || /^['’]s?$/.test(next.text) || next.pos === 'NOUN'))
    return false
  return hasRole || words.length <= 4
}

/** "director for Syria", "officials in Erbil": a name after a preposition of place is no organisation. */
function isPlace(document: Document, name: TokenRun, run: TokenRun): boolean {
  const { tokens, text } = document
  const before = name.first > run.first ? tokens[name.first - 1]?.lower : undefined
  const words = text.slice(tokens[name.first]?.begin, tokens[name.last - 1]?.end)
  if (kindOfName(words) !== 'other' && kindOfName(words) !== 'foreign-state') return false
  return (
    before === 'in' ||
    before === 'near' ||
    (before !== undefined && before !== 'at' && STATES.has(words.toLowerCase()))
  )
}

function organisation(document: Document, run: TokenRun): ActorRef {
  const { tokens, text } = document
  const name = text.slice(tokens[run.first]?.begin, tokens[run.last - 1]?.end)
  return unregistered(name, kindOfName(name))
}

/** The kind of actor that the words of a name suggest. */
export function kindOfName(name: string): ActorKind {
  const words = name.toLowerCase().split(/[\s-]+/u)
  const word = words.findLast((one) => ORGANISATION_WORDS.has(one))
  if (word !== undefined) return ORGANISATION_WORDS.get(word) ?? 'other'
  return words.some((one) => STATES.has(one)) ? 'foreign-state' : 'other'
}

const ROLE_HEADS = new Set([
  'head',
  'chief',
  'director',
  'member',
  'leader',
  'commander',
  'secretary',
  'coordinator',
  'manager',
  'minister',
  'officer',
  'chair',
  'representative',
])

/** "military spokesman", "head of the child unit": the role with the words that narrow it, without the organisation's name. */
function roleWords(document: Document, run: TokenRun, at: number, known: readonly FoundActor[]): string {
  const { tokens, text } = document
  const head = run.first + at
  let first = head
  while (first > run.first && narrows(tokens[first - 1]) && !known.some((one) => one.last === first))
    first -= 1
  let last = head + 1
  const of = tokens[last]
  if (ROLE_HEADS.has(tokens[head]?.lower ?? '') && of?.lower === 'of' && last + 1 < run.last) {
    const end = lowerRunEnd(tokens, last + 1, run.last)
    if (end > last + 1 && narrows(tokens[end - 1])) last = end
  }
  return text.slice(tokens[first]?.begin, tokens[last - 1]?.end)
}

function narrows(token: Token | undefined): boolean {
  if (token === undefined || /^\p{Lu}/u.test(token.text)) return false
  return token.pos === 'NOUN' || token.pos === 'ADJ' || token.text === '-'
}

function lowerRunEnd(tokens: readonly Token[], start: number, ceiling: number): number {
  let at = start
  while (at < ceiling && (narrows(tokens[at]) || tokens[at]?.lower === 'the')) at += 1
  return at
}
