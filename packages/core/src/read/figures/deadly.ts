import { type Document, lowerAt } from '../document.ts'
import { LETHAL_WAYS, MEASURE_VERBS, SELF } from '../lexicon/en/measures.ts'
import { numberAt } from './number.ts'
import { isAfterBe } from './passive.ts'
import type { Predicate } from './predicate.ts'

/** "shot to death", "fatally shot", "gunned down", "killed himself", "the fatal shooting of": killing in words that are no verb of their own. */
export function deadlyAt(document: Document, at: number, starts: ReadonlySet<number>): Predicate | null {
  return (
    toDeath(document, at, starts) ??
    fatally(document, at, starts) ??
    gunnedDown(document, at, starts) ??
    byOwnHand(document, at) ??
    fatalDeed(document, at)
  )
}

/** "shot to death", "beat three men to death" has its object in between and is left to it. */
function toDeath(document: Document, at: number, starts: ReadonlySet<number>): Predicate | null {
  if (lowerAt(document, at) !== 'death' || lowerAt(document, at - 1) !== 'to') return null
  if (!LETHAL_WAYS.has(lowerAt(document, at - 2))) return null
  return killing(document, { first: at - 2, last: at + 1 }, starts)
}

/** "fatally shot", "fatally wounding", "shot fatally", "four were shot, one fatally". */
function fatally(document: Document, at: number, starts: ReadonlySet<number>): Predicate | null {
  if (lowerAt(document, at) !== 'fatally') return null
  const next = document.tokens[at + 1]
  if (next?.pos === 'VERB' || HARMS.test(next?.lower ?? ''))
    return killing(document, { first: at, last: at + 2 }, starts)
  if (HARMS.test(lowerAt(document, at - 1))) return killing(document, { first: at - 1, last: at + 1 }, starts)
  const some = numberAt(document, at - 1) !== null && /^(?:[,.;)]|)$/.test(lowerAt(document, at + 1))
  return some ? { first: at, last: at + 1, at, measure: 'killed', takes: 'adjacent', head: null } : null
}

const HARMS =
  /^(?:shot|shoots?|shooting|stabbed|stabs?|stabbing|wounded|wounds?|wounding|injured|injures?|injuring|struck|hit|strikes?|striking|beaten)$/

/** "gunned down", "cut down" by gunfire. */
function gunnedDown(document: Document, at: number, starts: ReadonlySet<number>): Predicate | null {
  const down = /^(?:gunned|gunning|mowed|mown)$/.test(lowerAt(document, at))
  return down && lowerAt(document, at + 1) === 'down'
    ? killing(document, { first: at, last: at + 2 }, starts)
    : null
}

/** "killed himself", "took her own life", "committed suicide". */
function byOwnHand(document: Document, at: number): Predicate | null {
  const lower = lowerAt(document, at)
  const run = { at, measure: 'killed', takes: 'subject', head: null } as const
  if (MEASURE_VERBS.get(lower)?.measure === 'killed' && SELF.test(lowerAt(document, at + 1)))
    return { ...run, first: at, last: at + 2 }
  const committed = lower === 'suicide' && /^commit(?:s|ted|ting)?$/.test(lowerAt(document, at - 1))
  if (committed) return { ...run, first: at - 1, last: at + 1 }
  const own = lower === 'own' && /^(?:life|lives)$/.test(lowerAt(document, at + 1))
  const took = own && /^(?:took|takes?|taken|taking)$/.test(lowerAt(document, at - 2))
  return took ? { ...run, first: at - 2, last: at + 2 } : null
}

/** "the fatal shooting of a man". */
function fatalDeed(document: Document, at: number): Predicate | null {
  if (!/^(?:shootings?|stabbings?|beatings?|wounding)$/.test(lowerAt(document, at))) return null
  const fatal = /^(?:fatal|deadly)$/.test(lowerAt(document, at - 1)) && lowerAt(document, at + 1) === 'of'
  return fatal ? { first: at - 1, last: at + 2, at, measure: 'killed', takes: 'object', head: null } : null
}

/** Who was killed stands before it where it is told of them, or of whoever did it to themselves; else after it. */
function killing(
  document: Document,
  { first, last }: { readonly first: number; readonly last: number },
  starts: ReadonlySet<number>,
): Predicate {
  const run = { first, last, at: first, measure: 'killed', head: null } as const
  if (SELF.test(lowerAt(document, last))) return { ...run, last: last + 1, takes: 'subject' }
  if (isAfterBe(document, first)) return { ...run, takes: 'subject' }
  const acting = document.tokens
    .slice(first, last)
    .some(({ lower }) => /^(?:shoots?|strikes|stabs|wounds|injures|.+ing)$/.test(lower))
  return { ...run, takes: acting || starts.has(last) ? 'object' : 'adjacent' }
}
