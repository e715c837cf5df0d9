import type { Span, Statement, StatementId } from '@sanad/core/statement'

/** What re-attaching looks at. */
export type Placed = Pick<Statement, 'id' | 'text' | 'cue' | 'content'>

/** To which statement of now each one of then belongs; null where a person must say. */
export type Attachments = ReadonlyMap<StatementId, StatementId | null>

const ENOUGH = 0.5

interface Pair {
  readonly was: StatementId
  readonly now: StatementId
  readonly content: number
  readonly cue: number
}

/**
 * Finds statements that people acted on among those that stand now, one to one: by its id, else by the most content in
 * common, at least half, and where that is equal by the cue. Within one text what is in common is its code points; across
 * texts, whose places do not compare, it is their words.
 */
export function attach(acted: readonly Placed[], standing: readonly Placed[]): Attachments {
  const here = new Set(standing.map(({ id }) => id))
  const found = new Map<StatementId, StatementId | null>()
  for (const { id } of acted) found.set(id, here.has(id) ? id : null)
  const taken = new Set([...found.values()].filter((id) => id !== null))
  for (const { was, now } of pairsOf(acted, standing)) {
    if (found.get(was) !== null || taken.has(now)) continue
    found.set(was, now)
    taken.add(now)
  }
  return found
}

/** The nearest first; where nothing tells two apart, by their ids, so that the order of asking does not matter. */
function pairsOf(acted: readonly Placed[], standing: readonly Placed[]): readonly Pair[] {
  return acted
    .flatMap((then) => standing.map((now) => pairOf(then, now)))
    .filter(({ content }) => content >= ENOUGH)
    .sort((a, b) => b.content - a.content || b.cue - a.cue || order(a.was, b.was) || order(a.now, b.now))
}

function pairOf(then: Placed, now: Placed): Pair {
  const shared = then.text === now.text ? sharedPoints : sharedWords
  const cue = then.cue !== null && now.cue !== null ? shared(then.cue, now.cue) : 0
  return { was: then.id, now: now.id, content: shared(then.content, now.content), cue }
}

interface Stretch {
  readonly text: string
  readonly spans: readonly Span[]
}

/** Jaccard overlap of code points: those in both by those in either. */
function sharedPoints(a: Stretch, b: Stretch): number {
  let both = 0
  for (const [from, to] of a.spans) {
    for (const [begin, end] of b.spans) both += Math.max(0, Math.min(to, end) - Math.max(from, begin))
  }
  const either = lengthOf(a.spans) + lengthOf(b.spans) - both
  return either === 0 ? 0 : both / either
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, [begin, end]) => sum + end - begin, 0)
}

/** The same of words, each as often as it stands there. */
function sharedWords(a: Stretch, b: Stretch): number {
  const [one, other] = [wordsOf(a.text), wordsOf(b.text)]
  const left = new Map<string, number>()
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1)
  let both = 0
  for (const word of other) {
    const count = left.get(word) ?? 0
    if (count > 0) both += 1
    left.set(word, count - 1)
  }
  const either = one.length + other.length - both
  return either === 0 ? 0 : both / either
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
