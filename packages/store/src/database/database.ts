import { readFile } from 'node:fs/promises'
import type { PGlite } from '@electric-sql/pglite'
import { Kysely, sql } from 'kysely'
import { createPgliteDialect } from './pglite-dialect.ts'
import { createServerDialect } from './server-dialect.ts'

/** Where a database lies: in this process's memory, in a folder of its own, or on a server. */
export type Where =
  | { readonly kind: 'memory' }
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'server'; readonly url: string; readonly schema: string }

/** An open database; the same SQL on every engine. */
export interface Database<Tables> {
  readonly db: Kysely<Tables>
  /** The schema in which all its tables lie. */
  readonly schema: string
  /** PostgreSQL inside this process; null where a server answers. */
  readonly pglite: PGlite | null
  close(): Promise<void>
}

/** The one schema of a database that is wholly ours. */
export const OWN_SCHEMA = 'sanad'

const INT8 = 20
const POOL = 8
/** The journal lies in files of so many megabytes: the first is as long from the beginning, in every new folder. */
const JOURNAL_FILE = 1

/** Opens a database. A folder that does not exist yet, and memory, begin as the template (a gzipped data folder). */
export async function openDatabase<Tables>(where: Where, template: string | null): Promise<Database<Tables>> {
  return where.kind === 'server' ? openServer(where.url, where.schema) : openEmbedded(where, template)
}

async function openEmbedded<Tables>(
  where: Exclude<Where, { kind: 'server' }>,
  template: string | null,
): Promise<Database<Tables>> {
  const { PGlite } = await import('@electric-sql/pglite')
  const folder = where.kind === 'folder' ? { dataDir: where.folder } : {}
  const begin =
    template === null
      ? { initDbStartParams: [`--wal-segsize=${JOURNAL_FILE}`] }
      : { loadDataDir: new Blob([await readFile(template)]) }
  const pglite = await PGlite.create({ ...folder, ...begin, parsers: { [INT8]: Number } })
  await pglite.exec(`create schema if not exists ${OWN_SCHEMA}; set search_path to ${OWN_SCHEMA}`)
  const db = new Kysely<Tables>({ dialect: createPgliteDialect(pglite) })
  return { db, schema: OWN_SCHEMA, pglite, close: () => pglite.close() }
}

/** Big numbers come back as numbers, which hold every count up to 2^53, as from the embedded engine. */
async function openServer<Tables>(url: string, schema: string): Promise<Database<Tables>> {
  const { Pool, types } = (await import('pg')).default
  const asNumber = (text: string): number => Number(text)
  const pool = new Pool({
    connectionString: url,
    max: POOL,
    options: `-c search_path=${schema}`,
    types: {
      getTypeParser: (id: number, format?: 'text' | 'binary') =>
        id === INT8 ? asNumber : types.getTypeParser(id, format),
    },
  })
  const db = new Kysely<Tables>({ dialect: createServerDialect(pool) })
  await sql`create schema if not exists ${sql.id(schema)}`.execute(db)
  return { db, schema, pglite: null, close: () => db.destroy() }
}
