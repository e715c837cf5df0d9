import type { Measure, Unit } from '../../statement/index.ts'
import type { Document, TokenRun } from '../document.ts'
import type { Mention } from './mention.ts'
import type { Predicate } from './predicate.ts'
import { distance, isThin, opensClause, opensPart } from './sentence-parts.ts'

/** A sentence while its verbs take those they count. */
export interface Scene {
  readonly document: Document
  readonly mentions: readonly Mention[]
  readonly predicates: readonly Predicate[]
  readonly parts: ReadonlyMap<Mention, Mention | null>
  readonly taken: Map<Mention, Predicate[]>
  /** What befell those listed in the sentence before, where this one has no verb and goes on with the list. */
  readonly goesOn: Measure | null
}

/** What counts by itself, whatever befell people there. */
export const THINGS: ReadonlyMap<Unit | null | undefined, Measure> = new Map<
  Unit | null | undefined,
  Measure
>([
  ['country', 'origin-countries'],
  ['incident', 'attacks'],
  ['operation', 'operations'],
  ['violation', 'violations'],
  ['body', 'bodies-found'],
])

/** How many words may stand between what belongs closely together, and between the members of a list. */
export const NEAR = 3
export const FAR = 14

/** Notes that a predicate counts a mention. */
export function take(scene: Scene, mention: Mention, predicate: Predicate): void {
  scene.taken.set(mention, [...(scene.taken.get(mention) ?? []), predicate])
}

/** A number without a noun. */
export function isBare(mention: Mention): boolean {
  const { head, nominal, others, ofThem, name } = mention
  return head === null && nominal === null && !others && !ofThem && !name
}

/** Whether a mention can be what a verb acts upon: neither a thing nor a noun of harm. */
export function isActedOn(mention: Mention): boolean {
  return mention.nominal === null && !THINGS.has(mention.head?.unit)
}

/** Words in between that hold another predicate or open another clause; two verbs with "and" share what they take. */
export function isBlocked(scene: Scene, gap: TokenRun, of: Predicate | null = null): boolean {
  if (opensClause(scene.document, gap) || opensPart(scene.document, gap)) return true
  return scene.predicates.some((one) => {
    const inside = one !== of && one.first >= gap.first && one.first < gap.last
    return inside && !(of !== null && one.takes === 'object' && one.first - of.last <= 1)
  })
}

/** Whether a passive or intransitive verb follows close behind a mention: "… and 20 others were wounded". */
export function hasOwnPredicate(scene: Scene, mention: Mention): boolean {
  const next = scene.predicates.find((one) => one.first >= mention.last)
  if (next === undefined || (next.takes !== 'subject' && next.takes !== 'adjacent')) return false
  return isThin(scene.document, { first: mention.last, last: next.first })
}

/** A name joins only another name or relative close by; otherwise it is an apposition or a place. */
export function fitsName(scene: Scene, one: Mention, other: Mention): boolean {
  if (!one.name && !other.name) return true
  if (distance(scene.document, { first: one.last, last: other.first }) > NEAR) return false
  return !other.name || one.kin
}
