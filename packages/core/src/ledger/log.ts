import { SanadError } from '../statement/index.ts'
import { type Chains, createChains, type Fork, type Tip } from './chains.ts'
import { type Entry, type EntryFault, isSigned, parseEntry } from './entry.ts'
import type { LogStart } from './log-start.ts'
import { compareEntries } from './order.ts'
import type { Crypto, EntryStore, StoredEntry } from './port.ts'
import { createTree, type Tree } from './tree.ts'

/** How many entries are handed over at once. */
export const PACKAGE_SIZE = 256

/** Why an entry that came was not taken. */
export type Refusal = EntryFault | 'bad-signature' | 'backward-clock'

/** What became of entries that came from elsewhere. */
export interface Receipt {
  readonly added: readonly Entry[]
  /** How many were held already. */
  readonly known: number
  /** Those whose author's entry before them is not here: to be asked for again, with it. */
  readonly waiting: readonly Entry[]
  readonly refused: readonly { readonly index: number; readonly why: Refusal }[]
}

/** An entry and where this log has it. */
export interface Placed {
  readonly position: number
  readonly entry: Entry
}

/** One replica's entries in the order in which it received them, with everybody's chains. What it tells rests on entries that would survive a power cut. */
export interface Log {
  readonly tree: Pick<Tree, 'size' | 'root' | 'leaf' | 'levels' | 'inclusion' | 'consistency' | 'subtree'>
  /** Takes entries from elsewhere, each after its signature and chain were looked at. No clock decides. */
  receive(entries: readonly Uint8Array[]): Promise<Receipt>
  /** Appends what is written after an author's tip; nobody else writes meanwhile. */
  extend(author: string, write: (tip: Tip) => Promise<readonly Entry[]>): Promise<readonly Placed[]>
  lengths(): ReadonlyMap<string, number>
  forks(): readonly Fork[]
  quarantined(): readonly string[]
}

/** How a log is opened. */
export interface LogOpening {
  /** Where to go on from; the store must still hold those entries, unchanged. Null to read all. */
  readonly start?: LogStart | null
  /** Told the log as it is when it has so many entries; what it is told is good until it returns. */
  readonly midway?: { readonly size: number; readonly tell: (start: LogStart) => void }
}

/** Opens the log that a store holds; refuses one whose chains are broken (`ledger/broken`). Signatures are for `verifyEntries` to look at. After a write that failed nothing more is taken (`ledger/log-closed`): open it anew. */
export async function openLog(
  crypto: Crypto,
  store: EntryStore,
  { start = null, midway }: LogOpening = {},
): Promise<Log> {
  const chains = createChains(start?.chains)
  const tree = createTree(crypto.hash, start?.levels)
  const queue = createQueue()
  for await (const stored of store.read(tree.size)) {
    chains.add(linkedEntry(crypto, chains, stored))
    tree.append(stored.bytes)
    const isThere = tree.size === midway?.size && stored.position + 1 === tree.size
    if (isThere) midway.tell({ levels: tree.levels(), chains: chains.packed() })
  }
  const keep = async (entries: readonly Entry[]): Promise<readonly Placed[]> => {
    const placed = entries.map((entry, i) => ({ position: tree.size + i, entry }))
    const positions = entries.length === 0 ? [] : await store.append(entries.map(({ bytes }) => bytes))
    if (placed.some(({ position }, i) => position !== positions[i])) {
      throw new SanadError(
        'ledger/broken',
        `the store has entries at ${positions.join(', ')} that are not its last`,
      )
    }
    for (const { bytes } of entries) tree.append(bytes)
    return placed
  }
  return {
    tree,
    receive: (entries) =>
      queue.alone(async () => {
        const { fresh, ...rest } = await lookedAt(crypto, chains, entries)
        const plan = hung(chains, fresh)
        await queue.orNever(keep(plan.added))
        const { added, waiting } = plan
        return { added, waiting, known: rest.known, refused: [...rest.refused, ...plan.refused] }
      }),
    extend: (author, write) =>
      queue.alone(async () => {
        const entries = await write(chains.tip(author))
        return queue.orNever(hang(chains, entries).then(keep))
      }),
    lengths: chains.lengths,
    forks: chains.forks,
    quarantined: chains.quarantined,
  }
}

interface Came {
  readonly index: number
  readonly entry: Entry
}

interface LookedAt extends Pick<Receipt, 'known' | 'refused'> {
  readonly fresh: readonly Came[]
}

/** Parts what came into what is held, what is no entry or not its author's, and the rest. */
async function lookedAt(crypto: Crypto, chains: Chains, entries: readonly Uint8Array[]): Promise<LookedAt> {
  const refused: { readonly index: number; readonly why: Refusal }[] = []
  const came: Came[] = []
  for (const [index, bytes] of entries.entries()) {
    const entry = parseEntry(crypto.hash, bytes)
    if (typeof entry === 'string') refused.push({ index, why: entry })
    else came.push({ index, entry })
  }
  const unknown = came.filter(({ entry }) => !chains.has(entry))
  const signed = await Promise.all(unknown.map(({ entry }) => isSigned(crypto, entry)))
  for (const [i, { index }] of unknown.entries()) {
    if (signed[i] !== true) refused.push({ index, why: 'bad-signature' })
  }
  return { fresh: unknown.filter((_, i) => signed[i]), known: came.length - unknown.length, refused }
}

/** Hangs entries in their chains, those first that others come after. */
function hung(chains: Chains, fresh: readonly Came[]): Pick<Receipt, 'added' | 'waiting' | 'refused'> {
  const added: Entry[] = []
  const waiting: Entry[] = []
  const refused: { readonly index: number; readonly why: Refusal }[] = []
  for (const { index, entry } of fresh.toSorted((a, b) => compareEntries(a.entry, b.entry))) {
    const link = chains.link(entry)
    if (link === 'backward-clock') refused.push({ index, why: link })
    else if (link === 'gap' || link === 'wrong-link') waiting.push(entry)
    else if (link !== 'known') {
      chains.add(entry)
      added.push(entry)
    }
  }
  return { added, waiting, refused }
}

function linkedEntry(crypto: Crypto, chains: Chains, { position, bytes }: StoredEntry): Entry {
  const entry = parseEntry(crypto.hash, bytes)
  const fault = typeof entry === 'string' ? entry : chains.link(entry)
  if (typeof entry !== 'string' && (fault === 'next' || fault === 'fork')) return entry
  throw new SanadError('ledger/broken', `the entry at ${position} is not whole (${fault}): verify the ledger`)
}

async function hang(chains: Chains, entries: readonly Entry[]): Promise<readonly Entry[]> {
  for (const entry of entries) {
    const link = chains.link(entry)
    if (link !== 'next') throw new SanadError('ledger/bad-entry', `${entry.sequence} is not next: ${link}`)
    chains.add(entry)
  }
  return entries
}

/** Does one thing after the other, and nothing more once a write failed: what is in memory may then be ahead of what is kept. */
interface Queue {
  alone<T>(work: () => Promise<T>): Promise<T>
  orNever<T>(write: Promise<T>): Promise<T>
}

function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve()
  let failed: { readonly cause: unknown } | null = null
  return {
    alone: (work) => {
      const done = last.then(() => {
        if (failed === null) return work()
        throw new SanadError('ledger/log-closed', 'a write failed before: open the ledger anew', failed)
      })
      last = done.catch(() => null)
      return done
    },
    orNever: (write) =>
      write.catch((cause: unknown) => {
        failed = { cause }
        throw cause
      }),
  }
}
