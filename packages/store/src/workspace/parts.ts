import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Clock, Crypto } from '@sanad/core/ledger'
import { type PersonCode, SanadError } from '@sanad/core/statement'
import { openStoreFolder, type StoreFolder } from '../files/index.ts'
import { type Keys, type KeyTools, openKeys, type Refused, type UnlockedKeys } from '../keys/index.ts'
import { readMarker } from './marker.ts'

/** What a workspace needs from outside. */
export interface WorkspaceTools extends KeyTools {
  readonly crypto: Crypto
  readonly clock: Clock
  /** How many bytes a file of the ledger has before the next is begun; for tests. */
  readonly volumeLength?: number
}

/** A workspace's files, open for this process alone, of which nothing is known yet but that they can be read. */
export interface Parts {
  readonly folder: string
  readonly person: PersonCode
  readonly tools: WorkspaceTools
  readonly keys: Keys
  readonly unlocked: UnlockedKeys | null
  readonly store: StoreFolder
}

/** A workspace's files, or why its passphrase did not open it. */
export type PartsOpened =
  | { readonly kind: 'opened'; readonly parts: Parts }
  | { readonly kind: 'refused'; readonly why: Refused }

/** Folders without which a workspace was copied in part only. */
export const NEEDED = ['ledger', 'bodies'] as const

/** Opens a workspace's files; refuses a folder that is none, was copied in part, or is in use. */
export async function openParts(
  folder: string,
  tools: WorkspaceTools,
  passphrase: string | null,
): Promise<PartsOpened> {
  const { person } = await readMarker(folder)
  const keys = await keysIn(folder, tools)
  const missing = NEEDED.find((name) => !existsSync(join(folder, name)))
  if (missing !== undefined) throw new SanadError('store/half-copied', join(folder, missing))
  const opened = passphrase === null ? null : await keys.unlock(passphrase)
  if (opened !== null && opened.kind !== 'unlocked') return { kind: 'refused', why: opened }
  const unlocked = opened?.keys ?? null
  const { clock, volumeLength } = tools
  const size = volumeLength === undefined ? {} : { volumeLength }
  const store = await openStoreFolder({ folder, clock, ...size })
  return { kind: 'opened', parts: { folder, person, tools, keys, unlocked, store } }
}

/** What the device signs with: of an unlocked workspace, or of one that has no passphrase; null where it is locked. */
export async function seedOf({
  keys,
  unlocked,
}: Pick<Parts, 'keys' | 'unlocked'>): Promise<Uint8Array | null> {
  if (unlocked !== null) return unlocked.device.seed
  const opened = await keys.openDevice()
  return opened.kind === 'opened' ? opened.device.seed : null
}

async function keysIn(folder: string, tools: WorkspaceTools): Promise<Keys> {
  const found = await openKeys(join(folder, 'keys'), tools)
  if (found.kind === 'opened') return found.keys
  throw new SanadError('store/keys-damaged', `${found.file} cannot be read (${found.why})`)
}
