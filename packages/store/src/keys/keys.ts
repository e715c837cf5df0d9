import { join } from 'node:path'
import {
  type DeviceOpened,
  openDeviceFile,
  type PublicDevice,
  parseSealId,
  passphraseStrength,
  readDeviceFile,
  type SealId,
} from '@sanad/core/seal'
import { type KeyPaths, keyPaths, subjectFile } from './layout.ts'
import { makeDevice, protect } from './make-keys.ts'
import { type KeyFault, readText } from './read-keys.ts'
import { deleteSecretFile, listSecretFolder, makeWholeFolder, readSecretFile } from './secret-file.ts'
import {
  changePassphrase,
  costOf,
  type KeyTools,
  type PassphraseChanged,
  type PassphraseSet,
  setPassphrase,
  type Unlocking,
  unlock,
  type Weak,
} from './unlock.ts'

/** A workspace's `keys/` on disk, locked. */
export interface Keys {
  readonly device: PublicDevice
  /** Whether anything can be sealed here. */
  hasPassphrase(): Promise<boolean>
  unlock(passphrase: string): Promise<Unlocking>
  /** The device of a workspace that has no passphrase. */
  openDevice(): Promise<DeviceOpened>
  /** Gives a workspace that has none its first passphrase, and so what it seals with. */
  setPassphrase(passphrase: string): Promise<PassphraseSet>
  /** Wraps the workspace's key anew; nothing else is written. Who has a copy of the old file can still use the old passphrase. */
  changePassphrase(before: string, after: string): Promise<PassphraseChanged>
  /** Whether there was such a key. What was sealed under it never opens again; this needs no passphrase. */
  deleteSubject(id: SealId): Promise<boolean>
  /** The names of the keys of sealed bodies, in their order. */
  subjects(): Promise<readonly SealId[]>
}

export type KeysCreated =
  | { readonly kind: 'created'; readonly keys: Keys }
  | { readonly kind: 'exists' }
  | Weak
export type KeysOpened = { readonly kind: 'opened'; readonly keys: Keys } | KeyFault

/**
 * Makes a workspace's keys, whole or not at all. Without a passphrase nothing can be sealed, and what the device signs with
 * lies in the clear.
 */
export async function createKeys(
  folder: string,
  tools: KeyTools,
  passphrase: string | null,
): Promise<KeysCreated> {
  if ((await listSecretFolder(folder)).length > 0) return { kind: 'exists' }
  const strength = passphrase === null ? null : passphraseStrength(passphrase)
  if (strength?.kind === 'weak') return strength
  await makeWholeFolder(folder, async (beside) => {
    const paths = keyPaths(beside)
    const key = passphrase === null ? null : await protect(tools.crypto, paths, passphrase, costOf(tools))
    await makeDevice(tools.crypto, paths, key)
  })
  const opened = await openKeys(folder, tools)
  return opened.kind === 'opened' ? { kind: 'created', keys: opened.keys } : { kind: 'exists' }
}

/** Opens a workspace's `keys/`, without unlocking anything. */
export async function openKeys(folder: string, tools: KeyTools): Promise<KeysOpened> {
  const paths = keyPaths(folder)
  const text = await readText(paths.device)
  const told = text === null ? 'missing' : readDeviceFile(text)
  if (typeof told === 'string') return { kind: 'fault', file: paths.device, why: told }
  return { kind: 'opened', keys: keysAt(paths, tools, told) }
}

function keysAt(paths: KeyPaths, tools: KeyTools, device: PublicDevice): Keys {
  return {
    device,
    hasPassphrase: async () => (await readSecretFile(paths.passphrase)) !== null,
    unlock: (passphrase) => unlock(paths, tools, passphrase),
    openDevice: async () => openDeviceFile(tools.crypto, (await readText(paths.device)) ?? '', null),
    setPassphrase: (passphrase) => setPassphrase(paths, tools, passphrase),
    changePassphrase: (before, after) => changePassphrase(paths, tools, before, after),
    deleteSubject: (id) => deleteSecretFile(join(paths.subjects, subjectFile(id))),
    subjects: () => subjectsIn(paths),
  }
}

async function subjectsIn(paths: KeyPaths): Promise<readonly SealId[]> {
  const names = await listSecretFolder(paths.subjects)
  return names
    .map((name) => (name.endsWith('.key') ? parseSealId(name.slice(0, -4)) : null))
    .filter((id) => id !== null)
    .toSorted()
}
