import type { MessageKey } from '@sanad/core/messages'
import type { Params } from '@sanad/core/statement'

/** What a person typed cannot be done; the sentence says why. */
export class UsageError extends Error {
  readonly key: MessageKey
  readonly params: Params

  constructor(key: MessageKey, params: Params = {}) {
    super(key)
    this.name = 'UsageError'
    this.key = key
    this.params = params
  }
}
