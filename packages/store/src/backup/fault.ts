import { SanadError } from '@sanad/core/statement'

/** What can be wrong with a backup, or with what is to become one. */
export type BackupFault =
  /** No age file, or an armored one. */
  | 'foreign'
  /** It was made for another passphrase or for other keys. */
  | 'wrong-key'
  /** Cut or changed. */
  | 'damaged'
  /** A path that leads elsewhere. */
  | 'path'
  /** Two members that some file system takes for one. */
  | 'duplicate'
  /** A link, a device, or something else that is no file. */
  | 'kind'
  /** A file that has no longer the size it was listed with. */
  | 'changed'

/** Ends a backup or a restoration; its code is `backup/` and the fault. */
export function backupFault(fault: BackupFault, message: string, cause?: unknown): SanadError {
  return new SanadError(`backup/${fault}`, message, { cause })
}

/** Nothing is overwritten. */
export function isThere(path: string): SanadError {
  return new SanadError('backup/exists', `${path} is there already; name another`)
}

/** What was to be written cannot be: the disk is full or read-only, or something is in its place. */
export function notWritten(path: string, cause: unknown): SanadError {
  if (cause instanceof SanadError) return cause
  const message = `${path} cannot be written; look whether the disk is full or read-only`
  return new SanadError('backup/not-written', message, { cause })
}
