import type { MessageKey } from '@sanad/core/messages'
import { type Params, SanadError } from '@sanad/core/statement'
import { EXIT, type ExitCode } from '../exit-code.ts'

/** A command on a workspace cannot go on; the sentence says why, the code what kind of why. */
export class WorkspaceFault extends Error {
  readonly key: MessageKey
  readonly params: Params
  readonly exit: ExitCode

  constructor(key: MessageKey, params: Params = {}, exit: ExitCode = EXIT.failed) {
    super(key)
    this.name = 'WorkspaceFault'
    this.key = key
    this.params = params
    this.exit = exit
  }
}

const FAULTS: Readonly<Record<string, readonly [MessageKey, ExitCode]>> = {
  'workspace/changed': ['workspace/changed', EXIT.failed],
  'server/port-taken': ['serve/port-taken', EXIT.conflict],
  'server/bad-host': ['serve/bad-host', EXIT.usage],
  'store/no-workspace': ['workspace/none-here', EXIT.notFound],
  'store/foreign-workspace': ['workspace/foreign', EXIT.failed],
  'store/newer-workspace': ['workspace/newer', EXIT.failed],
  'store/later-format': ['workspace/newer', EXIT.failed],
  'store/half-copied': ['workspace/half-copied', EXIT.failed],
  'store/no-export': ['merge/no-export', EXIT.failed],
  'store/same-workspace': ['merge/same', EXIT.usage],
  'store/body-damaged': ['workspace/broken', EXIT.verificationFailed],
  'store/locked': ['workspace/in-use', EXIT.conflict],
  'store/keys-locked': ['workspace/keys-locked', EXIT.notPermitted],
  'store/keys-damaged': ['workspace/keys-damaged', EXIT.failed],
  'store/cannot-open': ['workspace/cannot-open', EXIT.failed],
  'store/write-failed': ['workspace/write-failed', EXIT.failed],
  'store/keys-write': ['workspace/write-failed', EXIT.failed],
  'backup/exists': ['workspace/backup-exists', EXIT.conflict],
  'backup/not-written': ['workspace/not-written', EXIT.failed],
  'backup/not-read': ['workspace/backup-unread', EXIT.failed],
  'backup/not-found': ['workspace/no-backup', EXIT.notFound],
  'backup/kind': ['workspace/no-file', EXIT.failed],
  'backup/changed': ['workspace/backup-changed', EXIT.failed],
  'ledger/broken': ['workspace/broken', EXIT.verificationFailed],
}

/** What a fault of a workspace's parts means to a person; other errors stay as they are. */
export function workspaceFault(error: unknown, folder: string): unknown {
  if (!(error instanceof SanadError)) return error
  const found = FAULTS[error.code]
  if (found === undefined) return error
  const [key, exit] = found
  const detail = error.message.replace(`${error.code}: `, '')
  return new WorkspaceFault(key, { folder, detail, file: detail, port: detail, host: detail }, exit)
}
