import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Body, decodeBody, encodeBody, type Recorded } from '@sanad/core/ledger'
import {
  type Log,
  listReports,
  listStatements,
  openProjection,
  readCounts,
  readReport,
  readStatement,
  readWeighable,
  type Where,
} from '@sanad/store/projection'
import { SERVERS, startServer } from '../packages/store/src/database/fixtures/server.ts'
import {
  inventCharacters,
  inventId,
  inventReading,
  inventReport,
} from '../packages/store/src/projection/fixtures/invent.ts'

/** How fast rows are made from a log, and asked; `--reports N`, `--server 15|18`. */
const REPORTS = Number(argument('--reports') ?? 10_000)
const SENTENCES = 10
const SALT = new Uint8Array(16)

function argument(name: string): string | undefined {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : process.argv[at + 1]
}

/** A report and its reading, one after the other: bodies as their bytes, which are read when they are asked for, as those of a ledger are. */
function inventLog(reports: number): Log {
  const size = 2 * reports
  const bodies = Array.from({ length: size }, (_, position) => encodeBody(inventBody(position), SALT))
  return {
    size,
    root: inventId('root', size),
    rootAt: async (at) => inventId('root', at),
    characters: async () => inventCharacters(1, SENTENCES),
    async *read(from) {
      for (const [i, bytes] of bodies.slice(from).entries()) yield entryOf(from + i, bytes)
    },
  }
}

function entryOf(position: number, bytes: Uint8Array): Recorded {
  const read = decodeBody(bytes)
  return {
    position,
    entry: inventId('entry', position),
    author: inventId('author', 1),
    compartment: 'open',
    received: '2026-01-01T00:00:00Z',
    body: read.kind === 'body' ? read.body : null,
  }
}

function inventBody(position: number): Body {
  const n = Math.floor(position / 2)
  const told = inventReport(n, SENTENCES)
  const text = told.texts[0]?.text.id
  if (text === undefined) throw new Error('a report has a text')
  const read = {
    report: told.report.id,
    text,
    reader: 'rules',
    version: 'rules-1',
    n,
    sentences: SENTENCES,
    shift: 0,
  } as const
  return position % 2 === 0 ? told : inventReading(read)
}

async function timed<T>(what: string, task: () => Promise<T>): Promise<T> {
  const begin = performance.now()
  const before = process.cpuUsage()
  const answer = await task()
  const { user, system } = process.cpuUsage(before)
  const cells = [performance.now() - begin, (user + system) / 1000].map((ms) => ms.toFixed(0).padStart(8))
  console.log(`${what.padEnd(44)} ${cells.join(' ')} ms (all, of them computing here)`)
  return answer
}

const WORDS = [
  'children killed market',
  '"released"',
  'Azrin council',
  'surgeon shells school',
  'school -nobody',
  'displac*',
  'familles piégées',
  'السجن',
  '"had escaped from the prison"',
  'relief 203',
]

/** Asked first by nobody who counts: connections are made and code is compiled. */
const WARM = 100
const COUNTED = 400

/** Median and 95th, each with another record or other words. */
async function measured(what: string, ask: (n: number) => Promise<unknown>): Promise<void> {
  const times: number[] = []
  for (let n = 0; n < WARM + COUNTED; n += 1) {
    const begin = performance.now()
    await ask(n)
    if (n >= WARM) times.push(performance.now() - begin)
  }
  times.sort((a, b) => a - b)
  const cells = [0.5, 0.95].map((share) => (times[share * COUNTED] ?? 0).toFixed(1).padStart(8))
  console.log(`${what.padEnd(44)} ${cells.join(' ')} ms (median, 95th)`)
}

async function measureAsking(): Promise<void> {
  const some = await listStatements(again, { limit: 200 })
  const statement = (n: number): string => some.rows[n % some.rows.length]?.statement.id ?? ''
  const report = (n: number): string => inventReport((n * 97) % REPORTS, SENTENCES).report.id
  await measured('a statement by its id', (n) => readStatement(again, statement(n)))
  await measured('a report with its statements', (n) => readReport(again, report(n)))
  await measured('a page of reports', () => listReports(again, { limit: 50 }))
  await measured('a page of reports of one publisher', () => listReports(again, { publisher: 'Valley Wire' }))
  await measured('a page of statements', () => listStatements(again, { limit: 50 }))
  await measured('a page of denials of one speaker', () =>
    listStatements(again, { stance: 'denies', speaker: 'relief' }),
  )
  await measured('full text', (n) => listStatements(again, { words: WORDS[n % WORDS.length] ?? '' }))
  await measured('weighing one report', (n) => readWeighable(again, { reports: [report(n)] }))
  await timed('counts', () => readCounts(again))
  await timed('all that is weighed', () => readWeighable(again))
}

const folder = mkdtempSync(join(tmpdir(), 'sanad-bench-'))
const major = SERVERS.find((one) => String(one) === argument('--server'))
const server = major === undefined ? null : startServer(major)
const where: Where =
  server === null ? { kind: 'folder', folder } : { kind: 'server', url: server.url, schema: 'bench' }
const log = await timed('making the entries', async () => inventLog(REPORTS))
let made = 0
await timed('reading what they say', async () => {
  for await (const { body } of log.read(0)) {
    made += body?.kind === 'reading' ? 2 + 3 * body.reading.statements.length + 1 : 4
  }
})
const projection = await timed('first open', () => openProjection(where))
const begin = performance.now()
await timed(`rebuild of ${log.size} entries, ${made} rows`, () => projection.catchUp(log))
console.log(`${((made * 1000) / (performance.now() - begin)).toFixed(0)} rows a second`)
console.log(`memory ${(process.memoryUsage.rss() / 2 ** 20).toFixed(0)} MB`)
await timed('close', () => projection.close())
const again = await timed('open again', () => openProjection(where))
await timed('nothing to catch up', () => again.catchUp(log))
await measureAsking()
await again.close()
server?.stop()
rmSync(folder, { recursive: true, force: true })
