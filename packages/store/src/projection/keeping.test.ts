import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Body, ReadingBody, ReportBody } from '@sanad/core/ledger'
import { sql } from 'kysely'
import { afterAll, afterEach, expect, test } from 'vitest'
import { inventReading, inventReport, pick } from './fixtures/invent.ts'
import { createLog, type History } from './fixtures/log.ts'
import { createStory } from './fixtures/story.ts'
import { openProjection, type Projection } from './projection.ts'
import { listReports, listStatements, readCounts, readReport } from './read/index.ts'

const parent = mkdtempSync(join(tmpdir(), 'sanad-projection-'))
const opened: Projection[] = []
let folders = 0

afterEach(async () => {
  for (const one of opened.splice(0)) await one.close()
})
afterAll(() => rmSync(parent, { recursive: true, force: true }))

function createFolder(): string {
  folders += 1
  return join(parent, String(folders))
}

async function open(folder: string): Promise<Projection> {
  const projection = await openProjection({ kind: 'folder', folder })
  opened.push(projection)
  return projection
}

async function close(projection: Projection): Promise<void> {
  opened.splice(opened.indexOf(projection), 1)
  await projection.close()
}

const named = (n: number, name: string): ReportBody => {
  const body = inventReport(n)
  return { ...body, report: { ...body.report, title: name } }
}

function readingNaming(n: number, name: string): ReadingBody {
  const { report, texts } = inventReport(n)
  const text = pick(texts, 0).text.id
  const { reading } = inventReading({
    report: report.id,
    text,
    reader: 'rules',
    version: '1',
    n,
    sentences: 2,
    shift: 0,
  })
  const statements = reading.statements.map((one) => ({
    ...one,
    content: { ...one.content, text: `${name} was hurt` },
  }))
  return { kind: 'reading', reading: { ...reading, statements } }
}

/** Two reports in the clear and one that is sealed. */
function createHistory(): ReturnType<typeof createStory> {
  const story = createStory()
  for (const n of [0, 1]) {
    story.tell(named(n, `Title ${n}`))
    story.tell(readingNaming(n, `Person${n}`))
  }
  story.tell(named(2, 'Zarqalim'), 'sealed')
  story.tell(readingNaming(2, 'Zarqalim'), 'sealed')
  return story
}

/** Files below a folder in which a word stands, as bytes or as the database packs it. */
function filesHolding(folder: string, word: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .filter((file) => {
      const bytes = readFileSync(file).toString('latin1').toLowerCase()
      return bytes.includes(word.toLowerCase())
    })
}

test('P10 what is sealed is asked after unlocking only and never reaches the disk', async () => {
  const folder = createFolder()
  const projection = await open(folder)
  const story = createHistory()
  await projection.unlock()
  await projection.catchUp(createLog(story))
  const sealed = inventReport(2).report.id
  expect((await readReport(projection, sealed))?.compartment).toBe('sealed')
  expect((await listStatements(projection, { words: 'zarqalim' })).rows.length).toBe(2)
  await projection.lock()
  expect(await readReport(projection, sealed)).toBeNull()
  expect((await listStatements(projection, { words: 'zarqalim' })).rows).toEqual([])
  expect((await listReports(projection)).rows.length).toBe(2)
  expect((await readCounts(projection)).sealed).toBeNull()
  expect(filesHolding(folder, 'person0')).not.toEqual([])
  expect(filesHolding(folder, 'zarqalim')).toEqual([])
  await close(projection)
  expect(filesHolding(folder, 'person0')).not.toEqual([])
  expect(filesHolding(folder, 'zarqalim')).toEqual([])
})

test('P11 what was erased is left nowhere: neither in rows, nor in freed space, nor in the journal', async () => {
  const folder = createFolder()
  const story = createHistory()
  const projection = await open(folder)
  await projection.catchUp(createLog(story))
  expect(filesHolding(folder, 'person1')).not.toEqual([])
  const names = inventReport(1).texts.map(({ characters }) => characters.name)
  const entries = story.entries.slice(2, 4).map(({ entry }) => entry)
  const erase: Body = {
    kind: 'erase',
    entries,
    names,
    reason: 'asked',
    by: 'wren' as never,
    at: '2026-02-01T00:00:00Z',
  }
  story.tell(erase)
  await projection.catchUp(createLog(story))
  expect(filesHolding(folder, 'person1')).toEqual([])
  expect((await listStatements(projection, { words: 'person1' })).rows).toEqual([])
  expect((await listStatements(projection, { words: 'person0' })).rows.length).toBe(2)
  await close(projection)
  expect(filesHolding(folder, 'person1')).toEqual([])
  const again = await open(folder)
  expect(await again.catchUp(createLog(story))).toEqual({ from: 7, to: 7, rebuilt: null })
  expect((await listStatements(again, { words: 'person0' })).rows.length).toBe(2)
})

test('P2 catching up goes on where it ended, also after the folder was closed', async () => {
  const folder = createFolder()
  const story = createHistory()
  const projection = await open(folder)
  expect(await projection.catchUp(createLog(story, 3))).toEqual({ from: 0, to: 3, rebuilt: null })
  await close(projection)
  const again = await open(folder)
  expect(await again.catchUp(createLog(story))).toEqual({ from: 3, to: 6, rebuilt: null })
  expect(await again.catchUp(createLog(story))).toEqual({ from: 6, to: 6, rebuilt: null })
  expect(await again.rebuild(createLog(story))).toEqual({ from: 0, to: 6, rebuilt: 'asked' })
})

test('P2 where the log breaks off or leaves a gap, nothing is moved', async () => {
  const projection = await openProjection({ kind: 'memory' })
  opened.push(projection)
  const story = createHistory()
  const gap: History = { ...story, entries: story.entries.filter(({ position }) => position !== 1) }
  await expect(projection.catchUp({ ...createLog(gap), size: 6 })).rejects.toMatchObject({
    code: 'projection/gap',
  })
  const { entries } = story
  const broken = createLog(story)
  const failing = {
    ...broken,
    async *read() {
      yield* entries.slice(0, 2)
      throw new Error('the disk is gone')
    },
  }
  await expect(projection.catchUp(failing)).rejects.toThrow('the disk is gone')
  expect(await readCounts(projection)).toMatchObject({ position: 0, open: { reports: 0, statements: 0 } })
  expect(await projection.catchUp(broken)).toMatchObject({ from: 0, to: 6 })
})

test('P12 rows of another or a longer log, of another version or unreadable are made anew, and that is said', async () => {
  const folder = createFolder()
  const story = createHistory()
  let projection = await open(folder)
  await projection.catchUp(createLog(story))
  expect(await projection.catchUp(createLog(story, 4))).toEqual({ from: 0, to: 4, rebuilt: 'shorter-log' })
  const other: History = {
    ...story,
    entries: story.entries.map((one) => ({ ...one, entry: one.entry.replace(/^./, 'x') })),
  }
  expect(await projection.catchUp(createLog(other))).toEqual({ from: 0, to: 6, rebuilt: 'other-log' })
  for (const { database } of projection.parts)
    await sql`update projection_state set version = 0`.execute(database.db)
  await close(projection)
  projection = await open(folder)
  expect(await projection.catchUp(createLog(story))).toEqual({ from: 0, to: 6, rebuilt: 'version' })
  await close(projection)
  rmSync(join(folder, 'rows', 'global'), { recursive: true })
  projection = await open(folder)
  expect(await projection.catchUp(createLog(story))).toEqual({ from: 0, to: 6, rebuilt: 'damaged' })
  await close(projection)
  writeFileSync(join(folder, 'in-use'), 'another start of the machine')
  projection = await open(folder)
  expect(await projection.catchUp(createLog(story))).toEqual({ from: 0, to: 6, rebuilt: 'cut-off' })
})

/** Tables that have a primary key, and how many indexes there are. */
async function keysAndIndexes({ parts }: Projection): Promise<readonly [readonly string[], number]> {
  const [part] = parts
  if (part === undefined) return [[], 0]
  const { rows } = await sql<{
    table: string
    primary: boolean
  }>`select c.relname as table, i.indisprimary as primary
    from pg_index i join pg_class c on c.oid = i.indrelid
    where c.relnamespace = current_schema()::regnamespace`.execute(part.database.db)
  const keyed = rows.filter(({ primary }) => primary).map(({ table }) => table)
  return [keyed.toSorted(), rows.length]
}

test('P16 very many rows are written without keys and indexes, which are there again at the end, whatever came between', async () => {
  const folder = createFolder()
  const story = createHistory()
  for (let n = 0; n < 4_200; n += 1) {
    story.tell({
      kind: 'search',
      name: `${n}`,
      query: 'taken',
      by: 'wren' as never,
      at: '2026-02-01T00:00:00Z',
    })
  }
  let projection = await open(folder)
  const before = await keysAndIndexes(projection)
  const whole = createLog(story)
  const failing = {
    ...whole,
    async *read() {
      yield* story.entries.slice(0, 3_000)
      throw new Error('the disk is gone')
    },
  }
  await expect(projection.catchUp(failing)).rejects.toThrow('the disk is gone')
  const [keyed, indexes] = await keysAndIndexes(projection)
  expect(keyed).toEqual(
    before[0].filter((table) => !['claim', 'entry', 'mention', 'statement'].includes(table)),
  )
  expect(indexes).toBeLessThan(before[1])
  await close(projection)
  projection = await open(folder)
  const { from, to } = await projection.catchUp(whole)
  expect(from).toBeGreaterThan(0)
  expect(to).toBe(story.entries.length)
  expect(await keysAndIndexes(projection)).toEqual(before)
  expect((await listStatements(projection, { words: 'person1' })).rows.length).toBe(2)
})
