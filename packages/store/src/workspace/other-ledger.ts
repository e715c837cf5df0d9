import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import {
  type Crypto,
  createMemoryBodyStore,
  createMemoryEntryStore,
  createTree,
  type Exported,
  headOf,
  isCheckpointSigned,
  type Ledger,
  parseCheckpoint,
  readExport,
  selfKey,
} from '@sanad/core/ledger'
import { SanadError } from '@sanad/core/statement'
import { type Damage, openStoreFolder } from '../files/index.ts'
import { readMarker } from './marker.ts'
import type { WorkspaceTools } from './parts.ts'

/** Another replica's ledger, open to be merged. */
export interface OtherLedger {
  readonly ledger: Ledger
  /** What is known to be damaged there. */
  readonly damage: readonly Damage[]
  /** Whether an export is as long as it was when its log signed it; null where nothing tells. */
  readonly isWhole: boolean | null
  close(): Promise<void>
}

/** Opens a workspace's folder or an export; refuses what is neither (`store/no-workspace`, `store/no-export`) and this workspace itself (`store/same-workspace`). */
export async function openOther(path: string, own: string, tools: WorkspaceTools): Promise<OtherLedger> {
  const found = await stat(path).catch((cause: unknown) => {
    throw new SanadError('store/no-workspace', `${path} is not there`, { cause })
  })
  if (!found.isDirectory()) return openExport(path, tools)
  if ((await realpath(path)) === (await realpath(own))) throw new SanadError('store/same-workspace', path)
  await readMarker(path)
  const { entries, bodies, close } = await openStoreFolder({ folder: path, clock: tools.clock })
  return { ledger: { entries, bodies }, damage: await entries.verify(), isWhole: null, close }
}

async function openExport(path: string, { crypto, clock }: WorkspaceTools): Promise<OtherLedger> {
  const read = await readExport(createInterface({ input: createReadStream(path) }))
  if (read === null) throw new SanadError('store/no-export', path)
  const entries = createMemoryEntryStore(crypto.hash, clock)
  const bodies = createMemoryBodyStore(crypto.hash)
  await entries.append(read.entries)
  await bodies.put(read.bodies)
  const isWhole = await isAsSigned(crypto, read)
  return { ledger: { entries, bodies }, damage: [], isWhole, close: async () => undefined }
}

async function isAsSigned(crypto: Crypto, { entries, checkpoint }: Exported): Promise<boolean | null> {
  const signed = checkpoint === null ? null : parseCheckpoint(checkpoint)
  if (checkpoint === null) return null
  const key = signed === null ? null : selfKey(signed.origin)
  if (signed === null || key === null || !(await isCheckpointSigned(crypto, signed, key))) return false
  const tree = createTree(crypto.hash)
  for (const bytes of entries) tree.append(bytes)
  const { size, root } = headOf(tree)
  return signed.size === size && signed.root === root
}
