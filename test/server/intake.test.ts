import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Job } from '@sanad/server/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { HOSTILE_FILES } from '../intake/hostile-files.ts'
import { makePng } from '../intake/make-picture.ts'
import { article, ended, handIn, PASSPHRASE, type Served, served } from './serving.ts'

const STARTING = 120_000
let open: Served
let sealing: Served

beforeAll(async () => {
  open = await served()
  sealing = await served({ passphrase: PASSPHRASE })
}, STARTING)

afterAll(async () => {
  await open.close()
  await sealing.close()
}, STARTING)

test('SV13 forty files are each told through, duplicates are said, and nothing is left over', async () => {
  const files = Array.from({ length: 40 }, (_, i) => [`file-${i}.txt`, article(i % 36)] as const)
  const jobs = await handIn(open.client, files)
  expect(jobs.map(({ name }) => name)).toEqual(files.map(([name]) => name))
  expect(jobs.filter(({ state }) => state === 'done')).toHaveLength(36)
  expect(jobs.filter(({ state }) => state === 'known')).toHaveLength(4)
  const { open: counts, jobs: waiting } = await open.client.ask('workspace')
  expect([counts.reports, waiting]).toEqual([36, 0])
  expect(counts.statements).toBe(
    jobs.reduce((sum, job) => sum + (job.state === 'done' ? job.statements : 0), 0),
  )
  expect(readdirSync(join(open.folder, 'inbox'))).toEqual([])
})

test('SV13 each step is told as it is taken', async () => {
  const response = await open.client.open('jobEvents')
  const reader = response.body?.getReader()
  const [job] = await handIn(open.client, [['steps.txt', article(100)]])
  let heard = ''
  const steps = (): readonly string[] =>
    [...heard.matchAll(/^data: (\{.*)$/gm)]
      .map(([, told = '']): Partial<Job> => JSON.parse(told))
      .filter(({ id }) => id === job?.id)
      .flatMap(({ state }) => state ?? [])
  while (!steps().includes('done')) heard += new TextDecoder().decode((await reader?.read())?.value)
  await reader?.cancel()
  expect(steps()).toEqual(['hashed', 'stored', 'text', 'statements', 'done'])
  expect(heard).toContain('event: ledger')
})

test('SV13 what is not evidently public is asked about where nothing can be sealed, and stays or goes as is said', async () => {
  const [asks] = await handIn(open.client, [['note.txt', 'A guard said that two boys were taken away.']])
  expect(asks).toMatchObject({ state: 'asks', why: { code: 'server/not-public', retry: true } })
  const id = asks?.id ?? ''
  await open.client.ask('retryJob', { params: { id }, body: { compartment: 'open' } })
  expect(await ended(open.client, [id])).toMatchObject([{ state: 'done', compartment: 'open' }])
  const [other] = await handIn(open.client, [['other.txt', 'A guard said that two girls were taken away.']])
  const left = await open.client.ask('discardJob', { params: { id: other?.id ?? '' } })
  expect(left.rows.map((row) => row.id)).not.toContain(other?.id)
  expect(readdirSync(join(open.folder, 'inbox'))).toEqual([])
})

test('SV13 pasted words are a report; an address among them is words like any other', async () => {
  const { size } = await open.client.ask('ledger')
  const handed = await open.client.ask('handText', {
    body: {
      words: 'http://169.254.169.254/latest A nurse said that five children were hurt.',
      publisher: 'The Invented Courier',
      date: '2026-02-07',
    },
  })
  expect(await ended(open.client, [handed.id])).toMatchObject([{ state: 'done', compartment: 'open' }])
  expect((await open.client.ask('ledger')).size).toBe(size + 2)
  await expect(
    open.client.ask('handText', { body: { words: 'x', date: 'the day before' } }),
  ).rejects.toMatchObject({ refusal: { code: 'fault/bad-date' } })
})

test('SV14 a conversation is kept sealed under a code, with what was asked before it', async () => {
  const interview = {
    source: 'S-14',
    access: 'witnessed',
    consent: ['record'],
    interviewedBefore: false,
    reason: null,
    support: true,
    notes: 'calm',
  } as const
  const body = { words: 'They took my brother on Friday.', lang: 'en', interview }
  await expect(open.client.ask('handText', { body })).rejects.toMatchObject({
    refusal: { code: 'server/must-seal' },
  })
  const again = { ...body, interview: { ...interview, interviewedBefore: true } }
  await expect(sealing.client.ask('handText', { body: again })).rejects.toMatchObject({
    refusal: { code: 'server/say-why-again' },
  })
  const handed = await sealing.client.ask('handText', { body })
  const [job] = await ended(sealing.client, [handed.id])
  expect(job).toMatchObject({ state: 'done', compartment: 'sealed' })
  const id = job?.reports[0] ?? ''
  const whole = await sealing.client.ask('report', { params: { id } })
  expect(whole).toMatchObject({ compartment: 'sealed', interview: 'S-14', characters: body.words })
  const { url } = await sealing.client.ask('evidence', { params: { id } })
  expect(await (await fetch(url)).json()).toMatchObject({ interview, words: body.words })
})

test('SV14 a photograph is read from the words that a person typed of it, and goes with one file only', async () => {
  const picture = makePng(4, 4)
  const about = { transcript: 'Sign at the gate: two children are missing.', lang: 'en' }
  const [job] = await handIn(sealing.client, [['gate.png', picture]], about)
  expect(job).toMatchObject({ state: 'done', compartment: 'sealed' })
  const whole = await sealing.client.ask('report', { params: { id: job?.reports[0] ?? '' } })
  expect(whole).toMatchObject({ characters: about.transcript, evidence: { media: 'image/png' } })
  const two = [
    ['a.png', picture],
    ['b.png', picture],
  ] as const
  await expect(handIn(sealing.client, two, about)).rejects.toMatchObject({
    refusal: { code: 'server/one-file' },
  })
})

test(
  'SV15 hostile and broken files are kept and told of, one by one, and the server goes on',
  async () => {
    const files = HOSTILE_FILES.map(({ name, bytes }) => [name, bytes] as const)
    const jobs = await handIn(sealing.client, files, { compartment: 'sealed' })
    expect(jobs).toHaveLength(HOSTILE_FILES.length)
    for (const [i, { name, code }] of HOSTILE_FILES.entries()) {
      const told = jobs[i]
      expect(told?.name, name).toBe(name.split('/').at(-1))
      if (told?.state === 'known') continue
      expect(
        told?.problems.map((problem) => problem.code),
        name,
      ).toContain(code)
    }
    expect(await sealing.client.ask('health')).toMatchObject({ ready: true })
    expect((await sealing.client.ask('workspace')).damage).toBe(0)
  },
  5 * STARTING,
)

test('SV15 a form that breaks off, holds no file or is none leaves nothing behind', async () => {
  const url = `${open.server.url}api/intake/files`
  const post = (type: string, body: string): Promise<Response> =>
    fetch(url, { method: 'POST', headers: { 'sanad-client': '1', 'content-type': type }, body })
  const multi = 'multipart/form-data; boundary=xx'
  const file = '--xx\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhalf'
  expect((await post('text/plain', 'x')).status).toBe(415)
  expect((await post(multi, '--xx--\r\n')).status).toBe(422)
  expect((await post(multi, file)).status).toBe(400)
  const about = '--xx\r\ncontent-disposition: form-data; name="about"\r\n\r\n{"colour":1}\r\n'
  expect((await post(multi, `${about}${file}\r\n--xx--\r\n`)).status).toBe(422)
  expect(existsSync(join(open.folder, 'inbox'))).toBe(true)
  expect(readdirSync(join(open.folder, 'inbox'))).toEqual([])
})
