import { join } from 'node:path'
import type { Crypto } from '@sanad/core/ledger'
import { createDeviceFile, createKey, createPassphraseFile, wrapEpoch, wrapNaming } from '@sanad/core/seal'
import { epochFile, type KeyPaths } from './layout.ts'
import { makeSecretFolder, writeSecretFile } from './secret-file.ts'

/** Makes a device's keys and writes them wrapped under a workspace's key or, where there is none, in the clear. */
export async function makeDevice(
  crypto: Crypto,
  paths: KeyPaths,
  workspaceKey: Uint8Array | null,
): Promise<void> {
  const { generateX25519Identity, identityToRecipient } = await import('age-encryption')
  const identity = await generateX25519Identity()
  const device = { seed: createKey(crypto), identity, recipient: await identityToRecipient(identity) }
  await writeSecretFile(paths.device, await createDeviceFile(crypto, device, workspaceKey))
}

/** Makes what a workspace seals with and puts it under a passphrase, whose file is the last: before it there is nothing to open. */
export async function protect(
  crypto: Crypto,
  paths: KeyPaths,
  passphrase: string,
  cost: number,
): Promise<Uint8Array> {
  const workspace = createKey(crypto)
  const epoch = { epoch: 1, key: createKey(crypto) }
  await makeSecretFolder(paths.epochs)
  await makeSecretFolder(paths.subjects)
  await writeSecretFile(paths.naming, await wrapNaming(crypto, workspace, createKey(crypto)))
  await writeSecretFile(join(paths.epochs, epochFile(1)), await wrapEpoch(crypto, workspace, epoch))
  await writeSecretFile(paths.passphrase, await createPassphraseFile(crypto, passphrase, workspace, cost))
  return workspace
}
