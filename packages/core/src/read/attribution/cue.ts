import type { Token, TokenRun } from '../document.ts'
import { SAYING_FORMS, type SayingForm } from '../lexicon/en/saying.ts'
import { isOccasion } from './noun-phrase.ts'
import { isAuxiliary, isBe, isModifying, isNaming, isTime, isVerbal } from './words.ts'

type Tokens = readonly Token[]

/** A verb of saying with the words that belong to it: auxiliaries, negation, adverbs, "in a statement". */
export interface Cue extends TokenRun, SayingForm {
  /** The verb itself. */
  readonly head: number
  readonly passive: boolean
  /** An -ing form without an auxiliary, or an infinitive: somebody else's subject is its own. */
  readonly hanging: boolean
}

/** The verb of saying at a token with its words, or null where the word is no such verb here. */
export function cueAt(tokens: Tokens, head: number, unit: TokenRun): Cue | null {
  const token = tokens[head]
  const found = token === undefined ? undefined : SAYING_FORMS.get(token.lower)
  if (found === undefined || !isVerbHere(tokens, head, found)) return null
  if (isPartOfAnother(tokens, head, found)) return null
  return isHeard(tokens, head, found)
    ? heardCue(tokens, head, unit, found)
    : plainCue(tokens, head, unit, found)
}

function plainCue(tokens: Tokens, head: number, unit: TokenRun, found: SayingForm): Cue | null {
  const first = groupStart(tokens, head, unit.first)
  const group = tokens.slice(first, head)
  const be = group.findLastIndex((word) => isBe(word)) >= 0 || isParticipleOfContracted(tokens, head)
  const passive = be && (found.form === 'past' || found.form === 'participle')
  if (found.form === 'participle' && group.length === 0) return null
  const finite = group.some((word) => isAuxiliary(word)) || found.form !== 'ing'
  return {
    ...found,
    first,
    head,
    last: groupEnd(tokens, head, unit.last),
    passive,
    hanging: !finite || tokens[first]?.lower === 'to',
  }
}

const HEARD = new Set(['heard', 'recorded', 'filmed', 'overheard'])

function isHeard(tokens: Tokens, head: number, { form }: SayingForm): boolean {
  return form === 'ing' && HEARD.has(tokens[head - 1]?.lower ?? '')
}

/** "can be heard saying": the one who is heard speaks. */
function heardCue(tokens: Tokens, head: number, unit: TokenRun, found: SayingForm): Cue {
  const first = groupStart(tokens, head - 1, unit.first)
  const last = groupEnd(tokens, head, unit.last)
  return { ...found, form: 'past', first, head, last, passive: false, hanging: false }
}

function isParticipleOfContracted(tokens: Tokens, head: number): boolean {
  return /^['’]s$/.test(tokens[head - 1]?.lower ?? '') && /ed$/.test(tokens[head]?.lower ?? '')
}

const NOUNS_TOO = new Set(['base', 'third'])

function isVerbHere(tokens: Tokens, head: number, found: SayingForm): boolean {
  const token = tokens[head]
  const before = tokens[head - 1]
  const next = tokens[head + 1]
  if (token === undefined || next?.text === '-' || before?.text === '-') return false
  if (isDeterminer(before) || (before?.pos === 'ADJ' && isNaming(next))) return false
  if (NOUNS_TOO.has(found.form)) return isPresent(tokens, head, found)
  if (found.form === 'ing') return token.pos !== 'NOUN'
  if (token.pos === 'ADJ' && isNaming(next)) return false
  return token.pos !== 'NOUN' || found.verb.speech
}

/** "say", "says", "claims": forms that may be nouns. */
function isPresent(tokens: Tokens, head: number, { form, verb }: SayingForm): boolean {
  const before = tokens[head - 1]
  if (form === 'base' && !canBeBase(tokens, head)) return false
  if (form === 'third' && !NEVER_NOUNS.has(verb.lemma) && isNounByPlace(before)) return false
  return isVerbal(tokens[head]) || isVerbByPlace(before, tokens[head + 1])
}

/** Verbs whose third person is never the plural of a noun. */
const NEVER_NOUNS = new Set('say tell think know believe deny insist argue add explain describe'.split(' '))

/** "the claim", "their demands", "no plans". */
function isDeterminer(token: Token | undefined): boolean {
  if (token === undefined) return false
  return (
    (token.pos === 'DET' && !['all', 'both', 'that', 'these', 'those'].includes(token.lower)) ||
    /^(?:his|its|their|our|my|your|['’]s)$/.test(token.lower)
  )
}

/** "are fears", "unconfirmed reports". */
function isNounByPlace(before: Token | undefined): boolean {
  if (isBe(before)) return true
  if (/^(?:un\w+ed|new|recent|earlier|initial|media|news|press)$/.test(before?.lower ?? '')) return true
  return before?.pos === 'ADJ' && !/^(?:many|most|some|several|few|other)$/.test(before.lower)
}

/** The tagger takes "claims" for a noun; "the group claims that" it is not. */
function isVerbByPlace(before: Token | undefined, next: Token | undefined): boolean {
  if (next === undefined) return false
  if (before?.text === ',' && next.lower === 'that') return true
  const subject = isNaming(before) || before?.pos === 'PRON'
  return (
    subject && (next.lower === 'that' || next.lower === 'it' || next.lower === 'they' || next.lower === 'he')
  )
}

/** A base form stands after "to", a modal, "do", a plural subject, or its like. */
function canBeBase(tokens: Tokens, head: number): boolean {
  const before = tokens[head - 1]
  return before !== undefined && before.text !== '.' && before.text !== '“'
}

/** Verbs that only lead to another: "continued to insist", "went on to say", "declined to comment". */
const LEADING = new Set(
  'continue continued continues continuing go goes went on try tried tries trying begin began seem seems seemed appear appears appeared used have has had decline declined declines declining refuse refused refuses refusing fail failed fails sought come came'.split(
    ' ',
  ),
)
const DECLINED_SPEECH = new Set([
  'say',
  'comment',
  'discuss',
  'disclose',
  'confirm',
  'speculate',
  'answer',
  'elaborate',
  'respond',
  'reveal',
  'specify',
  'mention',
  'rule',
])

function groupStart(tokens: Tokens, head: number, floor: number): number {
  let first = leftOver(tokens, head, floor)
  if (tokens[first - 1]?.lower !== 'to') return first
  const leader = tokens[first - 2]
  const at = leader?.lower === 'on' ? first - 3 : first - 2
  const word = tokens[at]
  if (at < floor || word === undefined || !LEADING.has(word.lower)) return first - 1
  const declining = /^(?:declin|refus)/.test(word.lower)
  if (declining && !DECLINED_SPEECH.has(tokens[head]?.lower ?? '')) return first - 1
  first = leftOver(tokens, at, floor)
  return first
}

/** "went on strike", "declined to say": the verb itself says nothing. */
function isPartOfAnother(tokens: Tokens, head: number, { verb }: SayingForm): boolean {
  if (verb.lemma === 'go') return !goesOnSaying(tokens, head)
  return /^(?:declin|refus)/.test(verb.lemma) && leadsToSpeech(tokens, head)
}

/** "she went on", with nothing after it but a stop or a quotation. */
function goesOnSaying(tokens: Tokens, head: number): boolean {
  const after = tokens[head + 2]
  return tokens[head + 1]?.lower === 'on' && (after === undefined || after.pos === 'PUNCT')
}

/** "declined to say who": the verb of saying after it makes the cue, where something follows. */
function leadsToSpeech(tokens: Tokens, head: number): boolean {
  if (tokens[head + 1]?.lower !== 'to' || !DECLINED_SPEECH.has(tokens[head + 2]?.lower ?? '')) return false
  const after = tokens[head + 3]
  return after !== undefined && after.pos !== 'PUNCT' && after.pos !== 'CCONJ'
}

/** Auxiliaries, adverbs and negation to the left of a verb. */
function leftOver(tokens: Tokens, head: number, floor: number): number {
  let first = head
  while (first > floor && belongsBefore(tokens, first - 1)) first -= 1
  while (first < head && tokens[first]?.pos === 'ADV' && startsClause(tokens, first - 1, floor)) first += 1
  return first
}

function belongsBefore(tokens: Tokens, at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (token.lower === "n't" || token.lower === 'n’t' || token.lower === 'not' || token.lower === 'never')
    return true
  if (/^['’]s$/.test(token.lower)) return false
  if (isAuxiliary(token)) return true
  return token.pos === 'ADV' && !isTime(token) && !WHERE.has(token.lower)
}

const WHERE = new Set(['when', 'where', 'why', 'how', 'as', 'so', 'abroad', 'there', 'here', 'ago'])

function startsClause(tokens: Tokens, at: number, floor: number): boolean {
  const before = tokens[at]
  return at < floor || before?.pos === 'PUNCT' || before?.pos === 'CCONJ'
}

/** Adverbs and the occasion to the right: "said again", "said in a statement". */
function groupEnd(tokens: Tokens, head: number, ceiling: number): number {
  let last = head + 1
  if (/^go|^went/.test(tokens[head]?.lower ?? '')) return Math.min(ceiling, last + 1)
  if (
    last < ceiling &&
    tokens[last]?.pos === 'ADV' &&
    /ly$|^(?:again|too|also)$/.test(tokens[last]?.lower ?? '')
  )
    last += 1
  const place = tokens[last]
  if ((place?.lower !== 'in' && place?.lower !== 'on') || !isOccasion(tokens, last + 1) || last >= ceiling)
    return last
  let end = last + 1
  while (end < ceiling && !isOccasionNoun(tokens[end])) end += 1
  return tokens[end] === undefined || isTime(tokens[end]) || end >= ceiling ? last : end + 1
}

function isOccasionNoun(token: Token | undefined): boolean {
  return (
    token === undefined ||
    isTime(token) ||
    (isNaming(token) &&
      !isModifying(token) &&
      /^(?:statement|interview|speech|letter|tweet|twitter|facebook|email|message|briefing|post|report)$/.test(
        token.lower,
      ))
  )
}

/** Whether a token may begin an infinitive: "to" before a verb. */
export function opensInfinitive(tokens: Tokens, at: number): boolean {
  if (tokens[at]?.lower !== 'to') return false
  const next = tokens[at + 1]
  return isVerbal(next) || next?.pos === 'ADV' || (isVerbal(tokens[at + 2]) && next?.lower === 'not')
}
