import { SanadError, utf8 } from '../statement/index.ts'
import { createHashRow, type HashRow } from './hash-row.ts'
import type { Crypto } from './port.ts'

/** A half-open run of leaves, counted from 0. */
export interface Leaves {
  readonly begin: number
  readonly end: number
}

/** The Merkle tree of RFC 6962 over a log. It grows at its end; every earlier state can still be asked for. */
export interface Tree {
  readonly size: number
  /** Takes the next leaf's bytes. */
  append(leaf: Uint8Array): void
  /** Takes the next leaf by its hash. */
  appendHash(leaf: Uint8Array): void
  /** The hashes of all leaves, then of all pairs of them, then of all pairs of these, up to the highest; as they lie in memory until the next leaf comes. */
  levels(): readonly Uint8Array[]
  /** The hash of one leaf. */
  leaf(position: number): Uint8Array
  /** The root as it was at a size; now, where none is told. */
  root(size?: number): Uint8Array
  /** Proves a leaf in the tree as it was at a size (RFC 6962 §2.1.1). */
  inclusion(position: number, size?: number): readonly Uint8Array[]
  /** Proves that the tree of one size grew out of a smaller one (RFC 6962 §2.1.2). */
  consistency(from: number, to?: number): readonly Uint8Array[]
  /** The root over a run of leaves, and its proof in the whole; `begin` is a multiple of the run's length, rounded up to a power of two. */
  subtree(leaves: Leaves, size?: number): { readonly root: Uint8Array; readonly proof: readonly Uint8Array[] }
}

/** The hash of a leaf. */
export function leafHash(hash: Crypto['hash'], leaf: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(1 + leaf.length)
  bytes.set(leaf, 1)
  return hash(bytes)
}

/** The hash of two nodes. */
export function nodeHash(hash: Crypto['hash'], left: Uint8Array, right: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(1 + left.length + right.length)
  bytes[0] = 1
  bytes.set(left, 1)
  bytes.set(right, 1 + left.length)
  return hash(bytes)
}

/** Where a tree of two leaves or more is cut: the largest power of two below its size. */
export function cutAt(size: number): number {
  let cut = 1
  while (cut * 2 < size) cut *= 2
  return cut
}

/** Whether a run of leaves can be a subtree: neither empty nor backward, and begun where one of its length may begin. */
export function isSubtree({ begin, end }: Leaves): boolean {
  if (!Number.isSafeInteger(begin) || !Number.isSafeInteger(end) || begin < 0 || end <= begin) return false
  return end - begin === 1 || begin % (cutAt(end - begin) * 2) === 0
}

/** A tree with levels that were hashed already; an empty one where there are none. Taking a leaf costs two hashes on average, a root or a proof at most log² of the size. */
export function createTree(hash: Crypto['hash'], begin: readonly Uint8Array[] = []): Tree {
  const levels = begin.length === 0 ? [createHashRow()] : begin.map(createHashRow)
  const size = (): number => levels[0]?.count ?? 0
  const rootOf = (leaves: Leaves): Uint8Array => {
    const length = leaves.end - leaves.begin
    if (length === 0) return hash(utf8(''))
    const height = Math.log2(length)
    if (Number.isInteger(height)) return levels[height]?.at(leaves.begin / length) ?? missing(leaves)
    const middle = leaves.begin + cutAt(length)
    return nodeHash(hash, rootOf({ ...leaves, end: middle }), rootOf({ ...leaves, begin: middle }))
  }
  const proof = (leaves: Leaves, to: number): readonly Uint8Array[] => {
    if (to > size() || leaves.end > to || (leaves.end > 0 && !isSubtree(leaves))) return missing(leaves)
    return leaves.end === 0 ? [] : prove(rootOf, leaves, { begin: 0, end: to }, true)
  }
  const appendHash = (leaf: Uint8Array): void => grow(hash, levels, leaf)
  return {
    get size() {
      return size()
    },
    append: (leaf) => appendHash(leafHash(hash, leaf)),
    appendHash,
    levels: () => levels.map((level) => level.all()),
    leaf: (position) => rootOf({ begin: position, end: position + 1 }),
    root: (to = size()) => (to > size() ? missing({ begin: 0, end: to }) : rootOf({ begin: 0, end: to })),
    inclusion: (position, to = size()) => proof({ begin: position, end: position + 1 }, to),
    consistency: (from, to = size()) => proof({ begin: 0, end: from }, to),
    subtree: (leaves, to = size()) => ({ proof: proof(leaves, to), root: rootOf(leaves) }),
  }
}

/** The root over leaves that are all at hand. */
export function rootOver(hash: Crypto['hash'], leaves: readonly Uint8Array[]): Uint8Array {
  const [only, ...more] = leaves
  if (only !== undefined && more.length === 0) return leafHash(hash, only)
  const tree = createTree(hash)
  for (const leaf of leaves) tree.append(leaf)
  return tree.root()
}

/** Nodes beside the way from a run of leaves up to the root of all, the lowest first; the run's own root where it is no node of the tree. */
function prove(
  rootOf: (leaves: Leaves) => Uint8Array,
  leaves: Leaves,
  all: Leaves,
  known: boolean,
): readonly Uint8Array[] {
  if (leaves.begin === all.begin && leaves.end === all.end) return known ? [] : [rootOf(leaves)]
  const middle = all.begin + cutAt(all.end - all.begin)
  const left = { begin: all.begin, end: middle }
  const right = { begin: middle, end: all.end }
  if (leaves.end <= middle) return [...prove(rootOf, leaves, left, known), rootOf(right)]
  const inner = { begin: Math.max(middle, leaves.begin), end: leaves.end }
  return [...prove(rootOf, inner, right, known && leaves.begin >= middle), rootOf(left)]
}

function grow(hash: Crypto['hash'], levels: HashRow[], leaf: Uint8Array): void {
  let node = leaf
  for (let height = 0; ; height += 1) {
    const level = levels[height] ?? createHashRow()
    levels[height] = level
    level.push(node)
    if (level.count % 2 === 1) return
    node = nodeHash(hash, hashAt(level, level.count - 2), hashAt(level, level.count - 1))
  }
}

function hashAt(level: HashRow, index: number): Uint8Array {
  return level.at(index) ?? missing({ begin: index, end: index + 1 })
}

function missing({ begin, end }: Leaves): never {
  throw new SanadError('ledger/no-leaf', `leaves ${begin} to ${end} are not in the tree`)
}
