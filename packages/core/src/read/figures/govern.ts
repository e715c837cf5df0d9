import type { Measure, Unit } from '../../statement/index.ts'
import type { Document } from '../document.ts'
import type { Mention } from './mention.ts'
import { partsOf } from './parts.ts'
import type { Predicate } from './predicate.ts'
import {
  coordinates,
  hasPreposition,
  isThin,
  opensClause,
  opensPart,
  opensRelative,
} from './sentence-parts.ts'

/** A mention with what it counts of those mentioned. */
export interface Governed {
  readonly mention: Mention
  readonly measure: Measure | 'hit'
  /** Null where the mention says by itself what it counts. */
  readonly predicate: Predicate | null
  /** The mention of which this one is a part. */
  readonly partOf: Mention | null
}

/** Finds for each mention of a sentence the verb or noun that governs it. Mentions that nothing governs are left out. */
export function govern(
  document: Document,
  mentions: readonly Mention[],
  predicates: readonly Predicate[],
): readonly Governed[] {
  const parts = partsOf(document, mentions, predicates)
  const scene: Scene = { document, mentions, predicates, parts, taken: new Map() }
  for (const predicate of predicates) if (predicate.takes === 'object') takeObjects(scene, predicate)
  for (const predicate of predicates) {
    if (predicate.takes === 'toll') takeToll(scene, predicate)
    else if (predicate.takes !== 'object') takeSubjects(scene, predicate)
  }
  return mentions.flatMap((mention) => governedBy(scene, mention))
}

interface Scene {
  readonly document: Document
  readonly mentions: readonly Mention[]
  readonly predicates: readonly Predicate[]
  readonly parts: ReadonlyMap<Mention, Mention | null>
  readonly taken: Map<Mention, Predicate[]>
}

const NEAR = 3
const FAR = 14
const TOLL_REACH = 16

function take(scene: Scene, mention: Mention, predicate: Predicate): void {
  scene.taken.set(mention, [...(scene.taken.get(mention) ?? []), predicate])
}

function governedBy(scene: Scene, mention: Mention): readonly Governed[] {
  const { nominal } = mention
  const main = scene.parts.get(mention)
  const own = scene.taken.get(mention) ?? []
  if (nominal !== null) {
    return [
      {
        mention,
        measure: nominal.measure,
        predicate: null,
        partOf: sameMeasure(scene, main, nominal.measure),
      },
    ]
  }
  const inherited = own.length === 0 && main ? governedBy(scene, main) : []
  if (own.length === 0 && inherited.length === 0) return countedByItself(scene, mention)
  const all = [...inherited, ...own.map((predicate) => ({ measure: predicate.measure, predicate }))]
  return unsplit(all).map(({ measure, predicate }) => ({
    mention,
    measure,
    predicate,
    partOf: main && (own.length === 0 || own === scene.taken.get(main)) ? main : null,
  }))
}

const THINGS: ReadonlyMap<Unit | null | undefined, Measure> = new Map<Unit | null | undefined, Measure>([
  ['country', 'origin-countries'],
  ['incident', 'attacks'],
  ['operation', 'operations'],
  ['violation', 'violations'],
])

/** Attacks, operations and violations are counted as such; countries where people are from them. */
function countedByItself(scene: Scene, mention: Mention): readonly Governed[] {
  const measure = THINGS.get(mention.head?.unit)
  if (measure === undefined || mention.quantity.kind === 'none' || mention.ofThem) return []
  const before = scene.document.tokens[mention.first - 1]?.lower ?? ''
  if (measure === 'origin-countries' && !/^(?:from|of|representing)$/.test(before)) return []
  return [{ mention, measure, predicate: null, partOf: null }]
}

function sameMeasure(scene: Scene, main: Mention | null | undefined, measure: Measure): Mention | null {
  if (!main) return null
  return governedBy(scene, main).some((one) => one.measure === measure) ? main : null
}

type Counted = Pick<Governed, 'measure' | 'predicate'>

/** Killed and injured of one number are casualties, unsplit. */
function unsplit(all: readonly Counted[]): readonly Counted[] {
  const measures = new Set(all.map((one) => one.measure))
  const first = all[0]
  if (first !== undefined && measures.has('killed') && measures.has('injured')) {
    return [{ measure: 'casualties', predicate: first.predicate }]
  }
  return all.filter((one, i) => all.findIndex((other) => other.measure === one.measure) === i)
}

/** The object of an active verb, and what is joined to it. */
function takeObjects(scene: Scene, predicate: Predicate): void {
  const { document, mentions } = scene
  const begin = mentions.findIndex((mention) => mention.first >= predicate.last)
  const first = mentions[begin]
  if (first === undefined || first.nominal !== null || isThing(first) || !isDirect(scene, predicate, first))
    return
  if (scene.parts.get(first)) return
  take(scene, first, predicate)
  let before = first
  for (const mention of mentions.slice(begin + 1)) {
    const gap = { first: before.last, last: mention.first }
    if (gap.last - gap.first > FAR || isBlocked(scene, gap) || !coordinates(document, gap)) return
    if (mention.nominal !== null || hasOwnPredicate(scene, mention)) return
    before = mention
    if (!scene.parts.has(mention)) take(scene, mention, predicate)
  }
}

/** An object stands right after its verb, or after names: "killing Basil Amsha and his wife". */
function isDirect(scene: Scene, predicate: Predicate, mention: Mention): boolean {
  const { document } = scene
  const gap = { first: predicate.last, last: mention.first }
  if (isBlocked(scene, gap, predicate) || hasOwnPredicate(scene, mention)) return false
  const named = document.tokens[gap.first]?.pos === 'PROPN'
  if (gap.last - gap.first > (named ? FAR : NEAR)) return false
  if (isBare(mention) && gap.last > gap.first) return false
  return named || !hasPreposition(document, gap)
}

/** Words in between that hold another predicate or open another clause; two verbs with "and" share what they take. */
function isBlocked(scene: Scene, gap: { first: number; last: number }, of: Predicate | null = null): boolean {
  if (opensClause(scene.document, gap) || opensPart(scene.document, gap)) return true
  return scene.predicates.some(
    (one) =>
      one !== of && one.first >= gap.first && one.first < gap.last && !(of !== null && sharesObject(one, of)),
  )
}

function sharesObject(one: Predicate, of: Predicate): boolean {
  return one.takes === 'object' && one.first - of.last <= 1
}

/** Whether a passive or intransitive verb follows close behind a mention: "… and 20 others were wounded". */
function hasOwnPredicate(scene: Scene, mention: Mention): boolean {
  const next = scene.predicates.find((one) => one.first >= mention.last)
  if (next === undefined || (next.takes !== 'subject' && next.takes !== 'adjacent')) return false
  return isThin(scene.document, { first: mention.last, last: next.first })
}

/** The subject of a passive or intransitive verb, and what is joined to it. */
function takeSubjects(scene: Scene, predicate: Predicate): void {
  const shared = sharedSubjects(scene, predicate)
  for (const mention of shared) take(scene, mention, predicate)
  if (shared.length > 0) return
  const before = scene.mentions.filter((mention) => mention.last <= predicate.first)
  const last = before.at(-1)
  const nearest = last === undefined ? undefined : subjectOf(scene, last, predicate)
  if (nearest === undefined || !isSubject(scene, nearest, predicate)) return
  take(scene, nearest, predicate)
  takeJoined(scene, before.slice(0, before.indexOf(nearest)).toReversed(), nearest, predicate)
}

/** What is joined before a subject: "two men, three women and a child were killed". Parts in between are passed over. */
function takeJoined(scene: Scene, before: readonly Mention[], nearest: Mention, predicate: Predicate): void {
  let after = nearest
  for (const mention of before) {
    const gap = { first: mention.last, last: after.first }
    if (gap.last - gap.first > FAR || !joinsSubjects(scene, gap, after)) return
    const part = Boolean(scene.parts.get(mention))
    if (!part && isTakenOrThing(scene, mention)) return
    if (!part) take(scene, mention, predicate)
    after = mention
  }
}

/** "were killed or injured": the second verb takes what the first one took. */
function sharedSubjects(scene: Scene, predicate: Predicate): readonly Mention[] {
  const before = scene.predicates.findLast((one) => one.last <= predicate.first)
  if (before === undefined || !isThin(scene.document, { first: before.last, last: predicate.first }))
    return []
  return scene.mentions.filter(
    (mention) => scene.taken.get(mention)?.includes(before) === true && mention.last <= before.first,
  )
}

/** The mention itself, or the whole whose parts stand before the verb: "seven people, including two children, were killed". */
function subjectOf(scene: Scene, nearest: Mention, predicate: Predicate): Mention | undefined {
  const main = scene.parts.get(nearest)
  if (!main) return nearest
  const own = nearest.ofThem && hasOwnPredicate(scene, nearest)
  return own && predicate.first - nearest.last <= NEAR ? nearest : main
}

/** Coordination between subjects; before a part, "including" may open its list. */
function joinsSubjects(scene: Scene, gap: { first: number; last: number }, after: Mention): boolean {
  if (!coordinates(scene.document, gap)) return false
  const part = Boolean(scene.parts.get(after))
  return part ? !opensClause(scene.document, gap) : !isBlocked(scene, gap)
}

function isTakenOrThing(scene: Scene, mention: Mention): boolean {
  return scene.taken.has(mention) || mention.nominal !== null || isThing(mention)
}

/** Attacks and countries are counted as such, whatever befell people there. */
function isThing(mention: Mention): boolean {
  return THINGS.has(mention.head?.unit)
}

function isSubject(scene: Scene, mention: Mention, predicate: Predicate): boolean {
  const { document } = scene
  if (mention.nominal !== null || isThing(mention) || isComplement(scene, mention, predicate)) return false
  const gap = { first: mention.last, last: predicate.first }
  if (scene.taken.get(mention)?.some((one) => one.takes === 'object') === true) {
    return followsRelative(scene, mention, predicate)
  }
  if (predicate.takes === 'adjacent') return gap.last - gap.first <= NEAR * 2 && !isCut(scene, gap)
  return isBare(mention) ? isThin(document, gap) : !isCut(scene, gap)
}

/** After a preposition nobody is a subject: "the son of a member was killed". */
function isComplement(scene: Scene, mention: Mention, predicate: Predicate): boolean {
  const before = scene.document.tokens[mention.first - 1]?.lower ?? ''
  return (
    predicate.takes === 'subject' &&
    /^(?:of|in|at|on|near|to|for|from|by|into|against|behind|inside)$/.test(before)
  )
}

/** "killed three men who were held in the prison": the object of one verb is the subject of the next. */
function followsRelative(scene: Scene, mention: Mention, predicate: Predicate): boolean {
  const gap = { first: mention.last, last: predicate.first }
  return opensRelative(scene.document, mention.last) && gap.last - gap.first <= NEAR * 2
}

/** Words that end what a subject reaches over: another predicate outside a relative clause, a verb of saying, "while". */
function isCut(scene: Scene, gap: { first: number; last: number }): boolean {
  const relative = opensRelative(scene.document, gap.first)
  const between = scene.predicates.filter(
    (one) => one.first >= gap.first && one.first < gap.last && one.measure !== 'hit',
  )
  const cutting = between.filter((one) => !isThin(scene.document, { first: one.last, last: gap.last }))
  if (cutting.length > (relative ? 1 : 0)) return true
  return !relative && opensClause(scene.document, gap)
}

/** "the death toll rose from ten to twelve": the last of the numbers. */
function takeToll(scene: Scene, predicate: Predicate): void {
  const after = scene.mentions.filter(
    (one) => one.first >= predicate.last && one.first - predicate.last <= TOLL_REACH,
  )
  const from = scene.document.tokens[(after[0]?.first ?? 0) - 1]?.lower === 'from'
  const mention = after[from && after.length > 1 ? 1 : 0]
  if (mention !== undefined && mention.nominal === null) take(scene, mention, predicate)
}

/** A number without a noun. */
export function isBare(mention: Mention): boolean {
  return mention.head === null && mention.nominal === null && !mention.others && !mention.ofThem
}
