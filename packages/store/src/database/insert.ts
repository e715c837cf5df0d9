import { CompiledQuery, type Kysely } from 'kysely'
import { CopiedRows } from './copy-rows.ts'

/** Writes rows of one table that are not there yet; all name the same columns. */
export async function insertRows<Tables>(
  db: Kysely<Tables>,
  schema: string,
  table: keyof Tables & string,
  rows: readonly object[],
): Promise<void> {
  const copied = copyRowsInto<Tables>(schema, table, rows)
  if (copied !== null) await insertCopied(db, copied)
}

/** Rows of one table as they are written, made beforehand; null where there are none. */
export function copyRowsInto<Tables>(
  schema: string,
  table: keyof Tables & string,
  rows: readonly object[],
): CopiedRows | null {
  const [first] = rows
  return first === undefined ? null : new CopiedRows(`"${schema}"."${table}"`, Object.keys(first), rows)
}

/** Writes rows that were made beforehand. */
export async function insertCopied<Tables>(db: Kysely<Tables>, copied: CopiedRows): Promise<void> {
  await db.executeQuery(CompiledQuery.raw(`copy ${copied.target} from stdin`, [copied]))
}
