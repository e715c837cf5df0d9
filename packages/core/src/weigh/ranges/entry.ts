import { type FigureClaim, highEnd, lowEnd, type Reason, type Statement } from '../../statement/index.ts'
import { leastTogether } from '../breakdown.ts'
import { type Standing, saidOn, standsInTitle } from '../standing.ts'

/** A figure as one statement gives it, ready to be weighed. */
export interface Entry {
  readonly statement: Statement
  readonly claim: FigureClaim
  /** Its place among the statement's claims. */
  readonly at: number
  /** Null where the words give no number at that end. */
  readonly low: number | null
  readonly high: number | null
  /** Whether the words set no upper bound ("at least"). */
  readonly open: boolean
  /** Whether it is a part of a larger number of its own statement. */
  readonly part: boolean
  /** Whether it stands in its report's title. */
  readonly titled: boolean
  /** Whether its report's title gives the same number. */
  readonly headlined: boolean
  /** The first day on which it can have been said, `YYYY-MM-DD`; null where nobody tells. */
  readonly saidOn: string | null
  /** Who published its report, in small letters; null where nobody tells. */
  readonly publisher: string | null
  /** Whether a report of another incident tells it in passing. */
  readonly inPassing: boolean
}

/** A reason that rests on one statement. */
export function reasonOf(entry: Pick<Entry, 'statement'>, code: string, params: Reason['params']): Reason {
  return { code, params, statements: [entry.statement.id] }
}

/** Whether a claim's end is a number that may be printed. */
export function hasNumber(entry: Entry): boolean {
  return entry.low !== null || entry.high !== null
}

/** Where a claim stands, and how its report does. */
export interface Placed {
  readonly at: number
  readonly standing: Standing
}

/** A figure claim of a statement, by its place among the claims. */
export function createEntry(statement: Statement, claim: FigureClaim, { at, standing }: Placed): Entry {
  const [low, high] = [lowEnd(claim.figure.count), highEnd(claim.figure.count)]
  return {
    statement,
    claim,
    at,
    low: low === null ? leastOfParts(statement, at) : low.value,
    high: high?.value ?? null,
    open: high === null,
    part: claim.links.some((link) => link.kind === 'part-of'),
    titled: standsInTitle(statement, standing),
    headlined: false,
    saidOn: saidOn(statement, standing),
    publisher: standing.publishers.get(statement.report)?.toLowerCase() ?? null,
    inPassing: standing.inPassing.has(statement.report),
  }
}

/** A number without a lower end ("up to 20, including at least 14 women and two children") is no lower than its parts together; single people among them set no end. */
function leastOfParts(statement: Statement, at: number): number | null {
  const parts = statement.claims.filter(
    (claim): claim is FigureClaim =>
      claim.kind === 'figure' &&
      claim.quantifier !== 'one' &&
      claim.links.some(
        ({ kind, to }) => kind === 'part-of' && to.statement === statement.id && to.claim === at,
      ),
  )
  return leastTogether(parts.map(({ figure }) => figure))
}
