import type { Group } from '../../statement/index.ts'
import { lowerAt, type TokenRun } from '../document.ts'
import { ofWord } from '../of-word.ts'
import type { ClaimDraft } from '../port.ts'
import { frameOfVerb } from './frame.ts'
import { GROUND_FINDERS } from './ground-statuses.ts'
import { groupOf, isPeople } from './group.ts'
import { phraseAfter, phraseBefore } from './phrase.ts'
import { type Scene, sentenceOf, verbLemmaAt } from './scene.ts'
import { verbBefore } from './special-events.ts'
import { isGround, statusDraft, withoutOngoing } from './status-draft.ts'
import { governingSubject, objectAfter, subjectBefore, verbGroupAt } from './verb.ts'

/** Statuses told by several words apart: shields, whereabouts, fates nobody knows, fighting that goes on, control. */
export function specialStatuses(scene: Scene, at: number): readonly ClaimDraft[] {
  const find = ofWord(FINDERS, lowerAt(scene, at))
  const draft = find?.(scene, at) ?? null
  return draft === null ? [] : [draft]
}

type Find = (scene: Scene, at: number) => ClaimDraft | null

/** "deaths of children" */
function deaths(scene: Scene, at: number): ClaimDraft | null {
  if (lowerAt(scene, at + 1) !== 'of') return null
  const who = phraseAfter(scene, at + 2, sentenceOf(scene, at).last)
  if (who === null || !isPeople(groupOf(scene, who))) return null
  return statusDraft(scene, at, { status: 'dead', who, frame: {}, also: null })
}

const FINDERS: Readonly<Record<string, Find>> = {
  ...GROUND_FINDERS,
  shields: shield,
  shield,
  deaths: deaths,
  death: deaths,
  whereabouts: whereabouts,
  fate: whereabouts,
  fates: whereabouts,
  knows: nobodyKnows,
  know: nobodyKnows,
  idea: nobodyKnows,
  clear: nobodyKnows,
  known: nobodyKnows,
  taken: heldHostage,
  unknown: unknownWhether,
  unclear: unknownWhether,
  contact: contact,
  held: heldHostage,
  holding: heldHostage,
  houses,
  house: houses,
  housing: houses,
  holds: houses,
  died,
  food: lacking,
  water: lacking,
  medicine: lacking,
}

/** "use the kids as shields" is a status of the kids as well as a deed. */
function shield(scene: Scene, at: number): ClaimDraft | null {
  const verb = verbBefore(scene, at, ['use', 'exploit', 'employ'], 10)
  if (verb === null) return null
  const group = verbGroupAt(scene, verb)
  const bare = lowerAt(scene, verb) === 'used' && lowerAt(scene, verb + 1) === 'as'
  const who = group.passive || bare ? subjectBefore(scene, group.first) : objectAfter(scene, verb)
  const frame = frameOfVerb(scene, group)
  if (who === null || frame === null || !isSomebody(groupOf(scene, who))) return null
  return statusDraft(scene, at, {
    status: 'used-as-shield',
    who,
    frame: withoutOngoing(frame),
    also: { first: verb, last: verb + 1 },
  })
}

/** "The whereabouts of hundreds of boys are unknown" */
function whereabouts(scene: Scene, at: number): ClaimDraft | null {
  const of = lowerAt(scene, at + 1) === 'of'
  const { first, last } = sentenceOf(scene, at)
  const who = of ? phraseAfter(scene, at + 2, last) : ownerBefore(scene, at, first)
  if (who === null || !isPeople(groupOf(scene, who))) return null
  if (!followsUnknown(scene, of ? who.last : at + 1)) return null
  return statusDraft(scene, at, { status: 'whereabouts-unknown', who, frame: {}, also: null })
}

/** "the children’s fate", "their whereabouts" */
function ownerBefore(scene: Scene, at: number, floor: number): TokenRun | null {
  const before = lowerAt(scene, at - 1)
  if (before === 'their' || before === 'his' || before === 'her') return { first: at - 1, last: at }
  return ["'s", '’s', "'", '’'].includes(before) ? phraseBefore(scene, at - 1, floor) : null
}

function isSomebody(group: Group): boolean {
  return isPeople(group) || ['they', 'them'].includes(group.words.toLowerCase())
}

function followsUnknown(scene: Scene, from: number): boolean {
  for (let at = from; at < Math.min(sentenceOf(scene, from - 1).last, from + 7); at += 1) {
    const lower = lowerAt(scene, at)
    if (['unknown', 'unclear', 'uncertain'].includes(lower)) return true
    if (
      (lower === 'known' || lower === 'clear') &&
      [at - 1, at - 2, at - 3].some((i) => ['not', "n't", 'n’t'].includes(lowerAt(scene, i)))
    )
      return true
  }
  return false
}

const ASKING = new Set(['whether', 'how', 'where', 'if', 'what', 'which', 'who'])
const NOT_KNOWING = new Set(['nobody', 'none', 'no', 'not', "n't", 'n’t', 'never', 'neither'])

/** "Nobody knows how many are alive", "we do not know where they are" */
function nobodyKnows(scene: Scene, at: number): ClaimDraft | null {
  if (!isNegatedBefore(scene, at)) return null
  return askedOf(scene, at)
}

/** "It is unclear how many children survived" */
function unknownWhether(scene: Scene, at: number): ClaimDraft | null {
  return askedOf(scene, at)
}

function isNegatedBefore(scene: Scene, at: number): boolean {
  for (let i = at - 1; i >= Math.max(sentenceOf(scene, at).first, at - 6); i -= 1)
    if (NOT_KNOWING.has(lowerAt(scene, i))) return true
  return false
}

const LIVING = new Set(
  'alive dead survived survive escaped safe missing remain remained happened held gone'.split(' '),
)

function askedOf(scene: Scene, at: number): ClaimDraft | null {
  const { last } = sentenceOf(scene, at)
  let asks = at + 1
  while (asks < Math.min(last, at + 5) && !ASKING.has(lowerAt(scene, asks))) asks += 1
  if (!ASKING.has(lowerAt(scene, asks))) return null
  const who = peopleAfter(scene, asks, last) ?? thoseToldOf(scene, asks)
  const fate = Array.from({ length: 14 }, (_, i) => lowerAt(scene, asks + 1 + i)).some((word) =>
    LIVING.has(word),
  )
  if (who === null || (!fate && lowerAt(scene, asks) !== 'where')) return null
  return statusDraft(scene, asks, {
    status: 'whereabouts-unknown',
    who,
    frame: { stance: 'not-known' },
    also: null,
  })
}

/** "how many" alone stands for the people told of before. */
function thoseToldOf(scene: Scene, asks: number): TokenRun | null {
  if (lowerAt(scene, asks + 1) !== 'many') return null
  const run = { first: asks + 1, last: asks + 2 }
  return isPeople(groupOf(scene, run)) ? run : null
}

/** The first people in a clause. */
function peopleAfter(scene: Scene, from: number, last: number): TokenRun | null {
  for (let at = from + 1; at < Math.min(last, from + 12); at += 1) {
    const run = phraseAfter(scene, at, last)
    if (run !== null && isSomebody(groupOf(scene, run))) return run
  }
  return null
}

/** "The jail houses 3,500 men" */
function houses(scene: Scene, at: number): ClaimDraft | null {
  if (verbLemmaAt(scene, at) === null) return null
  const group = verbGroupAt(scene, at)
  const house = group.infinitive ? governingSubject(scene, group) : subjectBefore(scene, group.first)
  const who = group.passive ? null : objectAfter(scene, at)
  const frame = frameOfVerb(scene, group)
  if (house === null || who === null || frame === null) return null
  if (!isGround(scene, house) || !isPeople(groupOf(scene, who))) return null
  return statusDraft(scene, at, { status: 'held', who, frame: withoutOngoing(frame), also: house })
}

/** "Ten children have died" */
function died(scene: Scene, at: number): ClaimDraft | null {
  const group = verbGroupAt(scene, at)
  const who = subjectBefore(scene, group.first)
  const frame = frameOfVerb(scene, group)
  if (who === null || frame === null || !isPeople(groupOf(scene, who))) return null
  return statusDraft(scene, at, { status: 'dead', who, frame, also: null })
}

/** "They do not have enough food", "the boys have no water" */
function lacking(scene: Scene, at: number): ClaimDraft | null {
  const measure = lowerAt(scene, at - 1)
  const verb = verbBefore(scene, at, ['have', 'get', 'receive'], 4)
  if (verb === null || !['enough', 'no', 'little', 'sufficient', 'any'].includes(measure)) return null
  const negated = measure === 'no' || measure === 'little' || isNegatedBefore(scene, verb)
  const who = subjectBefore(scene, verbGroupAt(scene, verb).first)
  if (!negated || who === null || !isSomebody(groupOf(scene, who))) return null
  return statusDraft(scene, at, { status: 'deprived', who, frame: {}, also: { first: verb, last: verb + 1 } })
}

/** "lost contact with the boys" */
function contact(scene: Scene, at: number): ClaimDraft | null {
  const lost = verbBefore(scene, at, ['lose', 'have'], 4)
  if (lost === null || lowerAt(scene, at + 1) !== 'with') return null
  if (scene.tokens[lost]?.lemma !== 'lose' && !isNegatedBefore(scene, at)) return null
  const who = phraseAfter(scene, at + 2, sentenceOf(scene, at).last)
  if (who === null || !isPeople(groupOf(scene, who))) return null
  return statusDraft(scene, at, { status: 'whereabouts-unknown', who, frame: {}, also: null })
}

/** "holding the guards hostage", "held hostage" */
function heldHostage(scene: Scene, at: number): ClaimDraft | null {
  for (let i = at + 1; i < at + 8; i += 1) {
    if (lowerAt(scene, i) !== 'hostage') continue
    const group = verbGroupAt(scene, at)
    const who = i === at + 1 ? subjectBefore(scene, group.first) : phraseAfter(scene, at + 1, i)
    if (who === null || !isPeople(groupOf(scene, who))) return null
    return statusDraft(scene, i, { status: 'hostage', who, frame: {}, also: { first: at, last: at + 1 } })
  }
  return null
}
