import type { Document, Stretch, TokenRun } from '../document.ts'
import { stretchOf } from '../document.ts'
import type { Attribution } from '../port.ts'

/** An attribution in tokens, before it is told in stretches. */
export interface Draft {
  /** Null where nobody is named. */
  readonly source: TokenRun | null
  readonly cue: TokenRun | null
  readonly content: readonly TokenRun[]
  readonly confidence: number
}

/** The draft in stretches of the text, sorted and disjoint; null where nothing is said. */
export function attributionOf(document: Document, draft: Draft): Attribution | null {
  const taken = [draft.source, draft.cue].flatMap((run) => (run === null ? [] : [run]))
  const content = normal(draft.content.flatMap((run) => without(run, taken)))
  if (content.length === 0) return null
  const source = draft.source === null ? [] : without(draft.source, draft.cue === null ? [] : [draft.cue])
  return {
    source: stretches(document, source),
    cue: stretches(document, draft.cue === null ? [] : [draft.cue]),
    content: stretches(document, content),
    confidence: draft.confidence,
  }
}

function stretches(document: Document, runs: readonly TokenRun[]): readonly Stretch[] {
  return runs.map((run) => stretchOf(document, run)).filter((one) => one.end > one.begin)
}

/** A run less the tokens of others. */
function without(run: TokenRun, others: readonly TokenRun[]): readonly TokenRun[] {
  let left: readonly TokenRun[] = [run]
  for (const other of others) {
    left = left.flatMap((one) => [
      { first: one.first, last: Math.min(one.last, other.first) },
      { first: Math.max(one.first, other.last), last: one.last },
    ])
    left = left.filter((one) => one.last > one.first)
  }
  return left
}

function normal(runs: readonly TokenRun[]): readonly TokenRun[] {
  const sorted = runs.filter((run) => run.last > run.first).toSorted((a, b) => a.first - b.first)
  const joined: TokenRun[] = []
  for (const run of sorted) {
    const before = joined.at(-1)
    if (before !== undefined && run.first <= before.last) {
      joined[joined.length - 1] = { first: before.first, last: Math.max(before.last, run.last) }
    } else joined.push(run)
  }
  return joined
}

/** Whether a token index lies in one of the runs. */
export function holds(runs: readonly TokenRun[], at: number): boolean {
  return runs.some((run) => run.first <= at && at < run.last)
}
