import type { ReportBody } from '@sanad/core/ledger'
import { createPersonCode, createPositions, createSpan } from '@sanad/core/statement'
import type { Received } from '@sanad/intake/report'
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

/** What somebody told in a conversation: all of its words are that person's. */
export function asInterview(received: Received, { source }: NonNullable<ReportBody['interview']>): Received {
  const reports = received.reports.map((one) => {
    const { length } = createPositions(one.characters)
    const [begin, end] = createSpan(0, length)
    const turns =
      one.turns.length > 0 ? one.turns : [{ begin, end, speaker: source, named: null, time: null }]
    return { ...one, turns }
  })
  return { ...received, reports }
}
