import { join } from 'node:path'
import type { Crypto } from '@sanad/core/ledger'
import {
  type Closed,
  createDeviceFile,
  type EpochKey,
  type Opened,
  openDeviceFile,
  readDeviceFile,
  unwrapEpoch,
  unwrapNaming,
} from '@sanad/core/seal'
import { epochFile, type KeyPaths } from './layout.ts'
import { listSecretFolder, readSecretFile, writeSecretFile } from './secret-file.ts'
import type { OpenKeys } from './unlocked-keys.ts'

/** A file of `keys/` that cannot be used, and why. */
export interface KeyFault {
  readonly kind: 'fault'
  readonly file: string
  readonly why: Closed | 'missing'
}

/** Everything that the workspace's key opens, or the first file that it does not. */
export async function readKeys(
  crypto: Crypto,
  paths: KeyPaths,
  workspace: Uint8Array,
): Promise<OpenKeys | KeyFault> {
  const naming = await unwrapFile(paths.naming, (bytes) => unwrapNaming(crypto, workspace, bytes))
  if (isFault(naming)) return naming
  const epochs = await readEpochs(crypto, paths, workspace)
  if (isFault(epochs)) return epochs
  const text = await readText(paths.device)
  if (text === null) return { kind: 'fault', file: paths.device, why: 'missing' }
  const opened = await openDeviceFile(crypto, text, workspace)
  if (opened.kind === 'closed') return { kind: 'fault', file: paths.device, why: opened.why }
  await wrapClearDevice(crypto, paths, { text, workspace, device: opened.device })
  return { workspace, naming, epochs, device: opened.device }
}

export function isFault<Value extends object>(value: Value | KeyFault): value is KeyFault {
  return 'kind' in value && value.kind === 'fault'
}

/** A file's text; null where it is not there. */
export async function readText(path: string): Promise<string | null> {
  const bytes = await readSecretFile(path)
  return bytes === null ? null : new TextDecoder().decode(bytes)
}

async function readEpochs(
  crypto: Crypto,
  paths: KeyPaths,
  workspace: Uint8Array,
): Promise<readonly EpochKey[] | KeyFault> {
  const epochs: EpochKey[] = []
  for (const epoch of await epochNumbers(paths)) {
    const file = join(paths.epochs, epochFile(epoch))
    const key = await unwrapFile(file, (bytes) => unwrapEpoch(crypto, workspace, epoch, bytes))
    if (isFault(key)) return key
    epochs.push({ epoch, key })
  }
  return epochs.length > 0 ? epochs : { kind: 'fault', file: paths.epochs, why: 'missing' }
}

async function epochNumbers(paths: KeyPaths): Promise<readonly number[]> {
  const names = await listSecretFolder(paths.epochs)
  return names
    .map((name) => Number(/^([1-9]\d{0,9})\.key$/.exec(name)?.[1] ?? 0))
    .filter((number) => number > 0)
    .toSorted((a, b) => a - b)
}

async function unwrapFile(
  file: string,
  unwrap: (bytes: Uint8Array) => Promise<Opened>,
): Promise<Uint8Array | KeyFault> {
  const bytes = await readSecretFile(file)
  if (bytes === null) return { kind: 'fault', file, why: 'missing' }
  const opened = await unwrap(bytes)
  return opened.kind === 'opened' ? opened.bytes : { kind: 'fault', file, why: opened.why }
}

/** A passphrase was set and the power went before the device's secrets were wrapped: that is done now. */
async function wrapClearDevice(
  crypto: Crypto,
  paths: KeyPaths,
  { text, workspace, device }: Pick<OpenKeys, 'workspace' | 'device'> & { readonly text: string },
): Promise<void> {
  const told = readDeviceFile(text)
  if (typeof told === 'string' || told.kept === 'wrapped') return
  await writeSecretFile(paths.device, await createDeviceFile(crypto, device, workspace))
}
