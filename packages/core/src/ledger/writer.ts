import type { Instant } from '../statement/index.ts'
import type { Body } from './body.ts'
import { commitmentOf, encodeBody, entryKindOf } from './body-bytes.ts'
import { toHex } from './bytes.ts'
import type { Tip } from './chains.ts'
import { createEntry, type Entry, type EntryFields } from './entry.ts'
import type { Log, Placed } from './log.ts'
import type { BodyStore, Crypto } from './port.ts'

/** What an entry is to say, before it has its place in its author's chain. */
export interface Draft extends Omit<EntryFields, 'author' | 'sequence' | 'previous' | 'lamport'> {
  /** The bytes that the body store is to hold under the name `body`. */
  readonly bytes: Uint8Array
}

/** Writes one device's chain. */
export interface Writer {
  /** The device's public key, in hex. */
  readonly author: string
  /** The entries of these drafts, in their order, once they and their bodies would survive a power cut. Calls made at once are written together. */
  append(drafts: readonly Draft[]): Promise<readonly Placed[]>
}

/** What a writer needs: the device's secret seed among it. */
export interface WriterParts {
  readonly crypto: Crypto
  readonly seed: Uint8Array
  readonly log: Log
  readonly bodies: BodyStore
}

const SALT = 16

/** A draft of a body that lies in the clear. */
export function openDraft(crypto: Crypto, body: Body, claimed: Instant, refs: readonly string[] = []): Draft {
  const bytes = encodeBody(body, crypto.random(SALT))
  const commitment = commitmentOf(crypto.hash, bytes)
  return { ...commitment, compartment: 'open', epoch: 0, kind: entryKindOf(body), claimed, refs, bytes }
}

/** A writer of the device whose seed it is handed. */
export async function createWriter(parts: WriterParts): Promise<Writer> {
  const author = toHex(await parts.crypto.publicKey(parts.seed))
  let asked: Asked[] = []
  let writing: Promise<void> = Promise.resolve()
  const writeAsked = (): Promise<void> => {
    const together = asked
    asked = []
    return writeTogether(parts, author, together)
  }
  return {
    author,
    append: (drafts) =>
      new Promise((resolve, reject) => {
        asked.push({ drafts, resolve, reject })
        if (asked.length === 1) writing = writing.then(writeAsked)
      }),
  }
}

interface Asked {
  readonly drafts: readonly Draft[]
  readonly resolve: (placed: readonly Placed[]) => void
  readonly reject: (error: unknown) => void
}

/** Bodies first, so that no entry is kept whose body is not. What fails together is tried one by one, so that one bad draft fails alone. */
async function writeTogether(parts: WriterParts, author: string, asked: readonly Asked[]): Promise<void> {
  const drafts = asked.flatMap((one) => one.drafts)
  try {
    await parts.bodies.put(drafts.map(({ bytes }) => bytes))
    const placed = await parts.log.extend(author, (tip) => signed(parts, author, tip, drafts))
    let at = 0
    for (const { drafts: own, resolve } of asked) {
      resolve(placed.slice(at, at + own.length))
      at += own.length
    }
  } catch (error) {
    const [only, ...more] = asked
    if (only !== undefined && more.length === 0) only.reject(error)
    else for (const one of asked) await writeTogether(parts, author, [one])
  }
}

async function signed(
  { crypto, seed }: WriterParts,
  author: string,
  tip: Tip,
  drafts: readonly Draft[],
): Promise<readonly Entry[]> {
  const entries: Entry[] = []
  for (const [i, { bytes: _, ...draft }] of drafts.entries()) {
    const last = entries.at(-1) ?? tip.last
    const chain = { author, sequence: (last?.sequence ?? -1) + 1, previous: last?.id ?? null }
    entries.push(await createEntry(crypto, seed, { ...draft, ...chain, lamport: tip.lamport + 1 + i }))
  }
  return entries
}
