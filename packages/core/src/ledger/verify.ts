import { bytesEqual, toHex } from './bytes.ts'
import { type ChainFault, type Chains, createChains, type Fork } from './chains.ts'
import type { Head } from './checkpoint.ts'
import { type Entry, type EntryFault, isSigned, parseEntry } from './entry.ts'
import type { Crypto, StoredEntry } from './port.ts'
import { createTree, type Tree } from './tree.ts'

/** What is remembered of a log, against which it is checked. Without any of it an entry cut off the end cannot be missed. */
export interface Remembered {
  /** Heads that the log had, in the order of their sizes. */
  readonly heads?: readonly Head[]
  /** The leaf hash of the entry at a position, as it was kept elsewhere; null where it was not. */
  readonly leaf?: (position: number) => Uint8Array | null
}

/** What is wrong with an entry, or with the log at its place. */
export type Damage =
  | EntryFault
  | ChainFault
  | 'bad-signature'
  | 'wrong-position'
  | 'duplicate'
  /** Another entry stands here than is remembered. */
  | 'changed'
  /** The log ends before a head that is remembered. */
  | 'cut-off'
  /** From here on, something is not as a remembered head has it. */
  | 'wrong-root'

/** Where the first damage is. Whose entry stands there is null where none can be read. */
export interface Broken<Why extends string = Damage> {
  readonly kind: 'broken'
  readonly at: number
  readonly author: string | null
  readonly sequence: number | null
  readonly why: Why
}

/** What checking the ledger found. Forks and quarantined entries are no damage: they are kept as evidence. */
export type Verdict = Intact | Broken

/** A ledger in which every entry is whole, signed and in its chain. */
export interface Intact extends Head {
  readonly kind: 'intact'
  readonly forks: readonly Fork[]
  readonly quarantined: readonly string[]
}

type Parsed = StoredEntry & { readonly entry: Entry | EntryFault; readonly signed: boolean }

const TOGETHER = 256

/** Checks every entry's bytes, signature and place in its author's chain, and the log against what is remembered of it. */
export async function verifyEntries(
  crypto: Crypto,
  stored: AsyncIterable<StoredEntry>,
  remembered: Remembered = {},
): Promise<Verdict> {
  const [tree, chains] = [createTree(crypto.hash), createChains()]
  const heads = [...(remembered.heads ?? [])].toSorted((a, b) => a.size - b.size)
  const { leaf = () => null } = remembered
  for await (const some of inPackages(stored)) {
    for (const one of await parsed(crypto, some)) {
      const position = tree.size
      tree.append(one.bytes)
      const why = fault(chains, position, one) ?? changed(tree, position, leaf)
      if (why !== null) return broken(position, one.entry, why)
      if (typeof one.entry !== 'string') chains.add(one.entry)
    }
  }
  const forgotten = headFault(tree, heads)
  if (forgotten !== null) return forgotten
  const { size } = tree
  return {
    kind: 'intact',
    size,
    root: toHex(tree.root()),
    forks: chains.forks(),
    quarantined: chains.quarantined(),
  }
}

/** A verdict of damage at a place. */
export function broken<Why extends string>(at: number, entry: Entry | string | null, why: Why): Broken<Why> {
  const told = entry === null || typeof entry === 'string' ? null : entry
  return { kind: 'broken', at, author: told?.author ?? null, sequence: told?.sequence ?? null, why }
}

async function* inPackages(stored: AsyncIterable<StoredEntry>): AsyncIterable<readonly StoredEntry[]> {
  let some: StoredEntry[] = []
  for await (const one of stored) {
    some.push(one)
    if (some.length === TOGETHER) {
      yield some
      some = []
    }
  }
  yield some
}

function parsed(crypto: Crypto, stored: readonly StoredEntry[]): Promise<readonly Parsed[]> {
  return Promise.all(
    stored.map(async (one) => {
      const entry = parseEntry(crypto.hash, one.bytes)
      return { ...one, entry, signed: typeof entry !== 'string' && (await isSigned(crypto, entry)) }
    }),
  )
}

function fault(chains: Chains, at: number, { entry, position, signed }: Parsed): Damage | null {
  if (position !== at) return 'wrong-position'
  if (typeof entry === 'string') return entry
  if (!signed) return 'bad-signature'
  const link = chains.link(entry)
  if (link === 'known') return 'duplicate'
  return link === 'next' || link === 'fork' ? null : link
}

function changed(tree: Tree, position: number, leaf: (position: number) => Uint8Array | null): Damage | null {
  const kept = leaf(position)
  return kept === null || bytesEqual(kept, tree.leaf(position)) ? null : 'changed'
}

/** A root tells that something before it is wrong, but not what: the first that can be is the entry after the last head that holds. */
function headFault(tree: Tree, heads: readonly Head[]): Broken | null {
  let sound = 0
  for (const head of heads) {
    if (head.size > tree.size) return broken(tree.size, null, 'cut-off')
    if (toHex(tree.root(head.size)) !== head.root) return broken(sound, null, 'wrong-root')
    sound = head.size
  }
  return null
}
