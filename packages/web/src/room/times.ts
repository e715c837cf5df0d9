import type { Span } from '@sanad/core/statement'
import type { WholeReport } from '@sanad/server/client'

/** Where in a recording some words are heard, in seconds; null where nobody told. */
export function secondsAt(located: WholeReport['located'], [begin]: Span): number | null {
  const found = located.find(
    ({ at, locator }) => locator.time !== undefined && at[0] <= begin && begin < at[1],
  )
  const [from] = found?.locator.time ?? []
  return from === undefined ? null : parseSeconds(from)
}

/** "00:01:02.500" or "1:02,5" as seconds. */
function parseSeconds(told: string): number | null {
  const parts = told.replace(',', '.').split(':').map(Number)
  if (parts.length > 3 || parts.some((part) => !Number.isFinite(part))) return null
  return parts.reduce((sum, part) => sum * 60 + part, 0)
}
