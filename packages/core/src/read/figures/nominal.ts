import type { Measure, Unit } from '../../statement/index.ts'
import { type Document, lowerAt } from '../document.ts'
import { findHead } from '../groups/index.ts'
import { LIFE_TAKERS, MEASURE_NOUNS, MEASURE_VERBS, STATES } from '../lexicon/en/measures.ts'

/** A noun or state after a number that says by itself what is counted, up to `last`. */
export interface Nominal {
  readonly counts: { readonly measure: Measure; readonly unit: Unit }
  readonly last: number
}

const FILLER =
  /^(?:confirmed|reported|civilian|child|more|other|others|further|additional|people|serious|minor|identified|known|were|[“”"])$/

/** "12 dead", "three other civilian deaths", "20 wounded" where no noun follows, "12 lives" where they were taken. */
export function nominalAt(document: Document, from: number, limit: number): Nominal | null {
  const at = pastFillers(document, from, limit)
  const cases = casesAt(document, at)
  const noun = countedNoun(document, from, cases ?? at)
  const last = (cases ?? at) + 1
  if (noun !== undefined)
    return isCompound(document, last - 1) || isOfYear(document, last - 1) ? null : { counts: noun, last }
  if (cases !== null) return null
  const lives = lowerAt(document, at) === 'lives' && takesLives(document, from)
  const measure = lives ? 'killed' : at > from ? null : befallen(document, at, limit)
  return measure === null ? null : { counts: { measure, unit: 'person' }, last }
}

/** "child casualties" are children. */
function countedNoun(document: Document, from: number, at: number): Nominal['counts'] | undefined {
  const noun = MEASURE_NOUNS.get(lowerAt(document, at))
  const child = document.tokens.slice(from, at).some(({ lower }) => lower === 'child')
  return noun !== undefined && child ? { ...noun, unit: 'child' } : noun
}

function pastFillers(document: Document, from: number, limit: number): number {
  let at = from
  while (at < Math.min(limit, from + 3) && FILLER.test(lowerAt(document, at))) at += 1
  return at
}

/** The noun of harm in "21 cases of injury". */
function casesAt(document: Document, at: number): number | null {
  return lowerAt(document, at) === 'cases' && lowerAt(document, at + 1) === 'of' ? at + 2 : null
}

/** What a state or participle says befell those counted, where no noun follows that it only describes. */
function befallen(document: Document, at: number, limit: number): Measure | null {
  const lower = lowerAt(document, at)
  const verb = MEASURE_VERBS.get(lower)
  const harm = verb?.form === 'participle' && (HARM.has(verb.measure) || DONE.test(lower))
  const measure = STATES.get(lower) ?? (harm ? verb.measure : isFatally(document, at) ? 'killed' : null)
  return measure === null || findHead(document, at, limit)?.known === true ? null : measure
}

/** "seven were shot, two fatally": the verb is not said again. */
function isFatally(document: Document, at: number): boolean {
  if (lowerAt(document, at) !== 'fatally') return false
  const next = document.tokens[at + 1]
  return next === undefined || ['PUNCT', 'ADP', 'CCONJ', 'SCONJ'].includes(next.pos)
}

/** Measures whose participle may stand for those it befell ("20 wounded"); of others only a few words may. */
const HARM: ReadonlySet<Measure> = new Set<Measure>(['killed', 'injured', 'casualties'])
const DONE = /^(?:arrested|detained|displaced|abducted|kidnapped|rescued|trapped)$/

/** "the 2015 death of a guard": a year. */
function isOfYear(document: Document, at: number): boolean {
  return !lowerAt(document, at).endsWith('s') && /^(?:19|20)\d\d$/.test(lowerAt(document, at - 1))
}

/** "one death row inmate" counts no death. */
function isCompound(document: Document, at: number): boolean {
  const [noun, next] = [document.tokens[at], document.tokens[at + 1]]
  return noun !== undefined && !noun.lower.endsWith('s') && next?.pos === 'NOUN'
}

function takesLives(document: Document, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 6); at -= 1) {
    const lower = lowerAt(document, at)
    if (LIFE_TAKERS.has(lower) || lower === 'loss' || lower === 'lost') return true
  }
  return false
}
