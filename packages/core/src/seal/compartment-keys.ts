import type { Crypto } from '../ledger/index.ts'
import { joined, readUint32, uint32 } from './bytes.ts'
import type { Opened } from './head.ts'
import { createSealId, type SealId } from './seal-id.ts'
import type { SubjectKey } from './sealed-body.ts'
import { unwrapKey, wrapKey } from './wrapped-key.ts'

const KEY = 32
const NUMBER = 4

/** A compartment's key while one set of people may read it. When the set changes there is a next epoch. */
export interface EpochKey {
  /** From 1. */
  readonly epoch: number
  readonly key: Uint8Array
}

/** A subject's key, or why its file does not give it; `unknown-epoch` where we have no key of its epoch. */
export type SubjectOpened =
  | { readonly kind: 'opened'; readonly subject: SubjectKey }
  | {
      readonly kind: 'closed'
      readonly why: 'unknown-epoch' | 'foreign' | 'newer-version' | 'wrong-key' | 'damaged'
    }

/** A key that was never used. */
export function createKey(crypto: Crypto): Uint8Array {
  return crypto.random(KEY)
}

/** Overwrites a key in memory; copies that the runtime made may stay. */
export function forgetKey(key: Uint8Array): void {
  key.fill(0)
}

/** Wraps an epoch's key under the workspace's. */
export function wrapEpoch(crypto: Crypto, workspaceKey: Uint8Array, epoch: EpochKey): Promise<Uint8Array> {
  return wrapKey(crypto, workspaceKey, `epoch/sealed/${epoch.epoch}`, epoch.key)
}

export function unwrapEpoch(
  crypto: Crypto,
  workspaceKey: Uint8Array,
  epoch: number,
  wrapped: Uint8Array,
): Promise<Opened> {
  return unwrapKey(crypto, workspaceKey, `epoch/sealed/${epoch}`, wrapped)
}

/** Wraps the key that sealed things are named by. It outlives epochs, because names must. */
export function wrapNaming(crypto: Crypto, workspaceKey: Uint8Array, key: Uint8Array): Promise<Uint8Array> {
  return wrapKey(crypto, workspaceKey, 'naming/sealed', key)
}

export function unwrapNaming(crypto: Crypto, workspaceKey: Uint8Array, wrapped: Uint8Array): Promise<Opened> {
  return unwrapKey(crypto, workspaceKey, 'naming/sealed', wrapped)
}

/** A subject's key with a random name, and the bytes of its file. */
export async function createSubjectKey(
  crypto: Crypto,
  epoch: EpochKey,
): Promise<{ readonly subject: SubjectKey; readonly file: Uint8Array }> {
  const subject = { id: createSealId(crypto), key: createKey(crypto) }
  const wrapped = await wrapKey(crypto, epoch.key, subjectLabel(subject.id, epoch.epoch), subject.key)
  return { subject, file: joined(uint32(epoch.epoch), wrapped) }
}

/** The key that a file called by its name holds. */
export async function openSubjectKey(
  crypto: Crypto,
  epochs: readonly EpochKey[],
  id: SealId,
  file: Uint8Array,
): Promise<SubjectOpened> {
  if (file.length < NUMBER) return { kind: 'closed', why: 'damaged' }
  const number = readUint32(file)
  const epoch = epochs.find((one) => one.epoch === number)
  if (epoch === undefined) return { kind: 'closed', why: 'unknown-epoch' }
  const opened = await unwrapKey(crypto, epoch.key, subjectLabel(id, number), file.subarray(NUMBER))
  return opened.kind === 'closed' ? opened : { kind: 'opened', subject: { id, key: opened.bytes } }
}

function subjectLabel(id: SealId, epoch: number): string {
  return `subject/${id}/${epoch}`
}
