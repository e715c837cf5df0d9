import { isCapital, lowerAt, type Token, type TokenRun } from '../document.ts'
import { LOCATIVE } from '../lexicon/places.ts'
import type { Scene } from './scene.ts'

const NOMINAL = new Set(['NOUN', 'PROPN', 'NUM'])
const POSSESSIVE = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', 'whose'])
const GENITIVE = new Set(["'s", '’s', "'", '’'])
const CHAIN = new Set([
  'of',
  'in',
  'at',
  'from',
  'with',
  'inside',
  'for',
  'near',
  'under',
  'among',
  'within',
  'on',
  'without',
  'between',
])
const RELATIVE = new Set(['who', 'which', 'that', 'whom'])
const MEASURING = new Set([
  'more',
  'than',
  'at',
  'least',
  'up',
  'to',
  'about',
  'around',
  'over',
  'nearly',
  'almost',
  'some',
  'only',
  'most',
  'many',
  'several',
  'few',
  'all',
  'those',
  'these',
  'both',
  'dozens',
  'hundreds',
])
const MARKS = new Set(['“', '”', '"', '‘'])
const QUANTIFYING = new Set(['all', 'some', 'most', 'many', 'none', 'several', 'few'])
/** What stands before the verb of a clause. */
const MAY_RULE = new Set(['NOUN', 'PROPN', 'PRON', 'AUX', 'ADV', 'PART', 'NUM'])
const ADJECTIVAL_FORM = /(?:ed|en|ing|held|run|led|hit|torn)$/
/** Words of number that stand for people by themselves. */
const STANDING = new Set([
  'some',
  'most',
  'many',
  'several',
  'few',
  'all',
  'those',
  'these',
  'both',
  'dozens',
  'hundreds',
  'others',
  'none',
])
const LISTING = new Set(
  'names list lists number images photos video footage deaths death toll identities friends fate fates whereabouts condition lives control safety protection return release'.split(
    ' ',
  ),
)
const LONGEST = 24

/** The noun phrase that begins at a token, with what hangs on it by "of"; null where none stands there. */
export function phraseAfter(scene: Scene, at: number, limit: number): TokenRun | null {
  const first = skipMarks(scene, at)
  const token = scene.tokens[first]
  if (token === undefined || first >= limit) return null
  if (isPronoun(token)) return { first, last: first + 1 }
  let end = -1
  for (let i = first; i < Math.min(limit, first + LONGEST); i += 1) {
    const step = stepAfter(scene, i, end)
    if (step === 'stop') break
    if (step === 'noun') {
      end = scene.placed.get(i)?.last ?? i + 1
      i = end - 1
    }
  }
  return end > first ? { first: withoutListing(scene, first, end), last: end } : null
}

type Step = 'noun' | 'go' | 'stop'

/** What a token is to a phrase that so far ends at `end` (its first token where it has no noun yet). */
function stepAfter(scene: Scene, at: number, end: number): Step {
  const token = scene.tokens[at]
  if (token === undefined || scene.timed.has(at)) return 'stop'
  const closed = end === at && endsInNoun(scene, at)
  if (isNominal(token)) return goesOnWith(scene, at, closed) ? 'noun' : 'stop'
  if (GENITIVE.has(token.lower) || token.text === '-') return 'go'
  const opens =
    token.lower === 'of'
      ? closed || QUANTIFYING.has(lowerAt(scene, at - 1))
      : !closed && opensPhrase(scene, at, token)
  return opens ? 'go' : 'stop'
}

/** Whether a noun, name or number goes on with the phrase before it. */
function goesOnWith(scene: Scene, at: number, closed: boolean): boolean {
  if (!closed) return true
  return scene.tokens[at]?.pos === 'NUM' ? isCapital(scene.tokens[at - 1]) : !startsClause(scene, at)
}

/** What may stand in a phrase before its noun. */
function opensPhrase(scene: Scene, at: number, token: Token): boolean {
  if (POSSESSIVE.has(token.lower) || measures(scene, at) || MARKS.has(token.text)) return true
  if (token.pos === 'DET' || token.pos === 'ADJ') return true
  if (token.pos === 'VERB') return isAdjectival(scene, at)
  return (token.lower === 'and' || token.pos === 'ADV') && modifiesAhead(scene, at)
}

/** Words of a number: "up to", "at least", "more than" only as wholes. */
function measures(scene: Scene, at: number): boolean {
  const lower = lowerAt(scene, at)
  if (lower === 'to') return lowerAt(scene, at - 1) === 'up'
  if (lower === 'up') return lowerAt(scene, at + 1) === 'to'
  if (lower === 'at') return lowerAt(scene, at + 1) === 'least' || lowerAt(scene, at + 1) === 'most'
  return MEASURING.has(lower)
}

function endsInNoun(scene: Scene, at: number): boolean {
  const before = scene.tokens[at - 1]
  return before !== undefined && (before.pos === 'NOUN' || before.pos === 'PROPN' || before.pos === 'NUM')
}

/** A name right after the name of a place that a preposition leads begins something else ("in Hasakah militants"). */
function startsClause(scene: Scene, at: number): boolean {
  const before = scene.placed.get(at - 1)
  return before !== undefined && before.last === at && LOCATIVE.has(lowerAt(scene, before.first - 1))
}

/** "injured children", "SDF-administered prison": a verb form that stands like an adjective before its noun. */
export function isAdjectival(scene: Scene, at: number): boolean {
  const [before, token, next] = [scene.tokens[at - 1], scene.tokens[at], scene.tokens[at + 1]]
  if (token === undefined || next === undefined || !ADJECTIVAL_FORM.test(token.lower)) return false
  const led = isLedByModifier(scene, at)
  if (!led && (token.lower.endsWith('ing') || (before !== undefined && MAY_RULE.has(before.pos))))
    return false
  return isNominal(next) || (next.pos === 'ADJ' && scene.tokens[at + 2]?.pos === 'NOUN')
}

function modifiesAhead(scene: Scene, at: number): boolean {
  const next = scene.tokens[at + 1]
  return (
    next !== undefined &&
    (next.pos === 'ADJ' || next.pos === 'NUM' || next.pos === 'VERB') &&
    scene.tokens[at - 1]?.pos !== 'VERB'
  )
}

/** The noun phrase that ends right before a token, not further left than `floor`; null where none does. */
export function phraseBefore(scene: Scene, end: number, floor: number): TokenRun | null {
  const last = scene.tokens[end - 1]
  if (last === undefined || end <= floor) return null
  if (isPronoun(last)) return { first: end - 1, last: end }
  if (!isNominal(last) && !STANDING.has(last.lower)) return null
  const first = withoutOpeners(scene, reachBefore(scene, end, floor), end)
  return { first: withoutListing(scene, first, end), last: end }
}

/** "the names of 18 civilians" are civilians. */
function withoutListing(scene: Scene, first: number, end: number): number {
  for (let at = first; at < Math.min(end - 2, first + 3); at += 1) {
    if (LISTING.has(lowerAt(scene, at)) && lowerAt(scene, at + 1) === 'of') return at + 2
  }
  return first
}

/** How far left a phrase goes; a part joined by "and" that is the object of another verb is left out. */
function reachBefore(scene: Scene, end: number, floor: number): number {
  let first = scene.placed.get(end - 1)?.first ?? end - 1
  let joined: number | null = null
  while (first > floor && end - first < LONGEST) {
    const next = stepBefore(scene, first, floor)
    if (next === null) break
    if (isJoint(lowerAt(scene, next))) joined ??= next + 1
    first = next
  }
  return joined !== null && opensObject(scene, first) ? joined : first
}

/** A phrase begins with no "and", mark or hyphen. */
function withoutOpeners(scene: Scene, from: number, end: number): number {
  let first = from
  const isOpener = (lower: string): boolean => isJoint(lower) || MARKS.has(lower) || lower === '-'
  while (first < end - 1 && isOpener(lowerAt(scene, first))) first += 1
  return first
}

function isJoint(lower: string): boolean {
  return lower === 'and' || lower === 'or' || lower === '&'
}

/** What stands before the phrase makes its first part the object of another verb. */
function opensObject(scene: Scene, first: number): boolean {
  const before = scene.tokens[first - 1]
  return before !== undefined && (before.pos === 'VERB' || before.pos === 'ADP' || before.pos === 'PART')
}

/** Where a phrase that begins at `first` begins one token (or link) further left; null where it goes no further. */
function stepBefore(scene: Scene, first: number, floor: number): number | null {
  const at = first - 1
  const [token, current] = [scene.tokens[at], scene.tokens[first]]
  if (token === undefined || current === undefined || scene.timed.has(at)) return null
  if (isNominal(token)) return joinsNoun(scene, at, current) ? (scene.placed.get(at)?.first ?? at) : null
  return leadsPhrase(scene, at, token, current) || linkBefore(scene, at, floor) ? at : null
}

/** What may stand before the rest of a phrase, and is no noun. */
function leadsPhrase(scene: Scene, at: number, token: Token, current: Token): boolean {
  if (current.pos === 'DET' || POSSESSIVE.has(current.lower))
    return token.lower === 'all' || token.lower === 'both'
  if (token.pos === 'ADJ' || token.pos === 'DET') return true
  if (POSSESSIVE.has(token.lower) || GENITIVE.has(token.lower)) return true
  if (token.text === '-' || measures(scene, at)) return true
  if (MARKS.has(token.text)) return current.pos === 'NOUN' && isOpenMark(scene, at)
  return token.pos === 'VERB' && isAdjectival(scene, at)
}

function isOpenMark(scene: Scene, at: number): boolean {
  return scene.tokens[at - 1]?.pos === 'ADJ' || scene.tokens[at - 1]?.pos === 'DET'
}

function joinsNoun(scene: Scene, at: number, current: Token): boolean {
  if (current.pos === 'DET' || POSSESSIVE.has(current.lower)) return false
  if (current.pos === 'ADJ')
    return scene.tokens[at]?.pos === 'NUM' || (isCapital(current) && isCapital(scene.tokens[at]))
  if (current.pos === 'NUM') return isCapital(scene.tokens[at])
  const place = scene.placed.get(at)
  return (
    place === undefined ||
    place.last !== at + 1 ||
    !LOCATIVE.has(lowerAt(scene, place.first - 1)) ||
    scene.placed.has(at + 1)
  )
}

function isLedByModifier(scene: Scene, at: number): boolean {
  const before = scene.tokens[at - 1]
  return (
    before !== undefined &&
    (before.pos === 'DET' ||
      before.pos === 'ADJ' ||
      before.text === '-' ||
      POSSESSIVE.has(before.lower) ||
      before.pos === 'NUM')
  )
}

/** "children in the prison", "women and children": a preposition or "and" between two nouns. */
function linkBefore(scene: Scene, at: number, floor: number): boolean {
  const token = scene.tokens[at]
  const before = scene.tokens[at - 1]
  if (token === undefined || before === undefined || at - 1 < floor || scene.timed.has(at - 1)) return false
  if (!CHAIN.has(token.lower) && !isJoint(token.lower)) return false
  return (
    isNominal(before) ||
    (token.lower === 'of' &&
      (MEASURING.has(before.lower) || before.lower === 'none' || before.lower === 'one'))
  )
}

/** A noun, a name or a number; the tagger takes the name IS for a verb. */
export function isNominal(token: Token): boolean {
  return NOMINAL.has(token.pos) || token.text === 'IS'
}

/** Whether a token is a pronoun that stands for somebody by itself. */
export function isPronoun(token: Token): boolean {
  return token.pos === 'PRON' && !POSSESSIVE.has(token.lower)
}

/** "who", "which", "that" as the subject of its clause. */
export function isRelative(scene: Scene, at: number): boolean {
  return RELATIVE.has(lowerAt(scene, at))
}

/** The parts of a phrase joined by "and", each a phrase. */
export function conjuncts(scene: Scene, run: TokenRun): readonly TokenRun[] {
  const parts: TokenRun[] = []
  let first = run.first
  for (let i = run.first; i < run.last; i += 1) {
    if (!isJoint(lowerAt(scene, i)) || !joinsNouns(scene, i)) continue
    if (i > first) parts.push({ first, last: i })
    first = i + 1
  }
  parts.push({ first, last: run.last })
  return parts.filter((part) => part.last > part.first)
}

function joinsNouns(scene: Scene, at: number): boolean {
  return NOMINAL.has(scene.tokens[at - 1]?.pos ?? '')
}

function skipMarks(scene: Scene, at: number): number {
  return MARKS.has(scene.tokens[at]?.text ?? '') ? at + 1 : at
}
