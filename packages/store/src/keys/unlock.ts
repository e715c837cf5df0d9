import { dirname } from 'node:path'
import type { Crypto } from '@sanad/core/ledger'
import {
  createPassphraseFile,
  forgetKey,
  openPassphraseFile,
  PASSPHRASE_COST,
  passphraseStrength,
  readDeviceFile,
  type Strength,
} from '@sanad/core/seal'
import type { KeyPaths } from './layout.ts'
import { protect } from './make-keys.ts'
import { isFault, type KeyFault, readKeys, readText } from './read-keys.ts'
import { deleteParts, writeSecretFile } from './secret-file.ts'
import { beginTry, endTries } from './tries.ts'
import { UnlockedKeys } from './unlocked-keys.ts'

/** What keys need from outside. */
export interface KeyTools {
  readonly crypto: Crypto
  /** Milliseconds, for how long to wait after passphrases that did not fit. */
  readonly now: () => number
  /** N of scrypt for passphrases that are set; only tests want another. */
  readonly cost?: number
}

export type Weak = Extract<Strength, { kind: 'weak' }>

/** Why a passphrase was not tried, or did not open. */
export type Refused =
  | { readonly kind: 'wait'; readonly seconds: number }
  | { readonly kind: 'wrong-passphrase'; readonly triesLeft: number }
  | { readonly kind: 'no-passphrase' }
  | KeyFault

export type Unlocking = { readonly kind: 'unlocked'; readonly keys: UnlockedKeys } | Refused
export type PassphraseSet = { readonly kind: 'set' } | { readonly kind: 'set-already' } | Weak | KeyFault
export type PassphraseChanged = { readonly kind: 'changed' } | Weak | Refused

/** Takes a passphrase to a workspace's keys. */
export async function unlock(paths: KeyPaths, tools: KeyTools, passphrase: string): Promise<Unlocking> {
  const key = await tryPassphrase(paths, tools, passphrase)
  return key instanceof Uint8Array ? unlockWith(paths, tools, key) : key
}

/** Puts a workspace's key under another passphrase. */
export async function changePassphrase(
  paths: KeyPaths,
  tools: KeyTools,
  before: string,
  after: string,
): Promise<PassphraseChanged> {
  const strength = passphraseStrength(after)
  if (strength.kind === 'weak') return strength
  const key = await tryPassphrase(paths, tools, before)
  if (!(key instanceof Uint8Array)) return key
  await writeSecretFile(paths.passphrase, await createPassphraseFile(tools.crypto, after, key, costOf(tools)))
  forgetKey(key)
  await deleteParts(dirname(paths.passphrase))
  return { kind: 'changed' }
}

/** Gives a workspace that has none a passphrase. */
export async function setPassphrase(
  paths: KeyPaths,
  tools: KeyTools,
  passphrase: string,
): Promise<PassphraseSet> {
  if ((await readText(paths.passphrase)) !== null) return { kind: 'set-already' }
  if (await isWrapped(paths)) return { kind: 'fault', file: paths.passphrase, why: 'missing' }
  const strength = passphraseStrength(passphrase)
  if (strength.kind === 'weak') return strength
  const unlocked = await unlockWith(
    paths,
    tools,
    await protect(tools.crypto, paths, passphrase, costOf(tools)),
  )
  if (isFault(unlocked)) return unlocked
  unlocked.keys.lock()
  await deleteParts(dirname(paths.passphrase))
  return { kind: 'set' }
}

export function costOf(tools: KeyTools): number {
  return tools.cost ?? PASSPHRASE_COST
}

async function unlockWith(
  paths: KeyPaths,
  { crypto }: KeyTools,
  key: Uint8Array,
): Promise<{ readonly kind: 'unlocked'; readonly keys: UnlockedKeys } | KeyFault> {
  const keys = await readKeys(crypto, paths, key)
  return isFault(keys) ? keys : { kind: 'unlocked', keys: new UnlockedKeys(crypto, paths, keys) }
}

/** The workspace's key for a passphrase, which is counted before it is tried. */
async function tryPassphrase(
  paths: KeyPaths,
  tools: KeyTools,
  passphrase: string,
): Promise<Uint8Array | Refused> {
  const text = await readText(paths.passphrase)
  if (text === null) {
    const isLost = await isWrapped(paths)
    return isLost ? { kind: 'fault', file: paths.passphrase, why: 'missing' } : { kind: 'no-passphrase' }
  }
  const turn = await beginTry(paths.attempts, tools.now())
  if (turn.kind === 'wait') return { kind: 'wait', seconds: turn.seconds }
  const opened = await openPassphraseFile(tools.crypto, text, passphrase)
  if (opened.kind === 'opened') {
    await endTries(paths.attempts)
    return opened.key
  }
  return opened.why === 'wrong-passphrase'
    ? { kind: 'wrong-passphrase', triesLeft: turn.left }
    : { kind: 'fault', file: paths.passphrase, why: opened.why }
}

/** Whether the device's secrets are wrapped, so that there must have been a passphrase. */
async function isWrapped(paths: KeyPaths): Promise<boolean> {
  const told = readDeviceFile((await readText(paths.device)) ?? '')
  return typeof told !== 'string' && told.kept === 'wrapped'
}
