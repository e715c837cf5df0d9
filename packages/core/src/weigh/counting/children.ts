import {
  addTallies,
  createTally,
  type Extent,
  NOBODY,
  type Tally,
  type Victim,
} from '../../statement/index.ts'
import { type CountedViolation, countsChildren } from './row.ts'

/** Children of some violations, each named child or group once; of what is counted by violation, none. */
export function childrenOf(rows: readonly CountedViolation[]): Tally {
  const counted = rows.filter(countsChildren)
  const sum = addTallies(counted.map(({ violation }) => violation.tally ?? createTally({})))
  return repeated(counted).reduce(without, sum)
}

/** Children harmed in what is watched and counted by violation: those held, or hurt when a school was hit. */
export function harmedIn(rows: readonly CountedViolation[]): Tally {
  const sum = addTallies(rows.map(({ violation }) => violation.tally ?? createTally({})))
  return repeated(rows).reduce(without, sum)
}

/** Every mention of a child or group after its first, as what is to be taken off. */
function repeated(rows: readonly CountedViolation[]): readonly Tally[] {
  const seen = new Set<string>()
  return rows.flatMap(({ violation }) =>
    violation.victims.flatMap((victim) => {
      const key = `${victim.kind} ${victim.code}`
      if (!seen.has(key)) {
        seen.add(key)
        return []
      }
      return [tallyOf(victim)]
    }),
  )
}

/** How many a victim is. */
export function tallyOf(victim: Victim): Tally {
  if (victim.kind === 'group') return victim.tally
  const one: Extent = { low: 1, high: 1 }
  switch (victim.sex) {
    case 'male':
      return createTally({ boys: one })
    case 'female':
      return createTally({ girls: one })
    case 'unknown':
      return createTally({ unknown: one })
  }
}

function without(sum: Tally, gone: Tally): Tally {
  return createTally({
    boys: less(sum.boys, gone.boys),
    girls: less(sum.girls, gone.girls),
    unknown: less(sum.unknown, gone.unknown),
  })
}

/** What is left once it is known that some were counted twice: the least and the most that can be left, nobody below none. */
function less(sum: Extent, gone: Extent): Extent {
  if (gone === NOBODY) return sum
  const low = Math.max(0, sum.low - gone.low)
  const high = sum.high === null || gone.high === null ? sum.high : Math.max(low, sum.high - gone.high)
  return { low, high }
}
