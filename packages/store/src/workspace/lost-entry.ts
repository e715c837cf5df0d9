import { type Crypto, type EntryStore, entriesOf } from '@sanad/core/ledger'

/** Whose entry is lost, where only one can be: the one after which its author's next entry comes. */
export async function lostEntry(
  crypto: Crypto,
  store: EntryStore,
): Promise<{ readonly author: string; readonly sequence: number } | null> {
  const chains = new Map<string, Set<number>>()
  for await (const { author, sequence } of entriesOf(crypto, store)) {
    const chain = chains.get(author) ?? new Set()
    chains.set(author, chain.add(sequence))
  }
  const lost = [...chains].flatMap(([author, held]) =>
    [...held].filter((n) => n > 0 && !held.has(n - 1)).map((n) => ({ author, sequence: n - 1 })),
  )
  return lost.length === 1 ? (lost[0] ?? null) : null
}
