import type { Document, TokenRun } from '../document.ts'
import { appositionsOf } from './appositions.ts'
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
  const parts = new Map<Mention, Mention | null>(appositionsOf(document, mentions))
  let main: Mention | null = null
  let before: Mention | null = null
  for (const mention of mentions) {
    if (!parts.has(mention)) {
      const list = { document, mention, main, before, after: before !== null && parts.has(before) }
      if (isPart(list, predicates)) parts.set(mention, partOf(list, predicates))
      else if (!isInside(document, mention, main, predicates)) main = mention
    }
    before = mention
  }
  return parts
}

/** "25 civilians belonging to three families", "killed across an extended family": families are no whole of what follows. */
function isInside(
  document: Document,
  mention: Mention,
  main: Mention | null,
  predicates: readonly Predicate[],
): boolean {
  if (!/^(?:of|from|to|in|at|across)$/.test(document.tokens[mention.first - 1]?.lower ?? '')) return false
  if (mention.head?.unit === 'family') return true
  return main !== null && !predicates.some((one) => one.first >= main.last && one.first < mention.first)
}

interface Listed {
  readonly document: Document
  readonly mention: Mention
  /** The last mention that was no part. */
  readonly main: Mention | null
  readonly before: Mention | null
  /** Whether the mention before is a part itself. */
  readonly after: boolean
}

function isPart(
  { document, mention, main, before, after }: Listed,
  predicates: readonly Predicate[],
): boolean {
  if (isTooMany(mention, main)) return false
  if (opensPart(document, opening(mention, before, predicates)) || (mention.ofThem && main !== null))
    return true
  if (main !== null && document.tokens[mention.first - 1]?.text === ':') {
    return !isOnItsOwn(document, { mention, main, previous: before, predicates })
  }
  if (!after || before === null) return false
  const goesOn = continues(document, { first: before.last, last: mention.first }, mention)
  return goesOn && !isOnItsOwn(document, { mention, main, previous: before, predicates })
}

/** What a part is part of: the last whole, or the children before it in "nine children, among them two infants". */
function partOf(list: Listed, predicates: readonly Predicate[]): Mention | null {
  return isOfThoseBefore(list, predicates) ? list.before : list.main
}

function isOfThoseBefore(
  { document, mention, before, after }: Listed,
  predicates: readonly Predicate[],
): boolean {
  const children = before?.head?.unit === 'child' && mention.head?.unit === 'child'
  return (
    after &&
    children &&
    !isTooMany(mention, before) &&
    opensPart(document, opening(mention, before, predicates))
  )
}

/** A part is no larger than its whole. */
function isTooMany(mention: Mention, main: Mention | null): boolean {
  const [part, whole] = [mention.quantity.count, main?.quantity.count]
  const most = whole === undefined || whole.bound === 'vague' ? null : (whole.stated ?? whole.high)
  return most !== null && part.bound !== 'vague' && (part.stated ?? part.low) > most
}

/** The words before a part in which "including" may stand: since the last mention or verb, within reach. */
function opening(mention: Mention, before: Mention | null, predicates: readonly Predicate[]): TokenRun {
  const verb = predicates.findLast((one) => one.last <= mention.first)
  const first = Math.max(before?.last ?? 0, verb?.last ?? 0, mention.first - REACH)
  return { first, last: mention.first }
}

function continues(document: Document, gap: { first: number; last: number }, mention: Mention): boolean {
  if (mention.others || gap.last - gap.first > REACH) return false
  return coordinates(document, gap) && !opensClause(document, gap)
}

interface Standing {
  readonly mention: Mention
  readonly main: Mention | null
  /** The mention right before. */
  readonly previous: Mention | null
  readonly predicates: readonly Predicate[]
}

/** After a whole that has its verb already, a mention with a verb of its own begins anew: "…, and two women were injured". */
function isOnItsOwn(document: Document, { mention, main, previous, predicates }: Standing): boolean {
  if (main === null) return false
  const between = predicates.filter((one) => one.first >= main.last && one.last <= mention.first)
  if (between.some((one) => one.takes === 'object')) return true
  const before = predicates.some(
    (one) => one.takes === 'object' && one.last <= main.first && main.first - one.last <= 3,
  )
  const next = predicates.find((one) => one.first >= mention.last)
  if (next === undefined || (between.length === 0 && !before)) return false
  const since = between.filter((one) => one.first >= (previous?.last ?? main.last))
  if (since.some((one) => one.takes === 'subject') && next.takes === 'subject') return true
  return next.takes !== 'object' && isThin(document, { first: mention.last, last: next.first })
}
