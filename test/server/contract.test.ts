import { connect } from 'node:net'
import { CONTRACTS } from '@sanad/server/api'
import { type EndpointName, urlOf } from '@sanad/server/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { article, handIn, type Served, served } from './serving.ts'

const STARTING = 120_000
let one: Served
let report = ''
let statement = ''
let text = ''

beforeAll(async () => {
  one = await served()
  const [job] = await handIn(one.client, [['first.txt', article(1)]])
  report = job?.reports[0] ?? ''
  const whole = await one.client.ask('report', { params: { id: report } })
  statement = whole.statements[0]?.statement.id ?? ''
  text = whole.statements[0]?.statement.text ?? ''
}, STARTING)

afterAll(() => one.close())

interface Sample {
  readonly params?: () => object
  readonly query?: object
  readonly body?: () => object
  /** The code of why it is refused here. */
  readonly refused?: string
}

const id = (): object => ({ id: report })
/** One question of every endpoint. */
const SAMPLES: Readonly<Record<EndpointName, Sample>> = {
  health: {},
  workspace: { query: { asOf: '2099-01-01' } },
  unlock: { body: () => ({ passphrase: 'none' }), refused: 'workspace/no-passphrase' },
  lock: {},
  reports: { query: { words: 'invented', limit: 10, sort: 'date', status: 'to-review' } },
  reportsCsv: {},
  reportsJson: {},
  report: { params: id },
  evidence: { params: id },
  withdraw: { params: () => ({ id: 'abcdef' }), body: () => ({ why: '' }), refused: 'workspace/no-such' },
  statements: { query: { sort: 'least-sure', status: 'as-read', stance: 'asserts' } },
  statementsCsv: {},
  statementsJson: {},
  statement: { params: () => ({ id: statement }) },
  proof: { params: () => ({ id: statement }) },
  tell: {
    body: () => ({
      report,
      text,
      content: [[0, 8]],
      cue: [],
      source: { spans: [], name: 'a neighbour' },
      stance: 'asserts',
    }),
  },
  act: { body: () => ({ kind: 'flag', statement, words: 'look at the date' }) },
  incidents: { query: { words: 'azrin', sort: 'reports', limit: 5 } },
  incidentsCsv: {},
  incidentsJson: {},
  incident: { params: id },
  against: { params: id },
  violations: {},
  violation: { params: () => ({ id: 'abcdef' }), refused: 'workspace/no-such' },
  handFiles: {},
  handText: { body: () => ({ words: 'Nobody was hurt, a guard said.', compartment: 'open' }) },
  jobs: {},
  jobEvents: {},
  retryJob: { params: () => ({ id: '0'.repeat(32) }), body: () => ({}), refused: 'server/nothing-here' },
  discardJob: { params: () => ({ id: '0'.repeat(32) }) },
  searches: {},
  saveSearch: { body: () => ({ name: 'denials', query: 'stance=denies' }) },
  changes: { query: { since: 0 } },
  ledger: {},
  checkpoint: {},
  ledgerExport: {},
  backup: {
    body: () => ({ path: `${one.root}/kept.age`, passphrase: 'seven quiet herons cross the old bridge' }),
  },
  openapi: {},
}

const names = Object.keys(SAMPLES) as EndpointName[]

test.each(names.filter((name) => !['jobEvents', 'handFiles'].includes(name)))(
  'SV1 %s answers as it is described',
  async (name) => {
    const { params, query, body, refused } = SAMPLES[name]
    const asking = { params: params?.(), query, body: body?.() }
    const asked = one.client.open(name, asking as never)
    if (refused !== undefined) {
      await expect(asked).rejects.toMatchObject({ refusal: { code: refused } })
      return
    }
    const response = await asked
    const { answer, status } = CONTRACTS[name]
    expect(response.status).toBe(status ?? 200)
    const type = answer.kind === 'json' ? 'application/json' : answer.type
    expect(response.headers.get('content-type')).toContain(type)
    const shown = await response.text()
    if (answer.kind === 'json') answer.schema.parse(JSON.parse(shown))
    else expect(shown).not.toBe('')
  },
)

test('SV1 what is handed in and what becomes of it are answered as they are described', async () => {
  const [job] = await handIn(one.client, [['second.txt', article(2)]])
  expect(job).toMatchObject({ state: 'done', name: 'second.txt', compartment: 'open' })
  const response = await one.client.open('jobEvents')
  expect(response.headers.get('content-type')).toContain('text/event-stream')
  const reader = response.body?.getReader()
  let heard = ''
  while (!heard.includes('\n\nevent: job')) heard += new TextDecoder().decode((await reader?.read())?.value)
  await reader?.cancel()
  const [, told = ''] = /data: (.*)/.exec(heard) ?? []
  expect(JSON.parse(told)).toMatchObject({ bytes: expect.any(Number), state: expect.any(String) })
})

test('SV1 the description names every endpoint, with schemas that stand in it', async () => {
  const description = await one.client.ask('openapi')
  expect(description).toMatchObject({ openapi: '3.1.0' })
  const told = JSON.stringify(description)
  const operations = [...told.matchAll(/"operationId":"(\w+)"/g)].map(([, name]) => name)
  expect(operations.toSorted()).toEqual(names.toSorted())
  const { components } = description as { components: { schemas: object } }
  const used = [...told.matchAll(/"#\/components\/schemas\/([\w-]+)"/g)].map(([, name = '']) => name)
  expect([...new Set(used)].filter((name) => !Object.hasOwn(components.schemas, name))).toEqual([])
})

test('SV1 the description is shown as a page that runs nothing and comes from nowhere else', async () => {
  const page = await (await fetch(`${one.server.url}api/docs`)).text()
  expect(page).toContain('/api/openapi.json')
  expect(page).not.toMatch(/<script|https?:\/\//)
})

test('SV4 what is asked for must be understood whole: unknown filters, pages too long and broken JSON are refused', async () => {
  const ask = (path: string, init?: RequestInit): Promise<Response> =>
    fetch(`${one.server.url.slice(0, -1)}${path}`, init)
  const post = { method: 'POST', headers: { 'sanad-client': '1', 'content-type': 'application/json' } }
  for (const path of ['/api/reports?limit=201', '/api/reports?colour=red', '/api/statements?from=monday'])
    expect((await ask(path)).status, path).toBe(422)
  expect((await ask('/api/reports?after=nonsense')).status).toBe(400)
  expect((await ask('/api/acts', { ...post, body: '{' })).status).toBe(400)
  const large = JSON.stringify({ kind: 'comment', statement, words: 'x'.repeat(1_100_000) })
  expect((await ask('/api/acts', { ...post, body: large })).status).toBe(413)
  expect((await ask('/api/nowhere')).status).toBe(404)
  expect(await postWithoutLength('/api/lock')).toBe(200)
  const french = await ask('/api/nowhere', { headers: { 'accept-language': 'fr-CH, ar;q=0.5' } })
  expect(await french.json()).toMatchObject({
    code: 'server/nothing-here',
    text: 'Il n’y a rien à cette adresse.',
  })
  expect(urlOf('report', { params: { id: 'a/b' } })).toBe('/api/reports/a%2Fb')
})

/** Asks as some programs do: neither a body nor a word on its length. */
function postWithoutLength(path: string): Promise<number> {
  const { hostname, port } = new URL(one.server.url)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname)
    socket.once('error', reject)
    socket.once('data', (told) => {
      resolve(Number(String(told).split(' ')[1]))
      socket.destroy()
    })
    socket.write(`POST ${path} HTTP/1.1\r\nhost: ${hostname}:${port}\r\nsanad-client: 1\r\n\r\n`)
  })
}
