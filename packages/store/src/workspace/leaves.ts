import { open, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Crypto, createTree, type Head, toHex } from '@sanad/core/ledger'
import { writeWholeFile } from '../durable/index.ts'

/** The file, among the caches, that keeps the leaf hash of each entry, so that one put in another's place is named. */
const FILE = 'leaves'
const HASH = 32

/** Keeps the leaf hashes of a log, 32 bytes each; only those that are new are written. It is a cache: where it cannot be written nothing is lost. */
export async function keepLeaves(folder: string, leaves: Uint8Array): Promise<void> {
  const cache = join(folder, 'cache')
  const path = join(cache, FILE)
  const { size: held } = await stat(path).catch(() => ({ size: 0 }))
  if (held === leaves.length) return
  const isBegun = held > 0 && held < leaves.length && held % HASH === 0
  const written = isBegun ? append(path, leaves.subarray(held)) : writeWholeFile(cache, FILE, leaves)
  await written.catch(() => undefined)
}

/** The leaf hashes that a remembered head is the root over; null where they were not kept or are not these. */
export async function readLeaves(
  folder: string,
  crypto: Crypto,
  { size, root }: Head,
): Promise<((position: number) => Uint8Array | null) | null> {
  const bytes = await readFile(join(folder, 'cache', FILE)).catch(() => Buffer.alloc(0))
  if (bytes.length < size * HASH) return null
  const tree = createTree(crypto.hash)
  const at = (position: number): Uint8Array => bytes.subarray(position * HASH, (position + 1) * HASH)
  for (let position = 0; position < size; position += 1) tree.appendHash(at(position))
  return toHex(tree.root()) === root ? (position) => (position < size ? at(position) : null) : null
}

async function append(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'a')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}
