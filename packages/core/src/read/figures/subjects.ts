import { type Document, lowerAt, type Token, type TokenRun } from '../document.ts'
import type { Mention } from './mention.ts'
import type { Predicate } from './predicate.ts'
import {
  FAR,
  fitsName,
  hasOwnPredicate,
  isActedOn,
  isBare,
  isBlocked,
  NEAR,
  type Scene,
  take,
} from './scene.ts'
import {
  coordinates,
  distance,
  isThin,
  isThinAfterName,
  opensClause,
  opensRelative,
} from './sentence-parts.ts'

/** The subject of a passive or intransitive verb, and what is joined to it. */
export function takeSubjects(scene: Scene, predicate: Predicate): void {
  const shared = sharedSubjects(scene, predicate)
  for (const mention of shared) take(scene, mention, predicate)
  if (shared.length > 0) return
  const before = scene.mentions.filter(
    (mention) => mention.last <= predicate.first && !isComplement(scene, mention, predicate),
  )
  const last = before.at(-1)
  const nearest = last === undefined ? undefined : subjectOf(scene, last, predicate)
  if (last === undefined || nearest === undefined || !isSubject(scene, nearest, last, predicate)) return
  const reduced = reducedRelative(scene, { first: nearest.last, last: predicate.first })
  if (reduced !== undefined) {
    const kept = scene.taken.get(nearest)?.filter((one) => one !== reduced) ?? []
    scene.taken.set(nearest, kept)
  }
  take(scene, nearest, predicate)
  takeJoined(scene, before.slice(0, before.indexOf(nearest)).toReversed(), nearest, predicate)
}

/** "were killed or injured": the second verb takes what the first one took. */
function sharedSubjects(scene: Scene, predicate: Predicate): readonly Mention[] {
  const before = scene.predicates.findLast((one) => one.last <= predicate.first)
  if (before === undefined) return []
  if (!isThin(scene.document, { first: before.last, last: predicate.first })) return []
  return scene.mentions.filter(
    (mention) => mention.last <= before.first && scene.taken.get(mention)?.includes(before) === true,
  )
}

/** The mention itself, or the whole whose parts stand before the verb: "seven people, including two children, were killed". */
function subjectOf(scene: Scene, nearest: Mention, predicate: Predicate): Mention {
  const main = wholeOf(scene, nearest)
  if (main === nearest) return nearest
  const apart = scene.document.tokens[nearest.last]?.text === ','
  const own = nearest.ofThem && !apart && hasOwnPredicate(scene, nearest)
  return own && predicate.first - nearest.last <= NEAR ? nearest : main
}

/** The number of which a part of a part is one in the end. */
function wholeOf(scene: Scene, mention: Mention): Mention {
  const main = scene.parts.get(mention)
  return main ? wholeOf(scene, main) : mention
}

/** What is joined before a subject: "two men, three women and a child were killed". Parts in between are passed over. */
function takeJoined(scene: Scene, before: readonly Mention[], nearest: Mention, predicate: Predicate): void {
  let after = nearest
  for (const mention of before) {
    const gap = { first: mention.last, last: after.first }
    if (!joinsSubjects(scene, gap, after) || !fitsName(scene, mention, after)) return
    const part = Boolean(scene.parts.get(mention))
    if (!part && isTaken(scene, mention)) return
    if (!part) take(scene, mention, predicate)
    after = mention
  }
}

/** Coordination between subjects; before a part, "including" may open its list. */
function joinsSubjects(scene: Scene, gap: TokenRun, after: Mention): boolean {
  if (distance(scene.document, gap) > FAR || !coordinates(scene.document, gap)) return false
  if (['VERB', 'AUX'].includes(scene.document.tokens[gap.first]?.pos ?? 'X')) return false
  const part = Boolean(scene.parts.get(after))
  return part ? !opensClause(scene.document, gap) : !isBlocked(scene, gap)
}

function isTaken(scene: Scene, mention: Mention): boolean {
  return scene.taken.has(mention) || !isActedOn(mention)
}

/** Whether a mention is a verb's subject; where nothing is said of it yet, its parts in between, up to the last of them, are passed over. */
function isSubject(scene: Scene, mention: Mention, part: Mention, predicate: Predicate): boolean {
  const { document } = scene
  const lastPart = scene.taken.has(mention) ? mention : part
  const gap = { first: lastPart.last, last: predicate.first }
  if (!isActedOn(mention)) return false
  if (mention.name) return isThinAfterName(document, gap)
  if (isBare(mention)) return predicate.takes === 'adjacent' ? gap.first === gap.last : isThin(document, gap)
  if (scene.taken.get(mention)?.some((one) => one.takes === 'object') === true) {
    return opensRelative(document, lastPart.last) && gap.last - gap.first <= NEAR * 2
  }
  if (predicate.takes === 'adjacent' && distance(document, gap) > NEAR * 2) return false
  return !isCut(scene, beforeBut(document, gap))
}

/** "was taken to hospital but later died": the second verb has the first one's subject. */
function beforeBut(document: Document, { first, last }: TokenRun): TokenRun {
  const but = document.tokens.slice(first, last).findLastIndex(({ pos }) => pos !== 'ADV')
  return lowerAt(document, first + but) === 'but' && but > 0 ? { first, last: first + but } : { first, last }
}

/** "100 boys held in the prison are missing" counts the missing: the participle only tells which boys. */
function reducedRelative(scene: Scene, gap: TokenRun): Predicate | undefined {
  const between = scene.predicates.filter((one) => one.first >= gap.first && one.last <= gap.last)
  const [first, ...more] = between
  return first?.takes === 'adjacent' && first.first - gap.first <= 1 && more.length === 0 ? first : undefined
}

/** After a preposition nobody is a subject: "the son of a member was killed". */
function isComplement(scene: Scene, mention: Mention, predicate: Predicate): boolean {
  if (predicate.takes !== 'subject' || isOfWhom(scene, mention, predicate)) return false
  if (lowerAt(scene.document, predicate.first - 1) === 'being') return false
  const before = scene.document.tokens[mention.first - 1]
  if (before === undefined) return false
  return PREPOSITION.test(before.lower) || isAccompanied(scene, before)
}

/** "spoke of five children who are missing": the relative clause is about whom the preposition governs. */
function isOfWhom({ document }: Scene, { last }: Mention, { first }: Predicate): boolean {
  return lowerAt(document, last) === 'who' && isThin(document, { first: last + 1, last: first })
}

/** "200 soldiers guarding 1,500 prisoners were killed": whom they guarded is no subject. */
function isAccompanied(scene: Scene, { pos, lower, index }: Token): boolean {
  return pos === 'VERB' && lower.endsWith('ing') && scene.mentions.some(({ last }) => last === index)
}

const PREPOSITION =
  /^(?:of|in|at|on|near|to|for|from|by|into|against|behind|inside|among|amongst|about|with|without|under)$/

/** Words that end what a subject reaches over: another predicate outside a relative clause, a verb of saying, "while". */
function isCut(scene: Scene, gap: TokenRun): boolean {
  const relative = opensRelative(scene.document, gap.first) || reducedRelative(scene, gap) !== undefined
  const between = scene.predicates.filter(
    (one) => one.first >= gap.first && one.first < gap.last && one.measure !== 'hit',
  )
  const cutting = between.filter((one) => !isThin(scene.document, { first: one.last, last: gap.last }))
  if (cutting.length > (relative ? 1 : 0)) return true
  return !relative && opensClause(scene.document, gap)
}
