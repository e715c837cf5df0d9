import { sql } from 'kysely'
import { broadcast } from '../../database/index.ts'
import { type Asked, ofAllParts } from './known.ts'

/** Which reports are here, by what is here of them. */
export interface Present {
  readonly told: ReadonlySet<string>
  readonly read: ReadonlySet<string>
  /** Files of which nothing could be read, by their names. */
  readonly files: ReadonlySet<string>
}

/** What is here of every report, so that nothing is taken in twice. */
export async function readPresent(asked: Asked): Promise<Present> {
  const rows = await ofAllParts(asked, ({ database: { db } }) =>
    broadcast(
      db,
      sql<{
        report: string
        evidence: string | null
        read: boolean
        worded: boolean
      }>`select r.report, r.evidence,
          exists (select 1 from reading d where d.report = r.report) as read,
          exists (select 1 from text t where t.report = r.report) as worded
        from report r`,
    ),
  )
  const ids = (some: typeof rows): ReadonlySet<string> => new Set(some.map(({ report }) => report))
  return {
    told: ids(rows),
    read: ids(rows.filter(({ read }) => read)),
    files: new Set(rows.flatMap(({ worded, evidence }) => (worded || evidence === null ? [] : [evidence]))),
  }
}

/** The reports that have acts among entries from a position on, or were read again since. */
export async function readTouched(asked: Asked, since: number): Promise<readonly string[]> {
  const rows = await ofAllParts(asked, ({ database: { db } }) =>
    broadcast(
      db,
      sql<{ report: string }>`select s.report from act a join statement s on s.statement = a.statement
          where a.position >= ${since}
        union select rd.report from reading rd where rd.position >= ${since} and exists (select 1
          from statement s join act a on a.statement = s.statement where s.report = rd.report)`,
    ),
  )
  return [...new Set(rows.map(({ report }) => report))]
}
