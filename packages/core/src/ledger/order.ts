import { createChains, type Fork } from './chains.ts'
import type { Entry } from './entry.ts'

/** What a set of entries comes to: the same on every replica that holds them, in whatever order they came. */
export interface Merged {
  /** In the order of their Lamport clocks, then authors, then sequence numbers; of a fork, then ids. */
  readonly entries: readonly Entry[]
  readonly forks: readonly Fork[]
  /** Ids of entries that are kept but not followed: their clock is too far ahead. */
  readonly quarantined: readonly string[]
}

/** Which of two entries comes first. No device's time has a say. */
export function compareEntries(one: Entry, other: Entry): number {
  return (
    one.lamport - other.lamport ||
    compareText(one.author, other.author) ||
    one.sequence - other.sequence ||
    compareText(one.id, other.id)
  )
}

/** Entries in their order, with what is odd about them. Those that are quarantined are left out of the order. */
export function mergedState(entries: Iterable<Entry>): Merged {
  const chains = createChains()
  const ordered = [...entries].toSorted(compareEntries).filter((entry) => {
    const fresh = !chains.has(entry)
    if (fresh) chains.add(entry)
    return fresh
  })
  const quarantined = new Set(chains.quarantined())
  return {
    entries: ordered.filter(({ id }) => !quarantined.has(id)),
    forks: chains.forks(),
    quarantined: [...quarantined],
  }
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
