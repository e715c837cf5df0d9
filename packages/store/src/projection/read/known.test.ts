import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anyHistory } from '../fixtures/history.ts'
import { createLog, type History } from '../fixtures/log.ts'
import { openProjection, type Projection } from '../projection.ts'
import { TABLE_NAMES } from '../tables.ts'
import { readCounts } from './counts.ts'
import { readDecisions, readJudgements, readViolations } from './judged.ts'
import { readMembers, readPins, readSavedSearches } from './kept.ts'
import { ofAllParts } from './known.ts'
import { readReport } from './report.ts'
import { listReports } from './report-page.ts'
import { readStatement } from './statement.ts'
import { listStatements } from './statement-page.ts'
import { readWeighable } from './weighed.ts'

const STARTING = 120_000
const RUNS = process.env['SANAD_SOAK'] === undefined ? 6 : 300
let growing: Projection
let grown: Projection

beforeAll(async () => {
  growing = await openProjection({ kind: 'memory' })
  grown = await openProjection({ kind: 'memory' })
  await growing.unlock()
  await grown.unlock()
}, STARTING)

afterAll(async () => {
  await growing.close()
  await grown.close()
})

async function empty(projection: Projection): Promise<void> {
  for (const { database } of projection.parts) {
    for (const table of TABLE_NAMES) {
      if (table === 'projection_state')
        await sql`update projection_state set position = 0, size = 0, root = ''`.execute(database.db)
      else await sql`truncate ${sql.table(table)}`.execute(database.db)
    }
  }
}

/** Everything that can be asked. */
async function allAnswers(projection: Projection, known: number): Promise<unknown> {
  const reports = await listReports(projection, { known, limit: 200 })
  const statements = await listStatements(projection, { known, limit: 200 })
  const whole = []
  for (const { report } of reports.rows) whole.push(await readReport(projection, report.id, { known }))
  const traced = []
  for (const { statement } of statements.rows.slice(0, 5)) {
    traced.push(await readStatement(projection, statement.id, { known }))
  }
  const { position: _, ...counts } = await readCounts(projection, { known })
  return {
    reports,
    statements,
    whole,
    traced,
    counts,
    found: await listStatements(projection, { known, words: 'market', limit: 200 }),
    weighable: await readWeighable(projection, { known }),
    members: await readMembers(projection, { known }),
    pins: await readPins(projection, { known }),
    violations: await readViolations(projection, { known }),
    decisions: await readDecisions(projection, { known }),
    judgements: await readJudgements(projection, { known }),
    searches: await readSavedSearches(projection, { known }),
  }
}

/** What was erased is gone from the past as well, so that nothing is erased here. */
const withoutErasing = ({ entries, characters }: History): History => ({
  characters,
  entries: entries
    .filter(({ body }) => body?.kind !== 'erase')
    .map((one, position) => ({ ...one, position })),
})

test('P4 what was known at a position is what a log of that size tells', async () => {
  await fc.assert(
    fc.asyncProperty(anyHistory.map(withoutErasing), fc.nat(40), async (history, at) => {
      const size = Math.min(at, history.entries.length)
      await empty(growing)
      await empty(grown)
      await grown.catchUp(createLog(history))
      await growing.catchUp(createLog(history, size))
      expect(await allAnswers(grown, size)).toEqual(await allAnswers(growing, 2_000_000_000))
    }),
    { numRuns: RUNS },
  )
})

test('P4 a compartment may answer with more rows than a call takes arguments', async () => {
  const rows = Array.from({ length: 300_000 }, (_, n) => n)
  const answers = await ofAllParts(growing, async () => rows)
  expect(answers.length).toBe(growing.parts.length * rows.length)
})
