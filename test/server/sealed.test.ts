import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkProof } from '@sanad/core/ledger'
import { nodeCrypto } from '@sanad/store/crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { start } from '../command-line/run.ts'
import { inventNames } from '../workspace/canaries.ts'
import { ByteSearch } from '../workspace/search-bytes.ts'
import { clientOf, handIn, PASSPHRASE, type Served, served } from './serving.ts'

const STARTING = 120_000
const NAMES = inventNames(3)
const SEARCH = new ByteSearch([...NAMES, PASSPHRASE])
const WORDS = NAMES.map((name) => `A neighbour said that ${name} was taken away on Friday.`).join('\n')
let one: Served
let report = ''

beforeAll(async () => {
  one = await served({ passphrase: PASSPHRASE })
  const [job] = await handIn(one.client, [[`${NAMES[0]}.txt`, WORDS]])
  report = job?.reports[0] ?? ''
  await one.client.ask('saveSearch', { body: { name: 'him', query: `words=${NAMES[0]}` } })
}, STARTING)

afterAll(() => one.close(), STARTING)

test('SV17 locked, nothing of what is sealed is told and nothing is written; the passphrase opens it again', async () => {
  expect((await one.client.ask('workspace')).sealed).toMatchObject({ reports: 1 })
  const locked = await one.client.ask('lock')
  expect(locked).toMatchObject({ locked: true, sealed: null })
  expect((await one.client.ask('reports')).rows).toEqual([])
  expect((await one.client.ask('statements', { query: { words: 'neighbour' } })).rows).toEqual([])
  await expect(one.client.ask('report', { params: { id: report } })).rejects.toMatchObject({ status: 404 })
  await expect(one.client.ask('evidence', { params: { id: report } })).rejects.toMatchObject({ status: 404 })
  for (const asked of [
    handIn(one.client, [['a.txt', 'x']]),
    one.client.ask('saveSearch', { body: { name: 'x', query: 'x' } }),
    one.client.ask('handText', { body: { words: 'x', compartment: 'open' } }),
  ])
    await expect(asked).rejects.toMatchObject({ status: 423, refusal: { code: 'server/keys-locked' } })
  const wrong = one.client.ask('unlock', { body: { passphrase: 'not this one' } })
  await expect(wrong).rejects.toMatchObject({
    status: 403,
    refusal: { params: { left: expect.any(Number) } },
  })
  const opened = await one.client.ask('unlock', { body: { passphrase: PASSPHRASE } })
  expect(opened).toMatchObject({ locked: false, sealed: { reports: 1 } })
  expect((await one.client.ask('reports', { query: { words: 'neighbour' } })).rows).toHaveLength(1)
})

/** Looks through files that come and go meanwhile. */
function whileWritten<T>(look: () => readonly T[]): readonly T[] {
  try {
    return look()
  } catch {
    return []
  }
}

test('SV17 neither what is kept nor what is on its way lies on the disk in the clear', async () => {
  const jobs = handIn(
    one.client,
    Array.from({ length: 6 }, (_, i) => [`${NAMES[1]} ${i}.txt`, `${WORDS} ${i}`]),
  )
  for (let i = 0; i < 20; i += 1) {
    expect(whileWritten(() => SEARCH.below(one.folder))).toEqual([])
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  await jobs
  expect(SEARCH.below(one.root)).toEqual([])
})

test('SV16 what waited when the workspace was locked goes on when it is unlocked', async () => {
  const jobs = one.client.ask('handFiles', {
    body: {
      about: {},
      files: Array.from({ length: 8 }, (_, i) => ({
        name: `later-${i}.txt`,
        bytes: new Blob([`${WORDS} later ${i}`]),
      })),
    },
  })
  const { rows } = await jobs
  await one.client.ask('lock')
  await one.client.ask('unlock', { body: { passphrase: PASSPHRASE } })
  const until = async (): Promise<number> => (await one.client.ask('workspace')).jobs
  while ((await until()) > 0) await new Promise((resolve) => setTimeout(resolve, 50))
  const { rows: found } = await one.client.ask('reports', { query: { words: 'later', limit: 200 } })
  expect(found.filter(({ file }) => file?.startsWith('later-'))).toHaveLength(rows.length)
})

test(
  'SV18 neither what the program prints nor a refusal holds a word of a report, a name or a passphrase',
  async () => {
    const other = await served({ passphrase: PASSPHRASE })
    await other.server.close()
    const secret = join(other.root, 'passphrase.txt')
    writeFileSync(secret, PASSPHRASE)
    const child = start(['serve', '--workspace', other.folder, '--port', '0', '--passphrase-file', secret])
    let printed = ''
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (piece: string) => {
        printed += piece
      })
    while (!printed.includes('http://')) await new Promise((resolve) => setTimeout(resolve, 50))
    const [url = ''] = /http:\/\/[\d.:]+\//.exec(printed) ?? []
    const client = clientOf({ url, token: '' })
    const refused: string[] = []
    const note = (error: unknown): void => void refused.push(JSON.stringify(error))
    for (const name of NAMES) {
      await handIn(client, [[`${name}.txt`, `${name} said that ${name} was hurt.`]])
      await client.ask('statements', { query: { words: name } })
      await client.ask('handText', { body: { words: name, date: 'never' } }).catch(note)
      await client
        .ask('act', { body: { kind: 'comment', statement: '0'.repeat(64), words: name } })
        .catch(note)
      await client.ask('statements', { query: { words: name, after: name } }).catch(note)
      refused.push(await (await fetch(`${url}api/${encodeURIComponent(name)}`)).text())
    }
    await client.ask('unlock', { body: { passphrase: `${PASSPHRASE} no` } }).catch(note)
    child.kill('SIGTERM')
    await new Promise((resolve) => child.on('close', resolve))
    expect(refused.length).toBe(4 * NAMES.length + 1)
    expect([...SEARCH.in(Buffer.from(`${printed}${refused.join('\n')}`))]).toEqual([])
    rmSync(other.root, { recursive: true, force: true })
  },
  STARTING,
)

test('SV10 a sealed statement is proved only where it is said that it may be revealed', async () => {
  const { rows } = await one.client.ask('statements', { query: { words: 'neighbour' } })
  const [told] = rows
  if (told === undefined) return expect.fail()
  const params = { id: told.statement.id }
  const refused = one.client.ask('proof', { params })
  await expect(refused).rejects.toMatchObject({ status: 409, refusal: { code: 'prove/reveals' } })
  const proof = await one.client.ask('proof', { params, query: { reveal: 'true' } })
  const verdict = await checkProof(nodeCrypto, proof, { logs: [], witnesses: [] })
  if (verdict.kind !== 'proved') return expect.fail(verdict.why)
  expect(JSON.parse(verdict.part?.text ?? '')).toMatchObject({ id: params.id })
})
