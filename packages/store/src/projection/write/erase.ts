import type { EraseBody, Recorded } from '@sanad/core/ledger'
import { type Kysely, sql } from 'kysely'
import { broadcast } from '../../database/index.ts'
import type { Tables } from '../tables.ts'

/** Tables whose rows go with their entry. What says that something is erased stays. */
const ERASABLE = [
  'report',
  'text',
  'reading',
  'statement',
  'claim',
  'mention',
  'act',
  'withdrawal',
  'access',
  'pin',
  'pin_member',
  'judgement',
  'violation',
  'violation_source',
  'decision',
  'member',
  'saved_search',
] as const

/** What an erase entry names and no row may be left of. */
export function targetsOf(batch: readonly Recorded[]): readonly string[] {
  return batch
    .flatMap(({ body }) => (body === null ? [] : [body]))
    .filter((body): body is EraseBody => body.kind === 'erase')
    .flatMap(({ entries, names }) => [...entries, ...names])
}

/** Which of some entries and bodies were erased by what is recorded already. */
export async function erasedAmong(db: Kysely<Tables>, ids: readonly string[]): Promise<readonly string[]> {
  const rows = await broadcast(
    db,
    sql<{ target: string }>`select distinct target from erase where target = any(${ids})`,
  )
  return rows.map(({ target }) => target)
}

/** Deletes the rows of entries and the characters of bodies; tells which reports are left otherwise than before. */
export async function eraseRows(db: Kysely<Tables>, targets: readonly string[]): Promise<readonly string[]> {
  const touched = await broadcast(
    db,
    sql<{ report: string }>`select report from report where entry = any(${targets})
      union select report from text where entry = any(${targets}) or held = any(${targets})
      union select report from reading where entry = any(${targets})`,
  )
  for (const table of ERASABLE) {
    await broadcast(db, sql`delete from ${sql.table(table)} where entry = any(${targets})`)
  }
  await broadcast(db, sql`update text set characters = null where held = any(${targets})`)
  await broadcast(
    db,
    sql`update entry set kind = null where entry = any(${targets}) and kind not in ('erase', 'erased')`,
  )
  return touched.map(({ report }) => report)
}
