import {
  type Claim,
  type FigureClaim,
  isCountable,
  type Statement,
  type StatusClaim,
} from '../statement/index.ts'
import { type Speaker, speakerOf } from './speaker.ts'
import { type Standing, saidOn } from './standing.ts'

/** A claim with the statement that makes it, who says it and when. */
export interface Evidence<C extends Claim = Claim> {
  readonly claim: C
  readonly statement: Statement
  readonly speaker: Speaker
  /** The first day it can have been said, `YYYY-MM-DD`; null where neither words nor report tell. */
  readonly saidOn: string | null
}

/** Every claim of some statements with who said it and when. */
export function evidenceOf(statements: readonly Statement[], standing: Standing): readonly Evidence[] {
  return statements.flatMap((statement) => {
    const speaker = speakerOf(statement)
    const on = saidOn(statement, standing)
    return statement.claims.map((claim) => ({ claim, statement, speaker, saidOn: on }))
  })
}

/** Whether a piece of evidence is a figure that is asserted and may be counted. */
export function isCountedFigure(one: Evidence): one is Evidence<FigureClaim> {
  return one.claim.kind === 'figure' && isCountable(one.claim) && saysSo(one)
}

/** Whether a piece of evidence is a status. */
export function isStatus(one: Evidence): one is Evidence<StatusClaim> {
  return one.claim.kind === 'status'
}

/** Whether its source says that it is so: asserts it, or reports it without a source. */
export function saysSo({ claim }: Evidence): boolean {
  return claim.stance === 'asserts' || claim.stance === 'reports-unattributed'
}

/** All pairs of a list, each once. */
export function pairsOf<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((one, i) => list.slice(i + 1).map((other): readonly [T, T] => [one, other]))
}

/** Lists by key, in the order in which keys first come. */
export function groupBy<T>(list: readonly T[], key: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const one of list) {
    const group = groups.get(key(one))
    if (group === undefined) groups.set(key(one), [one])
    else group.push(one)
  }
  return groups
}
