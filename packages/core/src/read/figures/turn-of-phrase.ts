import type { Measure } from '../../statement/index.ts'
import { type Document, lowerAt } from '../document.ts'
import { MEASURE_NOUNS, MEASURE_VERBS, NOUNS_OF, STATES } from '../lexicon/en/measures.ts'
import { isAfterBe } from './passive.ts'
import type { Predicate } from './predicate.ts'

/** "The force lost 121 fighters": only of people right after it, since much else is lost. */
export function lossAt(document: Document, at: number, known: ReadonlySet<number>): Predicate | null {
  if (!/^(?:lost|lose|loses|losing)$/.test(lowerAt(document, at)) || !known.has(at + 1)) return null
  return { first: at, last: at + 1, at, head: null, measure: 'killed', takes: 'object' }
}

/** "did not survive", "passed away". */
export function diedAt(document: Document, at: number): Predicate | null {
  const [word, next, third] = [0, 1, 2].map((i) => lowerAt(document, at + i))
  const run = { first: at, at, head: null, measure: 'killed', takes: 'subject' } as const
  if (word === 'passed' && next === 'away') return { ...run, last: at + 2 }
  const not = word === 'did' && /^(?:not|n['’]t)$/.test(next ?? '')
  return not && third === 'survive' ? { ...run, last: at + 3 } : null
}

const VICTIMS: ReadonlyMap<string, Measure> = new Map<string, Measure>([
  ...['victim', 'victims', 'dead', 'deceased', 'fatalities', 'martyrs'].map(
    (noun) => [noun, 'killed'] as const,
  ),
  ...['wounded', 'injured'].map((noun) => [noun, 'injured'] as const),
])
const AFTER_VICTIMS = 6

/** "The victims of the attack included three children", "among the wounded were two women", "the dead were named as Basil Amsha". */
export function victimsAt(document: Document, at: number, starts: ReadonlySet<number>): Predicate | null {
  const measure = VICTIMS.get(lowerAt(document, at))
  if (measure === undefined || !/^(?:the|all|other)$/.test(lowerAt(document, at - 1))) return null
  if (/^victims?$/.test(lowerAt(document, at)) && !isOfKilling(document, at)) return null
  for (let verb = at + 1; verb < at + AFTER_VICTIMS; verb += 1) {
    const last = pastListing(document, verb)
    if (last !== null && (starts.has(pastOwner(document, last)) || lowerAt(document, last) === ':'))
      return { first: at, last, at, measure, takes: 'object', head: null }
  }
  return null
}

/** Past "the couple’s" before those it owns. */
function pastOwner(document: Document, first: number): number {
  for (let at = first; at < first + OWNER; at += 1) {
    if (/^['’]s?$/.test(lowerAt(document, at))) return at + 1
  }
  return first
}

const OWNER = 3

/** Whoever was only hurt is a victim too: those of whose killing the words before or right after tell are the dead. */
export function isOfKilling({ tokens }: Document, at: number): boolean {
  return tokens
    .slice(Math.max(0, at - VICTIMS_BACK), at + AFTER_VICTIMS)
    .some(({ lower }) => KILLING.has(lower) || MEASURE_VERBS.get(lower)?.measure === 'killed')
}

const VICTIMS_BACK = 400
const KILLING: ReadonlySet<string> = new Set(
  [...STATES, ...NOUNS_OF, ...MEASURE_NOUNS]
    .filter(
      ([, counts]) => counts === 'killed' || (typeof counts === 'object' && counts.measure === 'killed'),
    )
    .map(([word]) => word),
)

/** Past "included", "were", "were also", "were identified as". */
function pastListing(document: Document, verb: number): number | null {
  if (/^(?:include|includes|included|comprised)$/.test(lowerAt(document, verb))) return verb + 1
  if (!/^(?:was|were|are|is)$/.test(lowerAt(document, verb))) return null
  const next = lowerAt(document, verb + 1) === 'also' ? verb + 2 : verb + 1
  const named = /^(?:identified|named|listed)$/.test(lowerAt(document, next))
  return named && lowerAt(document, next + 1) === 'as' ? next + 2 : next
}

const WOUNDS = /^(?:injury|injuries|wounds?|burns|fractures)$/
const WOUND_REACH = 4

/** "sustained injuries", "suffered serious burns", "arrived with wounds", "were treated for wounds", "in critical condition". */
export function woundedAt(document: Document, at: number): Predicate | null {
  const last = inCondition(document, at) ?? (opensWounds(document, at) ? pastWounds(document, at + 1) : null)
  return last === null ? null : { first: at, last, at, head: null, measure: 'injured', takes: 'subject' }
}

function inCondition(document: Document, at: number): number | null {
  const words = [0, 1, 2].map((i) => lowerAt(document, at + i)).join(' ')
  return /^in (?:critical|serious) condition$/.test(words) ? at + 3 : null
}

function opensWounds(document: Document, at: number): boolean {
  const lower = lowerAt(document, at)
  if (lower === 'for') return lowerAt(document, at - 1) === 'treated'
  return lower === 'with' || /^(?:suffer|sustain)(?:s|ed|ing)?$/.test(lower)
}

/** Past a noun of wounds and what describes it; null where something else stands there. */
function pastWounds(document: Document, first: number): number | null {
  for (let noun = first; noun < first + WOUND_REACH; noun += 1) {
    if (WOUNDS.test(lowerAt(document, noun))) return noun + 1
    if (!DESCRIBES.has(document.tokens[noun]?.pos ?? 'X')) return null
  }
  return null
}

const DESCRIBES: ReadonlySet<string> = new Set(['ADJ', 'ADV', 'DET', 'CCONJ', 'NOUN'])

/** "were taken from the village", "was taken hostage": abducted, unless out of rubble or to where they are helped. */
export function takenAt(document: Document, at: number): Predicate | null {
  if (lowerAt(document, at) !== 'taken' || !isAfterBe(document, at)) return null
  const next = lowerAt(document, at + 1)
  const where = document.tokens.slice(at + 2, at + 6).some(({ lower }) => SAVED_FROM.test(lower))
  const taken = /^(?:hostage|captive|prisoner|away)$/.test(next) || (next === 'from' && !where)
  if (!taken) return null
  return { first: at, last: at + 1, at, measure: 'abducted', takes: 'subject', head: null }
}

const SAVED_FROM =
  /^(?:rubble|ruins|debris|under|underneath|beneath|wreckage|hospital|clinic|scene|ambulance)$/

const HARMED = /^(?:violations?|abuses?|crimes|atrocities)$/

/** "were handed over", "suffered violations", "violations against": what became of them, in words that are no verb of their own. */
export function turnAt(document: Document, at: number): Predicate | null {
  const [word, next] = [lowerAt(document, at), lowerAt(document, at + 1)]
  const run = { first: at, at, head: null }
  if (word === 'handed' && next === 'over' && isAfterBe(document, at))
    return { ...run, last: at + 2, measure: 'transferred', takes: 'subject' }
  if (/^(?:suffer|suffered|endured|experienced)$/.test(word)) {
    const noun = [at + 1, at + 2, at + 3].find((i) => HARMED.test(lowerAt(document, i)))
    return noun === undefined ? null : { ...run, last: noun + 1, measure: 'affected', takes: 'subject' }
  }
  const before = document.tokens.slice(Math.max(0, at - AFTER_VICTIMS), at)
  const against = word === 'against' && before.some(({ lower }) => HARMED.test(lower))
  return against ? { ...run, last: at + 1, measure: 'affected', takes: 'object' } : null
}
