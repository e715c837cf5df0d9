import { utf8 } from '../statement/index.ts'
import { bytesEqual } from './bytes.ts'
import type { Crypto } from './port.ts'
import { cutAt, isSubtree, type Leaves, nodeHash } from './tree.ts'

const NOTHING = new Uint8Array(0)

/** That a leaf lies in a tree. */
export interface Inclusion {
  readonly position: number
  readonly size: number
  /** The leaf's hash. */
  readonly leaf: Uint8Array
  readonly root: Uint8Array
}

/** That a tree grew out of a smaller one. */
export interface Consistency {
  readonly from: number
  readonly to: number
  readonly oldRoot: Uint8Array
  readonly root: Uint8Array
}

/** That a leaf lies in a run of leaves with a root of its own. */
export interface SubtreeInclusion extends Leaves, Omit<Inclusion, 'size'> {}

/** That a run of leaves lies in a tree. */
export interface SubtreeConsistency extends Leaves {
  readonly size: number
  /** The root over the run. */
  readonly part: Uint8Array
  readonly root: Uint8Array
}

/** Whether a proof shows that a leaf lies in a tree (RFC 6962 §2.1.1). */
export function provesInclusion(
  hash: Crypto['hash'],
  { position, size, leaf, root }: Inclusion,
  proof: readonly Uint8Array[],
): boolean {
  const leaves = { begin: position, end: position + 1 }
  return leaf.length === 32 && provesRun(hash, { ...leaves, size, part: leaf, root }, proof)
}

/** The root of the only tree of a size in which a proof can show a leaf at a place; null where there is none. */
export function rootFrom(
  hash: Crypto['hash'],
  { position, size, leaf }: Omit<Inclusion, 'root'>,
  proof: readonly Uint8Array[],
): Uint8Array | null {
  const run = { begin: position, end: position + 1, size, part: leaf }
  return leaf.length === 32 ? (rootsFrom(hash, run, proof)?.all ?? null) : null
}

/** Whether a proof shows that a tree only grew (RFC 6962 §2.1.2). Nothing can be shown of growth from nothing. */
export function provesConsistency(
  hash: Crypto['hash'],
  { from, to, oldRoot, root }: Consistency,
  proof: readonly Uint8Array[],
): boolean {
  return provesRun(hash, { begin: 0, end: from, size: to, part: oldRoot, root }, proof)
}

/** Whether a proof shows that a leaf lies in a subtree (draft-ietf-plants-merkle-tree-certs). */
export function provesSubtreeInclusion(
  hash: Crypto['hash'],
  { position, begin, end, leaf, root }: SubtreeInclusion,
  proof: readonly Uint8Array[],
): boolean {
  const inside = { position: position - begin, size: end - begin, leaf, root }
  return isSubtree({ begin, end }) && provesInclusion(hash, inside, proof)
}

/** Whether a proof shows that a subtree lies in a tree; an empty one, with the root of nothing, lies in every tree that reaches it. */
export function provesSubtreeConsistency(
  hash: Crypto['hash'],
  claim: SubtreeConsistency,
  proof: readonly Uint8Array[],
): boolean {
  const { begin, end, size, part } = claim
  if (begin === end) return end <= size && proof.length === 0 && bytesEqual(part, hash(utf8('')))
  return provesRun(hash, claim, proof)
}

function provesRun(hash: Crypto['hash'], claim: SubtreeConsistency, proof: readonly Uint8Array[]): boolean {
  const roots = rootsFrom(hash, claim, proof)
  return roots !== null && bytesEqual(roots.run, claim.part) && bytesEqual(roots.all, claim.root)
}

function rootsFrom(
  hash: Crypto['hash'],
  { begin, end, size, part }: Omit<SubtreeConsistency, 'root'>,
  proof: readonly Uint8Array[],
): Roots | null {
  if (!isSubtree({ begin, end }) || !Number.isSafeInteger(size) || end > size) return null
  if (proof.some((node) => node.length !== 32)) return null
  let used = 0
  const next = (): Uint8Array => {
    used += 1
    return proof[used - 1] ?? NOTHING
  }
  const roots = climbed({ hash, part, next }, { begin, end }, size, true)
  return used === proof.length ? roots : null
}

/** The roots over the run and over all that a proof's nodes give, from the lowest node up. */
interface Roots {
  readonly run: Uint8Array
  readonly all: Uint8Array
}

interface Climb {
  readonly hash: Crypto['hash']
  readonly part: Uint8Array
  /** The proof's next node; nothing after its last, which its length then tells. */
  readonly next: () => Uint8Array
}

/** Mirrors how the proof was made; `known` while the run's root is a node on the way. */
function climbed(climb: Climb, { begin, end }: Leaves, size: number, known: boolean): Roots {
  const { hash, part, next } = climb
  if (begin === 0 && end === size) {
    const node = known ? part : next()
    return { run: node, all: node }
  }
  const cut = cutAt(size)
  if (end <= cut) {
    const below = climbed(climb, { begin, end }, cut, known)
    return { ...below, all: nodeHash(hash, below.all, next()) }
  }
  const whole = begin >= cut
  const inner = { begin: whole ? begin - cut : 0, end: end - cut }
  const below = climbed(climb, inner, size - cut, known && whole)
  const left = next()
  const run = whole ? below.run : nodeHash(hash, left, below.run)
  return { run, all: nodeHash(hash, left, below.all) }
}
