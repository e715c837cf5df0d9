import { writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { createSpan } from '@sanad/core/statement'
import type { Change, ListedStatement, NewStatement, WholeReport } from '@sanad/server/client'
import { csvLine, guardCell, unguardCell } from '@sanad/server/http'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sanad } from '../command-line/run.ts'
import { article, handIn, type Served, served } from './serving.ts'

const STARTING = 120_000
const ARABIC = [
  'Title: تقرير مخترع',
  'Publisher: The Invented Herald',
  'Date: 2026-02-05',
  '',
  'قال الطبيب سامر العلي إن ثلاثة أطفال قتلوا في أزرين.',
].join('\n')
const FRENCH = [
  'Title: =cmd|calc',
  'Publisher: Le Courrier inventé',
  'Date: 2026-02-06',
  '',
  'Le ministère a déclaré que quatre enfants ont été blessés à Azrin.',
].join('\n')

const DIFFERING = [
  'Title: Numbers differ after the strike on Velmara',
  'Publisher: The Invented Courier',
  'Date: 2026-02-11',
  '',
  'The governor said that 12 children were killed in the strike on Velmara on Tuesday.',
  'The army said that 3 children were killed in the strike on Velmara on Tuesday.',
].join('\n')

let one: Served
let reports: readonly string[] = []

beforeAll(async () => {
  one = await served()
  const files = [1, 2, 3].map((n) => [`article-${n}.txt`, article(n)] as const)
  const jobs = await handIn(one.client, [...files, ['arabic.txt', ARABIC], ['french.txt', FRENCH]])
  expect(jobs.map(({ state }) => state)).toEqual(Array(5).fill('done'))
  reports = jobs.flatMap((job) => job.reports)
}, STARTING)

afterAll(() => one.close())

function whole(at: number): Promise<WholeReport> {
  return one.client.ask('report', { params: { id: reports[at] ?? '' } })
}

async function statementIn(at: number, place = 0): Promise<string> {
  return (await whole(at)).statements[place]?.statement.id ?? ''
}

test('SV5 reports are found by words in any language, their titles and outlets, and narrow by filters', async () => {
  const found = async (query: object): Promise<readonly string[]> =>
    (await one.client.ask('reports', { query })).rows.map(({ file }) => file ?? '').toSorted()
  expect(await found({ words: 'الاطفال' })).toEqual(['arabic.txt'])
  expect(await found({ words: 'أطفال' })).toEqual(['arabic.txt'])
  expect(await found({ words: 'enfants' })).toEqual(['french.txt'])
  expect(await found({ words: 'herald' })).toEqual(['arabic.txt'])
  expect(await found({ words: '"invented report" 2' })).toEqual(['article-2.txt'])
  expect(
    await found({ publisher: 'the invented courier', from: '2026-02-01', to: '2026-02-04' }),
  ).toHaveLength(3)
  expect(await found({ compartment: 'sealed' })).toEqual([])
  expect(await found({ status: 'withdrawn' })).toEqual([])
})

test('SV5 pages put together are the whole list, and its twins hold the same', async () => {
  const all: ListedStatement[] = []
  let after: string | null = null
  do {
    const query = { limit: 3, sort: 'least-sure' as const, ...(after === null ? {} : { after }) }
    const page: { rows: readonly ListedStatement[]; next: string | null } = await one.client.ask(
      'statements',
      {
        query,
      },
    )
    all.push(...page.rows)
    after = page.next
  } while (after !== null)
  const sure = all.map(({ statement }) => statement.confidence ?? 1)
  expect(sure).toEqual(sure.toSorted((a, b) => a - b))
  const twin = await one.client.ask('statementsJson', { query: { sort: 'least-sure' } })
  expect(twin.map(({ statement }) => statement.id)).toEqual(all.map(({ statement }) => statement.id))
  const table = await one.client.ask('statementsCsv', { query: { sort: 'least-sure' } })
  const rows: readonly Record<string, string>[] = parse(table, { bom: true, columns: true })
  expect(rows.map((row) => unguardCell(row['content'] ?? ''))).toEqual(
    all.map(({ statement }) => statement.content.text),
  )
})

test('SV5 no cell of a table is a formula, and every text comes back as it was', async () => {
  const table = await one.client.ask('reportsCsv')
  expect(table).toContain('"\'=cmd|calc"')
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .tuple(
        fc.array(fc.constantFrom(' ', '\t', '\r', '\n', '\0', '\u007f', '\u00a0', '\ufeff', "'"), {
          maxLength: 3,
        }),
        fc.constantFrom('', '=', '+', '-', '@', '|', '%', '＝', '＋', '－', '＠'),
        fc.string(),
      )
      .map(([before, sign, after]) => [...before, sign, after].join('')),
  )
  fc.assert(
    fc.property(text, (given) => {
      expect(unguardCell(guardCell(given))).toBe(given)
      expect(guardCell(given)).not.toMatch(/^[\p{Cc}\s\ufeff]*[=+\-@|%＝＋－＠]|^[\t\r\n]/u)
      const [read] = parse(csvLine([given, 1]))
      expect(unguardCell(read?.[0] ?? '')).toBe(given)
    }),
  )
})

test('SV6 a decision stands, is undone and done again, and each is an entry under the person’s code', async () => {
  const statement = await statementIn(0)
  const acted = await one.client.ask('act', { body: { kind: 'accept', statement } })
  expect(acted).toMatchObject({ by: 'M1', statement: { decided: { kind: 'accepted' } } })
  const [act = ''] = acted.acts
  const undone = await one.client.ask('act', { body: { kind: 'retract', act } })
  expect(undone.statement.decided.kind).toBe('as-read')
  const [undo = ''] = undone.acts
  const again = await one.client.ask('act', { body: { kind: 'retract', act: undo } })
  expect(again.statement.decided.kind).toBe('accepted')
  expect(again.statement.acts).toHaveLength(3)
  const listed = await one.client.ask('statements', { query: { status: 'accepted' } })
  expect(listed.rows.map((row) => row.statement.id)).toEqual([statement])
})

test('SV6 to flag is to hold and to say why; what was read anew meanwhile is not decided about', async () => {
  const statement = await statementIn(1)
  const flagged = await one.client.ask('act', {
    body: { kind: 'flag', statement, words: 'whose number is it' },
  })
  expect(flagged.statement.decided.kind).toBe('held')
  expect(flagged.acts).toHaveLength(2)
  const stale = one.client.ask('act', { body: { kind: 'reject', statement, reading: 'a'.repeat(64) } })
  await expect(stale).rejects.toMatchObject({ status: 409, refusal: { code: 'server/read-anew' } })
})

test('SV6 a report is reviewed once every statement of it is decided about', async () => {
  const reviewed = async (): Promise<readonly string[]> =>
    (await one.client.ask('reports', { query: { status: 'reviewed' } })).rows.map(({ report }) => report.id)
  const before = await one.client.ask('workspace')
  const { statements } = await whole(2)
  for (const { statement } of statements)
    await one.client.ask('act', { body: { kind: 'reject', statement: statement.id, why: 'a copy' } })
  expect(await reviewed()).toEqual([reports[2]])
  expect((await one.client.ask('workspace')).undecided).toBe(before.undecided - statements.length)
  const left = await one.client.ask('reports', { query: { status: 'to-review' } })
  expect(left.rows.map(({ report }) => report.id)).not.toContain(reports[2])
})

test('SV7 selected words become a statement of the person’s own, in the words of the text', async () => {
  const { report, characters, texts } = await whole(0)
  const at = (characters ?? '').indexOf('The ward is full')
  const body: NewStatement = {
    report: report.id,
    text: texts.find(({ stands }) => stands)?.text ?? '',
    content: [createSpan(at, at + 8)],
    cue: [],
    source: { spans: [], name: 'the doctor on duty' },
    stance: 'asserts',
  }
  const told = await one.client.ask('tell', { body })
  expect(told).toMatchObject({
    stands: true,
    statement: { reader: 'person', content: { text: 'The ward' }, source: { text: 'the doctor on duty' } },
  })
  await expect(one.client.ask('tell', { body })).rejects.toMatchObject({ status: 409 })
  const outside = { ...body, content: [createSpan(100_000, 100_001)] }
  await expect(one.client.ask('tell', { body: outside })).rejects.toMatchObject({
    status: 422,
    refusal: { code: 'server/bad-place' },
  })
})

test('SV7 an edited statement keeps what was read beside it, and undoing brings that back', async () => {
  const { statements } = await whole(1)
  const [, before] = statements
    .filter(({ statement }) => statement.claims.length > 0)
    .map((one) => one.statement)
  if (before === undefined) throw new Error('no statement with a claim')
  const edited = await one.client.ask('act', {
    body: {
      kind: 'replace',
      statement: before.id,
      reading: before.reading,
      with: {
        content: before.content.spans,
        cue: before.cue?.spans ?? [],
        source: { spans: before.source.spans },
        stance: 'denies',
      },
    },
  })
  expect(edited.statement.statement.stance).toBe(before.stance)
  expect(edited.statement.decided).toMatchObject({
    kind: 'replaced',
    by: { stance: 'denies', reader: 'person', claims: before.claims, source: before.source },
  })
  const undone = await one.client.ask('act', { body: { kind: 'retract', act: edited.acts[0] ?? '' } })
  expect(undone.statement.decided.kind).toBe('as-read')
})

test('SV8 a file comes from another origin, for some minutes, as an attachment that runs nothing', async () => {
  const link = await one.client.ask('evidence', { params: { id: reports[0] ?? '' } })
  expect(new URL(link.url).origin).not.toBe(new URL(one.server.url).origin)
  const response = await fetch(link.url)
  expect(await response.text()).toBe(article(1))
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'application/octet-stream',
    'content-disposition': expect.stringMatching(/^attachment;/),
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  })
  const part = await fetch(link.url, { headers: { range: 'bytes=7-14' } })
  expect([part.status, await part.text(), part.headers.get('content-range')]).toEqual([
    206,
    article(1).slice(7, 15),
    `bytes 7-14/${article(1).length}`,
  ])
  expect((await fetch(`${new URL(link.url).origin}/${'0'.repeat(32)}`)).status).toBe(404)
  expect(await statusOf(link.url, { host: 'files.example:80' })).toBe(404)
})

/** The status of an answer to a request with headers that `fetch` does not let anybody set. */
function statusOf(url: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })
}

test('SV9 a withdrawn report stays to be seen and is counted no more', async () => {
  const [job] = await handIn(one.client, [['mistake.txt', article(77)]])
  const id = job?.reports[0] ?? ''
  await one.client.ask('withdraw', { params: { id }, body: { why: 'entered twice' } })
  const listed = await one.client.ask('reports', { query: { status: 'withdrawn' } })
  expect(listed.rows).toMatchObject([{ report: { id }, withdrawn: true, statements: 0, undecided: 0 }])
})

test('SV10 a statement’s proof, the ledger’s head and its export are checked by others without a workspace', async () => {
  const proof = await one.client.ask('proof', { params: { id: await statementIn(0) } })
  const file = join(one.root, 'statement.proof')
  writeFileSync(file, proof)
  const checked = await sanad(['ledger', 'check', file, '--json'])
  expect(checked.code).toBe(0)
  expect(JSON.parse(checked.out)).toMatchObject({ proofs: [{ holds: true }] })
  const lines = (await one.client.ask('ledgerExport')).trim().split('\n')
  const { size, root } = await one.client.ask('ledger')
  expect(lines.filter((line) => line.startsWith('{"entry"'))).toHaveLength(size)
  expect(await one.client.ask('checkpoint')).toContain(Buffer.from(root, 'hex').toString('base64'))
})

test('SV10 the change feed goes on where it ended, and questions can be asked as things were known', async () => {
  const changes = async (since: number): Promise<readonly Change[]> =>
    (await one.client.ask('changes', { query: { since } }))
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line))
  const all = await changes(0)
  const { size } = await one.client.ask('ledger')
  expect(all.map(({ position }) => position)).toEqual(Array.from({ length: size }, (_, i) => i))
  expect(await changes(size - 2)).toEqual(all.slice(-2))
  const first = await one.client.ask('workspace', { query: { position: 3 } })
  expect(first.open).toMatchObject({ reports: 1, acts: 0 })
  const none = await one.client.ask('statements', { query: { position: 1 } })
  expect(none.rows).toEqual([])
})

test('SV11 incidents are listed page by page, narrowed by words and by report, with their twins', async () => {
  const { rows, next } = await one.client.ask('incidents', { query: { sort: 'reports' } })
  expect(next).toBeNull()
  expect(rows.flatMap((row) => row.reports).toSorted()).toEqual(reports.toSorted())
  const first = await one.client.ask('incidents', { query: { sort: 'reports', limit: 1 } })
  expect(first).toEqual({ rows: rows.slice(0, 1), next: rows.length > 1 ? '1' : null })
  const mine = await one.client.ask('incidents', { query: { report: reports[1] ?? '' } })
  expect(mine.rows.map((row) => row.reports.includes(reports[1] as never))).toEqual([true])
  expect((await one.client.ask('incidents', { query: { words: 'nowhere of the kind' } })).rows).toEqual([])
  expect(await one.client.ask('incidentsJson', { query: { sort: 'reports' } })).toEqual(rows)
  const table: readonly Record<string, string>[] = parse(
    await one.client.ask('incidentsCsv', { query: { sort: 'reports' } }),
    { bom: true, columns: true },
  )
  expect(table.map((row) => row['incident'])).toEqual(rows.map(({ incident }) => incident))
})

test('SV11 an incident is found by any of its reports and is weighed from what people left standing', async () => {
  const id = reports[0] ?? ''
  const before = await one.client.ask('incident', { params: { id } })
  expect(before.incident.reports).toContain(id)
  expect(await one.client.ask('incident', { params: { id: before.incident.incident } })).toEqual(before)
  expect(before.told.map((report) => report.id).toSorted()).toEqual(before.incident.reports.toSorted())
  const statement = before.incident.statements.find((said) => said.report === id)?.id ?? ''
  const { acts } = await one.client.ask('act', { body: { kind: 'reject', statement } })
  const after = await one.client.ask('incident', { params: { id } })
  expect(after.incident.statements.map((said) => said.id)).not.toContain(statement)
  const { size } = await one.client.ask('ledger')
  await one.client.ask('act', { body: { kind: 'retract', act: acts[0] ?? '' } })
  expect(await one.client.ask('incident', { params: { id } })).toEqual(before)
  const then = await one.client.ask('incident', { params: { id }, query: { position: size } })
  expect(then.incident).toEqual(after.incident)
  await expect(one.client.ask('incident', { params: { id: '0'.repeat(64) } })).rejects.toMatchObject({
    status: 404,
  })
})

test('SV11 what is said against a report names the sentences, and each stands in a report of its incident', async () => {
  const [job] = await handIn(one.client, [['differing.txt', DIFFERING]])
  const id = job?.reports[0] ?? ''
  const against = await one.client.ask('against', { params: { id } })
  const { incident } = await one.client.ask('incident', { params: { id } })
  const own = new Set(incident.statements.filter(({ report }) => report === id).map((said) => said.id))
  expect(against.disagreements.length).toBeGreaterThan(0)
  expect(against.disagreements).toEqual(
    incident.disagreements.filter(({ statements }) => statements.some((said) => own.has(said))),
  )
  const told = new Set(against.statements.map((said) => said.id))
  expect(against.disagreements.flatMap(({ statements }) => statements).every((said) => told.has(said))).toBe(
    true,
  )
  expect(against.statements.every((said) => incident.reports.includes(said.report))).toBe(true)
})

test('SV11 a report that comes, or is taken back, changes incidents without weighing the rest anew', async () => {
  const [job] = await handIn(one.client, [['article-4.txt', article(4)]])
  const id = job?.reports[0] ?? ''
  const found = await one.client.ask('incident', { params: { id } })
  expect(found.incident.reports).toContain(id)
  await one.client.ask('withdraw', { params: { id }, body: { why: 'entered by mistake' } })
  await expect(one.client.ask('incident', { params: { id } })).rejects.toMatchObject({ status: 404 })
})

test('SV11 while somebody waits for incidents, the workspace says how far they are', async () => {
  const stages = new Set<string>()
  let waits = true
  const asked = one.client.ask('incidents', { query: { asOf: '2099-01-01' } }).finally(() => {
    waits = false
  })
  while (waits) {
    const { weighing } = await one.client.ask('workspace')
    if (weighing !== null) {
      stages.add(weighing.stage)
      expect(weighing.done).toBeLessThan(weighing.all)
    }
  }
  expect((await asked).rows.length).toBeGreaterThan(0)
  expect(stages.size).toBeGreaterThan(0)
  expect((await one.client.ask('workspace')).weighing).toBeNull()
})

test('SV12 a search is kept under a name, changed, and given up', async () => {
  const kept = await one.client.ask('saveSearch', { body: { name: 'denials', query: 'stance=denies' } })
  expect(kept.rows).toMatchObject([{ name: 'denials', query: 'stance=denies', person: 'M1' }])
  await one.client.ask('saveSearch', { body: { name: 'denials', query: 'stance=denies&lang=ar' } })
  expect((await one.client.ask('searches')).rows).toMatchObject([{ query: 'stance=denies&lang=ar' }])
  expect((await one.client.ask('saveSearch', { body: { name: 'denials', query: '' } })).rows).toEqual([])
})
