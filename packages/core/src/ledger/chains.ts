import { type Chain, createChain, type PackedChain, type Seen } from './chain.ts'
import type { Entry } from './entry.ts'

/** How far a Lamport clock may run ahead of all that is known before it is quarantined. */
export const LEAP: number = 2 ** 32

/** Why an entry does not hang in its author's chain. */
export type ChainFault = 'gap' | 'wrong-link' | 'backward-clock'

/** How an entry hangs in its author's chain. */
export type Link = 'next' | 'fork' | 'known' | ChainFault

/** Several entries of one author with one number: evidence against the key. */
export interface Fork {
  readonly author: string
  readonly sequence: number
  /** Their ids, sorted. */
  readonly entries: readonly string[]
}

/** After what an author's next entry comes. */
export interface Tip {
  /** Null where the author wrote nothing yet. */
  readonly last: { readonly id: string; readonly sequence: number } | null
  /** The highest Lamport clock that is followed. */
  readonly lamport: number
}

/** What is known of everybody's chains. Which entries it was given decides what it knows; in what order does not. */
export interface Chains {
  has(entry: Pick<Entry, 'author' | 'sequence' | 'id'>): boolean
  link(entry: Entry): Link
  /** Takes an entry that is next or a fork. */
  add(entry: Entry): void
  tip(author: string): Tip
  /** How many entries each author has, forks counted once. */
  lengths(): ReadonlyMap<string, number>
  forks(): readonly Fork[]
  /** Ids of entries whose clock is too far ahead, sorted. */
  quarantined(): readonly string[]
  packed(): PackedChains
}

/** Everybody's chains as they can be kept. */
export interface PackedChains {
  readonly authors: readonly (readonly [author: string, chain: PackedChain])[]
  /** The highest Lamport clock that is followed. */
  readonly highest: number
  /** Entries that are quarantined. */
  readonly aside: readonly Seen[]
}

const NOBODY: PackedChains = { authors: [], highest: 0, aside: [] }

/** Chains as they were kept; those of nobody yet, where none were. */
export function createChains(begin: PackedChains = NOBODY): Chains {
  const chains = new Map<string, Chain>()
  for (const [author, chain] of begin.authors) chains.set(author, createChain(chain))
  const clock = createClock(begin)
  const at = (author: string, sequence: number): readonly Seen[] => chains.get(author)?.at(sequence) ?? []
  return {
    has: ({ author, sequence, id }) => at(author, sequence).some((one) => one.id === id),
    link: (entry) => {
      const beside = at(entry.author, entry.sequence)
      if (beside.some(({ id }) => id === entry.id)) return 'known'
      const fault = entry.sequence === 0 ? null : linkFault(entry, at(entry.author, entry.sequence - 1))
      return fault ?? (beside.length === 0 ? 'next' : 'fork')
    },
    add: ({ author, sequence, id, lamport }) => {
      const chain = chains.get(author) ?? createChain()
      chains.set(author, chain)
      chain.add(sequence, { id, lamport })
      clock.take({ id, lamport })
    },
    tip: (author) => {
      const sequence = (chains.get(author)?.length ?? 0) - 1
      const last = at(author, sequence).toSorted((a, b) => b.lamport - a.lamport || (a.id < b.id ? -1 : 1))[0]
      const lamport = Math.max(clock.highest(), last?.lamport ?? 0)
      return { last: last === undefined ? null : { id: last.id, sequence }, lamport }
    },
    lengths: () => new Map([...chains].map(([author, chain]) => [author, chain.length])),
    forks: () => [...chains].toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(forksOf),
    quarantined: () =>
      clock
        .aside()
        .map(({ id }) => id)
        .toSorted(),
    packed: () => ({
      authors: [...chains].map(([author, chain]) => [author, chain.packed()] as const),
      highest: clock.highest(),
      aside: clock.aside(),
    }),
  }
}

function linkFault(entry: Entry, before: readonly Seen[]): ChainFault | null {
  const previous = before.find(({ id }) => id === entry.previous)
  if (previous === undefined) return before.length === 0 ? 'gap' : 'wrong-link'
  return entry.lamport > previous.lamport ? null : 'backward-clock'
}

function forksOf([author, chain]: readonly [string, Chain]): readonly Fork[] {
  return chain.forks().map((fork) => ({ author, ...fork }))
}

interface Clock {
  highest(): number
  take(held: Seen): void
  /** What is not followed. */
  aside(): readonly Seen[]
}

/** Follows a clock that is at most a leap ahead of one already followed; one set aside is followed once others have come near it. */
function createClock(begin: Pick<PackedChains, 'highest' | 'aside'>): Clock {
  let { highest, aside } = begin
  return {
    highest: () => highest,
    take: (seen) => {
      if (seen.lamport <= highest) return
      aside = [...aside, seen]
      for (let near = aside; near.length > 0; ) {
        const limit = highest + LEAP
        near = aside.filter(({ lamport }) => lamport <= limit)
        aside = aside.filter(({ lamport }) => lamport > limit)
        highest = near.reduce((high, { lamport }) => Math.max(high, lamport), highest)
      }
    },
    aside: () => aside,
  }
}
