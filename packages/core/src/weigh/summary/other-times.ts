import { addDays, boundsOf, daysBetween, type Figure } from '../../statement/index.ts'
import type { Entry } from '../ranges/index.ts'

/** Longer periods than this hold more than one incident ("in 2016", "so far this year"). */
const LONGEST_DAYS = 45
/** What ended longer than this before the first report of an incident is another one ("last summer"). */
const LONGEST_AGO_DAYS = 45
/** A night has two days, and who tells of yesterday may mean the day before. */
const NEAR_DAYS = 2

/** Figures of the incident itself, where any are told: without those of long periods and of other days. What is told in passing was found to be of it, however roughly its time is told. */
export function ofItsTime(entries: readonly Entry[], day: string | null): readonly Entry[] {
  const [first = null] = entries.flatMap(({ saidOn }) => saidOn ?? []).sort()
  const kept = entries.filter(
    ({ inPassing, claim: { figure } }) => inPassing || !isOfOtherTime(figure, { first, day }),
  )
  return kept.length > 0 ? kept : entries
}

/** The day of the incident: the one that most reports tell first of whom it harmed; of equally many the last before the first report. Null where none tells a day. */
export function dayOfHarm(entries: readonly Entry[]): string | null {
  const reports = new Map<string, string>()
  const inOrder = entries.toSorted((a, b) => Number(a.titled) - Number(b.titled) || placeOf(a) - placeOf(b))
  for (const { statement, claim, saidOn } of inOrder) {
    const day = dayOf(claim.figure)
    if (day === null || reports.has(statement.report) || (saidOn !== null && day > saidOn)) continue
    reports.set(statement.report, day)
  }
  const [first = ''] = entries.flatMap(({ saidOn }) => saidOn ?? []).sort()
  const votes = new Map<string, number>()
  for (const day of reports.values()) votes.set(day, (votes.get(day) ?? 0) + 1)
  const isKnown = (day: string): boolean => first === '' || day <= first
  const [most] = [...votes].toSorted(([a, m], [b, n]) => n - m || compareDays(a, b, isKnown))
  return most?.[0] ?? null
}

/** Days before the first report come first, the last of them at the head; then later days, the earliest at the head. */
function compareDays(a: string, b: string, isKnown: (day: string) => boolean): number {
  const known = Number(isKnown(b)) - Number(isKnown(a))
  const later = a < b ? 1 : -1
  return known !== 0 ? known : isKnown(a) ? later : -later
}

function placeOf({ claim }: Entry): number {
  return claim.spans[0]?.[0] ?? 0
}

/** The one day that a figure is of. */
function dayOf({ kind, period }: Figure): string | null {
  if (kind !== 'flow' || period === null) return null
  const { earliest, latest } = boundsOf(period)
  return earliest === latest ? earliest : null
}

interface Around {
  /** When the incident was first told of. */
  readonly first: string | null
  readonly day: string | null
}

function isOfOtherTime({ kind, period }: Figure, { first, day }: Around): boolean {
  if (kind === 'stock' || period === null) return false
  const { earliest, latest } = boundsOf(period)
  if (earliest !== null && latest !== null && daysBetween(earliest, latest) > LONGEST_DAYS) return true
  if (latest !== null && first !== null && daysBetween(latest, first) > LONGEST_AGO_DAYS) return true
  if (day === null) return false
  const from = addDays(day, -NEAR_DAYS)
  const endedBefore = latest !== null && latest < from
  const runs = kind === 'cumulative' || period.includes('/')
  const beganBefore = runs && earliest !== null && earliest < from && latest !== earliest
  const later = earliest !== null && daysBetween(day, earliest) > LONGEST_AGO_DAYS
  return endedBefore || beganBefore || later
}
