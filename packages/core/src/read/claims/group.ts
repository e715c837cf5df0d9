import type { ActorRef, Group } from '../../statement/index.ts'
import { lowerAt, type TokenRun } from '../document.ts'
import { readGroup } from '../groups/index.ts'
import { NOUNS, type NounSense } from '../lexicon/en/people.ts'
import { nationOf } from '../places/index.ts'
import { phraseBefore } from './phrase.ts'
import type { Scene } from './scene.ts'

const PLURAL = new Set([
  'they',
  'them',
  'their',
  'these',
  'those',
  'others',
  'many',
  'some',
  'most',
  'all',
  'none',
  'several',
])
const SINGULAR = new Set(['he', 'him', 'his', 'she', 'her'])
/** "their families" are not whom "they" stands for. */
const OWNED = new Set(['their', 'his', 'her', 'its', 'our', 'my', 'your'])
const NUMBERS = new Set([
  'hundreds',
  'thousands',
  'dozens',
  'scores',
  'tens',
  'number',
  'majority',
  'most',
  'rest',
  'half',
  'third',
  'quarter',
  'some',
  'many',
  'group',
  'groups',
  'handful',
  'couple',
])
const REACH = 90
const PEOPLE = new Set(['child', 'person', 'family', 'body'])

/** The people or things that a phrase names; a pronoun takes its unit from whom it stands for. */
export function groupOf(scene: Scene, named: TokenRun): Group {
  const run = withoutQuestion(scene, named)
  const group = withoutFirstPart(scene, run, readGroup(scene.document, run, scene.context.lexicon))
  if (run.last - run.first > 1 || group.unit !== null) return group
  const meant = antecedent(scene, run.first)
  if (meant === null) return group
  const { unit, population, label, actors } = readGroup(scene.document, meant, scene.context.lexicon)
  return { ...group, unit, population, label, actors }
}

/** "how many children" are children, not many of them. */
function withoutQuestion(scene: Scene, { first, last }: TokenRun): TokenRun {
  const asked = lowerAt(scene, first) === 'many' && lowerAt(scene, first - 1) === 'how' && last - first > 1
  return { first: asked ? first + 1 : first, last }
}

/** "the police videos" are no police: what a phrase speaks of is its last noun. */
function withoutFirstPart(scene: Scene, { first, last }: TokenRun, group: Group): Group {
  let end = first
  while (end < last && scene.tokens[end]?.pos !== 'ADP' && lowerAt(scene, end) !== 'and') end += 1
  const head = scene.tokens[end - 1]
  if (head === undefined || head.pos !== 'NOUN' || group.unit === null) return group
  const known = NOUNS.has(head.lower) || nationOf(head.text) !== null || NUMBERS.has(head.lower)
  return known || /^\p{Lu}/u.test(head.text) ? group : { ...group, unit: null, population: {}, label: null }
}

/** Whether a group is people. */
export function isPeople(group: Group | null): boolean {
  return group !== null && group.unit !== null && PEOPLE.has(group.unit)
}

/** Whether a group is a building or another place of people. */
export function isFacility(group: Group | null): boolean {
  return group?.unit === 'facility'
}

const ARMED_ROLES = new Set([
  'fighter',
  'militant',
  'rebel',
  'militia',
  'attacker',
  'bomber',
  'soldier',
  'police',
  'guard',
  'commander',
  'security-force',
  'mercenary',
  'settler',
  'officer',
  'operative',
])
const ARMED_WORDS =
  /\b(?:forces?|army|military|militia|troops|gunmen|militants?|fighters?|insurgents|rebels|police|coalition|jihadists|navy|regime|warplanes?|aircraft|jets?|drones?|artillery|tanks?|guards|authorities|government|cells?|brigades?|paramilitar\p{L}+|commandos?|snipers?|extremists|terrorists?|group)\b/iu

/** Whether a group is one that fights, holds or rules: a known actor, or words for one. */
export function isActing(group: Group | null): boolean {
  if (group === null) return false
  if (group.actors.some((actor) => isFighting(actor))) return true
  return ARMED_ROLES.has(group.population.role ?? '') || ARMED_WORDS.test(group.words)
}

const FIGHTING = new Set([
  'state-force',
  'state-authority',
  'de-facto-authority',
  'armed-group',
  'coalition',
  'private-security',
  'political-wing',
])

function isFighting(actor: ActorRef): boolean {
  return FIGHTING.has(actor.kind)
}

/** Who is told in the words before a noun of an event: "Israeli airstrike", "the group’s attack", "IS attack". */
export function actorInModifiers(scene: Scene, run: TokenRun): Group | null {
  for (let at = run.first; at < run.last; at += 1) {
    const nation = nationOf(scene.tokens[at]?.text ?? '')
    if (nation !== null) return groupOf(scene, { first: at, last: withForce(scene, at, run.last) })
  }
  const group = readGroup(scene.document, run, scene.context.lexicon)
  return group.actors.some(isFighting) || ARMED_WORDS.test(group.words) ? group : null
}

/** "Russian forces" in "a Russian forces attack". */
function withForce(scene: Scene, at: number, last: number): number {
  return at + 1 < last && ARMED_WORDS.test(lowerAt(scene, at + 1)) ? at + 2 : at + 1
}

/** The nearest people before a pronoun who fit its number. */
function antecedent(scene: Scene, at: number): TokenRun | null {
  const lower = lowerAt(scene, at)
  const plural = PLURAL.has(lower)
  if (!plural && !SINGULAR.has(lower)) return null
  for (let i = at - 1; i >= Math.max(0, at - REACH); i -= 1) {
    const sense = NOUNS.get(lowerAt(scene, i))
    if (sense === undefined || !fits(sense, plural, lower)) continue
    const run = phraseBefore(scene, i + 1, Math.max(0, i - 8))
    if (run !== null && OWNED.has(lowerAt(scene, run.first))) continue
    const same = run !== null && readGroup(scene.document, run).unit === sense.unit
    return same ? run : { first: i, last: i + 1 }
  }
  return null
}

function fits(sense: NounSense, plural: boolean, pronoun: string): boolean {
  if (sense.unit === null || !PEOPLE.has(sense.unit) || sense.unit === 'body') return false
  if (sense.plural !== plural || (!plural && sense.unit === 'family')) return false
  const { sex } = sense.population
  return sex === undefined || plural || (sex === 'female') === (pronoun === 'she' || pronoun === 'her')
}
