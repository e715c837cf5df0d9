import { type Crypto, createCheckpoint, type Head, headOf } from '@sanad/core/ledger'
import { type BackupFile, filesUnder, writeBackup } from '../backup/index.ts'
import type { Workspace } from './workspace.ts'

/** What a backup holds, and how large it is. */
export interface BackedUp extends Head {
  readonly bytes: number
}

/** The file in a backup that says what log it holds. */
export const CHECKPOINT = 'checkpoint'
/** All that cannot be made again. What else lies in the folder is not the workspace's. */
const KEPT = /^(?:sanad\.json|absent|(?:ledger|bodies|keys)(?:\/.*)?)$/
const LEFT_BEHIND = /^bodies\/aside(?:\/|$)|\.part$/

/** Writes a workspace into one encrypted file: all but tables, caches and locks. Nobody writes meanwhile, since this process has it open. */
export async function backUpWorkspace(
  workspace: Workspace,
  crypto: Crypto,
  path: string,
  passphrase: string,
): Promise<BackedUp> {
  const { folder, log } = workspace
  const head = headOf(log.tree)
  const files = await filesUnder(folder, (name) => KEPT.test(name) && !LEFT_BEHIND.test(name))
  const checkpoint = await checkpointOf(workspace, crypto, head)
  const bytes = await writeBackup(path, [...checkpoint, ...files], { kind: 'passphrase', passphrase })
  return { ...head, bytes }
}

async function checkpointOf(
  { unlocked, keys }: Workspace,
  crypto: Crypto,
  head: Head,
): Promise<readonly BackupFile[]> {
  const opened = unlocked === null ? await keys.openDevice() : null
  const device = unlocked?.device ?? (opened?.kind === 'opened' ? opened.device : null)
  if (device === null) return []
  const note = new TextEncoder().encode(await createCheckpoint(crypto, device.seed, head))
  return [{ path: CHECKPOINT, size: note.length, bytes: () => once(note) }]
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes
}
