import {
  isCountable,
  type Reason,
  type SetAside,
  type Stance,
  type Statement,
} from '../../statement/index.ts'
import { groupBy } from '../evidence.ts'
import { createReplacing } from '../replaced.ts'
import { type Standing, UNKNOWN } from '../standing.ts'
import { createEntry, type Entry, reasonOf } from './entry.ts'
import { severalEvents } from './several-events.ts'
import { markHeadlined, toldOtherwise } from './titles.ts'
import { whereTheyDied } from './where-they-died.ts'

/** Figures that may be counted, and those left out with the reason. */
export interface Entries {
  readonly counted: readonly Entry[]
  readonly left: readonly { readonly entry: Entry; readonly aside: SetAside }[]
}

const ASSERTING: ReadonlySet<Stance> = new Set<Stance>(['asserts', 'reports-unattributed'])

/** Takes the figures out of statements; what is planned, general, denied or feared, or taken back by its publisher, is set aside. */
export function entriesOf(statements: readonly Statement[], standing: Standing = UNKNOWN): Entries {
  const all = markHeadlined(
    statements.flatMap((statement) =>
      statement.claims.flatMap((claim, at) =>
        claim.kind === 'figure' ? [createEntry(statement, claim, { at, standing })] : [],
      ),
    ),
  )
  const replacing = createReplacing(statements, standing)
  const said = all.filter((entry) => whyLeft(entry) === null)
  const byReport = groupBy(said, ({ statement }) => statement.report)
  const left = all.flatMap((entry) => {
    const why =
      whyLeft(entry) ??
      replacing(entry.statement, entry.claim) ??
      severalEvents(entry) ??
      toldOtherwise(entry, byReport.get(entry.statement.report) ?? []) ??
      whereTheyDied(entry, said)
    return why === null ? [] : [{ entry, aside: { statement: entry.statement.id, why } }]
  })
  const out = new Set(left.map((one) => one.entry))
  return { counted: all.filter((entry) => !out.has(entry)), left }
}

/** Statements without those of titles that only say what their report's text counts itself. */
export function withoutToldTitles(
  statements: readonly Statement[],
  standing: Standing,
): readonly Statement[] {
  if (standing.titles.size === 0) return statements
  const { counted, left } = entriesOf(statements, standing)
  const needed = new Set(counted.map(({ statement }) => statement))
  const told = new Set(
    left.flatMap(({ entry }) => (entry.titled && !needed.has(entry.statement) ? [entry.statement] : [])),
  )
  return statements.filter((statement) => !told.has(statement))
}

function whyLeft(entry: Entry): Reason | null {
  const { claim } = entry
  if (!isCountable(claim)) return reasonOf(entry, 'range/not-counted', { realis: claim.realis })
  if (!ASSERTING.has(claim.stance)) return reasonOf(entry, 'range/not-asserted', { stance: claim.stance })
  return null
}
