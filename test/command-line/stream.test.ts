import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { start } from './run.ts'

const { SANAD_SOAK: soak } = process.env
const REPORTS = soak === undefined ? 2_000 : 20_000
/** The learned tagger takes some ten times as long as the rules. */
const LEARNED = REPORTS / 20
/** A soak reads for as long as it takes. */
const LIMIT = soak === undefined ? 180_000 : 1_800_000
/** What is kept of each report would fill so small a heap long before a soak's end. */
const HEAP_MB = 72

const SENTENCES = [
  'The council of Azrin said on Monday that {n} children were killed in the market.',
  'A doctor at the hospital told reporters: "We counted {n} wounded people here."',
  'According to residents, {n} families left the town before the clashes began.',
  'The force denied that it had shelled the school.',
]

/** An invented report of about sixty words; each is different. */
function reportLine(n: number): string {
  const text = SENTENCES.map((sentence) => sentence.replace('{n}', String(2 + (n % 97)))).join(' ')
  return `${JSON.stringify({ id: `report-${n}`, text: `${text} Number ${n} of the series.`, date: '2031-05-02', lang: 'en' })}\n`
}

async function run(
  args: readonly string[],
  reports: number,
): Promise<{ readonly lines: number; readonly code: number | null }> {
  const child = start(args, { env: { NODE_OPTIONS: `--max-old-space-size=${HEAP_MB}` } })
  const { stdin, stdout } = child
  if (stdin === null || stdout === null) throw new Error('no streams')
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const feed = async (): Promise<void> => {
    for (let n = 0; n < reports; n += 1) {
      if (!stdin.write(reportLine(n))) await new Promise((resolve) => stdin.once('drain', resolve))
    }
    stdin.end()
  }
  const fed = feed()
  let lines = 0
  for await (const line of createInterface({ input: stdout })) {
    expect(line.startsWith(`{"id":"report-${lines}"`)).toBe(true)
    lines += 1
  }
  await fed
  return { lines, code: await ended }
}

test('CM12 a stream is read in a small heap, however long it is', { timeout: LIMIT }, async () => {
  const [rules, learned] = ['rules', 'learned'].map((tagger) => ['read', '--ndjson', '--tagger', tagger])
  expect(await run(rules ?? [], REPORTS)).toEqual({ lines: REPORTS, code: 0 })
  expect(await run(learned ?? [], LEARNED)).toEqual({ lines: LEARNED, code: 0 })
})

test('CM12 each line of a stream is answered before the next one comes', async () => {
  const child = start(['weigh', '--ndjson', '--each'])
  const { stdin, stdout } = child
  if (stdin === null || stdout === null) throw new Error('no streams')
  const answers = createInterface({ input: stdout })[Symbol.asyncIterator]()
  for (let n = 0; n < 3; n += 1) {
    stdin.write(reportLine(n))
    const { value } = await answers.next()
    expect(JSON.parse(value ?? '')).toMatchObject({ id: `report-${n}` })
  }
  stdin.end()
  expect((await answers.next()).done).toBe(true)
})

test('CM2 an interrupted command ends at once, also while it reads a long text', async () => {
  const child = start(['read', '--ndjson'])
  const { stdin, stdout } = child
  if (stdin === null || stdout === null) throw new Error('no streams')
  const ended = new Promise<unknown>((resolve) =>
    child.on('close', (code, signal) => resolve(signal ?? code)),
  )
  stdin.on('error', () => undefined)
  stdin.write(reportLine(1))
  await new Promise((resolve) => stdout.once('data', resolve))
  const text = Array.from({ length: 20_000 }, (_, n) => `Resident ${n} said that two boys were hurt.`).join(
    ' ',
  )
  const line = `${JSON.stringify({ id: 'long', text, lang: 'en' })}\n`
  await new Promise((resolve) => stdin.write(line, resolve))
  child.kill('SIGINT')
  expect(['SIGINT', 130]).toContain(await ended)
})

test('CM8 a stream whose reader goes away ends with 0', async () => {
  const child = start(['read', '--ndjson'])
  const { stdin, stdout } = child
  if (stdin === null || stdout === null) throw new Error('no streams')
  stdin.on('error', () => undefined)
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  for (let n = 0; n < 50; n += 1) stdin.write(reportLine(n))
  await new Promise((resolve) => stdout.once('data', resolve))
  stdout.destroy()
  for (let n = 50; n < 100; n += 1) stdin.write(reportLine(n))
  stdin.end()
  expect(await ended).toBe(0)
})
