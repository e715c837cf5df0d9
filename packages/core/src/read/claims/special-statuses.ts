import type { Group, Status } from '../../statement/index.ts'
import type { TokenRun } from '../document.ts'
import type { ClaimDraft } from '../port.ts'
import { draftAt } from './draft.ts'
import { frameOfVerb } from './frame.ts'
import { groupOf, isFacility, isPeople } from './group.ts'
import { phraseAfter, phraseBefore } from './phrase.ts'
import { lowerAt, type Scene, sentenceOf } from './scene.ts'
import { verbAfter, verbBefore } from './special-events.ts'
import { objectAfter, subjectBefore, verbGroupAt } from './verb.ts'
import { placeOf, timeOf } from './where.ts'

/** Statuses told by several words apart: shields, whereabouts, fates nobody knows, fighting that goes on, control. */
export function specialStatuses(scene: Scene, at: number): readonly ClaimDraft[] {
  const find = FINDERS[lowerAt(scene, at)]
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
  fighting: goesOn,
  clashes: goesOn,
  battles: goesOn,
  control: control,
  contact: contact,
  reached: notReached,
  access: access,
  held: heldHostage,
  holding: heldHostage,
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

function isGround(scene: Scene, run: TokenRun): boolean {
  if (isFacility(groupOf(scene, run)) || scene.placed.has(run.first) || scene.placed.has(run.last - 1))
    return true
  const words = Array.from({ length: run.last - run.first }, (_, i) => lowerAt(scene, run.first + i))
  return words.some((word) =>
    /^(?:city|town|village|area|district|neighbou?rhood|territory|prison|camp|building|compound|facility)s?$/.test(
      word,
    ),
  )
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

function withoutOngoing(frame: ClaimDraft['frame']): ClaimDraft['frame'] {
  const { realis, ...rest } = frame
  return realis === undefined || realis === 'ongoing' ? rest : frame
}

interface Special {
  readonly status: Status
  readonly who: TokenRun
  readonly frame: ClaimDraft['frame']
  readonly also: TokenRun | null
}

function statusDraft(scene: Scene, at: number, { status, who, frame, also }: Special): ClaimDraft {
  const group: Group = groupOf(scene, who)
  const body = {
    kind: 'status' as const,
    who: group,
    status,
    place: placeOf(scene, at),
    time: timeOf(scene, at),
  }
  return draftAt(scene, at, [who, also], { body, frame })
}
