import type { Measure } from '../../statement/index.ts'
import { type Document, lowerAt, type Sentence, type TokenRun } from '../document.ts'
import { findHead, type Head } from '../groups/index.ts'
import {
  HIT_VERBS,
  LIFE_TAKERS,
  MEASURE_VERBS,
  type MeasureVerb,
  NOUNS_OF,
  STATES,
} from '../lexicon/en/measures.ts'
import { deadlyAt } from './deadly.ts'
import { invertedAt } from './inverted.ts'
import type { Mention } from './mention.ts'
import { isAfterBe } from './passive.ts'
import { mayPredicate } from './trigger.ts'
import { diedAt, lossAt, takenAt, turnAt, victimsAt, woundedAt } from './turn-of-phrase.ts'

/** A verb or noun that says what befell those counted. */
export interface Predicate extends TokenRun {
  readonly at: number
  /** `hit`: things that were struck; what they are decides the measure. `told`: what was counted last. */
  readonly measure: Measure | 'hit' | 'told'
  /** Where those counted stand: its object to the right, its subject to the left, directly before it, or a number after it. */
  readonly takes: 'object' | 'subject' | 'adjacent' | 'toll'
  /** Whom a toll counts: "the number of children killed". */
  readonly head: Head | null
}

const VERB_ONLY: ReadonlySet<string> = new Set(
  'murder murders massacre massacres wound wounds hurt hurts rape rapes transfer transfers trap traps release releases escape escapes capture captures arrest arrests hold holds house houses free frees conscript housing holding killing'.split(
    ' ',
  ),
)

/** What says in a sentence what befell whom, in order. */
export function findPredicates(
  document: Document,
  sentence: Sentence,
  mentions: readonly Mention[],
): readonly Predicate[] {
  const starts = new Set(mentions.map((mention) => mention.first))
  const known = new Set(
    mentions.filter(({ head, name }) => name || head?.known === true).map(({ first }) => first),
  )
  const covered = coveredBy(mentions)
  const found: Predicate[] = []
  for (let at = sentence.first; at < sentence.last; at += 1) {
    if (covered.has(at) || !mayPredicate(lowerAt(document, at))) continue
    const deadly = deadlyAt(document, at, starts)
    const predicate =
      deadly ??
      tollAt(document, at) ??
      nounOfAt(document, at, known) ??
      victimsAt(document, at, starts) ??
      stateAt(document, at, starts) ??
      lossAt(document, at, known) ??
      diedAt(document, at) ??
      woundedAt(document, at) ??
      takenAt(document, at) ??
      turnAt(document, at) ??
      invertedAt(document, at, sentence, starts) ??
      verbAt(document, at, starts, found)
    if (predicate === null) continue
    found.push(predicate)
    if (predicate === deadly || predicate.takes === 'toll') at = Math.max(at, predicate.last - 1)
  }
  return found
}

function coveredBy(mentions: readonly Mention[]): ReadonlySet<number> {
  const covered = new Set<number>()
  for (const { first, last } of mentions) for (let at = first; at < last; at += 1) covered.add(at)
  return covered
}

/** "the death toll rose to 12", "the number of martyrs reached 12". */
function tollAt(document: Document, at: number): Predicate | null {
  const lower = lowerAt(document, at)
  const run = { first: at, last: at + 1, at, head: null }
  if (lower === 'toll' || lower === 'tolls') return { ...run, measure: tollOf(document, at), takes: 'toll' }
  if (isPut(document, at)) return { ...run, measure: 'told', takes: 'toll' }
  if (lower !== 'number' || lowerAt(document, at + 1) !== 'of') return null
  for (let i = at + 2; i < at + 6; i += 1) {
    const word = lowerAt(document, i)
    const measure = STATES.get(word) ?? MEASURE_VERBS.get(word)?.measure ?? NUMBERED.get(word)
    if (measure !== undefined) {
      const head = findHead(document, at + 2, i)
      return { ...run, last: i + 1, measure, takes: 'toll', head: head?.known === true ? head : null }
    }
  }
  return null
}

/** "put the number at 312": the number of what was told before. */
function isPut(document: Document, at: number): boolean {
  if (!/^(?:number|figure|total|count)$/.test(lowerAt(document, at))) return false
  const verb = /^(?:the|their|that|this)$/.test(lowerAt(document, at - 1)) ? at - 2 : at - 1
  return (
    /^(?:put|puts|putting|set|sets|placed|places|estimated|estimates)$/.test(lowerAt(document, verb)) &&
    lowerAt(document, at + 1) === 'at'
  )
}

/** A toll is of the dead, unless it is an "injury toll" or a "casualty toll". */
function tollOf(document: Document, at: number): Measure {
  const before = lowerAt(document, at - 1)
  if (/^injur(?:y|ies|ed)$/.test(before)) return 'injured'
  return /^casualt(?:y|ies)$/.test(before) ? 'casualties' : 'killed'
}

const NUMBERED: ReadonlyMap<string, Measure> = new Map<string, Measure>([
  ['martyrs', 'killed'],
  ['deaths', 'killed'],
  ['fatalities', 'killed'],
  ['injuries', 'injured'],
  ['casualties', 'casualties'],
])

/** "the death of", "the lives of", "the bodies of". */
function nounOfAt(document: Document, at: number, known: ReadonlySet<number>): Predicate | null {
  const lower = lowerAt(document, at)
  const measure = NOUNS_OF.get(lower)
  const next = lowerAt(document, at + 1)
  if (measure === undefined || !(next === 'of' || (next === 'to' && measure === 'injured'))) return null
  if (lower === 'loss' && !known.has(at + 2)) return null
  if (lower === 'life' || lower === 'lives' || lower === 'loss') {
    const taken = [1, 2, 3].some(
      (i) => LIFE_TAKERS.has(lowerAt(document, at - i)) || lowerAt(document, at - i) === 'loss',
    )
    if (!taken && lower !== 'loss') return null
  }
  return { first: at, last: at + 2, at, measure, takes: 'object', head: null }
}

/** "were dead", "12 people dead", "went missing", "shot dead three men", "lost their lives". */
function stateAt(document: Document, at: number, starts: ReadonlySet<number>): Predicate | null {
  const lower = lowerAt(document, at)
  const run = { first: at, last: at + 1, at, head: null }
  if (
    lower === 'lost' &&
    /^(?:their|his|her)$/.test(lowerAt(document, at + 1)) &&
    /^(?:life|lives)$/.test(lowerAt(document, at + 2))
  ) {
    return { ...run, last: at + 3, measure: 'killed', takes: 'subject' }
  }
  const measure = STATES.get(lower)
  if (measure === undefined) return null
  if (starts.has(at + 1) && lowerAt(document, at - 1) === 'shot') return { ...run, measure, takes: 'object' }
  const next = document.tokens[at + 1]
  if (next !== undefined && (next.pos === 'NOUN' || next.pos === 'PROPN') && next.lower !== 'following')
    return null
  return { ...run, measure, takes: isAfterBe(document, at) ? 'subject' : 'adjacent' }
}

function verbAt(
  document: Document,
  at: number,
  starts: ReadonlySet<number>,
  before: readonly Predicate[],
): Predicate | null {
  const token = document.tokens[at]
  if (token === undefined) return null
  const run = { first: at, last: at + 1, at, head: null }
  const passive = isAfterBe(document, at)
  if (HIT_VERBS.has(token.lower)) return { ...run, measure: 'hit', takes: passive ? 'subject' : 'object' }
  const verb = MEASURE_VERBS.get(token.lower)
  if (verb === undefined || (VERB_ONLY.has(token.lower) && token.pos !== 'VERB')) return null
  const takes = takesOf(document, at, verb, { passive, starts, before })
  return { ...run, measure: verb.measure, takes }
}

interface Around {
  readonly passive: boolean
  readonly starts: ReadonlySet<number>
  readonly before: readonly Predicate[]
}

function takesOf(document: Document, at: number, verb: MeasureVerb, around: Around): Predicate['takes'] {
  if (verb.kind === 'intransitive') return 'subject'
  if (verb.form !== 'participle') return 'object'
  if (around.passive) return 'subject'
  const next = afterVerb(document, at)
  if (around.starts.has(next)) return 'object'
  const opensObject = OBJECT_OPENERS.has(document.tokens[next]?.pos ?? 'X')
  return opensObject && !endsMention(around, at) ? 'object' : 'adjacent'
}

const OBJECT_OPENERS: ReadonlySet<string> = new Set(['PROPN', 'PRON', 'DET', 'NOUN', 'ADJ', 'NUM'])

function endsMention(around: Around, at: number): boolean {
  return around.before.at(-1)?.last === at
}

/** Past adverbs and a second verb that shares the object ("killed and wounded 12 people"). */
function afterVerb(document: Document, at: number): number {
  let next = at + 1
  while (document.tokens[next]?.pos === 'ADV' && next < at + 3 && lowerAt(document, next) !== 'about')
    next += 1
  const joint = /^(?:and|or)$/.test(lowerAt(document, next))
  return joint && MEASURE_VERBS.has(lowerAt(document, next + 1)) ? next + 2 : next
}
