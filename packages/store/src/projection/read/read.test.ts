import type { PersonCode } from '@sanad/core/statement'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inventReading, inventReport, pick } from '../fixtures/invent.ts'
import { createLog } from '../fixtures/log.ts'
import { createStory, inventAct } from '../fixtures/story.ts'
import { openProjection, type Projection } from '../projection.ts'
import { readCounts } from './counts.ts'
import { readMembers, readPins, readSavedSearches } from './kept.ts'
import { readReport } from './report.ts'
import { listReports, type ReportQuestion } from './report-page.ts'
import { readStatement } from './statement.ts'
import { listStatements, type StatementQuestion } from './statement-page.ts'
import { readWeighable } from './weighed.ts'

const STARTING = 120_000
const AT = '2026-02-01T08:00:00Z'
const wren = 'wren' as PersonCode
const story = createStory()
let projection: Projection

const reading = (n: number, version: string, shift = 0) => {
  const { report, texts } = inventReport(n)
  const text = pick(texts, 0).text.id
  return inventReading({ report: report.id, text, reader: 'rules', version, n, sentences: 3, shift })
}

const reports = Array.from({ length: 12 }, (_, n) => inventReport(n).report)
const first = pick(reports, 0).id
const second = pick(reports, 1).id
const third = pick(reports, 2).id
const before = reading(0, 'rules-9')
const after = reading(0, 'rules-10', 2)
const said = pick(before.reading.statements, 0)
const replaced = pick(before.reading.statements, 1)
const held = pick(before.reading.statements, 2)

for (const n of reports.keys()) {
  story.tell(inventReport(n), n % 4 === 3 ? 'sealed' : 'open')
  story.tell(reading(n, 'rules-9'), n % 4 === 3 ? 'sealed' : 'open')
}
story.tell(inventAct('wren', before.reading, said, { kind: 'reject', why: null }))
story.tell(inventAct('wren', before.reading, held, { kind: 'hold' }))
story.tell(
  inventAct('heron', before.reading, replaced, { kind: 'replace', with: { ...replaced, stance: 'doubts' } }),
)
const reread = story.entries.length
story.tell(after)
story.tell({
  kind: 'withdrawal',
  report: second,
  why: 'entered twice',
  by: wren,
  at: AT,
})
story.tell({
  kind: 'pin',
  incident: 'ab',
  name: 'The market',
  reports: [pick(reports, 0).id],
  by: wren,
  at: AT,
})
story.tell({
  kind: 'pin',
  incident: 'ab',
  name: 'The market of Azrin',
  reports: [pick(reports, 2).id],
  by: wren,
  at: AT,
})
story.tell({
  kind: 'member',
  person: wren,
  key: 'cd',
  roles: ['monitor', 'verifier'],
  status: 'active',
  at: AT,
})
story.tell({ kind: 'search', name: 'markets', query: 'market*', by: wren, at: AT })

beforeAll(async () => {
  projection = await openProjection({ kind: 'memory' })
  await projection.unlock()
  await projection.catchUp(createLog(story))
}, STARTING)

afterAll(() => projection.close())

async function allPages<T>(
  page: (after: string | null) => Promise<{ readonly rows: readonly T[]; readonly next: string | null }>,
): Promise<readonly T[]> {
  const rows: T[] = []
  let after: string | null = null
  do {
    const { rows: some, next } = await page(after)
    rows.push(...some)
    after = next
  } while (after !== null)
  return rows
}

test('P5 pages put together are the whole list, in order, across compartments', async () => {
  for (const sort of ['received', 'date', 'publisher'] as const) {
    const question: ReportQuestion = { sort }
    const { rows } = await listReports(projection, question)
    const paged = await allPages((after) => listReports(projection, { ...question, limit: 2, after }))
    expect(paged).toEqual(rows)
    expect(rows.length).toBe(reports.length)
  }
  for (const question of [
    {},
    { words: '-prison child*' },
    { words: 'children' },
  ] satisfies StatementQuestion[]) {
    const { rows } = await listStatements(projection, { ...question, limit: 200 })
    const paged = await allPages((after) => listStatements(projection, { ...question, limit: 3, after }))
    expect(paged).toEqual(rows)
  }
  await expect(listReports(projection, { after: 'nonsense' })).rejects.toMatchObject({
    code: 'projection/bad-page',
  })
})

test('P5 filters narrow: publisher, dates, language, speaker, stance, measure', async () => {
  const published = await listReports(projection, { publisher: 'echo de la vallee' })
  expect(new Set(published.rows.map(({ report }) => report.publisher))).toEqual(
    new Set(['Écho de la Vallée']),
  )
  const dated = await listReports(projection, { from: '2021-01-01', to: '2022-12-31' })
  expect(dated.rows.length).toBeGreaterThan(0)
  for (const { report } of dated.rows) expect(report.date?.slice(0, 4)).toMatch(/2021|2022/)
  const listed = async (question: StatementQuestion) =>
    (await listStatements(projection, { ...question, limit: 200 })).rows.map(({ statement }) => statement)
  const of = async (question: StatementQuestion): Promise<readonly string[]> =>
    (await listed(question)).map(({ id }) => id)
  expect(await of({ speaker: 'relief' })).toEqual(await of({ speaker: 'relief-committee' }))
  for (const { stance } of await listed({ stance: 'denies' })) expect(stance).toBe('denies')
  for (const { claims } of await listed({ measure: 'killed' })) {
    expect(claims.map((claim) => (claim.kind === 'figure' ? claim.figure.measure : null))).toContain('killed')
  }
  for (const { report } of (await listStatements(projection, { lang: 'ar' })).rows) {
    expect(reports.find(({ id }) => id === report?.id)?.lang).toBe('ar')
  }
})

test('P6 a withdrawn report stays to be seen and is not counted', async () => {
  const all = await listReports(projection)
  const one = all.rows.find(({ report }) => report.id === second)
  expect(one).toMatchObject({ withdrawn: true, statements: 0 })
  expect((await readReport(projection, second))?.withdrawals).toMatchObject([{ why: 'entered twice' }])
  const weighed = await readWeighable(projection)
  expect(weighed.map(({ report }) => report.id)).not.toContain(second)
  expect((await readCounts(projection)).open).toMatchObject({
    reports: 9,
    withdrawn: 1,
    statements: 24,
    acts: 3,
    pins: 1,
  })
})

test('P7 what people decided stands on top of what was read', async () => {
  const [weighed] = await readWeighable(projection, { reports: [first], known: reread })
  expect(weighed?.reading.statements).toEqual([{ ...replaced, stance: 'doubts' }])
  expect(weighed?.reading.id).toBe(before.reading.id)
  const [listed] = (await listStatements(projection, { known: reread })).rows.filter(
    ({ statement }) => statement.id === said.id,
  )
  expect(listed).toMatchObject({
    decided: { kind: 'rejected' },
    acts: [{ act: { kind: 'reject', by: 'wren' } }],
  })
})

test('P8 after another reading acts move along; nothing that a person decided is lost', async () => {
  const whole = await readReport(projection, first)
  expect(whole?.readings).toMatchObject([
    { version: 'rules-9', stands: false },
    { version: 'rules-10', stands: true },
  ])
  expect(whole?.statements.map(({ decided }) => decided.kind)).toEqual(['rejected', 'replaced', 'held'])
  expect(whole?.statements.map(({ statement }) => statement)).toEqual(after.reading.statements)
  expect(whole?.loose).toEqual([])
  const traced = await readStatement(projection, said.id)
  expect(traced).toMatchObject({ stands: false, acts: [{ act: { kind: 'reject' } }] })
})

test('a statement tells its way: report, file, reading, entries', async () => {
  const [statement] = reading(2, 'rules-9').reading.statements
  expect(await readStatement(projection, statement?.id ?? '')).toMatchObject({
    statement,
    stands: true,
    compartment: 'open',
    report: {
      report: { id: third },
      evidence: pick(reports, 2).evidence,
      file: 'page-2.html',
      withdrawn: false,
    },
    readings: [{ reader: 'rules', version: 'rules-9', position: 5 }],
    decided: { kind: 'as-read' },
  })
  expect(await readStatement(projection, 'ff')).toBeNull()
  expect(await readReport(projection, 'ff')).toBeNull()
})

test('members, saved searches and named incidents are as they were told last', async () => {
  expect(await readMembers(projection)).toMatchObject([
    { person: 'wren', roles: ['monitor', 'verifier'], status: 'active' },
  ])
  expect(await readSavedSearches(projection, { person: 'wren' })).toMatchObject([
    { name: 'markets', query: 'market*' },
  ])
  expect(await readPins(projection)).toMatchObject([
    { incident: 'ab', name: 'The market of Azrin', reports: [third] },
  ])
})
