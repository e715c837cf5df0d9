import { CompiledQuery, type Kysely } from 'kysely'
import { CopiedRows } from './copy-rows.ts'

/** Writes rows of one table that are not there yet; all name the same columns. */
export async function insertRows<Tables>(
  db: Kysely<Tables>,
  schema: string,
  table: keyof Tables & string,
  rows: readonly object[],
): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  const copied = new CopiedRows(`"${schema}"."${table}"`, Object.keys(first), rows)
  await db.executeQuery(CompiledQuery.raw(`copy ${copied.target} from stdin`, [copied]))
}
