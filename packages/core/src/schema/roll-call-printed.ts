import type { Reason, Worded } from '../statement/index.ts'
import type { RollCall, Stated, Unaccounted } from '../weigh/index.ts'

/** Two counts and what they come to, whose reasons have their sentences. */
export type PrintedUnaccounted = Omit<Unaccounted, 'reasons' | 'terms'> & {
  readonly reasons: readonly Worded<Reason>[]
}

/** What somebody says is missing, against each bound. */
export type PrintedStated = Omit<Stated, 'verdicts'> & {
  readonly verdicts: readonly (Omit<Stated['verdicts'][number], 'reason'> & {
    readonly reason: Worded<Reason>
  })[]
}

/** A roll-call whose reasons have their sentences. */
export type PrintedRollCall = Omit<RollCall, 'pairs' | 'stated' | 'reasons' | 'settledBy'> & {
  readonly pairs: readonly PrintedUnaccounted[]
  readonly stated: readonly PrintedStated[]
  readonly reasons: readonly Worded<Reason>[]
  readonly settledBy: Worded<Reason> | null
}
