import type { ReportBody } from '@sanad/core/ledger'
import { createPositions, createSpan } from '@sanad/core/statement'
import type { Received } from '@sanad/intake/report'

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
