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
}

/** Figures that may be counted, and those left out with the reason. */
export interface Entries {
  readonly counted: readonly Entry[]
  readonly left: readonly { readonly entry: Entry; readonly aside: SetAside }[]
}

const ASSERTING: ReadonlySet<Stance> = new Set<Stance>(['asserts', 'reports-unattributed'])

/** Takes the figures out of statements; what is planned, general, denied or feared is set aside. */
export function entriesOf(statements: readonly Statement[]): Entries {
  const all = statements.flatMap((statement) =>
    statement.claims.flatMap((claim, at) =>
      claim.kind === 'figure' ? [createEntry(statement, claim, at)] : [],
    ),
  )
  const left = all.flatMap((entry) => {
    const why = whyLeft(entry)
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

function createEntry(statement: Statement, claim: FigureClaim, at: number): Entry {
  const [low, high] = [lowEnd(claim.figure.count), highEnd(claim.figure.count)]
  return {
    statement,
    claim,
    at,
    low: low === null ? leastOfParts(statement, at) : low.value,
    high: high?.value ?? null,
    open: high === null,
    part: claim.links.some((link) => link.kind === 'part-of'),
  }
}

/** A number without a lower end ("up to 20, including at least 14 women") is no lower than its largest part. */
function leastOfParts(statement: Statement, at: number): number | null {
  const parts = statement.claims.filter(({ links }) =>
    links.some(
      (link) => link.kind === 'part-of' && link.to.statement === statement.id && link.to.claim === at,
    ),
  )
  const lows = parts.flatMap((part) =>
    part.kind === 'figure' ? (lowEnd(part.figure.count)?.value ?? []) : [],
  )
  return lows.length === 0 ? null : Math.max(...lows)
}

function whyLeft(entry: Entry): Reason | null {
  const { claim } = entry
  if (!isCountable(claim)) return reasonOf(entry, 'range/not-counted', { realis: claim.realis })
  if (!ASSERTING.has(claim.stance)) return reasonOf(entry, 'range/not-asserted', { stance: claim.stance })
  return null
}
