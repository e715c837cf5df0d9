import { countHolding } from '../../statement/index.ts'

/** Enters a report under a word or takes it out; tells which reports must be looked at anew because the word became commoner or rarer. */
export type Move = (term: number, doc: number, day: number) => readonly number[]

/** Which reports hold which words, kept up to date one report at a time. */
export interface Postings {
  readonly insert: Move
  readonly remove: Move
  /** On how many different days a word was written. */
  daysOf(term: number): number
  /** The reports that share a word with a report of a day and may be about the same: all, where few have it; else those of the days around. */
  around(term: number, day: number): readonly number[]
}

/** Words that so few reports have are looked up whatever their days. */
export const FEW = 48
/** Days that lie in one stretch; a report is compared with those of its stretch and the two beside it. */
export const STRETCH_DAYS = 4
/** Words that more reports of one stretch have do not lead from one to another. */
export const MOST_IN_STRETCH = 160

/** The reports that hold a word, in the order of their days. */
interface Posting {
  readonly docs: number[]
  readonly at: number[]
  /** On how many different days they were published. */
  days: number
}

/** Postings of no report. */
export function createPostings(): Postings {
  const byTerm = new Map<number, Posting>()
  const growing = (term: number): Posting => {
    const known = byTerm.get(term)
    if (known !== undefined) return known
    const made: Posting = { docs: [], at: [], days: 0 }
    byTerm.set(term, made)
    return made
  }
  return {
    insert(term, doc, day) {
      const posting = growing(term)
      const before = standingOf(posting, day)
      const index = countHolding(posting.at.length, (i) => (posting.at[i] ?? 0) <= day)
      if (posting.at[index - 1] !== day) posting.days += 1
      posting.docs.splice(index, 0, doc)
      posting.at.splice(index, 0, day)
      return changed(posting, day, before)
    },
    remove(term, doc, day) {
      const posting = growing(term)
      const before = standingOf(posting, day)
      const first = countHolding(posting.at.length, (i) => (posting.at[i] ?? 0) < day)
      const index = posting.docs.indexOf(doc, first)
      if (index < 0 || posting.at[index] !== day) return []
      posting.docs.splice(index, 1)
      posting.at.splice(index, 1)
      if (posting.at[index - 1] !== day && posting.at[index] !== day) posting.days -= 1
      if (posting.docs.length === 0) byTerm.delete(term)
      return changed(posting, day, before)
    },
    daysOf: (term) => byTerm.get(term)?.days ?? 0,
    around(term, day) {
      const posting = byTerm.get(term)
      if (posting === undefined) return []
      return posting.docs.length <= FEW ? posting.docs : nearby(posting, stretchOf(day))
    },
  }
}

/** How common a word is by the days it was written on: 0 for one day, 1 more for each doubling. */
export function levelOf(days: number): number {
  return days <= 1 ? 0 : 31 - Math.clz32(days)
}

function stretchOf(day: number): number {
  return Math.floor(day / STRETCH_DAYS)
}

function range(posting: Posting, stretch: number): readonly [number, number] {
  const begin = stretch * STRETCH_DAYS
  const from = countHolding(posting.at.length, (i) => (posting.at[i] ?? 0) < begin)
  const to = countHolding(posting.at.length, (i) => (posting.at[i] ?? 0) < begin + STRETCH_DAYS)
  return [from, to]
}

/** Both stretches must be uncrowded, so that it is the same seen from either report. */
function nearby(posting: Posting, stretch: number): readonly number[] {
  const [from, to] = range(posting, stretch)
  if (to - from > MOST_IN_STRETCH) return []
  return [stretch - 1, stretch, stretch + 1].flatMap((one) => {
    const [begin, end] = range(posting, one)
    return end - begin > MOST_IN_STRETCH ? [] : posting.docs.slice(begin, end)
  })
}

interface Standing {
  readonly level: number
  readonly few: boolean
  readonly crowded: boolean
}

function standingOf(posting: Posting, day: number): Standing {
  const [from, to] = range(posting, stretchOf(day))
  return {
    level: levelOf(posting.days),
    few: posting.docs.length <= FEW,
    crowded: to - from > MOST_IN_STRETCH,
  }
}

/** Everybody who has the word, where its weight or its reach changed; where only a stretch became crowded, those in it. */
function changed(posting: Posting, day: number, before: Standing): readonly number[] {
  const now = standingOf(posting, day)
  if (now.level !== before.level || now.few !== before.few) return [...posting.docs]
  if (now.crowded === before.crowded) return []
  const [from, to] = range(posting, stretchOf(day))
  return posting.docs.slice(from, to)
}
