import { join } from 'node:path'
import type { SealId } from '@sanad/core/seal'

/** Where in a workspace's `keys/` each file lies. */
export interface KeyPaths {
  /** The device's own keys; the last file that is written when keys are made. */
  readonly device: string
  /** The workspace's key under the passphrase; not there in a workspace of open material only. */
  readonly passphrase: string
  /** Passphrases that did not fit. */
  readonly attempts: string
  /** The key that sealed things are named by. */
  readonly naming: string
  /** Keys of epochs: `1.key`, `2.key` … */
  readonly epochs: string
  /** Keys of sealed bodies, each named by a random id. */
  readonly subjects: string
}

export function keyPaths(folder: string): KeyPaths {
  return {
    device: join(folder, 'device.json'),
    passphrase: join(folder, 'passphrase.json'),
    attempts: join(folder, 'attempts.json'),
    naming: join(folder, 'naming.key'),
    epochs: join(folder, 'epochs'),
    subjects: join(folder, 'subjects'),
  }
}

export function subjectFile(id: SealId): string {
  return `${id}.key`
}

export function epochFile(epoch: number): string {
  return `${epoch}.key`
}
