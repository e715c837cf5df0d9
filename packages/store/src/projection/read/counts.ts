import type { Compartment } from '@sanad/core/ledger'
import { sql } from 'kysely'
import { broadcast } from '../../database/index.ts'
import { readState } from '../keep/state.ts'
import { type AsKnown, type Asked, knownOf, ofAllParts, statementStood, stood, withdrawn } from './known.ts'

/** How much there is, by compartment. */
export interface Counts {
  readonly reports: number
  readonly withdrawn: number
  readonly statements: number
  readonly acts: number
  readonly pins: number
  /** Entries by what they say; `unknown` ones are erased, locked or not here. */
  readonly entries: Readonly<Record<string, number>>
}

/** Where the rows stand, and how much there is in each compartment that is open. */
export interface Standing {
  readonly position: number
  readonly open: Counts
  /** Null while it is locked. */
  readonly sealed: Counts | null
}

/** What `status` tells. */
export async function readCounts(asked: Asked, question: AsKnown = {}): Promise<Standing> {
  const known = knownOf(question)
  const [open, sealed] = asked.parts
  if (open === undefined) throw new TypeError('a projection has an open part')
  const { position } = await readState(open.database.db)
  return {
    position,
    open: await countsOf(open, known),
    sealed: sealed === undefined ? null : await countsOf(sealed, known),
  }
}

async function countsOf(
  { database: { db }, compartment }: Asked['parts'][number],
  known: number,
): Promise<Counts> {
  const [counts] = await broadcast(
    db,
    sql<Omit<Counts, 'entries'>>`select
      (select count(*)::int from report r where ${stood('r', 'report', known)}) as reports,
      (select count(*)::int from report r where ${stood('r', 'report', known)} and ${withdrawn('r', known)}) as withdrawn,
      (select count(*)::int from statement s where s.position < ${known} and ${statementStood('s', known)}
        and not ${withdrawn('s', known)}) as statements,
      (select count(*)::int from act where position < ${known}) as acts,
      (select count(distinct incident)::int from pin where position < ${known}) as pins`,
  )
  const kinds = await broadcast(
    db,
    sql<{
      kind: string
      entries: number
    }>`select coalesce(kind, 'unknown') as kind, count(*)::int as entries from entry
      where position < ${known} and compartment = ${compartment} group by 1 order by 1`,
  )
  return {
    ...(counts ?? { reports: 0, withdrawn: 0, statements: 0, acts: 0, pins: 0 }),
    entries: Object.fromEntries(kinds.map(({ kind, entries }) => [kind, entries])),
  }
}

/** How many entries of each kind came from a position on and before another, by compartment. */
export async function readKindsSince(
  asked: Asked,
  { since, until }: { readonly since: number; readonly until: number },
): Promise<
  readonly { readonly compartment: Compartment; readonly kind: string; readonly entries: number }[]
> {
  return ofAllParts(asked, async ({ database: { db }, compartment }) => {
    const rows = await broadcast(
      db,
      sql<{
        kind: string
        entries: number
      }>`select coalesce(kind, 'unknown') as kind, count(*)::int as entries
        from entry where position >= ${since} and position < ${until} and compartment = ${compartment} group by 1 order by 1`,
    )
    return rows.map((row) => ({ ...row, compartment }))
  })
}
