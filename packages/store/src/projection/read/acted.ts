import type { Compartment } from '@sanad/core/ledger'
import { sql } from 'kysely'
import { broadcast, byRecord } from '../../database/index.ts'
import type { ReceivedAct } from '../acts/index.ts'
import type { ActTable } from '../tables.ts'
import { type Asked, ofAllParts, onceEach, statementStood } from './known.ts'
import { successorsOf } from './successors.ts'

/** Acts by the statement they belong to now, and those that a person must place. */
export interface Acted {
  readonly on: ReadonlyMap<string, readonly ReceivedAct[]>
  /** By report. */
  readonly loose: ReadonlyMap<string, readonly ReceivedAct[]>
}

interface PlacedRow {
  readonly report: string
  readonly statement: string
  readonly stands: boolean
}

const AT_ONCE = 5_000

/** What people did with the statements of some reports. Acts on a reading that stands no longer move to the one that does. */
export async function readActed(asked: Asked, reports: readonly string[], known: number): Promise<Acted> {
  const placed = await ofAllParts(asked, ({ database: { db } }) =>
    byRecord(
      db,
      sql<PlacedRow>`select s.report, s.statement, bool_or(${statementStood('s', known)}) as stands from statement s
        where s.report = any(${reports}) and s.position < ${known} group by s.report, s.statement`,
    ),
  )
  const home = new Map(placed.map((row) => [row.statement, row]))
  const acts = await readActs(asked, [...home.keys()], known)
  const moved = acts.filter(({ act }) => home.get(act.statement)?.stands === false)
  const successors = await successorsOf(asked, reportsOf(moved, home), known)
  const on = new Map<string, ReceivedAct[]>()
  const loose = new Map<string, ReceivedAct[]>()
  for (const one of acts) {
    const { report = '', stands = false } = home.get(one.act.statement) ?? {}
    const now = stands ? one.act.statement : successors(one.act)
    const [groups, key] = now === null ? [loose, report] : [on, now]
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return { on, loose }
}

function reportsOf(acts: readonly ReceivedAct[], home: ReadonlyMap<string, PlacedRow>): readonly string[] {
  return [...new Set(acts.flatMap(({ act }) => home.get(act.statement)?.report ?? []))]
}

/** An act by its id, and where it is kept; null where it is not here. */
export async function readAct(
  { parts }: Asked,
  id: string,
): Promise<(ReceivedAct & { readonly compartment: Compartment }) | null> {
  for (const { database, compartment } of parts) {
    const [row] = await broadcast(
      database.db,
      sql<ActTable>`select * from act where act = ${id} order by position limit 1`,
    )
    if (row === undefined) continue
    const { body, entry, position, author } = row
    return { act: JSON.parse(body), entry, position, author, compartment }
  }
  return null
}

/** Acts that name some statements, in the order in which this log received them. */
export async function readActs(
  asked: Asked,
  statements: readonly string[],
  known: number,
): Promise<readonly ReceivedAct[]> {
  const rows: ActTable[] = []
  for (let from = 0; from < statements.length; from += AT_ONCE) {
    const some = statements.slice(from, from + AT_ONCE)
    rows.push(
      ...(await ofAllParts(asked, ({ database: { db } }) =>
        byRecord(db, sql<ActTable>`select * from act where statement = any(${some}) and position < ${known}`),
      )),
    )
  }
  return onceEach(rows)
    .toSorted((a, b) => a.position - b.position)
    .map(({ body, entry, position, author }) => ({ act: JSON.parse(body), entry, position, author }))
}
