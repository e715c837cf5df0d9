import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SERVERS, startServer, type TestServer } from '../database/fixtures/server.ts'
import type { Where } from '../database/index.ts'
import { anyHistory } from './fixtures/history.ts'
import { createLog, type History } from './fixtures/log.ts'
import { dumpRows } from './keep/dump.ts'
import { openProjection, type Projection } from './projection.ts'

const RUNS = process.env['SANAD_SOAK'] === undefined ? 12 : 1_000
const STARTING = 120_000
const servers: TestServer[] = []
const projections: Projection[] = []

beforeAll(async () => {
  for (const major of SERVERS) {
    const server = startServer(major)
    if (server !== null) servers.push(server)
  }
  const places: readonly Where[] = [
    { kind: 'memory' },
    ...servers.map(({ url }): Where => ({ kind: 'server', url, schema: 'engines' })),
  ]
  for (const where of places) projections.push(await openProjection(where))
  for (const one of projections) await one.unlock()
}, STARTING)

afterAll(async () => {
  for (const one of projections) await one.close()
  for (const server of servers) server.stop()
})

/** All rows of all compartments. */
async function hashes(projection: Projection): Promise<readonly string[]> {
  return Promise.all(projection.parts.map(async ({ database }) => (await dumpRows(database.db)).hash))
}

async function empty(projection: Projection): Promise<void> {
  for (const { database } of projection.parts) {
    await sql`update projection_state set position = 0, size = 0, root = ''`.execute(database.db)
    for (const table of Object.keys((await dumpRows(database.db)).tables)) {
      if (table !== 'projection_state') await sql`truncate ${sql.table(table)}`.execute(database.db)
    }
  }
}

/** Told bit by bit; at each point the log has already lost what was erased up to then. */
async function tellInSteps(
  projection: Projection,
  history: History,
  steps: readonly number[],
): Promise<void> {
  let size = 0
  for (const step of steps) {
    size = Math.min(history.entries.length, size + step)
    await projection.catchUp(createLog(history, size, step % 2 === 0 ? 'gone' : 'kept'))
  }
  await projection.catchUp(createLog(history))
}

test('P1, P2 every engine comes to the same rows, at once, bit by bit and whatever is erased when', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyHistory,
      fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 8 }),
      async (history, steps) => {
        const [memory, ...others] = projections
        if (memory === undefined) throw new Error('no projection')
        await empty(memory)
        await memory.catchUp(createLog(history))
        const whole = await hashes(memory)
        for (const one of [memory, ...others]) {
          await empty(one)
          await tellInSteps(one, history, steps)
          expect(await hashes(one)).toEqual(whole)
        }
      },
    ),
    { numRuns: RUNS },
  )
})

/** The same entries as another log received them: authors in another order, each author's own in theirs. */
function receivedElsewhere({ entries, characters }: History): History {
  const authors = [...new Set(entries.map(({ author }) => author))].toReversed()
  const order = authors.flatMap((author) => entries.filter((one) => one.author === author))
  return { characters, entries: order.map((one, position) => ({ ...one, position })) }
}

test('P3 a log that received the same entries in another order comes to the same', async () => {
  const [memory] = projections
  if (memory === undefined) throw new Error('no projection')
  const merged = async (history: History): Promise<readonly string[]> => {
    await empty(memory)
    await memory.catchUp(createLog(history))
    return Promise.all(memory.parts.map(async ({ database }) => (await dumpRows(database.db, 'merged')).hash))
  }
  await fc.assert(
    fc.asyncProperty(anyHistory, async (history) => {
      expect(await merged(receivedElsewhere(history))).toEqual(await merged(history))
    }),
    { numRuns: RUNS },
  )
})
