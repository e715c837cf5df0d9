import { type Document, lowerAt, type TokenRun } from '../document.ts'
import type { Mention } from './mention.ts'
import { isOwnDeath } from './own-death.ts'
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
import { coordinates, distance, hasPreposition, inCompany, opensClause } from './sentence-parts.ts'

const TOLL_REACH = 16

/** The object of an active verb, and what is joined to it. */
export function takeObjects(scene: Scene, predicate: Predicate): void {
  const first = scene.mentions.find((mention) => mention.first >= predicate.last)
  if (first === undefined || !isDirect(scene, predicate, first)) return
  if (scene.parts.get(first)) return
  take(scene, first, predicate)
  takeList(scene, first, predicate, FAR)
  if (predicate.measure === 'killed') takeOwnDeath(scene, first, predicate)
}

/** "killed two people before killing himself": who did it is one more of the dead. */
function takeOwnDeath(scene: Scene, { last }: Mention, predicate: Predicate): void {
  const own = scene.mentions.find((one) => one.first >= last && isOwnDeath(scene.document, one))
  if (own !== undefined && !scene.taken.has(own)) take(scene, own, predicate)
}

/** "was killed along with his three children": company that shares what befell the subject. */
export function takeCompany(scene: Scene, predicate: Predicate): void {
  const next = scene.mentions.find((mention) => mention.first >= predicate.last)
  if (next === undefined || !isActedOn(next) || isBare(next) || scene.taken.has(next)) return
  const gap = { first: predicate.last, last: next.first }
  if (gap.last - gap.first > NEAR || !inCompany(scene.document, gap) || hasOwnPredicate(scene, next)) return
  if (/^(?:only|just)$/.test(lowerAt(scene.document, next.first - 1))) return
  if (!(next.others || next.name || next.head?.known === true)) return
  take(scene, next, predicate)
  takeList(scene, next, predicate, NEAR)
}

/** "killed a commander named Basil Amsha together with his wife and their five children": relatives further on in the clause. */
export function takeRelatives(scene: Scene, mention: Mention): void {
  const { document, predicates, taken } = scene
  if (!isKin(document, mention) || taken.has(mention) || scene.parts.get(mention)) return
  if (!COMPANY.test(lowerAt(document, mention.first - 1)) || hasOwnPredicate(scene, mention)) return
  const verb = predicates.findLast((one) => one.last <= mention.first)
  if (verb === undefined || mention.first - verb.last > COMPANY_REACH) return
  if (opensClause(document, { first: verb.last, last: mention.first })) return
  if (![...taken.values()].some((all) => all.includes(verb))) return
  take(scene, mention, verb)
  takeList(scene, mention, verb, NEAR)
}

const COMPANY = /^(?:with|alongside)$/
const COMPANY_REACH = 30

function isKin(document: Document, { kin, head, first }: Mention): boolean {
  return kin || head?.kin === true || /^(?:his|her|their)$/.test(lowerAt(document, first))
}

/** "the death toll rose from ten to twelve": the last of the numbers. */
export function takeToll(scene: Scene, predicate: Predicate): void {
  const after = scene.mentions.filter(
    (one) => one.first >= predicate.last && one.first - predicate.last <= TOLL_REACH && !one.name,
  )
  const from = scene.document.tokens[(after[0]?.first ?? 0) - 1]?.lower === 'from'
  const mention = after[from && after.length > 1 ? 1 : 0]
  if (mention !== undefined && mention.nominal === null) take(scene, mention, predicate)
}

/** What is joined to an object up to the next verb: "a woman, two men and three children". */
function takeList(scene: Scene, first: Mention, predicate: Predicate, reach: number): void {
  let before = first
  for (const mention of scene.mentions.slice(scene.mentions.indexOf(first) + 1)) {
    const gap = { first: before.last, last: mention.first }
    if (!isJoined(scene, gap, reach)) return
    if (!fitsName(scene, before, mention)) continue
    if (mention.nominal !== null || hasOwnPredicate(scene, mention) || scene.taken.has(mention)) return
    before = mention
    if (!scene.parts.has(mention)) take(scene, mention, predicate)
  }
}

function isJoined(scene: Scene, gap: TokenRun, reach: number): boolean {
  if (distance(scene.document, gap) > reach) return false
  return !isBlocked(scene, gap) && coordinates(scene.document, gap)
}

/** An object stands right after its verb, or after names: "killing Basil Amsha and his wife". */
function isDirect(scene: Scene, predicate: Predicate, mention: Mention): boolean {
  const { document } = scene
  const gap = { first: predicate.last, last: mention.first }
  if (!isActedOn(mention) || isBlocked(scene, gap, predicate) || hasOwnPredicate(scene, mention)) return false
  if (isBare(mention) || mention.name) return gap.last === gap.first
  const named = document.tokens[gap.first]?.pos === 'PROPN'
  if (gap.last - gap.first > (named ? FAR : NEAR)) return false
  return named || !hasPreposition(document, gap)
}
