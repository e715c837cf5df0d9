import { lowerAt, type TokenRun } from '../document.ts'
import { isNominal, isRelative, phraseAfter, phraseBefore } from './phrase.ts'
import { type Scene, sentenceOf } from './scene.ts'

/** A verb with the words before it that bear its time, voice and truth. */
export interface VerbGroup extends TokenRun {
  readonly verb: number
  readonly passive: boolean
  readonly progressive: boolean
  readonly negated: boolean
  readonly modal: string | null
  /** "to" right before it; then the word that governs it is to the left. */
  readonly infinitive: boolean
  readonly adverbs: readonly string[]
  /** Whether an auxiliary or its form makes it the verb of a clause. */
  readonly finite: boolean
}

const BE = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'am',
  "'re",
  "'s",
  "'m",
  '’re',
  '’m',
  'get',
  'gets',
  'got',
  'getting',
])
const HAVE = new Set(['have', 'has', 'had', 'having', "'ve", '’ve', "'d"])
const MODALS = new Set([
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'shall',
  'should',
  'must',
  'cannot',
  "'ll",
  'ca',
  'wo',
])
const DO = new Set(['do', 'does', 'did'])
const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'no', 'neither', 'nor', 'hardly'])
const IRREGULAR_PARTICIPLES = new Set(
  'held taken shot hit found killed freed beaten driven broken seen brought caught fought sent torn thrown blown cut hurt set lost struck hung forced known run led overrun kept put left'.split(
    ' ',
  ),
)
/** No verb group is longer. */
const LONGEST = 12
const PARTICIPLE = /(?:ed|en)$/

/** The verb group of a verb. */
export function verbGroupAt(scene: Scene, verb: number): VerbGroup {
  const floor = sentenceOf(scene, verb).first
  const words: string[] = []
  let first = verb
  while (first > Math.max(floor, verb - LONGEST) && belongs(scene, first - 1)) {
    first -= 1
    words.push(lowerAt(scene, first))
  }
  const infinitive = words.at(-1) === 'to' && first < verb
  const nearest = words.find((word) => BE.has(word) || HAVE.has(word) || DO.has(word)) ?? ''
  const form = lowerAt(scene, verb)
  const passive = BE.has(nearest) && isParticiple(form)
  const progressive = (BE.has(nearest) && form.endsWith('ing')) || (passive && words.includes('being'))
  return {
    first,
    last: verb + 1,
    verb,
    passive,
    progressive,
    negated: words.some((word) => NEGATIONS.has(word)),
    modal: words.find((word) => MODALS.has(word)) ?? null,
    infinitive,
    adverbs: words.filter((word) => word.endsWith('ly')),
    finite: !infinitive && (words.some((word) => isAuxiliary(word)) || !form.endsWith('ing')),
  }
}

/** Whether a form can be a past participle. */
export function isParticiple(form: string): boolean {
  return PARTICIPLE.test(form) || IRREGULAR_PARTICIPLES.has(form)
}

/** Whether a word is an auxiliary verb in any form. */
export function isAuxiliary(word: string): boolean {
  return BE.has(word) || HAVE.has(word) || MODALS.has(word) || DO.has(word)
}

/** Whether a token is a form of "to be". */
export function isBe(word: string): boolean {
  return BE.has(word) && !word.startsWith('get') && word !== 'got'
}

const OPENING = new Set(['“', '"', '‘', '«'])

/** The subject of the verb that governs an infinitive: "they were trying to escape", "they are thought to be held". */
export function governingSubject(scene: Scene, { first }: VerbGroup): TokenRun | null {
  const governor = scene.tokens[first - 1]
  const governs = governor?.pos === 'VERB' || (governor !== undefined && isParticiple(governor.lower))
  return governs ? subjectBefore(scene, verbGroupAt(scene, first - 1).first) : null
}

/** The phrase that is the subject of a clause whose verb group begins at a token. */
export function subjectBefore(scene: Scene, group: number): TokenRun | null {
  const { first: floor } = sentenceOf(scene, group)
  const end = beforeInsertion(scene, OPENING.has(lowerAt(scene, group - 1)) ? group - 1 : group, floor)
  if (isRelative(scene, end - 1)) {
    const antecedent = lowerAt(scene, end - 2) === ',' ? end - 2 : end - 1
    const phrase = phraseBefore(scene, antecedent, floor)
    return phrase ?? null
  }
  const phrase = phraseBefore(scene, end, floor) ?? beforeContact(scene, end, floor)
  if (phrase === null) return null
  return isLedByPreposition(scene, phrase) ? beforeParticiple(scene, phrase.first - 1, floor) : phrase
}

/** "the children it holds are": a clause without its relative pronoun. */
function beforeContact(scene: Scene, end: number, floor: number): TokenRun | null {
  const [pronoun, verb] = [scene.tokens[end - 2], scene.tokens[end - 1]]
  return verb?.pos === 'VERB' && pronoun?.pos === 'PRON' ? phraseBefore(scene, end - 2, floor) : null
}

/** "boys trapped in the prison by gunmen are": the subject stands before the participle and what hangs on it. */
function beforeParticiple(scene: Scene, preposition: number, floor: number): TokenRun | null {
  const token = scene.tokens[preposition - 1]
  if (token === undefined || preposition - 1 <= floor) return null
  if (isNominal(token)) {
    const inner = phraseBefore(scene, preposition, floor)
    return inner !== null && isLedByPreposition(scene, inner)
      ? beforeParticiple(scene, inner.first - 1, floor)
      : null
  }
  const verb = preposition - 1
  if (token.pos !== 'VERB' || !(isParticiple(token.lower) || token.lower.endsWith('ing'))) return null
  if (verbGroupAt(scene, verb).first !== verb) return null
  const phrase = phraseBefore(scene, verb, floor)
  return phrase === null || isLedByPreposition(scene, phrase) ? null : phrase
}

/** ", killing at least ten": who did it is the subject of the clause before. */
export function subjectOfClause(scene: Scene, before: number): TokenRun | null {
  const { first } = sentenceOf(scene, before)
  for (let at = before - 2; at > first; at -= 1) {
    const token = scene.tokens[at]
    if (token?.pos === 'VERB' && verbGroupAt(scene, at).finite) {
      const group = verbGroupAt(scene, at)
      return group.passive ? agentAfter(scene, at) : subjectBefore(scene, group.first)
    }
  }
  return null
}

/** The phrase right after a verb, its particles passed by. */
export function objectAfter(scene: Scene, verb: number): TokenRun | null {
  const { last } = sentenceOf(scene, verb)
  let at = verb + 1
  while (
    at < last &&
    (['up', 'down', 'out', 'off', 'back', 'away', 'over'].includes(lowerAt(scene, at)) || isAdverb(scene, at))
  )
    at += 1
  return phraseAfter(scene, at, last)
}

/** Who did what a passive tells: the phrase after "by" in the same clause. */
export function agentAfter(scene: Scene, verb: number): TokenRun | null {
  const { last } = sentenceOf(scene, verb)
  for (let at = verb + 1; at < Math.min(last, verb + 14); at += 1) {
    const token = scene.tokens[at]
    if (token === undefined || token.pos === 'VERB' || [',', ';'].includes(token.text)) return null
    if (isRelative(scene, at)) return null
    if (token.lower !== 'by') continue
    const next = scene.tokens[at + 1]
    if (next === undefined || scene.timed.has(at + 1) || /ing$/.test(next.lower)) return null
    return phraseAfter(scene, at + 1, last)
  }
  return null
}

function belongs(scene: Scene, at: number): boolean {
  const token = scene.tokens[at]
  if (token === undefined || scene.timed.has(at) || token.text === 'IS') return false
  if (token.pos === 'AUX' || isAuxiliary(token.lower) || NEGATIONS.has(token.lower))
    return token.lower !== 'no' && !isNoun(scene, at)
  if (token.lower === 'to')
    return token.pos === 'PART' || scene.tokens[at + 1]?.pos === 'VERB' || scene.tokens[at + 1]?.pos === 'AUX'
  return isAdverb(scene, at) && (scene.tokens[at - 1]?.pos !== 'NOUN' || at > 0)
}

/** "'s" after a noun may be the genitive. */
function isNoun(scene: Scene, at: number): boolean {
  return (lowerAt(scene, at) === "'s" || lowerAt(scene, at) === '’s') && scene.tokens[at]?.pos === 'PART'
}

function isAdverb(scene: Scene, at: number): boolean {
  const token = scene.tokens[at]
  return (
    token !== undefined &&
    token.pos === 'ADV' &&
    token.lower !== 'when' &&
    token.lower !== 'where' &&
    token.lower !== 'how' &&
    token.lower !== 'why'
  )
}

/** Before a clause set off by commas between subject and verb. */
function beforeInsertion(scene: Scene, group: number, floor: number): number {
  if (lowerAt(scene, group - 1) !== ',') return group
  for (let at = group - 2; at > Math.max(floor, group - 26); at -= 1)
    if (lowerAt(scene, at) === ',') return at
  return group
}

/** "In the prison fighting went on": a phrase that hangs on a preposition at the head of its clause is no subject. */
function isLedByPreposition(scene: Scene, { first }: TokenRun): boolean {
  const before = scene.tokens[first - 1]
  return (
    before?.pos === 'ADP' &&
    ![
      'that',
      'as',
      'after',
      'before',
      'because',
      'if',
      'while',
      'since',
      'until',
      'than',
      'although',
      'though',
      'whether',
    ].includes(before.lower)
  )
}
