import type { ActorRef, Group } from '../../statement/index.ts'
import { type Document, stretchOf, type TokenRun } from '../document.ts'
import type { Lexicon } from '../port.ts'
import { ageAt } from './age.ts'
import { findHead, type Head } from './head.ts'

const LABELLED: ReadonlySet<string> = new Set([
  'children',
  'child',
  'kids',
  'boys',
  'girls',
  'families',
  'wives',
  'women',
  'brides',
  'cubs',
])
const PRONOUNS: ReadonlySet<string> = new Set(['them', 'whom', 'these', 'those'])
const DETERMINER =
  /^(?:the|a|an|some|all|most|many|these|those|their|his|her|its|our|any|no|both|each|every|other|another|at|least|about|almost|nearly|over|more|than|up|to|around)$/

/** Reads a noun phrase of people or things: unit, population and actors as told, labels kept as words. */
export function readGroup(document: Document, run: TokenRun, lexicon: Lexicon | null = null): Group {
  return groupOf(document, run, headIn(document, run), lexicon)
}

/** The group that a phrase with a known head speaks of; the run may go on past the head ("members of …"). */
export function groupOf(
  document: Document,
  run: TokenRun,
  head: Head | null,
  lexicon: Lexicon | null,
): Group {
  const { begin, end } = stretchOf(document, run)
  const spans = end > begin ? [document.positions.span(begin, end)] : []
  const actors = lexicon === null ? [] : actorsIn(document, run, lexicon)
  const base = { words: document.text.slice(begin, end), spans, actors }
  if (head === null) return { ...base, unit: null, population: {}, label: null }
  const whole = head.partitive ? wholeOf(document, head, run) : head
  const label = labelOf(document, run, whole, actors)
  const population = populationOf(document, run, whole, { actors, label })
  return { ...base, unit: whole.unit, population, label }
}

/** The head of the first phrase in a run that we know, skipping articles and numbers. */
export function headIn(document: Document, run: TokenRun): Head | null {
  let unknown: Head | null = null
  let at = run.first
  while (at < run.last) {
    const head = isSkipped(document, at) ? null : findHead(document, at, run.last)
    if (head?.known === true) return head
    unknown ??= head
    at = (head?.at ?? at) + 1
  }
  return unknown
}

function isSkipped(document: Document, at: number): boolean {
  const token = document.tokens[at]
  if (token === undefined || DETERMINER.test(token.lower) || PRONOUNS.has(token.lower)) return true
  return token.pos === 'NUM' && ageAt(document, at) === null
}

/** "members of the Amsha family" are persons; of an unknown whole, persons as well. */
function wholeOf(document: Document, head: Head, run: TokenRun): Head {
  const after = document.tokens.slice(head.last, Math.min(run.last, head.last + 8))
  const family =
    after[0]?.lower === 'of' && after.some((token) => /^(?:family|families|household)$/.test(token.lower))
  return family ? { ...head, population: { ...head.population, role: 'family-member' } } : head
}

interface Told {
  readonly actors: readonly ActorRef[]
  readonly label: string | null
}

function populationOf(document: Document, run: TokenRun, head: Head, told: Told): Group['population'] {
  const after = head.last < run.last ? ageAt(document, head.last) : null
  const [actor] = told.actors
  const member = head.unit === 'person' && told.label === null && actor !== undefined
  const affiliation = member ? { affiliation: actor.id ?? actor.name } : {}
  const fitting = after !== null && head.unit === 'child' && after.age[0] < 18
  return { ...head.population, ...affiliation, ...(fitting ? { age: after.age } : {}) }
}

/** What others call people by a party's name ("children of IS") stays words, whoever the actors are. */
function labelOf(document: Document, run: TokenRun, head: Head, actors: readonly ActorRef[]): string | null {
  const noun = document.tokens[head.at]
  if (noun === undefined || !LABELLED.has(noun.lower)) return null
  const named = document.tokens
    .slice(head.first, head.at)
    .some((token) => token.pos === 'PROPN' && /^\p{Lu}[\p{Lu}\p{Nd}]+$/u.test(token.text))
  const of = document.tokens[head.last]?.lower === 'of' && head.last < run.last
  if (!of && !(named && actors.length > 0)) return null
  const { begin, end } = stretchOf(document, { first: head.first, last: of ? run.last : head.last })
  return document.text.slice(begin, end)
}

function actorsIn(document: Document, run: TokenRun, lexicon: Lexicon): readonly ActorRef[] {
  const found: ActorRef[] = []
  for (let at = run.first; at < run.last; ) {
    const begins = lexicon.mayBegin(document.tokens[at]?.text ?? '')
    const next = begins ? actorAt(document, { first: at, last: run.last }, lexicon) : null
    if (next !== null) found.push(next.actor)
    at = next?.last ?? at + 1
  }
  return found
}

function actorAt(
  document: Document,
  run: TokenRun,
  lexicon: Lexicon,
): { readonly actor: ActorRef; readonly last: number } | null {
  const longest = Math.min(run.last, run.first + lexicon.longest)
  for (let last = longest; last > run.first; last -= 1) {
    const { begin, end } = stretchOf(document, { first: run.first, last })
    const actor = lexicon.actor(document.text.slice(begin, end))
    if (actor !== null) return { actor, last }
  }
  return null
}
