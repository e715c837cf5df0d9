import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { type Ended, ROOT, sanad, start } from '../command-line/run.ts'
import { called } from './called.ts'

const EXAMPLES = join(ROOT, 'examples/ghwayran')
const PASSPHRASE = 'seven plain words that nobody would guess'
const made = mkdtempSync(join(tmpdir(), 'sanad-add-'))
let count = 0

afterAll(() => rmSync(made, { recursive: true, force: true }), 120_000)

function file(name: string, words: string): string {
  const path = join(made, name)
  writeFileSync(path, words)
  return path
}

const secret = file('passphrase', `${PASSPHRASE}\n`)

interface Place {
  readonly folder: string
  /** A command within this process. */
  in(...typed: readonly string[]): Promise<Ended>
  /** The same as a process of its own. */
  apart(...typed: readonly string[]): Promise<Ended>
}

function placeIn(folder: string): Place {
  return {
    folder,
    in: (...typed) => called(...typed, '--workspace', folder),
    apart: (...typed) => sanad([...typed, '--workspace', folder]),
  }
}

function nextFolder(): string {
  count += 1
  return join(made, `workspace-${count}`)
}

/** A new workspace, and commands called in it. */
async function place(...options: readonly string[]): Promise<Place> {
  const folder = nextFolder()
  expect((await called('init', folder, ...options)).code).toBe(0)
  return placeIn(folder)
}

/** A workspace that holds the eight examples, and what adding them told. */
const examples = place().then(async (where) => ({
  where,
  added: await where.apart('add', '--tagger', 'rules', EXAMPLES),
}))

async function withExamples(): Promise<Place> {
  const folder = nextFolder()
  cpSync((await examples).where.folder, folder, { recursive: true })
  return placeIn(folder)
}

interface Listed {
  readonly statement: { readonly id: string; readonly content: { readonly text: string } }
  readonly decided: { readonly kind: string }
}

async function listed(where: Place, ...more: readonly string[]): Promise<readonly Listed[]> {
  const { out } = await where.in('statement', '--json', ...more)
  return out
    .trim()
    .split('\n')
    .filter((one) => one !== '')
    .map((one) => JSON.parse(one))
}

test('WS60 a folder becomes a workspace once; another attempt changes nothing', async () => {
  const folder = nextFolder()
  expect((await sanad(['init', folder, '--as', 'Nasrin'])).code).toBe(0)
  const before = readdirSync(join(folder, 'ledger'))
  const again = await sanad(['init', folder])
  expect([again.code, again.out]).toEqual([5, ''])
  expect(readdirSync(join(folder, 'ledger'))).toEqual(before)
  expect((await called('init', join(made, 'bad'), '--as', 'two words')).code).toBe(2)
  const absent = await sanad(['status', '--workspace', made])
  expect([absent.code, absent.out]).toEqual([3, ''])
})

test('WS61 what is added is told once it is kept; what is known is said and not added twice', async () => {
  const { where, added } = await examples
  expect(added.code).toBe(0)
  expect(added.out.trim().split('\n')).toHaveLength(8)
  const status = JSON.parse((await where.apart('status', '--json')).out)
  expect(status).toMatchObject({ person: 'M1', size: 17, open: { reports: 8, withdrawn: 0 } })
  const copy = await withExamples()
  const again = await copy.in('add', '--tagger', 'rules', '--ndjson', join(EXAMPLES, '1-attack.txt'))
  expect(JSON.parse(again.out)).toEqual({ file: '1-attack.txt', added: false })
  expect(JSON.parse((await copy.in('status', '--json')).out).root).toBe(status.root)
})

test('WS61 killed anywhere and run again, it ends as if it had not been', async () => {
  const [whole, cut] = [(await examples).where, await place()]
  const args = ['add', '--tagger', 'rules', EXAMPLES, '--workspace', cut.folder]
  const child = start(args)
  await new Promise((resolve) => child.stdout?.once('data', resolve))
  child.kill('SIGKILL')
  await new Promise((resolve) => child.on('close', resolve))
  expect((await sanad(args)).code).toBe(0)
  const ids = async (one: Place): Promise<readonly string[]> =>
    (await listed(one)).map(({ statement }) => statement.id).toSorted()
  expect(await ids(cut)).toEqual(await ids(whole))
})

test('WS62 what is not evidently public is never added in the clear unasked', async () => {
  const note = file('note.txt', 'A nurse said that two boys were hurt in Azrin.')
  const open = await place()
  const refused = await open.in('add', '--tagger', 'rules', '--lang', 'en', note)
  expect([refused.code, refused.out]).toEqual([1, ''])
  expect(refused.err).toContain('note.txt is not evidently public')
  expect((await open.in('add', '--tagger', 'rules', '--lang', 'en', '--open', note)).out).toContain(
    'in the clear',
  )
  const sealing = await place('--passphrase-file', secret)
  const locked = await sealing.in('add', '--tagger', 'rules', '--lang', 'en', note)
  expect([locked.code, locked.out]).toEqual([6, ''])
  const kept = await sealing.apart(
    'add',
    '--tagger',
    'rules',
    '--lang',
    'en',
    note,
    '--passphrase-file',
    secret,
  )
  expect(kept.out).toContain('note.txt: kept sealed, 1 report')
  expect(await listed(sealing)).toEqual([])
  expect(await listed(sealing, '--passphrase-file', secret)).toMatchObject([
    { statement: { content: { text: 'that two boys were hurt in Azrin' } }, compartment: 'sealed' },
  ])
})

test('WS63 an interview is sealed, and its words are those of a code', async () => {
  const where = await place('--passphrase-file', secret)
  const told = ['--passphrase-file', secret]
  const heard = await sanad(
    [
      'add',
      '--interview',
      '--source',
      'S7',
      '--lang',
      'en',
      '--tagger',
      'rules',
      '--workspace',
      where.folder,
      ...told,
    ],
    { input: 'I saw four boys taken to the school. The guard said they were safe.' },
  )
  expect(heard.code).toBe(0)
  expect(heard.out).toContain('kept sealed')
  const { out } = await where.in('statement', ...told)
  expect(out).toContain('S7')
  const unnamed = await sanad(['add', '--interview', '--workspace', where.folder, ...told], { input: 'x' })
  expect(unnamed.code).toBe(2)
})

test('WS43 all that a source told goes by its code, and what another source told stays', async () => {
  const where = await place('--passphrase-file', secret)
  const told = ['--passphrase-file', secret]
  for (const [source, words] of [
    ['S7', 'I saw four boys taken to the school.'],
    ['S7', 'Two of the boys came back on Friday.'],
    ['S8', 'I heard three shots near the bridge.'],
  ] as const) {
    const interview = ['--interview', '--source', source, '--lang', 'en', '--tagger', 'rules']
    const heard = await sanad(['add', ...interview, '--workspace', where.folder, ...told], { input: words })
    expect(heard.code).toBe(0)
  }
  const locked = await where.in('erase', 'S7', '--reason', 'consent')
  expect(locked.code).toBe(6)
  const erased = await where.apart('erase', 'S7', '--reason', 'consent', ...told)
  expect(erased).toMatchObject({ code: 0, err: '' })
  expect(erased.out).toContain('2 conversations with this source')
  expect(erased.out).not.toContain('S7')
  const { out } = await where.in('statement', ...told)
  expect(out).toContain('S8')
  expect(out).not.toContain('S7')
})

test('WS64 a file of which nothing can be read is kept all the same', async () => {
  const where = await place()
  const sound = file('sound.mp3', `ID3${'\u0003'.repeat(40)}`)
  const { out } = await where.apart('add', '--open', '--ndjson', sound)
  expect(JSON.parse(out)).toMatchObject({ file: 'sound.mp3', added: true, reports: [], statements: 0 })
  expect(JSON.parse((await where.in('add', '--open', '--ndjson', sound)).out)).toMatchObject({ added: false })
})

test('WS65 a statement shows where it comes from, who read it and what was decided; the last decision stands', async () => {
  const where = await place()
  await where.in('add', '--tagger', 'rules', join(EXAMPLES, '1-attack.txt'))
  const [found] = await listed(where, '--find', 'human shields')
  const id = found?.statement.id.slice(0, 10) ?? ''
  const told = JSON.parse((await where.in('statement', id, '--json')).out)
  expect(told).toMatchObject({
    stands: true,
    report: { file: '1-attack.txt' },
    readings: [{ reader: 'rules' }],
  })
  expect((await where.apart('accept', id)).code).toBe(0)
  expect((await where.apart('comment', id, 'asked the newsroom')).code).toBe(0)
  expect((await where.apart('reject', id, '--reason', 'misread')).code).toBe(0)
  const after = JSON.parse((await where.apart('statement', id, '--json')).out)
  expect(after).toMatchObject({ decided: { kind: 'rejected' } })
  expect(after.acts.map(({ act }: { act: { kind: string } }) => act.kind)).toEqual([
    'accept',
    'comment',
    'reject',
  ])
  expect((await where.apart('statement', 'ffffff')).code).toBe(3)
})

test('WS66 an act is taken back and stays to be seen; so does a report added by mistake', async () => {
  const where = await place()
  const { out } = await where.in('add', '--tagger', 'rules', '--ndjson', join(EXAMPLES, '4-dead.txt'))
  const [report] = JSON.parse(out).reports
  const [found] = await listed(where)
  const id = found?.statement.id ?? ''
  await where.in('reject', id)
  const [act] = JSON.parse((await where.in('statement', id, '--json')).out).acts
  expect((await where.apart('retract', act.act.id.slice(0, 12))).code).toBe(0)
  expect(JSON.parse((await where.in('statement', id, '--json')).out)).toMatchObject({
    decided: { kind: 'as-read' },
  })
  expect((await where.in('retract', report.slice(0, 12), '--reason', 'twice')).code).toBe(0)
  expect(JSON.parse((await where.in('status', '--json')).out).open).toMatchObject({
    reports: 1,
    withdrawn: 1,
    statements: 0,
  })
})

test('WS67 read again by a better reader, people’s acts stay with the words they were about', async () => {
  const where = await place()
  await where.in('add', '--tagger', 'rules', join(EXAMPLES, '1-attack.txt'))
  const [found] = await listed(where, '--find', 'human shields')
  await where.in('accept', found?.statement.id ?? '')
  const { out } = await where.apart('reread', '--tagger', 'learned')
  expect(out).toContain('1 act moved along')
  const [now] = await listed(where, '--find', 'human shields')
  expect(now?.decided.kind).toBe('accepted')
  expect((await where.apart('reread', '--tagger', 'learned')).out).toContain('Nothing changed')
})

test('WS68 a question about a position or a day is answered as the log was then', async () => {
  const { where } = await examples
  const at = async (...asked: readonly string[]): Promise<number> =>
    JSON.parse((await where.in('status', '--json', ...asked)).out).open.reports
  expect(await at('--position', '3')).toBe(1)
  expect(await at('--as-of', '2001-01-01')).toBe(0)
  expect(await at()).toBe(8)
  expect((await where.apart('status', '--position', '99')).code).toBe(2)
})

test('WS42 a file that was erased here is told when it comes again', async () => {
  const where = await place()
  const path = join(EXAMPLES, '1-attack.txt')
  const add = (): Promise<Ended> => where.in('add', '--tagger', 'rules', '--open', path)
  expect((await add()).err).toBe('')
  expect((await where.in('erase', '1-attack.txt', '--reason', 'consent')).code).toBe(0)
  const again = await add()
  expect(again.code).toBe(0)
  expect(again.err.replace(/\s+/g, ' ')).toContain(
    '1-attack.txt: a file with the same bytes was erased here before (consent)',
  )
})
