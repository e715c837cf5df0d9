import { type Kysely, sql } from 'kysely'

/** Text is compared byte by byte, so that every engine and locale sorts alike. */
const TEXT = 'text collate "C"'

/** Tables by name. Columns that are not `?` are there always; a key begins with the column its table is distributed by. */
export type TableColumns = Readonly<Record<string, { readonly columns: string; readonly key: string }>>

/** Makes tables. */
export async function createTables(db: Kysely<unknown>, tables: TableColumns): Promise<void> {
  for (const [name, { columns, key }] of Object.entries(tables)) {
    const typed = columns.split(/,\s*/).map(columnOf).join(', ')
    await sql.raw(`create table "${name}" (${typed}, primary key (${key}))`).execute(db)
  }
}

/** `id` and `code` are texts that a machine compares; a mark at the end allows null. */
function columnOf(column: string): string {
  const [name = '', told = ''] = column.trim().split(' ')
  const type = told.replace('?', '')
  const written = /^(?:id|code|text)(?:\[\])?$/.test(type) ? TEXT.replace('text', arrayOf(type)) : type
  return `"${name}" ${written}${told.endsWith('?') ? '' : ' not null'}`
}

function arrayOf(type: string): string {
  return type.endsWith('[]') ? 'text[]' : 'text'
}
