import type { Reason } from '../../statement/index.ts'
import { groupBy } from '../evidence.ts'
import { type Entry, hasNumber, reasonOf } from './entry.ts'
import { isOne } from './roster.ts'

/** Why a number of a title does not count: the report's text counts the same people, be it as many or not. It tells who says so; a title does not. */
export function toldOtherwise(entry: Entry, ofReport: readonly Entry[]): Reason | null {
  if (!entry.titled) return null
  const same = ofReport.filter((other) => !other.titled && countsAlike(entry, other))
  if (same.length === 0) return null
  const code = same.some((other) => agree(entry, other)) ? 'range/title-repeats' : 'range/title'
  return reasonOf(entry, code, { words: entry.claim.figure.count.words })
}

/** Entries with a mark on those of texts whose number their title repeats. */
export function markHeadlined(entries: readonly Entry[]): readonly Entry[] {
  const titles = entries.filter(({ titled }) => titled)
  if (titles.length === 0) return entries
  const byReport = groupBy(titles, ({ statement }) => statement.report)
  const isRepeated = (entry: Entry): boolean =>
    (byReport.get(entry.statement.report) ?? []).some(
      (title) => countsAlike(title, entry) && agree(title, entry),
    )
  return entries.map((entry) => (!entry.titled && isRepeated(entry) ? { ...entry, headlined: true } : entry))
}

/** Whether a text's number speaks of those whom the title's counts; of one person told alone a text that counts says more. */
function countsAlike(title: Entry, text: Entry): boolean {
  const [a, b] = [title.claim.figure, text.claim.figure]
  if (a.measure !== b.measure) return false
  const alone = a.count.stated === 1
  if (alone && a.unit === 'person') return true
  return groupOf(title) === groupOf(text) && hasNumber(text) && (alone || (!text.part && !isOne(text)))
}

function groupOf({ claim: { figure } }: Entry): string {
  return figure.unit === 'child' ? 'child' : (figure.population.sex ?? figure.unit)
}

function agree(one: Entry, other: Entry): boolean {
  return one.low === other.low && one.high === other.high
}
