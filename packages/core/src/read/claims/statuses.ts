import type { Group, Status } from '../../statement/index.ts'
import { lowerAt, type TokenRun } from '../document.ts'
import {
  BEFORE_PEOPLE,
  LINKING,
  NEGATED,
  PLACE_STATUS_WORDS,
  STATUS_PHRASES,
  STATUS_WORDS,
} from '../lexicon/en/statuses.ts'
import type { ClaimDraft, ClaimFinder } from '../port.ts'
import { draftAt } from './draft.ts'
import { frameOfVerb, quantifierOf } from './frame.ts'
import { groupOf, isActing, isFacility, isPeople } from './group.ts'
import { conjuncts, isNominal, phraseAfter, phraseBefore } from './phrase.ts'
import { claimsByToken, createScene, type Scene, sentenceOf } from './scene.ts'
import { specialStatuses } from './special-statuses.ts'
import { governingSubject, subjectBefore, verbGroupAt } from './verb.ts'
import { placeOf, timeOf } from './where.ts'

/** Finds how people and places are said to be: safe, trapped, held, missing, under control. */
export const findStatuses: ClaimFinder = (context) => {
  const scene = createScene(context)
  return claimsByToken(
    scene,
    (at) => {
      const special = specialStatuses(scene, at)
      return special.length > 0 ? special : statusAt(scene, at)
    },
    ({ body }) => (body.kind === 'status' ? `${body.status} ${body.who.words}` : ''),
  )
}

/** A status that words tell, with the tokens that tell it. */
interface Told extends TokenRun {
  readonly status: Status
  readonly of: 'people' | 'place'
}

function statusAt(scene: Scene, at: number): readonly ClaimDraft[] {
  const told = toldAt(scene, at)
  if (told === null) return []
  const before = beforePeople(scene, told)
  if (before !== null) return statusesOf(scene, told, { who: before, frame: {} })
  const bearing = bearerOf(scene, told)
  return bearing === null ? [] : statusesOf(scene, told, bearing)
}

function toldAt(scene: Scene, at: number): Told | null {
  const token = scene.tokens[at]
  if (token === undefined) return null
  const phrase = phraseAt(scene, at)
  if (phrase !== null) return phrase
  const people = STATUS_WORDS.get(token.lower)
  if (people !== undefined) return { status: people, of: 'people', first: at, last: at + 1 }
  const place = PLACE_STATUS_WORDS.get(token.lower)
  return place === undefined ? null : { status: place, of: 'place', first: at, last: at + 1 }
}

const FIRST_WORDS = new Set([
  'caught',
  'in',
  'at',
  'out',
  'behind',
  'without',
  'cut',
  'with',
  'awaiting',
  'waiting',
  'back',
  'under',
  'fully',
  'completely',
  'now',
  'off',
  'safe',
  'deprived',
])

function phraseAt(scene: Scene, at: number): Told | null {
  const token = scene.tokens[at]
  if (token === undefined || !FIRST_WORDS.has(token.lower)) return null
  const words = scene.document.text.slice(token.begin, token.begin + 60).toLowerCase()
  for (const [pattern, status, of] of STATUS_PHRASES) {
    const found = pattern.exec(words)
    if (found === null) continue
    let last = at
    while ((scene.tokens[last]?.end ?? Number.POSITIVE_INFINITY) <= token.begin + found[0].length) last += 1
    return last > at ? { status, of, first: at, last } : null
  }
  return null
}

interface Bearing {
  readonly who: TokenRun
  readonly frame: ClaimDraft['frame']
}

/** "missing boys", "the trapped children" */
function beforePeople(scene: Scene, told: Told): TokenRun | null {
  const word = lowerAt(scene, told.first)
  const next = scene.tokens[told.last]
  if (!BEFORE_PEOPLE.has(word) || next === undefined || (!isNominal(next) && next.pos !== 'ADJ')) return null
  const people = phraseAfter(scene, told.last, sentenceOf(scene, told.first).last)
  return people === null ? null : { first: told.first, last: people.last }
}

/** Whom the status is told of: the subject of its linking verb, or the noun that a participle follows. */
function bearerOf(scene: Scene, told: Told): Bearing | null {
  const verb = linkBefore(scene, told.first)
  if (verb === null) return afterNoun(scene, told)
  if (isPartOfMore(scene, told)) return null
  if (isDeed(scene, verb, told) || isAccountable(scene, told)) return null
  const group = verbGroupAt(scene, verb)
  const frame = frameOfVerb(scene, group)
  const who = group.infinitive ? governingSubject(scene, group) : subjectBefore(scene, group.first)
  const supposed = SUPPOSED.get(lowerAt(scene, told.first - 1)) ?? {}
  return frame === null || who === null
    ? null
    : {
        who,
        frame: negatedHere(scene, verb, told) ? { ...frame, stance: 'denies' } : { ...frame, ...supposed },
      }
}

const DEEDS = new Set([
  'injured',
  'wounded',
  'hurt',
  'displaced',
  'separated',
  'reunited',
  'jailed',
  'imprisoned',
])
const PAST = new Set(['was', 'were', 'been', 'got', 'be', 'get', 'being'])

/** "were injured" tells what happened; "are injured" how they are. */
function isDeed(scene: Scene, verb: number, told: Told): boolean {
  return DEEDS.has(lowerAt(scene, told.first)) && PAST.has(lowerAt(scene, verb))
}

/** "dead wrong", "a safe bet": the word only leads another. */
function isPartOfMore(scene: Scene, { last }: Told): boolean {
  const next = scene.tokens[last]
  return (
    next !== undefined &&
    (next.pos === 'ADJ' || next.pos === 'NOUN') &&
    next.begin - (scene.tokens[last - 1]?.end ?? 0) <= 1 &&
    next.lower !== 'captive' &&
    next.lower !== 'hostage' &&
    !scene.timed.has(last)
  )
}

/** "held accountable" */
function isAccountable(scene: Scene, { first }: Told): boolean {
  return (
    [1, 2].some((by) => /^(?:accountable|responsible|liable|up|back|to)$/.test(lowerAt(scene, first + by))) &&
    lowerAt(scene, first) === 'held'
  )
}

/** Participles between "is" and a status that say how sure it is: "is feared dead". */
const SUPPOSED: ReadonlyMap<string, ClaimDraft['frame']> = new Map<string, ClaimDraft['frame']>([
  ['feared', { stance: 'fears' }],
  ['believed', { hedge: 'believed' }],
  ['presumed', { hedge: 'believed' }],
  ['thought', { hedge: 'believed' }],
  ['reported', { hedge: 'hearsay' }],
  ['found', {}],
  ['confirmed', {}],
])

/** The linking verb before a status, adverbs and negations passed by. */
function linkBefore(scene: Scene, first: number): number | null {
  for (let at = first - 1; at >= Math.max(0, first - 5); at -= 1) {
    const token = scene.tokens[at]
    if (token === undefined) return null
    const lemma = token.lemma.toLowerCase()
    if (isLinking(scene, at, lemma)) return at
    if (
      token.pos !== 'ADV' &&
      token.pos !== 'PART' &&
      !['not', "n't", 'being', 'all', 'both', 'now', 'still', ...SUPPOSED.keys()].includes(token.lower)
    )
      return null
  }
  return null
}

function isLinking(scene: Scene, at: number, lemma: string): boolean {
  const token = scene.tokens[at]
  if (token === undefined || token.text === 'IS') return false
  if (token.lower === "'s" || token.lower === '’s') return token.pos !== 'PART'
  return (
    (token.pos === 'AUX' || token.pos === 'VERB') &&
    (LINKING.has(lemma) || ["'re", '’re'].includes(token.lower))
  )
}

function negatedHere(scene: Scene, verb: number, told: Told): boolean {
  for (let at = verb + 1; at < told.first; at += 1)
    if (['not', "n't", 'n’t', 'never', 'no', 'longer'].includes(lowerAt(scene, at))) return true
  return false
}

const AFTER_NOUN = new Set([
  'trapped',
  'stranded',
  'held',
  'detained',
  'imprisoned',
  'jailed',
  'interned',
  'displaced',
  'missing',
  'stuck',
  'barricaded',
  'separated',
  'awaiting',
  'waiting',
  'hostage',
])

/** "children trapped in the prison" */
function afterNoun(scene: Scene, told: Told): Bearing | null {
  const phrase = told.last - told.first > 1
  if (!phrase && !AFTER_NOUN.has(lowerAt(scene, told.first))) return null
  if (phrase && told.status !== 'held' && told.status !== 'awaiting-return') return null
  if (lowerAt(scene, told.first) === 'held' && isActiveHold(scene, told)) return null
  const who = phraseBefore(scene, told.first, sentenceOf(scene, told.first).first)
  return who === null ? null : { who, frame: {} }
}

/** "militants held hostages": an object right after makes it a deed. */
function isActiveHold(scene: Scene, { last }: Told): boolean {
  const next = scene.tokens[last]
  return (
    next !== undefined &&
    (next.pos === 'NOUN' || next.pos === 'NUM' || next.pos === 'DET' || next.pos === 'PRON')
  )
}

function statusesOf(scene: Scene, told: Told, { who, frame }: Bearing): readonly ClaimDraft[] {
  return conjuncts(scene, who)
    .slice(0, 3)
    .flatMap((part) => {
      const group = groupOf(scene, part)
      if (!fits(scene, told, group, part)) return []
      return [statusDraft(scene, told, { part, group, frame })]
    })
}

const PERSONAL = new Set(['they', 'them', 'he', 'she', 'we', 'everyone', 'everybody'])

function fits(scene: Scene, { of, status }: Told, group: Group, part: TokenRun): boolean {
  if (of === 'people')
    return (isPeople(group) && group.unit !== 'body') || PERSONAL.has(group.words.toLowerCase())
  const placed = scene.placed.has(part.first) || scene.placed.has(part.last - 1)
  if (status === 'surrendered') return isActing(group) || isPeople(group)
  return (
    isFacility(group) ||
    placed ||
    /\b(?:situation|area|district|city|town|village|neighbou?rhood|territory|region|prison|camp|building)s?\b/iu.test(
      group.words,
    )
  )
}

function statusDraft(
  scene: Scene,
  told: Told,
  {
    part,
    group,
    frame,
  }: { readonly part: TokenRun; readonly group: Group; readonly frame: ClaimDraft['frame'] },
): ClaimDraft {
  const other = frame.stance === 'denies' ? NEGATED[told.status] : undefined
  const { stance: _, ...positive } = frame
  const body = {
    kind: 'status' as const,
    who: group,
    status: other ?? told.status,
    place: placeOf(scene, told.first),
    time: timeOf(scene, told.first),
  }
  const stated = other === undefined ? frame : positive
  return draftAt(scene, told, [part], {
    body,
    frame: { ...withoutProgress(stated), ...quantifierOf(scene, part) },
  })
}

/** A status holds; that the verb is progressive says nothing more. */
function withoutProgress(frame: ClaimDraft['frame']): ClaimDraft['frame'] {
  const { realis, ...rest } = frame
  return realis === undefined || realis === 'ongoing' ? rest : frame
}
