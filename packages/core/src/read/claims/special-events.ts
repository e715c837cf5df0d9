import type { EventType } from '../../statement/index.ts'
import { lowerAt, type TokenRun } from '../document.ts'
import type { ClaimDraft } from '../port.ts'
import { draftAt } from './draft.ts'
import { frameOfVerb } from './frame.ts'
import { groupOf, isActing, isPeople } from './group.ts'
import { phraseAfter } from './phrase.ts'
import { type Scene, sentenceOf } from './scene.ts'
import { agentAfter, objectAfter, subjectBefore, subjectOfClause, verbGroupAt } from './verb.ts'
import { placeOf, timeOf } from './where.ts'

/** Events told by several words: claims of responsibility, shields, hostages, bodies found. */
export function specialEvents(scene: Scene, at: number): ClaimDraft | null {
  switch (lowerAt(scene, at)) {
    case 'responsibility':
      return responsibility(scene, at)
    case 'shield':
    case 'shields':
      return shields(scene, at)
    case 'hostage':
    case 'hostages':
      return hostages(scene, at)
    case 'bodies':
    case 'body':
      return bodies(scene, at)
    default:
      return null
  }
}

/** "claimed responsibility for the attack" */
function responsibility(scene: Scene, at: number): ClaimDraft | null {
  const verb = verbBefore(scene, at, ['claim', 'take', 'assert'], 3)
  if (verb === null) return null
  const subject = subjectBefore(scene, verbGroupAt(scene, verb).first)
  const by = subject === null ? null : groupOf(scene, subject)
  if (by === null || (scene.tokens[verb]?.lemma !== 'claim' && !isActing(by))) return null
  const what =
    lowerAt(scene, at + 1) === 'for' ? phraseAfter(scene, at + 2, sentenceOf(scene, at).last) : null
  return eventDraft(scene, at, {
    event: 'claim-of-responsibility',
    verb,
    by: subject,
    upon: what,
  })
}

/** "using the kids as shields", "used as human shields" */
function shields(scene: Scene, at: number): ClaimDraft | null {
  const verb = verbBefore(scene, at, ['use', 'exploit', 'employ'], 10)
  if (verb === null) return null
  const group = verbGroupAt(scene, verb)
  const upon =
    group.passive || isBareParticiple(scene, verb)
      ? subjectBefore(scene, group.first)
      : objectAfter(scene, verb)
  if (upon === null) return null
  const hanging = lowerAt(scene, group.first - 1) === ','
  const active = hanging ? subjectOfClause(scene, group.first) : subjectBefore(scene, group.first)
  const by = group.passive ? agentAfter(scene, at) : active
  const who = groupOf(scene, upon)
  if (who.unit !== 'child') return null
  return eventDraft(scene, at, { event: 'use-of-child', verb, by, upon, role: 'shield' })
}

/** "took the guards hostage", "were taken hostage" */
function hostages(scene: Scene, at: number): ClaimDraft | null {
  const verb = verbBefore(scene, at, ['take', 'seize'], 8)
  if (verb === null) return null
  const group = verbGroupAt(scene, verb)
  const upon = group.passive
    ? subjectBefore(scene, group.first)
    : lowerAt(scene, at) === 'hostages'
      ? null
      : phraseAfter(scene, verb + 1, at)
  const people = upon === null ? null : groupOf(scene, upon)
  if (upon !== null && !isPeople(people)) return null
  const by = group.passive ? agentAfter(scene, verb) : subjectBefore(scene, group.first)
  return eventDraft(scene, at, { event: 'hostage-taking', verb, by, upon })
}

/** "found the bodies of two children", "two bodies were recovered" */
function bodies(scene: Scene, at: number): ClaimDraft | null {
  const { last } = sentenceOf(scene, at)
  const active = verbBefore(scene, at, ['find', 'recover', 'retrieve', 'discover', 'pull', 'exhume'], 5)
  const verb = active ?? verbAfter(scene, at, ['find', 'recover', 'retrieve', 'discover', 'exhume'], 10)
  if (verb === null || (active === null && !verbGroupAt(scene, verb).passive)) return null
  const of = lowerAt(scene, at + 1) === 'of' ? phraseAfter(scene, at + 2, last) : null
  const by = active === null ? null : subjectBefore(scene, verbGroupAt(scene, verb).first)
  return eventDraft(scene, at, { event: 'body-found', verb, by, upon: of ?? { first: at, last: at + 1 } })
}

interface Special {
  readonly event: EventType
  readonly verb: number
  readonly by: TokenRun | null
  readonly upon: TokenRun | null
  readonly role?: string
}

function eventDraft(scene: Scene, at: number, found: Special): ClaimDraft | null {
  const frame = frameOfVerb(scene, verbGroupAt(scene, found.verb))
  if (frame === null) return null
  const upon = found.upon === null ? [] : [groupOf(scene, found.upon)]
  const body = {
    kind: 'event' as const,
    event: found.event,
    role: found.role ?? null,
    by: found.by === null ? [] : [groupOf(scene, found.by)],
    upon,
    place: placeOf(scene, at),
    time: timeOf(scene, at),
  }
  const verb = { first: found.verb, last: found.verb + 1 }
  return draftAt(scene, at, [verb, found.by, found.upon], { body, frame })
}

/** The nearest of some verbs before a token, in its sentence. */
export function verbBefore(
  scene: Scene,
  at: number,
  lemmas: readonly string[],
  reach: number,
): number | null {
  const { first } = sentenceOf(scene, at)
  for (let i = at - 1; i >= Math.max(first, at - reach); i -= 1) {
    const token = scene.tokens[i]
    if (token !== undefined && lemmas.includes(token.lemma.toLowerCase()) && token.pos !== 'NOUN') return i
  }
  return null
}

/** The nearest of some verbs after a token, in its sentence. */
export function verbAfter(scene: Scene, at: number, lemmas: readonly string[], reach: number): number | null {
  const { last } = sentenceOf(scene, at)
  for (let i = at + 1; i < Math.min(last, at + reach); i += 1) {
    const token = scene.tokens[i]
    if (token !== undefined && lemmas.includes(token.lemma.toLowerCase()) && token.pos === 'VERB') return i
  }
  return null
}

function isBareParticiple(scene: Scene, verb: number): boolean {
  return lowerAt(scene, verb) === 'used' && lowerAt(scene, verb + 1) === 'as'
}
