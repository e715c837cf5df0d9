import type { EventType, Group } from '../../statement/index.ts'
import { lowerAt, type TokenRun } from '../document.ts'
import { EVENT_NOUNS, type EventVerb, eventVerbs } from '../lexicon/en/events.ts'
import type { ClaimDraft, ClaimFinder } from '../port.ts'
import { draftAt } from './draft.ts'
import { frameOfVerb, isGeneric, quantifierOf } from './frame.ts'
import { actorInModifiers, groupOf } from './group.ts'
import { nounEvents } from './noun-events.ts'
import { conjuncts, isAdjectival, isPronoun } from './phrase.ts'
import { createScene, type Scene, sentenceOf, spokenSentences, verbLemmaAt } from './scene.ts'
import { specialEvents } from './special-events.ts'
import {
  agentAfter,
  governingSubject,
  isParticiple,
  objectAfter,
  subjectBefore,
  subjectOfClause,
  type VerbGroup,
  verbGroupAt,
} from './verb.ts'
import { placeOf, timeOf } from './where.ts'
import { canAct, isWeapon, isWorthTelling } from './worth-telling.ts'

/** Finds what happened: by whom, to whom, where and when, as far as the words say. */
export const findEvents: ClaimFinder = (context) => {
  const scene = createScene(context)
  return spokenSentences(scene).flatMap((sentence) => {
    const drafts: ClaimDraft[] = []
    for (let at = sentence.first; at < sentence.last; at += 1) {
      const found = specialEvents(scene, at) ?? verbEvent(scene, at) ?? nounEvents(scene, at)
      if (found !== null) drafts.push(found)
    }
    return withoutRepeats(drafts)
  })
}

/** Who took part in what a verb tells. */
interface Parts {
  readonly by: TokenRun | null
  readonly upon: TokenRun | null
}

function verbEvent(scene: Scene, at: number): ClaimDraft | null {
  const lemma = verbLemmaAt(scene, at)
  const senses = lemma === null ? [] : eventVerbs(lemma)
  if (senses.length === 0 || isAdjectival(scene, at) || isNounLike(scene, at)) return null
  const group = verbGroupAt(scene, at)
  const frame = frameOfVerb(scene, group)
  if (frame === null) return null
  for (const sense of senses) {
    if (!follows(scene, group, sense) || isState(scene, group, sense)) continue
    const draft = eventDraft(scene, { at, sense, parts: partsOf(scene, group, sense), frame })
    if (draft !== null) return draft
  }
  return null
}

const STATES = new Set<EventType>(['arrest', 'detention', 'displacement', 'separation', 'injury'])

/** "They are detained" tells how they are; "they were detained" what happened. */
function isState(scene: Scene, group: VerbGroup, { event }: EventVerb): boolean {
  if (!STATES.has(event) || !group.passive || agentAfter(scene, group.verb) !== null) return false
  for (let at = group.first; at < group.verb; at += 1) {
    if (['being', 'been', 'was', 'were', 'be', 'got'].includes(lowerAt(scene, at))) return false
  }
  return true
}

/** "shooting victims": a noun in front of another. */
function isNounLike(scene: Scene, at: number): boolean {
  const [before, next] = [scene.tokens[at - 1], scene.tokens[at + 1]]
  if (!lowerAt(scene, at).endsWith('ing') || next?.pos !== 'NOUN') return false
  return before !== undefined && before.text !== ',' && before.pos !== 'ADV' && before.pos !== 'AUX'
}

function follows(scene: Scene, { verb: at, passive }: VerbGroup, { needs, event }: EventVerb): boolean {
  if (needs === null || (passive && event === 'takeover' && lowerAt(scene, at) !== 'taken')) return true
  const [next, last] = [scene.tokens[at + 1], scene.tokens[Math.min(sentenceOf(scene, at).last, at + 9) - 1]]
  if (next === undefined || last === undefined || last.end < next.begin) return false
  return needs.test(scene.document.text.slice(next.begin, last.end))
}

function partsOf(scene: Scene, group: VerbGroup, sense: EventVerb): Parts {
  const { verb } = group
  const subject = group.infinitive ? governingSubject(scene, group) : subjectBefore(scene, group.first)
  if (sense.frame === 'undergoes') return { by: null, upon: subject }
  if (sense.frame === 'acts') return { by: subject, upon: null }
  const object = objectAfter(scene, verb)
  const bare = group.first === verb && isParticiple(lowerAt(scene, verb))
  const reduced = bare && object === null && !mayMove(scene, group) && isParticiple(lowerAt(scene, verb))
  if (group.passive || reduced) return { by: agentAfter(scene, verb), upon: subject }
  const hanging = !group.finite && lowerAt(scene, group.first - 1) === ','
  return { by: hanging ? subjectOfClause(scene, group.first) : subject, upon: object }
}

const MOVING = new Set(['moved', 'relocated', 'transferred', 'surrendered'])

/** "They moved to the camp": nobody moved them, as far as the words say. */
function mayMove(scene: Scene, { verb }: VerbGroup): boolean {
  const before = scene.tokens[verb - 1]
  return before?.pos === 'PRON' || (MOVING.has(lowerAt(scene, verb)) && agentAfter(scene, verb) === null)
}

interface Found {
  readonly at: number
  readonly sense: EventVerb
  readonly parts: Parts
  readonly frame: ClaimDraft['frame']
}

function eventDraft(scene: Scene, { at, sense, parts, frame }: Found): ClaimDraft | null {
  const by = parts.by === null ? null : actorOf(scene, parts.by)
  const upon = parts.upon === null ? [] : groupsOf(scene, parts.upon)
  const event = isVehicleBomb(by) ? 'vehicle-bomb' : eventOn(sense.event, upon)
  if (!isWorthTelling(scene, sense, { by, upon, run: parts.upon })) return null
  if (parts.upon !== null && isGeneric(upon[0]?.words ?? '')) return null
  const body = {
    kind: 'event' as const,
    event,
    role: null,
    by: by === null || !canAct(by) ? [] : [by],
    upon,
    place: placeOf(scene, at),
    time: timeOf(scene, at),
  }
  const quantifier = parts.upon === null ? {} : quantifierOf(scene, parts.upon)
  return draftAt(scene, at, [parts.by, parts.upon], { body, frame: { ...frame, ...quantifier } })
}

function isVehicleBomb(by: Group | null): boolean {
  return by !== null && /\b(?:car|truck|vehicle)[ -]bombs?\b/iu.test(by.words)
}

/** An attack whose target is a school, a hospital or another facility has a type of its own. */
function eventOn(event: EventType, upon: readonly Group[]): EventType {
  const attack = event === 'ground-attack' || event === 'takeover'
  return attack && upon.some((group) => isProtected(group))
    ? event === 'takeover'
      ? event
      : 'facility-attack'
    : event
}

function isProtected(group: Group): boolean {
  return /\b(?:schools?|hospitals?|clinics?|ambulances?)\b/iu.test(group.words)
}

/** The party in a subject: itself, or the one told before a noun of an event ("an Israeli airstrike killed"). */
function actorOf(scene: Scene, run: TokenRun): Group | null {
  const token = scene.tokens[run.first]
  if (token !== undefined && run.last - run.first === 1 && isPronoun(token)) return groupOf(scene, run)
  const group = groupOf(scene, run)
  if (EVENT_NOUNS.get(lowerAt(scene, run.last - 1))?.after === null || (!isWeapon(group) && isThing(group)))
    return actorInModifiers(scene, run)
  return group
}

function isThing({ unit }: Group): boolean {
  return unit === 'incident' || unit === 'vehicle'
}

function groupsOf(scene: Scene, run: TokenRun): readonly Group[] {
  return conjuncts(scene, run)
    .slice(0, 4)
    .map((part) => groupOf(scene, part))
}

/** One claim of a type a sentence, unless it is done to others. */
function withoutRepeats(drafts: readonly ClaimDraft[]): readonly ClaimDraft[] {
  const seen = new Set<string>()
  return drafts.filter(({ body }) => {
    if (body.kind !== 'event') return true
    const upon = body.upon.map(({ words }) => words).join('|')
    const known =
      seen.has(`${body.event} ${upon}`) ||
      (upon === '' && [...seen].some((key) => key.startsWith(`${body.event} `)))
    seen.add(`${body.event} ${upon}`)
    return !known
  })
}
