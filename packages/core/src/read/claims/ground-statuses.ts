import type { Status } from '../../statement/index.ts'
import { lowerAt } from '../document.ts'
import type { ClaimDraft } from '../port.ts'
import { frameOfVerb } from './frame.ts'
import { phraseAfter } from './phrase.ts'
import { type Scene, sentenceOf } from './scene.ts'
import { verbAfter, verbBefore } from './special-events.ts'
import { isGround, statusDraft, withoutOngoing } from './status-draft.ts'
import { isBe, subjectBefore, verbGroupAt } from './verb.ts'

type Find = (scene: Scene, at: number) => ClaimDraft | null

/** Statuses of places and of the fighting that several words tell, by the word they hang on. */
export const GROUND_FINDERS: Readonly<Record<string, Find>> = {
  fighting: goesOn,
  clashes: goesOn,
  battles: goesOn,
  control,
  reached: notReached,
  access,
}

/** "Fighting continues", "clashes were still going on" */
function goesOn(scene: Scene, at: number): ClaimDraft | null {
  const verb = verbAfter(scene, at, ['continue', 'rage', 'go', 'persist', 'intensify', 'resume'], 7)
  if (verb === null || verbBetween(scene, at, verb)) return null
  const going = scene.tokens[verb]?.lemma !== 'go' || lowerAt(scene, verb + 1) === 'on'
  const frame = frameOfVerb(scene, verbGroupAt(scene, verb))
  if (!going || frame === null) return null
  return statusDraft(scene, at, {
    status: 'fighting-ongoing',
    who: { first: at, last: at + 1 },
    frame: withoutOngoing(frame),
    also: { first: verb, last: verb + 1 },
  })
}

function verbBetween(scene: Scene, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1)
    if (scene.tokens[at]?.pos === 'VERB' || [',', ';'].includes(lowerAt(scene, at))) return true
  return false
}

/** "took full control of the prison", "regained control": the place is controlled. */
function control(scene: Scene, at: number): ClaimDraft | null {
  if (isInControl(scene, at)) return controlledBy(scene, at)
  const verb = verbBefore(
    scene,
    at,
    [
      'take',
      'regain',
      'seize',
      'have',
      'retake',
      'restore',
      'gain',
      'retain',
      'keep',
      'establish',
      'declare',
    ],
    5,
  )
  if (verb === null) return null
  const preposition = lowerAt(scene, at + 1)
  if (preposition !== 'of' && preposition !== 'over') return null
  const who = phraseAfter(scene, at + 2, sentenceOf(scene, at).last)
  const frame = frameOfVerb(scene, verbGroupAt(scene, verb))
  if (who === null || frame === null || !isGround(scene, who)) return null
  return statusDraft(scene, at, {
    status: 'controlled',
    who,
    frame: withoutOngoing(frame),
    also: { first: verb, last: verb + 1 },
  })
}

/** "is in full control of the prison" */
function isInControl(scene: Scene, at: number): boolean {
  const opener = [1, 2].find((by) => lowerAt(scene, at - by) === 'in')
  return opener !== undefined && isBe(lowerAt(scene, at - opener - 1)) && lowerAt(scene, at + 1) === 'of'
}

function controlledBy(scene: Scene, at: number): ClaimDraft | null {
  const who = phraseAfter(scene, at + 2, sentenceOf(scene, at).last)
  if (who === null || !isGround(scene, who)) return null
  return statusDraft(scene, at, { status: 'controlled', who, frame: {}, also: null })
}

/** "The camp could not be reached" */
function notReached(scene: Scene, at: number): ClaimDraft | null {
  const group = verbGroupAt(scene, at)
  if (!group.passive || !group.negated) return null
  const who = subjectBefore(scene, group.first)
  if (who === null || !isGround(scene, who)) return null
  return statusDraft(scene, at, { status: 'inaccessible', who, frame: {}, also: null })
}

/** "have no access to the prison", "access to the camp is restricted" */
function access(scene: Scene, at: number): ClaimDraft | null {
  if (lowerAt(scene, at + 1) !== 'to') return null
  const who = phraseAfter(scene, at + 2, sentenceOf(scene, at).last)
  if (who === null || !isGround(scene, who)) return null
  const status = accessStatus(scene, at, who.last)
  return status === null ? null : statusDraft(scene, at, { status, who, frame: {}, also: null })
}

function accessStatus(scene: Scene, at: number, after: number): Status | null {
  const near = [1, 2, 3, 4].map((by) => lowerAt(scene, after + by - 1)).join(' ')
  if (
    /\b(?:limited|restricted|difficult)\b/.test(near) ||
    ['limited', 'restricted'].includes(lowerAt(scene, at - 1))
  )
    return 'partly-accessible'
  const refused =
    lowerAt(scene, at - 1) === 'no' ||
    /\b(?:denied|refused|blocked|cut|impossible)\b/.test(near) ||
    verbBefore(scene, at, ['deny', 'refuse', 'block'], 5) !== null
  return refused ? 'inaccessible' : null
}
