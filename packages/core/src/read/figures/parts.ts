import type { Document } from '../document.ts'
import type { Mention } from './mention.ts'
import type { Predicate } from './predicate.ts'
import { coordinates, isThin, opensClause, opensPart } from './sentence-parts.ts'

const REACH = 16

/** Mentions that are parts ("including two children", "three of them women") with the mention they are part of, null where no number tells the whole. */
export function partsOf(
  document: Document,
  mentions: readonly Mention[],
  predicates: readonly Predicate[],
): ReadonlyMap<Mention, Mention | null> {
  const parts = new Map<Mention, Mention | null>()
  let main: Mention | null = null
  let before: Mention | null = null
  for (const mention of mentions) {
    const gap = { first: before?.last ?? mention.first, last: mention.first }
    const opened: boolean = opensPart(document, opening(mention, before))
    const goesOn = before !== null && parts.has(before) && continues(document, gap, mention)
    const own = isOnItsOwn(document, { mention, main, predicates })
    if (isTooMany(mention, main)) main = mention
    else if (opened || (mention.ofThem && main !== null) || (goesOn && !own)) parts.set(mention, main)
    else main = mention
    before = mention
  }
  return parts
}

/** A part is no larger than its whole. */
function isTooMany(mention: Mention, main: Mention | null): boolean {
  const [part, whole] = [mention.quantity.count, main?.quantity.count]
  const most = whole === undefined || whole.bound === 'vague' ? null : (whole.stated ?? whole.high)
  return most !== null && part.bound !== 'vague' && (part.stated ?? part.low) > most
}

/** "including" stands within a few words before a part. */
function opening(mention: Mention, before: Mention | null): { first: number; last: number } {
  return { first: Math.max(before?.last ?? 0, mention.first - 8), last: mention.first }
}

function continues(document: Document, gap: { first: number; last: number }, mention: Mention): boolean {
  if (mention.others || gap.last - gap.first > REACH) return false
  return coordinates(document, gap) && !opensClause(document, gap)
}

interface Standing {
  readonly mention: Mention
  readonly main: Mention | null
  readonly predicates: readonly Predicate[]
}

/** After a whole that has its verb already, a mention with a verb of its own begins anew: "…, and two women were injured". */
function isOnItsOwn(document: Document, { mention, main, predicates }: Standing): boolean {
  const next = predicates.find((one) => one.first >= mention.last)
  const between = predicates.some(
    (one) => main !== null && one.first >= main.last && one.first < mention.first,
  )
  const before = predicates.some(
    (one) => main !== null && one.takes === 'object' && one.last <= main.first && main.first - one.last <= 3,
  )
  if (
    predicates.some(
      (one) => one.takes === 'object' && one.last <= mention.first && one.first >= (main?.last ?? 0),
    )
  )
    return true
  if (next === undefined || !(between || before)) return false
  return next.takes !== 'object' && isThin(document, { first: mention.last, last: next.first })
}
