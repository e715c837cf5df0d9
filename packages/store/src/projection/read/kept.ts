import { sql } from 'kysely'
import { broadcast } from '../../database/index.ts'
import type { MemberTable, PinTable, SavedSearchTable } from '../tables.ts'
import { type AsKnown, type Asked, knownOf, ofAllParts, onceEach } from './known.ts'

/** A named incident with its reports, as it was pinned last. */
export interface Pinned extends PinTable {
  readonly reports: readonly string[]
}

/** A device and whose it is. */
export type MemberRow = MemberTable

/** Devices and whose they are, as was said of each last. */
export async function readMembers(asked: Asked, question: AsKnown = {}): Promise<readonly MemberTable[]> {
  const known = knownOf(question)
  const rows = await ofAllParts(asked, ({ database: { db } }) =>
    broadcast(db, sql<MemberTable>`select * from member where position < ${known} order by position`),
  )
  return lastOfEach(rows, ({ key }) => key)
}

/** Searches that people keep, each as it was kept last under its name. */
export async function readSavedSearches(
  asked: Asked,
  question: AsKnown & { readonly person?: string } = {},
): Promise<readonly SavedSearchTable[]> {
  const known = knownOf(question)
  const whose = question.person === undefined ? sql`true` : sql`person = ${question.person}`
  const rows = await ofAllParts(asked, ({ database: { db } }) =>
    broadcast(db, sql<SavedSearchTable>`select * from saved_search where position < ${known} and ${whose}`),
  )
  return lastOfEach(rows, ({ person, name }) => `${person} ${name}`)
}

/** Incidents that people named or judged. */
export async function readPins(asked: Asked, question: AsKnown = {}): Promise<readonly Pinned[]> {
  const known = knownOf(question)
  const rows = await ofAllParts(asked, ({ database: { db } }) =>
    broadcast(
      db,
      sql<Pinned>`select p.*, array(select m.report from pin_member m
          where m.incident = p.incident and m.entry = p.entry order by m.report) as reports
        from pin p where p.position < ${known}`,
    ),
  )
  return lastOfEach(rows, ({ incident }) => incident)
}

/** Of rows that speak of one thing, the one this log received last. */
function lastOfEach<T extends { readonly entry: string; readonly position: number }>(
  rows: readonly T[],
  thing: (row: T) => string,
): readonly T[] {
  const sorted = onceEach(rows).toSorted((a, b) => a.position - b.position)
  return [...new Map(sorted.map((row) => [thing(row), row])).values()]
}
