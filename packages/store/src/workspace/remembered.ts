import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type Checkpoint,
  type Crypto,
  createCheckpoint,
  type Head,
  isCheckpointSigned,
  parseCheckpoint,
  selfKey,
} from '@sanad/core/ledger'
import { SanadError } from '@sanad/core/statement'
import { writeWholeFile } from '../durable/index.ts'

/** The file in which a workspace remembers how long its ledger was, so that an entry cut off the end is missed. */
export const CHECKPOINT = 'checkpoint'

/** What a workspace remembers of its own ledger. */
export type Remembered =
  | { readonly kind: 'none' }
  | { readonly kind: 'head'; readonly head: Checkpoint; readonly text: string }
  /** The file is not what this device signed. */
  | { readonly kind: 'foreign'; readonly text: string }

/** Reads what a workspace remembers; only a checkpoint that its own device signed counts. */
export async function readRemembered(folder: string, crypto: Crypto, device: string): Promise<Remembered> {
  const text = await readFile(join(folder, CHECKPOINT), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (text === null) return { kind: 'none' }
  const head = parseCheckpoint(text)
  const key = head === null ? null : selfKey(head.origin)
  const isOurs = head !== null && key?.key === device && (await isCheckpointSigned(crypto, head, key))
  return isOurs ? { kind: 'head', head, text } : { kind: 'foreign', text }
}

/** Signs a head and remembers it. */
export async function remember(folder: string, crypto: Crypto, seed: Uint8Array, head: Head): Promise<void> {
  const text = await createCheckpoint(crypto, seed, head)
  await writeWholeFile(folder, CHECKPOINT, text).catch((cause: unknown) => {
    const detail = cause instanceof Error && 'code' in cause ? String(cause.code) : 'no code'
    throw new SanadError('store/write-failed', `${join(folder, CHECKPOINT)}: ${detail}`, { cause })
  })
}
