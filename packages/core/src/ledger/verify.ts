import { bytesEqual, toHex } from './bytes.ts'
import { type ChainFault, type Chains, createChains, type Fork } from './chains.ts'
import type { Head } from './checkpoint.ts'
import { type Entry, type EntryFault, isSigned, parseEntry } from './entry.ts'
import type { Kept } from './kept.ts'
import type { Crypto, StoredEntry } from './port.ts'
import { createTree, type Tree } from './tree.ts'

/** What is remembered of a log, against which it is checked. Without any of it an entry cut off the end cannot be missed. */
export interface Remembered {
  /** Heads that the log had, in the order of their sizes. */
  readonly heads?: readonly Head[]
  /** The leaf hash of the entry at a position, as it was kept elsewhere; null where it was not. */
  readonly leaf?: (position: number) => Uint8Array | null
}

/** How entries are checked. */
export interface EntryChecking extends Remembered {
  /** Handed each entry that is whole and in its chain; waited for. What it does is done while signatures are looked at. */
  readonly see?: (entry: Kept) => Promise<void>
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
  /** The leaf hash of each entry, 32 bytes each. */
  readonly leaves: Uint8Array
  readonly forks: readonly Fork[]
  readonly quarantined: readonly string[]
}

type Parsed = StoredEntry & { readonly entry: Entry | EntryFault; readonly signed: boolean }

const TOGETHER = 256

/** Checks every entry's bytes, signature and place in its author's chain, and the log against what is remembered of it. */
export async function verifyEntries(
  crypto: Crypto,
  stored: AsyncIterable<StoredEntry>,
  { heads: before, leaf = () => null, see }: EntryChecking = {},
): Promise<Verdict> {
  const [tree, chains, heads] = [createTree(crypto.hash), createChains(), createHeads(before)]
  for await (const one of parsed(crypto, stored)) {
    const position = tree.size
    tree.append(one.bytes)
    const why = fault(chains, position, one) ?? changed(tree, position, leaf)
    if (why !== null) return broken(position, one.entry, why)
    const wrong = heads.reached(tree)
    if (wrong !== null) return wrong
    if (typeof one.entry === 'string') continue
    chains.add(one.entry)
    await see?.({ ...one.entry, position, received: one.received })
  }
  if (heads.left() > 0) return broken(tree.size, null, 'cut-off')
  const { size } = tree
  return {
    kind: 'intact',
    size,
    root: toHex(tree.root()),
    leaves: tree.levels()[0] ?? new Uint8Array(),
    forks: chains.forks(),
    quarantined: chains.quarantined(),
  }
}

/** A verdict of damage at a place. */
export function broken<Why extends string>(at: number, entry: Entry | string | null, why: Why): Broken<Why> {
  const told = entry === null || typeof entry === 'string' ? null : entry
  return { kind: 'broken', at, author: told?.author ?? null, sequence: told?.sequence ?? null, why }
}

/** Entries one after the other; while some are waited for the signatures of the next are looked at. */
async function* parsed(crypto: Crypto, stored: AsyncIterable<StoredEntry>): AsyncIterable<Parsed> {
  let before: readonly Promise<Parsed>[] = []
  let some: Promise<Parsed>[] = []
  for await (const one of stored) {
    some.push(parsedOne(crypto, one))
    if (some.length < TOGETHER) continue
    yield* await Promise.all(before)
    before = some
    some = []
  }
  yield* await Promise.all([...before, ...some])
}

async function parsedOne(crypto: Crypto, stored: StoredEntry): Promise<Parsed> {
  const entry = parseEntry(crypto.hash, stored.bytes)
  return { ...stored, entry, signed: typeof entry !== 'string' && (await isSigned(crypto, entry)) }
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

/** Heads that are remembered, each looked at when the log has its size. */
interface Heads {
  reached(tree: Tree): Broken | null
  /** How many the log has not come to. */
  left(): number
}

/** A root tells that something before it is wrong, but not what: the first that can be is the entry after the last head that holds. */
function createHeads(remembered: readonly Head[] = []): Heads {
  const heads = remembered.filter(({ size }) => size > 0).toSorted((a, b) => a.size - b.size)
  let next = 0
  let sound = 0
  return {
    reached(tree) {
      for (; heads[next]?.size === tree.size; next += 1) {
        if (heads[next]?.root !== toHex(tree.root())) return broken(sound, null, 'wrong-root')
      }
      if (heads[next - 1]?.size === tree.size) sound = tree.size
      return null
    },
    left: () => heads.length - next,
  }
}
