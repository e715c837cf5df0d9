import { SanadError } from '../statement/index.ts'
import { fromBase64, fromHex, toBase64, toHex } from './bytes.ts'
import { isNoteSigned, type Note, type NoteKey, parseNote, renderNote, signNote } from './note.ts'
import type { Crypto } from './port.ts'
import type { Tree } from './tree.ts'
import { provesConsistency } from './tree-proof.ts'

/** What a log was when somebody looked: how long, and the root over all of it. */
export interface Head {
  readonly size: number
  /** In hex. */
  readonly root: string
}

/** A signed head of the ledger (C2SP tlog-checkpoint). */
export interface Checkpoint extends Head {
  /** Which log it is of. */
  readonly origin: string
  readonly note: Note
}

/** How a log stands to a head that is remembered of it. Only the first two are well. */
export type Growth = 'same' | 'grown' | 'smaller' | 'inconsistent'

const SELF = /^sanad\/([0-9a-f]{64})$/

/** The origin of a log that vouches for itself: it names the key that signs its checkpoints. */
export function selfOrigin(key: string): string {
  return `sanad/${key}`
}

/** The key of a log that vouches for itself; null where the origin does not name one. */
export function selfKey(origin: string): NoteKey | null {
  const key = SELF.exec(origin)?.[1]
  return key === undefined ? null : { name: origin, type: 'signature', key }
}

/** Signs a head of a log as a note. */
export async function createCheckpoint(
  crypto: Crypto,
  seed: Uint8Array,
  head: Head,
  origin?: string,
): Promise<string> {
  const name = origin ?? selfOrigin(toHex(await crypto.publicKey(seed)))
  const root = fromHex(head.root)
  if (root?.length !== 32 || !Number.isSafeInteger(head.size) || head.size < 0 || /[\s+]/u.test(name)) {
    throw new SanadError(
      'ledger/bad-head',
      `${head.size} entries with root ${head.root} are no head of ${name}`,
    )
  }
  const text = `${name}\n${head.size}\n${toBase64(root)}\n`
  return renderNote({ text, signatures: [await signNote(crypto, seed, name, text)] })
}

/** The checkpoint that text stands for; null where it is none. Who signed it is for `isCheckpointSigned` to tell. */
export function parseCheckpoint(text: string): Checkpoint | null {
  const note = parseNote(text)
  const [origin = '', told = '', root = '', ...extensions] = note?.text.slice(0, -1).split('\n') ?? []
  const bytes = fromBase64(root)
  const size = Number(told)
  if (note === null || origin === '' || bytes?.length !== 32 || extensions.includes('')) return null
  if (!/^(?:0|[1-9]\d*)$/.test(told) || !Number.isSafeInteger(size)) return null
  return { origin, size, root: toHex(bytes), note }
}

/** Whether a checkpoint is signed by the key of its log. */
export async function isCheckpointSigned(
  crypto: Crypto,
  checkpoint: Checkpoint,
  key: NoteKey,
): Promise<boolean> {
  return key.name === checkpoint.origin && isNoteSigned(crypto, checkpoint.note, key)
}

/** What a log is now. */
export function headOf(tree: Pick<Tree, 'size' | 'root'>, size: number = tree.size): Head {
  return { size, root: toHex(tree.root(size)) }
}

/** How a log at hand stands to what is remembered of it: smaller or inconsistent is an alarm, never repaired in silence. */
export function growthSince(remembered: Head, tree: Pick<Tree, 'size' | 'root'>): Growth {
  if (tree.size < remembered.size) return 'smaller'
  if (toHex(tree.root(remembered.size)) !== remembered.root) return 'inconsistent'
  return tree.size === remembered.size ? 'same' : 'grown'
}

/** The same of a log elsewhere, of which only a head and a proof came. */
export function provenGrowth(
  hash: Crypto['hash'],
  remembered: Head,
  offered: Head,
  proof: readonly Uint8Array[],
): Growth {
  if (offered.size < remembered.size) return 'smaller'
  if (offered.size === remembered.size) return offered.root === remembered.root ? 'same' : 'inconsistent'
  const empty = toHex(hash(new Uint8Array()))
  if (remembered.size === 0) return remembered.root === empty ? 'grown' : 'inconsistent'
  const [oldRoot, root] = [fromHex(remembered.root), fromHex(offered.root)]
  if (oldRoot === null || root === null) return 'inconsistent'
  const claim = { from: remembered.size, to: offered.size, oldRoot, root }
  return provesConsistency(hash, claim, proof) ? 'grown' : 'inconsistent'
}
