import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { start } from './run.ts'

const { SANAD_SOAK: soak } = process.env
const REPORTS = soak === undefined ? 2_000 : 20_000
const WARM = 500
/** A soak reads for as long as it takes. */
const LIMIT = soak === undefined ? 60_000 : 1_800_000
const GROWTH_MB = 60

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

/** Resident memory of a process in megabytes. */
function residentMb(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kilobytes) / 1024
}

async function run(
  args: readonly string[],
): Promise<{ readonly lines: number; readonly growth: number; readonly code: number | null }> {
  const child = start(args)
  const { stdin, stdout, pid } = child
  if (stdin === null || stdout === null || pid === undefined) throw new Error('no streams')
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const feed = async (): Promise<void> => {
    for (let n = 0; n < REPORTS; n += 1) {
      if (!stdin.write(reportLine(n))) await new Promise((resolve) => stdin.once('drain', resolve))
    }
    stdin.end()
  }
  const fed = feed()
  let lines = 0
  let warm = 0
  let last = 0
  for await (const line of createInterface({ input: stdout })) {
    expect(line.startsWith(`{"id":"report-${lines}"`)).toBe(true)
    lines += 1
    if (lines === WARM) warm = residentMb(pid)
    if (lines === REPORTS - 1) last = residentMb(pid)
  }
  await fed
  return { lines, growth: last - warm, code: await ended }
}

const linux = process.platform === 'linux'

test.skipIf(!linux)('CM12 memory stays flat while a stream is read', { timeout: LIMIT }, async () => {
  const { lines, growth, code } = await run(['read', '--ndjson'])
  expect({ lines, code }).toEqual({ lines: REPORTS, code: 0 })
  expect(growth).toBeLessThan(GROWTH_MB)
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

test('CM2 an interrupted command ends with 130', async () => {
  const child = start(['read', '--ndjson'])
  const { stdin, stdout } = child
  if (stdin === null || stdout === null) throw new Error('no streams')
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  stdin.write(reportLine(1))
  await new Promise((resolve) => stdout.once('data', resolve))
  child.kill('SIGINT')
  expect(await ended).toBe(130)
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
