import { boundsOf, daysBetween } from '../../statement/index.ts'
import type { Entry } from '../ranges/index.ts'

/** Longer periods than this hold more than one incident ("in 2016", "so far this year"). */
const LONGEST_DAYS = 45
/** What ended longer than this before the first report of an incident is another one ("last summer"). */
const LONGEST_AGO_DAYS = 45

/** Figures of the incident itself: without those of long periods and of times long before it was first reported, where others are told. */
export function ofItsTime(entries: readonly Entry[]): readonly Entry[] {
  const [first = null] = entries.flatMap(({ saidOn }) => saidOn ?? []).sort()
  const kept = entries.filter((entry) => !isOfOtherTime(entry, first))
  return kept.length > 0 ? kept : entries
}

function isOfOtherTime({ claim: { figure } }: Entry, firstSaid: string | null): boolean {
  if (figure.kind === 'stock' || figure.period === null) return false
  const { earliest, latest } = boundsOf(figure.period)
  if (earliest !== null && latest !== null && daysBetween(earliest, latest) > LONGEST_DAYS) return true
  return latest !== null && firstSaid !== null && daysBetween(latest, firstSaid) > LONGEST_AGO_DAYS
}
