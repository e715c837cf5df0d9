import type { Group } from '../../statement/index.ts'
import type { TokenRun } from '../document.ts'
import type { EventVerb } from '../lexicon/en/events.ts'
import { isActing, isFacility, isPeople } from './group.ts'
import type { Scene } from './scene.ts'

/** Who did it and to whom, as far as the words say. */
export interface Told {
  readonly by: Group | null
  readonly upon: readonly Group[]
  readonly run: TokenRun | null
}

/** Ordinary verbs of a report on sport or trade make no claims: somebody must be harmed, held, moved, or at war. */
export function isWorthTelling(scene: Scene, sense: EventVerb, told: Told): boolean {
  const onPlace = told.upon.some(isFacility) || (told.run !== null && placedIn(scene, told.run))
  const acting = isActing(told.by)
  if (sense.frame === 'acts') return acting || actsAlone(sense, told.by)
  switch (sense.event) {
    case 'takeover':
      return onPlace ? isUnsaid(told.by) : acting
    case 'ground-attack':
      return acting || isAttacked(told, onPlace)
    case 'air-strike':
      return (sense.strong || acting) && hits(sense, told, onPlace)
    case 'damage':
      return onPlace && isUnsaid(told.by)
    default:
      return harmsPeople(sense, told, onPlace)
  }
}

/** "The inmates surrendered", "two bombs exploded" */
function actsAlone({ event }: EventVerb, by: Group | null): boolean {
  return event === 'surrender' ? isPeople(by) : isWeapon(by)
}

function isAttacked({ by, upon }: Told, onPlace: boolean): boolean {
  return onPlace ? isUnsaid(by) : by === null && upon.some(isCivil)
}

/** Nobody is named who could not have done it. */
function isUnsaid(by: Group | null): boolean {
  return by === null || isActing(by) || isPronounGroup(by)
}

function hits(sense: EventVerb, told: Told, onPlace: boolean): boolean {
  return onPlace || harmsPeople(sense, told, onPlace)
}

function harmsPeople({ strong }: EventVerb, { by, upon }: Told, onPlace: boolean): boolean {
  return upon.some((group) => isPeople(group)) || (strong && (onPlace || isActing(by)))
}

const PRONOUNS = new Set(['they', 'it', 'he', 'she', 'we', 'who', 'which', 'that', 'i'])

/** "displaced by the violence": what is nobody did nothing. */
export function canAct(group: Group): boolean {
  if (isActing(group)) return true
  if (isWeapon(group)) return false
  return (
    isPeople(group) ||
    isPronounGroup(group) ||
    /\p{Lu}/u.test(group.words.replace(/^(?:The|A|An)\s/u, '')) ||
    group.unit === 'country'
  )
}

function isPronounGroup({ words }: Group): boolean {
  return PRONOUNS.has(words.toLowerCase())
}

/** "Two car bombs exploded" */
export function isWeapon(group: Group | null): boolean {
  return (
    group !== null &&
    (group.unit === 'weapon' || /\b(?:bombs?|mines?|devices?|IEDs?|belts?)\b/iu.test(group.words))
  )
}

function isCivil(group: Group): boolean {
  return group.unit === 'child' || group.unit === 'family' || group.population.role !== undefined
}

function placedIn(scene: Scene, { first, last }: TokenRun): boolean {
  for (let at = first; at < last; at += 1) if (scene.placed.has(at)) return true
  return false
}
