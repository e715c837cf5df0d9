import { type Kysely, sql } from 'kysely'
import { byRecord, type Database, insertRows } from '../../database/index.ts'
import { type KnownReading, type KnownReport, type KnownText, standingsOf } from '../standing.ts'
import type { Tables } from '../tables.ts'

type Of<T> = T & { readonly report: string }

/** Works out anew what counts of some reports, once their rows are written. */
export async function writeStandings(
  db: Kysely<Tables>,
  { schema }: Database<Tables>,
  reports: readonly string[],
): Promise<void> {
  if (reports.length === 0) return
  const rows = groupByReport(
    await byRecord(
      db,
      sql<Of<KnownReport>>`select report, entry, position from report where report = any(${reports})`,
    ),
  )
  const texts = groupByReport(
    await byRecord(
      db,
      sql<Of<KnownText>>`select report, entry, position, text, origin, version, instead from text
        where report = any(${reports})`,
    ),
  )
  const readings = groupByReport(
    await byRecord(
      db,
      sql<Of<KnownReading>>`select report, entry, position, reading, text, reader, version from reading
        where report = any(${reports})`,
    ),
  )
  const standings = reports.flatMap((report) =>
    standingsOf({
      reports: rows.get(report) ?? [],
      texts: texts.get(report) ?? [],
      readings: readings.get(report) ?? [],
    }).map((standing) => ({ report, ...standing })),
  )
  await byRecord(db, sql`delete from standing where report = any(${reports})`)
  await insertRows<Tables>(db, schema, 'standing', standings)
}

function groupByReport<T extends { readonly report: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(row.report)
    if (group === undefined) groups.set(row.report, [row])
    else group.push(row)
  }
  return groups
}
