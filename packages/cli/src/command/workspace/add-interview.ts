import type { ReportBody } from '@sanad/core/ledger'
import { createPersonCode } from '@sanad/core/statement'
import type { TypedOptions } from '../options.ts'
import { UsageError } from '../usage-error.ts'

/** Who spoke in an interview, by a code; null where the files are none. */
export function parseInterview({ interview, source }: TypedOptions): ReportBody['interview'] {
  if (interview !== true) return null
  try {
    return { source: createPersonCode(source ?? '') }
  } catch {
    throw new UsageError('fault/bad-code', { given: source ?? '' })
  }
}
