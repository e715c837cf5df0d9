import {
  type FigureClaim,
  highEnd,
  isCountable,
  lowEnd,
  type Reason,
  type SetAside,
  type Stance,
  type Statement,
} from '../../statement/index.ts'
import { leastTogether } from '../breakdown.ts'
import { createReplacing } from '../replaced.ts'
import { type Standing, saidOn, UNKNOWN } from '../standing.ts'

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
  /** The first day on which it can have been said, `YYYY-MM-DD`; null where nobody tells. */
  readonly saidOn: string | null
}

/** Figures that may be counted, and those left out with the reason. */
export interface Entries {
  readonly counted: readonly Entry[]
  readonly left: readonly { readonly entry: Entry; readonly aside: SetAside }[]
}

const ASSERTING: ReadonlySet<Stance> = new Set<Stance>(['asserts', 'reports-unattributed'])

/** Takes the figures out of statements; what is planned, general, denied or feared, or taken back by its publisher, is set aside. */
export function entriesOf(statements: readonly Statement[], standing: Standing = UNKNOWN): Entries {
  const all = statements.flatMap((statement) =>
    statement.claims.flatMap((claim, at) =>
      claim.kind === 'figure' ? [createEntry(statement, claim, { at, standing })] : [],
    ),
  )
  const replacing = createReplacing(statements, standing)
  const left = all.flatMap((entry) => {
    const why = whyLeft(entry) ?? replacing(entry.statement, entry.claim)
    return why === null ? [] : [{ entry, aside: { statement: entry.statement.id, why } }]
  })
  const out = new Set(left.map((one) => one.entry))
  return { counted: all.filter((entry) => !out.has(entry)), left }
}

/** A reason that rests on one statement. */
export function reasonOf(entry: Entry, code: string, params: Reason['params']): Reason {
  return { code, params, statements: [entry.statement.id] }
}

/** Whether a claim's end is a number that may be printed. */
export function hasNumber(entry: Entry): boolean {
  return entry.low !== null || entry.high !== null
}

interface Placed {
  readonly at: number
  readonly standing: Standing
}

function createEntry(statement: Statement, claim: FigureClaim, { at, standing }: Placed): Entry {
  const [low, high] = [lowEnd(claim.figure.count), highEnd(claim.figure.count)]
  return {
    statement,
    claim,
    at,
    low: low === null ? leastOfParts(statement, at) : low.value,
    high: high?.value ?? null,
    open: high === null,
    part: claim.links.some((link) => link.kind === 'part-of'),
    saidOn: saidOn(statement, standing),
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

function whyLeft(entry: Entry): Reason | null {
  const { claim } = entry
  if (!isCountable(claim)) return reasonOf(entry, 'range/not-counted', { realis: claim.realis })
  if (!ASSERTING.has(claim.stance)) return reasonOf(entry, 'range/not-asserted', { stance: claim.stance })
  return null
}
