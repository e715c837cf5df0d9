import type { Instant } from '../statement/index.ts'
import { partsHash } from './body-bytes.ts'
import { fromHex, utf8Text } from './bytes.ts'
import { type Head, isCheckpointSigned, parseCheckpoint, selfKey } from './checkpoint.ts'
import { witnessedAt } from './cosignature.ts'
import { type Entry, isSigned, parseEntry } from './entry.ts'
import type { Note, NoteKey } from './note.ts'
import type { Crypto } from './port.ts'
import { type Proof, type ProvedPart, parseProof } from './proof.ts'
import { leafHash } from './tree.ts'
import { provesInclusion, rootFrom } from './tree-proof.ts'

/** Whom a checker believes to be who they say. */
export interface KnownKeys {
  /** Keys of logs; one that vouches for itself need not be among them. */
  readonly logs: readonly NoteKey[]
  readonly witnesses: readonly NoteKey[]
}

/** Since when there is somebody's word for it that the entry was there. */
export type Since =
  /** The entry's author alone says so, by its device's clock. */
  | { readonly kind: 'self-asserted'; readonly key: string; readonly on: Instant }
  /** The log had the entry by then, as these saw. */
  | { readonly kind: 'witnessed'; readonly by: readonly string[]; readonly on: Instant }

/** What a proof leaves open, whatever it shows. */
export type LeftOpen =
  /** Whether what was said is true. */
  | 'truth'
  /** Whether anything else was said. */
  | 'completeness'
  /** Whether a figure follows from it: that is for `weigh` to compute anew. */
  | 'figure'
  /** Who holds the keys. */
  | 'person'
  /** When it was written: no witness but the author says. */
  | 'date'

/** Why a proof shows nothing. */
export type ProofFault =
  | 'no-proof'
  | 'no-checkpoint'
  | 'unknown-log'
  | 'checkpoint-not-signed'
  /** A signature that says it is a known witness's is not. */
  | 'witness-not-signed'
  | 'no-entry'
  | 'entry-not-signed'
  | 'not-in-log'
  | 'not-in-entry'

/** What a proof shows. */
export type ProofVerdict =
  | {
      readonly kind: 'proved'
      readonly entry: Entry
      readonly position: number
      /** The log, and how it stood. */
      readonly log: Head & { readonly origin: string; readonly key: string }
      /** The proved line of the entry's body, word for word; null where the proof is of the entry alone. */
      readonly part: { readonly index: number; readonly text: string } | null
      readonly since: Since
      readonly leavesOpen: readonly LeftOpen[]
    }
  | { readonly kind: 'not-proved'; readonly why: ProofFault }

/** Checks a proof offline, with nothing but keys that are known. */
export async function checkProof(crypto: Crypto, text: string, known: KnownKeys): Promise<ProofVerdict> {
  const proof = parseProof(text)
  if (proof === null) return notProved('no-proof')
  const checkpoint = parseCheckpoint(proof.checkpoint)
  if (checkpoint === null) return notProved('no-checkpoint')
  const { origin, size, root, note } = checkpoint
  const key = selfKey(origin) ?? known.logs.find(({ name }) => name === origin)
  if (key === undefined) return notProved('unknown-log')
  if (!(await isCheckpointSigned(crypto, checkpoint, key))) return notProved('checkpoint-not-signed')
  const entry = parseEntry(crypto.hash, proof.entry)
  if (typeof entry === 'string') return notProved('no-entry')
  if (!(await isSigned(crypto, entry))) return notProved('entry-not-signed')
  if (!entryIsIn(crypto, proof, checkpoint)) return notProved('not-in-log')
  const part = proof.part === null ? null : partText(crypto, proof.part, entry)
  if (proof.part !== null && part === null) return notProved('not-in-entry')
  const since = await sinceWhen(crypto, entry, note, known.witnesses)
  if (since === null) return notProved('witness-not-signed')
  const log = { origin, key: key.key, size, root }
  return { kind: 'proved', entry, position: proof.position, log, part, since, leavesOpen: leftOpen(since) }
}

function notProved(why: ProofFault): ProofVerdict {
  return { kind: 'not-proved', why }
}

function entryIsIn({ hash }: Crypto, { entry, position, path }: Proof, { size, root }: Head): boolean {
  const leaf = leafHash(hash, entry)
  return provesInclusion(hash, { position, size, leaf, root: fromHex(root) ?? new Uint8Array() }, path)
}

function partText(
  { hash }: Crypto,
  part: ProvedPart,
  { parts }: Entry,
): { readonly index: number; readonly text: string } | null {
  const text = utf8Text(part.bytes)
  const { index: position, count: size } = part
  const root = rootFrom(hash, { position, size, leaf: leafHash(hash, part.bytes) }, part.path)
  const holds = root !== null && partsHash(hash, size, root) === parts
  return holds && text !== null ? { index: position, text } : null
}

async function sinceWhen(
  crypto: Crypto,
  entry: Entry,
  note: Note,
  witnesses: readonly NoteKey[],
): Promise<Since | null> {
  const seen = new Map<string, number>()
  for (const witness of witnesses) {
    const seconds = await witnessedAt(crypto, note, witness)
    if (seconds === 'bad-signature') return null
    if (seconds !== 'not-signed') seen.set(witness.name, seconds)
  }
  if (seen.size === 0) return { kind: 'self-asserted', key: entry.author, on: entry.claimed }
  const first = Math.min(...seen.values())
  return { kind: 'witnessed', by: [...seen.keys()], on: new Date(first * 1000).toISOString() }
}

function leftOpen(since: Since): readonly LeftOpen[] {
  const always: readonly LeftOpen[] = ['truth', 'completeness', 'figure', 'person']
  return since.kind === 'witnessed' ? always : [...always, 'date']
}
