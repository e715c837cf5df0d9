import type { Relation } from '../../statement/index.ts'
import { lowerAt, type TokenRun } from '../document.ts'
import { nationOf } from '../places/index.ts'
import type { ClaimDraft } from '../port.ts'
import { draftAt } from './draft.ts'
import { groupOf, isActing, isPeople } from './group.ts'
import { phraseAfter, phraseBefore } from './phrase.ts'
import { type Scene, sentenceOf } from './scene.ts'
import { subjectBefore, verbGroupAt } from './verb.ts'

/** Relations told by nouns and adjectives: suspected members, affiliates, relatives, nationals, wings. */
export function relationNouns(scene: Scene, at: number): ClaimDraft | null {
  return (
    affiliation(scene, at) ??
    suspected(scene, at) ??
    kin(scene, at) ??
    nationals(scene, at) ??
    wing(scene, at)
  )
}

const TIED = new Set([
  'ties',
  'links',
  'affiliation',
  'affiliations',
  'affiliated',
  'linked',
  'allegiance',
  'association',
  'associated',
  'connections',
])

/** "with alleged ties to IS", "accused of belonging to IS", "affiliated with IS": an allegation, never an attribute. */
function affiliation(scene: Scene, at: number): ClaimDraft | null {
  const lower = lowerAt(scene, at)
  const belonging = lower === 'belonging' || (lower === 'joining' && lowerAt(scene, at - 1) === 'of')
  if (!TIED.has(lower) && !belonging) return null
  const from = at + 1 + (['to', 'with'].includes(lowerAt(scene, at + 1)) ? 1 : 0)
  const to = phraseAfter(scene, from, sentenceOf(scene, at).last)
  if (to === null || !isParty(scene, to)) return null
  const who = whoBefore(scene, at)
  if (who === null || !isPeople(groupOf(scene, who))) return null
  return relationDraft(scene, at, {
    relation: 'alleged-affiliation',
    from: who,
    to,
    frame: { hedge: 'alleged' },
  })
}

const WITH_WORDS = new Set([
  'with',
  'of',
  'alleged',
  'suspected',
  'perceived',
  'accused',
  'having',
  'family',
  'close',
  'possible',
  'believed',
  'to',
  'have',
  'be',
  'reported',
  'their',
  'over',
  'for',
])

function whoBefore(scene: Scene, at: number): TokenRun | null {
  const { first } = sentenceOf(scene, at)
  let end = at
  while (end > first && WITH_WORDS.has(lowerAt(scene, end - 1))) end -= 1
  const before = scene.tokens[end - 1]
  if (before?.pos === 'AUX') return subjectBefore(scene, verbGroupAt(scene, end - 1).first)
  return phraseBefore(scene, end, first)
}

const SUSPECTED = new Set(['suspected', 'alleged', 'accused', 'presumed'])
const MEMBERS = new Set([
  'members',
  'member',
  'fighters',
  'fighter',
  'militants',
  'supporters',
  'affiliates',
  'operatives',
  'recruits',
  'associates',
])

/** "suspected IS fighters" */
function suspected(scene: Scene, at: number): ClaimDraft | null {
  if (!SUSPECTED.has(lowerAt(scene, at))) return null
  const phrase = phraseAfter(scene, at, sentenceOf(scene, at).last)
  if (phrase === null || !MEMBERS.has(lowerAt(scene, phrase.last - 1)) || phrase.last - phrase.first < 3)
    return null
  const party = { first: phrase.first + 1, last: phrase.last - 1 }
  if (!isParty(scene, party)) return null
  return relationDraft(scene, phrase.last - 1, {
    relation: 'alleged-affiliation',
    from: phrase,
    to: party,
    frame: { hedge: 'alleged' },
  })
}

const KIN = new Set([
  'sons',
  'daughters',
  'relatives',
  'wives',
  'widows',
  'mothers',
  'fathers',
  'parents',
  'siblings',
  'orphans',
])

/** "wives of foreign fighters", "relatives of the detainees"; "children of IS" is a label and no kinship. */
function kin(scene: Scene, at: number): ClaimDraft | null {
  const isChildren = lowerAt(scene, at) === 'children'
  if ((!KIN.has(lowerAt(scene, at)) && !isChildren) || lowerAt(scene, at + 1) !== 'of') return null
  const to = phraseAfter(scene, at + 2, sentenceOf(scene, at).last)
  const from = phraseBefore(scene, at + 1, sentenceOf(scene, at).first)
  if (to === null || from === null) return null
  const group = groupOf(scene, to)
  if (!isPeople(group) || !isActingOrHeld(group.population.role) || (isChildren && group.actors.length > 0))
    return null
  return relationDraft(scene, at, { relation: 'kin-of', from, to, frame: {} })
}

const ROLES = new Set([
  'fighter',
  'militant',
  'rebel',
  'detainee',
  'prisoner',
  'suspect',
  'hostage',
  'soldier',
  'guard',
])

function isActingOrHeld(role: string | undefined): boolean {
  return role !== undefined && ROLES.has(role)
}

/** "nationals of dozens of countries", "citizens of Iraq" */
function nationals(scene: Scene, at: number): ClaimDraft | null {
  if (!['nationals', 'national', 'citizens'].includes(lowerAt(scene, at)) || lowerAt(scene, at + 1) !== 'of')
    return null
  const to = phraseAfter(scene, at + 2, sentenceOf(scene, at).last)
  const from = whoAre(scene, at)
  if (to === null || from === null || !isPeople(groupOf(scene, from))) return null
  const state =
    nationOf(scene.tokens[to.first]?.text ?? '')?.form === 'name' || groupOf(scene, to).unit === 'country'
  return state ? relationDraft(scene, at, { relation: 'national-of', from, to, frame: {} }) : null
}

/** The people who "are nationals of", or the nationals themselves. */
function whoAre(scene: Scene, at: number): TokenRun | null {
  const phrase = phraseBefore(scene, at + 1, sentenceOf(scene, at).first)
  const before = phrase === null ? undefined : scene.tokens[phrase.first - 1]
  if (phrase !== null && before?.pos === 'AUX')
    return subjectBefore(scene, verbGroupAt(scene, phrase.first - 1).first) ?? phrase
  return phrase
}

/** "The council is the civilian wing of the SDF" */
function wing(scene: Scene, at: number): ClaimDraft | null {
  if (!['wing', 'arm', 'branch'].includes(lowerAt(scene, at)) || lowerAt(scene, at + 1) !== 'of') return null
  const to = phraseAfter(scene, at + 2, sentenceOf(scene, at).last)
  if (to === null || !isParty(scene, to)) return null
  const from = subjectOfLink(scene, at)
  return from === null ? null : relationDraft(scene, at, { relation: 'wing-of', from, to, frame: {} })
}

/** What "is the civilian wing of" is told of; set beside a name, it only says who that is. */
function subjectOfLink(scene: Scene, at: number): TokenRun | null {
  const phrase = phraseBefore(scene, at + 1, sentenceOf(scene, at).first)
  if (phrase === null || scene.tokens[phrase.first - 1]?.pos !== 'AUX') return null
  return subjectBefore(scene, verbGroupAt(scene, phrase.first - 1).first)
}

function isParty(scene: Scene, run: TokenRun): boolean {
  const group = groupOf(scene, run)
  return group.actors.length > 0 || isActing(group)
}

interface Found {
  readonly relation: Relation
  readonly from: TokenRun
  readonly to: TokenRun
  readonly frame: ClaimDraft['frame']
}

function relationDraft(scene: Scene, at: number, { relation, from, to, frame }: Found): ClaimDraft {
  const body = {
    kind: 'relation' as const,
    relation,
    from: groupOf(scene, from),
    to: groupOf(scene, to),
    duration: null,
  }
  return draftAt(scene, at, [from, to], { body, frame })
}
