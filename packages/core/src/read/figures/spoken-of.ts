import { createCount } from '../../statement/index.ts'
import { type Document, lowerAt, type Sentence, type TokenRun, wordsOf } from '../document.ts'
import { findHead, type Head } from '../groups/index.ts'
import { LETHAL_WAYS, MEASURE_VERBS, STATES } from '../lexicon/en/measures.ts'
import { type Mention, plain } from './mentioned.ts'

/** One person spoken of before, of whom the words right beside say that they were killed: "he died", "the victim was pronounced dead", "killing the driver". */
export function spokenOf(document: Document, at: number, sentence: Sentence): Mention | null {
  const lower = lowerAt(document, at)
  if (PRONOUN.test(lower)) return isKilledAfter(document, at + 1, sentence) ? pronounOf(document, at) : null
  if (lower !== 'the') return null
  const head = personAt(document, at + 1, sentence)
  if (head === null) return null
  const told = isKilledAfter(document, head.last, sentence) || isKilling(document, at - 1)
  return told ? { ...oneOf(document, { first: at, last: head.last }, head), kin: true, spokenOf: true } : null
}

const PRONOUN = /^(?:he|she)$/

/** A noun of one person that no possessive goes on from. */
export function personAt(document: Document, at: number, sentence: Sentence): Head | null {
  const head = findHead(document, at, sentence.last)
  if (head === null || !head.known || head.plural || head.partitive) return null
  if (head.unit !== 'person' && head.unit !== 'child') return null
  return /^['’]s?$/.test(lowerAt(document, head.last)) ? null : head
}

/** Whoever is spoken of by "himself" or "his own life". */
export function selfOf(document: Document, run: TokenRun): Mention {
  return { ...oneOf(document, run, personHead(run)), kin: true, spokenOf: true }
}

function pronounOf(document: Document, at: number): Mention {
  return selfOf(document, { first: at, last: at + 1 })
}

function personHead(run: TokenRun): Head {
  return {
    ...run,
    at: run.first,
    unit: 'person',
    population: {},
    plural: false,
    partitive: false,
    kin: false,
    known: true,
  }
}

/** One person in particular. */
export function oneOf(document: Document, run: TokenRun, head: Head): Mention {
  const count = createCount(wordsOf(document, run), 'exactly', 1)
  const quantity = { ...run, at: head.at, kind: 'article' as const, count }
  return { ...plain(quantity, run.last), head }
}

const REACH = 9
/** How far behind a person "but died" may stand. */
const BUT_REACH = 24
const PASSED =
  /^(?:who|that|shot|stabbed|found|and|pronounced|declared|identified|reported|lying|later|,|is|was|were|has|had|been|be|being)$/

/** Whether killing is what the words after somebody tell, past auxiliaries and "found", "shot and", or at the end of "was taken to hospital but died". */
export function isKilledAfter(document: Document, from: number, { last }: Sentence): boolean {
  return isKilledNext(document, from, last) || butDied(document, from, last)
}

/** Whether the very next words tell that somebody was killed. */
export function isKilledNext(document: Document, from: number, last: number): boolean {
  for (let at = from; at < Math.min(last, from + REACH); at += 1) {
    if (isKilled(document, at)) return true
    if (!isPassed(document, at)) return false
  }
  return false
}

function isPassed(document: Document, at: number): boolean {
  const { pos, lower } = document.tokens[at] ?? { pos: 'X', lower: '' }
  if (['AUX', 'ADV', 'NUM', 'PART'].includes(pos) || PASSED.test(lower)) return true
  if (lower === 'to') return LETHAL_WAYS.has(lowerAt(document, at - 1))
  return LETHAL_WAYS.has(lower) && lowerAt(document, at + 1) === 'to'
}

function butDied(document: Document, from: number, last: number): boolean {
  for (let at = from; at < Math.min(last, from + BUT_REACH); at += 1) {
    if (/^[,;:.]$/.test(lowerAt(document, at)) && lowerAt(document, at + 1) !== 'but') return false
    if (lowerAt(document, at) !== 'but') continue
    const verb = document.tokens[at + 1]?.pos === 'ADV' ? at + 2 : at + 1
    return MEASURE_VERBS.get(lowerAt(document, verb))?.measure === 'killed'
  }
  return false
}

function isKilled(document: Document, at: number): boolean {
  const lower = lowerAt(document, at)
  const verb = MEASURE_VERBS.get(lower)
  if (verb?.measure === 'killed')
    return verb.kind === 'intransitive' || verb.form === 'participle' || isOwn(document, at + 1)
  if (STATES.get(lower) === 'killed' || lower === 'fatally') return true
  if (lower === 'death')
    return lowerAt(document, at - 1) === 'to' && LETHAL_WAYS.has(lowerAt(document, at - 2))
  return (
    (lower === 'gunned' && lowerAt(document, at + 1) === 'down') ||
    (lower === 'took' && isOwn(document, at + 1))
  )
}

function isOwn(document: Document, at: number): boolean {
  return /^(?:himself|herself)$/.test(lowerAt(document, at)) || lowerAt(document, at + 1) === 'own'
}

/** A verb of killing whose object follows. */
export function isKilling(document: Document, at: number): boolean {
  const lower = lowerAt(document, at)
  const verb = MEASURE_VERBS.get(lower)
  const kills = verb?.measure === 'killed' && verb.kind === 'transitive'
  return (
    kills ||
    lowerAt(document, at - 1) === 'fatally' ||
    (lower === 'down' && lowerAt(document, at - 1) === 'gunned')
  )
}
