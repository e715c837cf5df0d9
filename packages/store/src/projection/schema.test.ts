import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '../database/index.ts'
import { prepare } from './keep/template.ts'
import { MIGRATIONS } from './migrations/index.ts'
import { openProjection, type Projection } from './projection.ts'
import { DISTRIBUTED_BY, TABLE_NAMES, type Tables } from './tables.ts'

const STARTING = 120_000
let projection: Projection

beforeAll(async () => {
  projection = await openProjection({ kind: 'memory' })
}, STARTING)

afterAll(() => projection.close())

async function ask<Row>(query: ReturnType<typeof sql<Row>>): Promise<readonly Row[]> {
  const [part] = projection.parts
  return part === undefined ? [] : (await query.execute(part.database.db)).rows
}

test('P13 every key and unique index begins with the column its table is distributed by', async () => {
  const keys = await ask(
    sql<{
      table: keyof Tables
      first: string
      primary: boolean
    }>`select c.relname as table, a.attname as first,
        i.indisprimary as primary
      from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
      where n.nspname = current_schema() and c.relkind = 'r' and i.indisunique and c.relname not like 'kysely%'`,
  )
  for (const { table, first } of keys) expect([table, first]).toEqual([table, DISTRIBUTED_BY[table]])
  const keyed = keys.filter(({ primary }) => primary).map(({ table }) => table)
  expect(keyed.toSorted()).toEqual([...TABLE_NAMES].sort())
})

test('P13 there are no triggers, foreign keys, exclusions, sequences or functions of our own', async () => {
  const forbidden = await ask(
    sql<{ name: string }>`select t.tgname as name from pg_trigger t
      union all select conname from pg_constraint where contype in ('f', 'x', 't')
        and connamespace = current_schema()::regnamespace
      union all select relname from pg_class where relkind in ('S', 'v', 'm')
        and relnamespace = current_schema()::regnamespace
      union all select proname from pg_proc where pronamespace = current_schema()::regnamespace`,
  )
  expect(forbidden).toEqual([])
})

const SOURCES = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|(?:^|\/)(?:fixtures|migrations)\//.test(file))
  .map((file) => ({ file, text: readFileSync(join(import.meta.dirname, file), 'utf8') }))

/** The statement that a call asks: from its backtick to the next one, whatever is put in between. */
const BY_RECORD = /\bbyRecord\(\s*[\w.]+,\s*sql(?:<[^`]*>)?`([^`]*)`/g
const NAMES_RECORD =
  /\b(?:report|statement|incident|violation|person|target|erase|entry)\s*=\s*(?:any\()?\$\{/

test('P14 every question names its record or is marked as asked of all', () => {
  const parsed = SOURCES.flatMap(({ text }) => [...text.matchAll(BY_RECORD)].map(([, query = '']) => query))
  expect(parsed.filter((query) => !NAMES_RECORD.test(query))).toEqual([])
  expect(parsed.length).toBe(SOURCES.flatMap(({ text }) => text.match(/\bbyRecord\(/g) ?? []).length)
  expect(parsed.length).toBeGreaterThan(10)
  const unmarked = SOURCES.filter(({ text }) => /\.execute\((?!async)/.test(text)).map(({ file }) => file)
  expect(unmarked.toSorted()).toEqual(['keep/server-rows.ts', 'keep/template.ts'])
})

test('P14 no question locks rows across shards, recurs, or sets what shards do not see', () => {
  const FORBIDDEN =
    /\bfor (?:update|share)\b|\bwith recursive\b|\block table\b|\bset_config\b|\bcreate trigger\b|\bnextval\b/i
  expect(SOURCES.filter(({ text }) => FORBIDDEN.test(text)).map(({ file }) => file)).toEqual([])
})

test(
  'P15 the shipped template is of the newest migration, and what it saves is making these same tables',
  async () => {
    const columns = sql<{
      told: string
    }>`select table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable
      as told from information_schema.columns where table_schema = current_schema() order by 1`
    const indexes = sql<{
      told: string
    }>`select indexdef as told from pg_indexes where schemaname = current_schema() order by 1`
    const fresh = await openDatabase<Tables>({ kind: 'memory' }, null)
    try {
      expect(await prepare(fresh)).toBe('none')
      const [part] = projection.parts
      if (part === undefined) throw new Error('no part')
      expect(await prepare(part.database)).toBe('ready')
      for (const query of [columns, indexes]) {
        expect(await ask(query)).toEqual((await query.execute(fresh.db)).rows)
      }
      const applied = await ask(sql<{ name: string }>`select name from kysely_migration order by name`)
      expect(applied.map(({ name }) => name)).toEqual(Object.keys(MIGRATIONS))
    } finally {
      await fresh.close()
    }
  },
  STARTING,
)
