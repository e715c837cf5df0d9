import type { MessageKey } from '@sanad/core/messages'
import { type Params, SanadError } from '@sanad/core/statement'

/** HTTP's numbers for why something was not done. */
export type FaultStatus = 400 | 403 | 404 | 409 | 413 | 415 | 422 | 423 | 429 | 500 | 503 | 507

/** What was asked cannot be done; the sentence of `key` says why. */
export class DeskFault extends Error {
  readonly status: FaultStatus
  readonly key: MessageKey
  readonly params: Params

  constructor(status: FaultStatus, key: MessageKey, params: Params = {}) {
    super(key)
    this.name = 'DeskFault'
    this.status = status
    this.key = key
    this.params = params
  }
}

const FAULTS: Readonly<Record<string, readonly [FaultStatus, MessageKey]>> = {
  'store/keys-locked': [423, 'server/keys-locked'],
  'store/write-failed': [507, 'workspace/write-failed'],
  'store/closed': [503, 'server/closed'],
  'store/locked': [503, 'workspace/in-use'],
  'store/body-damaged': [500, 'workspace/broken'],
  'workspace/changed': [409, 'workspace/changed'],
  'projection/bad-page': [400, 'server/bad-page'],
  'statement/bad-span': [422, 'server/bad-place'],
  'statement/no-content': [422, 'server/bad-place'],
  'statement/own-voice': [422, 'server/bad-place'],
  'statement/claim-outside': [422, 'server/claim-outside'],
  'server/thread-ended': [503, 'server/thread-ended'],
  'server/thread-failed': [500, 'server/thread-failed'],
}

const FULL: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT'])

/** What an error means to a person; but for what a disk answers only a code is told of it, since a message may quote what was given. */
export function deskFault(error: unknown, folder = ''): DeskFault {
  if (error instanceof DeskFault) return error
  if (error instanceof Error && 'code' in error && FULL.has(error.code))
    return new DeskFault(507, 'server/disk-full')
  if (!(error instanceof SanadError)) return new DeskFault(500, 'fault/defect', { detail: nameOf(error) })
  const found = FAULTS[error.code]
  if (found === undefined) return new DeskFault(500, 'fault/defect', { detail: error.code })
  const [status, key] = found
  const detail = error.code.startsWith('store/') ? error.message.replace(`${error.code}: `, '') : error.code
  return new DeskFault(status, key, { folder, detail, file: detail })
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error
}
