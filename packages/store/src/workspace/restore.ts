import { createReadStream, existsSync } from 'node:fs'
import { mkdir, open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type Checkpoint,
  type Crypto,
  growthSince,
  type Head,
  headOf,
  isCheckpointSigned,
  parseCheckpoint,
  selfKey,
} from '@sanad/core/ledger'
import { SanadError } from '@sanad/core/statement'
import { type Restored, restore } from '../backup/index.ts'
import { CHECKPOINT } from './back-up.ts'
import { MARKER } from './marker.ts'
import type { WorkspaceTools } from './parts.ts'
import { openWorkspace } from './workspace.ts'

/** How a workspace was restored, or why not; refused, nothing of it is left. */
export type WorkspaceRestored =
  | ({ readonly kind: 'restored'; readonly person: string } & Head)
  /** The backup was made of a log that its own checkpoint does not fit. */
  | { readonly kind: 'refused'; readonly why: Refusal }

type Refusal = Extract<Restored, { kind: 'refused' }>['why'] | 'no-workspace' | 'wrong-head'

/** Makes a workspace of a backup in a folder that is empty or not there, whole or not at all, and looks whether its log is the one that was backed up. */
export async function restoreWorkspace(
  path: string,
  folder: string,
  tools: WorkspaceTools,
  passphrase: string,
): Promise<WorkspaceRestored> {
  const bytes = await readable(path)
  const key = { kind: 'passphrase', passphrase } as const
  const restored = await restore(bytes, key, folder)
  if (restored.kind === 'refused') return restored
  try {
    const looked = await lookAt(folder, tools)
    if (looked.kind === 'refused') await rm(folder, { recursive: true, force: true })
    return looked
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

/** Opened before anything is made, so that a file that is not there is told as that. */
async function readable(path: string): Promise<AsyncIterable<Uint8Array>> {
  try {
    await (await open(path, 'r')).close()
  } catch (cause) {
    throw new SanadError('backup/not-found', `${path} cannot be opened`, { cause })
  }
  return createReadStream(path)
}

async function lookAt(folder: string, tools: WorkspaceTools): Promise<WorkspaceRestored> {
  if (!existsSync(join(folder, MARKER))) return { kind: 'refused', why: 'no-workspace' }
  await makeEmptyFolders(folder)
  const checkpoint = await takeCheckpoint(folder)
  const opened = await openWorkspace(folder, tools)
  if (opened.kind === 'refused') return { kind: 'refused', why: 'no-workspace' }
  const { log, person, close } = opened.workspace
  try {
    const isSame =
      checkpoint !== null &&
      (await isOwn(tools.crypto, checkpoint)) &&
      growthSince(checkpoint, log.tree) === 'same'
    return isSame ? { kind: 'restored', person, ...headOf(log.tree) } : { kind: 'refused', why: 'wrong-head' }
  } finally {
    await close()
  }
}

/** A backup holds files only, and whoever seals first needs the folder of keys. */
async function makeEmptyFolders(folder: string): Promise<void> {
  const keys = join(folder, 'keys')
  if (existsSync(join(keys, 'passphrase.json')))
    await mkdir(join(keys, 'subjects'), { recursive: true, mode: 0o700 })
}

/** What the backup says of its log. It has done its work once it was read. */
async function takeCheckpoint(folder: string): Promise<Checkpoint | null> {
  const path = join(folder, CHECKPOINT)
  const text = await readFile(path, 'utf8').catch(() => '')
  await rm(path, { force: true })
  return parseCheckpoint(text)
}

async function isOwn(crypto: Crypto, checkpoint: Checkpoint): Promise<boolean> {
  const key = selfKey(checkpoint.origin)
  return key !== null && isCheckpointSigned(crypto, checkpoint, key)
}
