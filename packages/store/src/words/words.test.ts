import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, openDatabase } from '../database/index.ts'
import { templatePath } from '../projection/keep/template.ts'
import { FOUND, MISSED } from './fixtures/found.ts'
import { foldWords } from './fold.ts'
import { createQuery } from './query.ts'
import { createVector } from './vector.ts'

const STARTING = 120_000
let database: Database<Record<string, never>>

beforeAll(async () => {
  database = await openDatabase({ kind: 'memory' }, templatePath())
}, STARTING)

afterAll(() => database.close())

async function finds(typed: string, content: string, speaker = ''): Promise<boolean> {
  const query = createQuery(typed)
  if (query === null) return false
  const { rows } = await sql<{ found: boolean }>`select ${createVector({ content, speaker })}::tsvector
    @@ ${query}::tsquery as found`.execute(database.db)
  return rows[0]?.found === true
}

test.each(FOUND)('P9 %s is found in: %s', async (typed, content) => {
  expect(await finds(typed, content)).toBe(true)
})

test.each(MISSED)('P9 %s is not found in: %s', async (typed, content) => {
  expect(await finds(typed, content)).toBe(false)
})

test('P9 who speaks is found as well, but no phrase runs from what was said into who said it', async () => {
  expect(await finds('marto', 'four were hurt', 'Dr Selin Marto')).toBe(true)
  expect(await finds('"hurt dr"', 'four were hurt', 'Dr Selin Marto')).toBe(false)
})

test('P9 whatever is typed or told is understood by the database', async () => {
  const any = fc.string({ unit: 'binary', maxLength: 60 })
  await fc.assert(
    fc.asyncProperty(any, any, async (typed, content) => {
      expect(typeof (await finds(typed, content))).toBe('boolean')
      const [word] = foldWords(content)
      if (word !== undefined) expect(await finds(word, content)).toBe(true)
    }),
    { numRuns: 200 },
  )
})
