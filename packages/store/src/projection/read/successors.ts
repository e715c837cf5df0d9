import type { Act } from '@sanad/core/statement'
import { sql } from 'kysely'
import { byRecord } from '../../database/index.ts'
import { type Attachments, attach } from '../acts/index.ts'
import { type Asked, ofAllParts, statementStood } from './known.ts'
import { STORED, type StoredStatement, statementOf } from './stored.ts'

type Row = StoredStatement & { readonly stands: boolean }

/** One reading's statements and what each of them is now. */
interface Superseded {
  readonly reading: string
  readonly entry: string
  readonly now: Attachments
}

/**
 * Which statement of now is the one that somebody acted on, in reports that were read again: each earlier reading's
 * statements are found, one to one, among those that stand.
 */
export async function successorsOf(
  asked: Asked,
  reports: readonly string[],
  known: number,
): Promise<(act: Act) => string | null> {
  const rows = reports.length === 0 ? [] : await statementsOf(asked, reports, known)
  const superseded = reports.flatMap((report) => supersededIn(rows.filter((row) => row.report === report)))
  return ({ statement, reading }) => {
    const holding = superseded.filter(({ now }) => now.has(statement))
    return (holding.find((one) => one.reading === reading) ?? holding[0])?.now.get(statement) ?? null
  }
}

function supersededIn(rows: readonly Row[]): readonly Superseded[] {
  const standing = rows.filter(({ stands }) => stands).map(statementOf)
  const entries = [...new Set(rows.filter(({ stands }) => !stands).map(({ entry }) => entry))].sort()
  return entries.map((entry) => {
    const theirs = rows.filter((row) => row.entry === entry)
    return { reading: theirs[0]?.reading ?? '', entry, now: attach(theirs.map(statementOf), standing) }
  })
}

function statementsOf(asked: Asked, reports: readonly string[], known: number): Promise<readonly Row[]> {
  return ofAllParts(asked, ({ database: { db } }) =>
    byRecord(
      db,
      sql<Row>`select ${STORED},
          ${statementStood('s', known)} as stands
        from statement s join reading rd on rd.report = s.report and rd.entry = s.entry
        where s.report = any(${reports}) and s.position < ${known} order by s.entry, s.rank`,
    ),
  )
}
