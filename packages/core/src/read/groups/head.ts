import type { Population, Unit } from '../../statement/index.ts'
import { type Document, lowerAt, type Token, type TokenRun } from '../document.ts'
import { isNationals, NATIONALITIES } from '../lexicon/en/nationalities.ts'
import { SMALL, TENS } from '../lexicon/en/numbers.ts'
import { GENERAL_HEADS, MODIFIERS, NOUNS, type NounSense } from '../lexicon/en/people.ts'
import { ageAt } from './age.ts'

/** A noun phrase without its article or number, from its first modifier to its head. */
export interface Head extends TokenRun {
  /** The token that is the head. */
  readonly at: number
  /** Null where the head is no noun that we know, or a partitive one. */
  readonly unit: Unit | null
  readonly population: Population
  readonly plural: boolean
  readonly partitive: boolean
  readonly kin: boolean
  readonly known: boolean
}

const LONGEST = 12
const CHILD_BELOW = 18
const LINKS: ReadonlySet<string> = new Set(['-', '‑', '“', '”', '"', '‘', '’'])
const ADJECTIVAL =
  /^(?:other|more|additional|further|young|old|elderly|little|identified|unidentified|named|unnamed|armed|masked|suspected|alleged|accused|convicted|remaining|same|new)$/
/** Verbs that the tagger takes for adjectives or nouns. */
const NEVER =
  /^(?:killed|died|dead|deaths?|were|was|including|reported|reportedly|allegedly|according|such|aged|old|missing|others|near|inside|outside|today|yesterday|on|in|at|after|before|between|several|many|who|said|says|following|left|hit|struck|shot|stabbed|gunned|fatally)$/

/** The noun phrase that begins at a token, read up to `limit`; null where no noun stands there. */
export function findHead(document: Document, from: number, limit: number): Head | null {
  let state: State = { head: null, at: -1, population: {}, end: from }
  let at = from
  const stop = Math.min(limit, from + LONGEST)
  while (at < stop) {
    const next = step(document, at, state)
    if (next === null) break
    at = next.end
    state = next
  }
  return state.at < 0 ? agedHead(document, from, state) : headOf(document, from, state)
}

/** "a 12-year-old", "two 16-year-olds": people told by nothing but their age. */
function agedHead(document: Document, first: number, { population, end }: State): Head | null {
  const last = lowerAt(document, end - 1)
  const { age } = population
  if (age === undefined || !/^olds?$/.test(last) || !AGED_NOUN.test(wordsBefore(document, end - 1)))
    return null
  const unit = age[1] < CHILD_BELOW ? 'child' : 'person'
  const run = { first, last: end, at: end - 1 }
  return { ...run, unit, population, plural: last === 'olds', partitive: false, kin: false, known: true }
}

/** "12-year-old" is a noun, "12 years old" none. */
const AGED_NOUN = /(?:year|month|week|day)[\s\-‑–]*$/

function wordsBefore({ tokens }: Document, at: number): string {
  return `${tokens[at - 2]?.lower ?? ''}${tokens[at - 1]?.lower ?? ''}`
}

interface State {
  readonly head: NounSense | null
  readonly at: number
  readonly population: Population
  readonly end: number
}

function step(document: Document, at: number, state: State): State | null {
  const token = document.tokens[at]
  if (token === undefined) return null
  const age = state.at < 0 ? ageAt(document, at) : null
  if (age !== null) {
    return { ...state, population: { ...state.population, age: age.age }, end: age.last }
  }
  const sense = senseOf(token)
  if (sense !== null) return takeNoun(token, sense, state)
  if (endsPhrase(document, token, state)) return null
  return takeModifier(document, token, state)
}

function senseOf(token: Token): NounSense | null {
  const { lower } = token
  if (isNationals(lower)) {
    const population = nationality(lower)
    return { unit: 'person', population, plural: true, partitive: false, kin: false }
  }
  if (token.pos === 'PROPN' && /^\p{Lu}/u.test(token.text) && lower === 'state') return null
  return NOUNS.get(lower) ?? null
}

function takeNoun(token: Token, sense: NounSense, state: State): State | null {
  if (state.head?.plural === true && !state.head.partitive && !isWomenOrChildren(state.head)) return null
  const before = { ...state.population, ...MODIFIERS.get(token.lower) }
  const own = sense.population
  const general = GENERAL_HEADS.has(token.lower) && before.role !== undefined
  const role = general ? before.role : (own.role ?? before.role)
  const inherited = state.head === null ? before : { ...before, ...state.head.population }
  const population = { ...inherited, ...own, ...(role === undefined ? {} : { role }) }
  return { head: sense, at: token.index, population, end: token.index + 1 }
}

/** "women prisoners", "child soldiers": the first noun says who they are, the second what. */
function isWomenOrChildren(sense: NounSense): boolean {
  return sense.unit === 'child' || sense.population.sex !== undefined
}

function endsPhrase(document: Document, token: Token, state: State): boolean {
  const { lower, pos } = token
  if (SMALL.has(lower) || TENS.has(lower)) return true
  if (NEVER.test(lower) && senseAfter(document, token) === null) return true
  if (LINKS.has(token.text)) return !glues(document, token)
  if (state.head !== null) return state.head.plural || pos !== 'NOUN' || /^\p{Lu}/u.test(token.text)
  if (ADJECTIVAL.test(lower) || MODIFIERS.has(lower) || NATIONALITIES.has(lower)) return false
  return !modifies(document, token)
}

/** Whether a word that the lexicon does not know can stand before a noun. */
function modifies(document: Document, token: Token): boolean {
  const { lower, pos } = token
  if (pos === 'VERB') return /(?:ed|en|ing)$/.test(lower) && senseAfter(document, token) !== null
  if (pos === 'CCONJ') return joinsAdjectives(document, token)
  return pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN'
}

function senseAfter(document: Document, token: Token): NounSense | null {
  const next = document.tokens[token.index + 1]
  return next === undefined ? null : senseOf(next)
}

/** A hyphen inside a compound, or a quotation mark around the head. */
function glues(document: Document, token: Token): boolean {
  const before = document.tokens[token.index - 1]
  const after = document.tokens[token.index + 1]
  if (token.text !== '-' && token.text !== '‑') return after !== undefined && senseOf(after) !== null
  return before?.end === token.begin && after?.begin === token.end
}

/** "Syrian and Iraqi children". */
function joinsAdjectives(document: Document, token: Token): boolean {
  const before = document.tokens[token.index - 1]
  const after = document.tokens[token.index + 1]
  const adjective = (one: Token | undefined): boolean =>
    one !== undefined &&
    (NATIONALITIES.has(one.lower) || one.pos === 'ADJ') &&
    NOUNS.get(one.lower) === undefined
  return adjective(before) && adjective(after)
}

function takeModifier(document: Document, token: Token, state: State): State {
  const end = token.index + 1
  const told = { ...MODIFIERS.get(token.lower), ...nationality(token.lower) }
  const both = [...(state.population.nationality ?? []), ...(told.nationality ?? [])]
  const population = { ...state.population, ...told, ...(both.length > 0 ? { nationality: both } : {}) }
  const nounLike = token.pos === 'NOUN' && !ADJECTIVAL.test(token.lower) && !isHyphenated(document, token)
  if (!nounLike) return { ...state, population, end }
  return { head: null, at: token.index, population, end }
}

function isHyphenated(document: Document, token: Token): boolean {
  const next = document.tokens[token.index + 1]
  return next !== undefined && (next.text === '-' || next.text === '‑') && next.begin === token.end
}

function nationality(lower: string): Population {
  const code = NATIONALITIES.get(lower)
  return code === undefined ? {} : { nationality: [code] }
}

function headOf(document: Document, first: number, state: State): Head {
  const { head, at, population } = state
  const run = { first, last: at + 1, at }
  if (head === null) {
    const plural = /s$/.test(document.tokens[at]?.lower ?? '')
    return { ...run, unit: null, population, plural, partitive: false, kin: false, known: false }
  }
  if (isUnborn(document, first, at)) {
    return { ...run, unit: null, population, plural: head.plural, partitive: false, kin: false, known: false }
  }
  const { age } = population
  const unit = unitOf(head, age, wasChild(document, first, at, head))
  const { plural, partitive, kin } = head
  return { ...run, unit, population: fit(unit, population), plural, partitive, kin, known: true }
}

/** "Her unborn baby" is no child yet. */
function isUnborn({ tokens }: Document, first: number, at: number): boolean {
  return tokens.slice(first, at).some(({ lower }) => lower === 'unborn')
}

/** A told age outweighs the noun: a man of 16 is a child, a boy of 18 is none. */
function unitOf(head: NounSense, age: Population['age'], child: boolean): Unit | null {
  if (head.unit === 'child' && age !== undefined && age[0] >= CHILD_BELOW) return 'person'
  const young = age !== undefined && age[1] < CHILD_BELOW && head.unit === 'person'
  return young || child ? 'child' : head.unit
}

/** "child soldiers" are children. */
function wasChild(document: Document, first: number, at: number, head: NounSense): boolean {
  if (head.unit !== 'person') return false
  return document.tokens.slice(first, at).some((token) => NOUNS.get(token.lower)?.unit === 'child')
}

/** The population without an age that cannot be true of the unit. */
export function fit(unit: Unit | null, population: Population): Population {
  const { age, ...rest } = population
  if (age === undefined) return rest
  if (unit === 'child') return age[0] >= CHILD_BELOW ? rest : population
  return unit === 'person' && age[1] >= CHILD_BELOW ? population : rest
}
