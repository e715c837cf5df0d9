import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createPersonCode } from '@sanad/core/statement'
import { type Client, createClient } from '@sanad/server/client'
import { readTicket } from '@sanad/server/ticket'
import { nodeCrypto } from '@sanad/store/crypto'
import { createWorkspace, openWorkspace } from '@sanad/store/workspace'
import { inventReading, inventReport } from '../packages/store/src/projection/fixtures/invent.ts'

/** How fast the server answers lists of 100,000 statements, how fast forty files go through it beside `sanad read` alone, and how long it lets anybody wait meanwhile. */
const ROOT = resolve(import.meta.dirname, '..')
const BIN = join(ROOT, 'packages/cli/bin/sanad.js')
const [REPORTS, SENTENCES, TIMES, FILES] = [2_000, 50, 20, 40] as const
const only = process.argv[2]
const tools = { crypto: nodeCrypto, clock: () => new Date().toISOString(), now: () => Date.now() }
const folder = mkdtempSync(join(tmpdir(), 'sanad-serve-'))

async function fill(path: string): Promise<void> {
  await createWorkspace(path, createPersonCode('M1'), tools, null)
  const opened = await openWorkspace(path, tools)
  if (opened.kind === 'refused') throw new Error(opened.why.kind)
  const { workspace } = opened
  for (let n = 0; n < REPORTS; n += 100) {
    const bodies = Array.from({ length: 100 }, (_, i) => {
      const report = inventReport(n + i, SENTENCES)
      const text = report.texts[0]?.text.id
      if (text === undefined) throw new Error('no text')
      const of = { report: report.report.id, text, reader: 'rules', version: '1' } as const
      return [report, inventReading({ ...of, n: n + i, sentences: SENTENCES, shift: 0 })]
    })
    await workspace.record('open', bodies.flat())
  }
  await workspace.close()
}

async function serving<T>(path: string, work: (client: Client) => Promise<T>): Promise<T> {
  const child = spawn(process.execPath, [BIN, 'serve', '--workspace', path, '--port', '0'], {
    stdio: 'ignore',
  })
  const begin = performance.now()
  try {
    for (;;) {
      const ticket = await readTicket(path)
      const client = ticket === null ? null : createClient(ticket)
      server = ticket?.pid ?? 0
      if ((await client?.ask('health').catch(() => null))?.ready === true && client !== null) {
        console.log(`${'ready after'.padEnd(44)} ${(performance.now() - begin).toFixed(0)} ms`)
        return await work(client)
      }
      await new Promise((done) => setTimeout(done, 20))
    }
  } finally {
    const over = new Promise((done) => child.on('close', done))
    child.kill('SIGTERM')
    await over
  }
}

/** Processor time of a process so far, where the system tells it: what an answer costs on a machine that does nothing else. */
function processorMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}

/** The same of all children of this process that ended. */
function childrenMs(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[13]) + Number(fields[14])) * 10
}

let server = 0

async function measure(name: string, ask: (i: number) => Promise<unknown>): Promise<void> {
  const begin = performance.now()
  await ask(0)
  const first = performance.now() - begin
  const times: number[] = []
  const before = processorMs(server)
  for (let i = 1; i <= TIMES; i += 1) {
    const from = performance.now()
    await ask(i)
    times.push(performance.now() - from)
  }
  times.sort((a, b) => a - b)
  const at = (share: number): string => `${(times[Math.floor(times.length * share)] ?? 0).toFixed(0)} ms`
  console.log(
    `${name.padEnd(44)} p50 ${at(0.5)}, p95 ${at(0.95)}, first ${first.toFixed(0)} ms; ${((processorMs(server) - before) / TIMES).toFixed(0)} ms of processor time each`,
  )
}

async function lists(): Promise<void> {
  const path = join(folder, 'large')
  await fill(path)
  console.log(`${REPORTS} reports, ${REPORTS * SENTENCES} statements`)
  await serving(path, async (client) => {
    const words = ['children', 'killed', 'denied', 'أطفال', 'enfants', 'school']
    const stances = ['asserts', 'denies', 'fears'] as const
    await measure('workspace', () => client.ask('workspace'))
    await measure('reports, first page', () => client.ask('reports'))
    await measure('statements, first page', () => client.ask('statements'))
    await measure('statements, least sure', () => client.ask('statements', { query: { sort: 'least-sure' } }))
    await measure('statements, stance', (i) =>
      client.ask('statements', { query: { stance: stances[i % 3] ?? 'asserts' } }),
    )
    await measure('statements, publisher', () =>
      client.ask('statements', { query: { publisher: 'The Invented Courier' } }),
    )
    await measure('statements, words', (i) =>
      client.ask('statements', { query: { words: words[i % words.length] ?? '' } }),
    )
    await measure('reports, words', (i) =>
      client.ask('reports', { query: { words: words[i % words.length] ?? '' } }),
    )
    const { rows } = await client.ask('statements', { query: { limit: 200 } })
    await measure('act', (i) =>
      client.ask('act', { body: { kind: 'accept', statement: rows[i]?.statement.id ?? '' } }),
    )
    await measure('statements, undecided least sure', () =>
      client.ask('statements', { query: { status: 'as-read', sort: 'least-sure' } }),
    )
    await measure('report', (i) => client.ask('report', { params: { id: rows[i]?.statement.report ?? '' } }))
  })
}

function article(n: number): string {
  const said = Array.from(
    { length: 12 },
    (_, i) =>
      `A doctor in Azrin said on Monday that ${n + i} children were killed when a shell hit the school. The ministry denied that any child was hurt, and relief workers fear that ${n + 10} families are trapped.`,
  )
  return `Title: Report ${n}\nPublisher: The Invented Courier\nDate: 2026-02-03\n\n${said.join('\n\n')}\n`
}

async function throughput(): Promise<void> {
  const files = Array.from({ length: FILES }, (_, n) => ({ name: `file-${n}.txt`, words: article(n) }))
  for (const { name, words } of files) writeFileSync(join(folder, name), words)
  const paths = files.map(({ name }) => join(folder, name))
  const alone = performance.now()
  spawnSync(process.execPath, [BIN, 'read', '--json', ...paths], { maxBuffer: 2 ** 28 })
  const read = performance.now() - alone
  const computed = childrenMs()
  const path = join(folder, 'small')
  await createWorkspace(path, createPersonCode('M1'), tools, null)
  await serving(path, async (client) => {
    await new Promise((done) => setTimeout(done, 3_000))
    const waits: number[] = []
    const before = processorMs(server)
    const begin = performance.now()
    await client.ask('handFiles', {
      body: { about: {}, files: files.map(({ name, words }) => ({ name, bytes: new Blob([words]) })) },
    })
    const confirmed = performance.now() - begin
    for (;;) {
      const from = performance.now()
      await client.ask('health')
      waits.push(performance.now() - from)
      const { rows } = await client.ask('jobs')
      if (rows.every(({ state }) => state === 'done')) break
      await new Promise((done) => setTimeout(done, 10))
    }
    const took = performance.now() - begin
    const most = Math.max(...waits)
    console.log(
      `${FILES} files: read alone ${read.toFixed(0)} ms, through the server ${took.toFixed(0)} ms (${(read / took).toFixed(2)}×)`,
    )
    console.log(`processor time: read alone ${computed} ms, the server ${processorMs(server) - before} ms`)
    console.log(
      `confirmed after ${confirmed.toFixed(0)} ms; longest wait for an answer meanwhile ${most.toFixed(0)} ms of ${waits.length}`,
    )
  })
}

try {
  if (only !== 'lists') await throughput()
  if (only !== 'files') await lists()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
