import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { openReader } from '@sanad/core/read'
import type { Hash } from '@sanad/core/statement'
import { receiveText } from '@sanad/intake/report'
import { compileSparingly } from '../packages/cli/src/main/machine-code.ts'
import { inventReport } from './reports.ts'

/** Reports a second on one core, as a ratio to splitting the same texts into words, and resident memory over a stream. */
const ROOT = resolve(import.meta.dirname, '..')
const BIN = join(ROOT, 'packages/cli/bin/sanad.js')
const REPORTS = 400
const WARM = 40
const FEW = 100
const MANY = 10_000
const GOAL = 100

const sha256: Hash = (bytes) => createHash('sha256').update(bytes).digest('hex')

async function speed(): Promise<void> {
  const reader = await openReader('en', { hash: sha256 })
  if (reader === null) throw new Error('no reader for English')
  const texts = Array.from({ length: WARM + REPORTS }, (_, n) => inventReport(n))
  const read = async (text: string, n: number): Promise<void> => {
    const [received] = receiveText(text, { given: String(n), lang: 'en' }).reports
    if (received !== undefined) await reader.read(received.report, received.text, received.characters)
  }
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' })
  const split = async (text: string): Promise<void> => {
    for (const _ of segmenter.segment(text));
  }
  const reading = await rate(texts, read)
  const splitting = await rate(texts, split)
  console.log(
    `reading            ${reading.toFixed(0)} reports of 500 words a second of processor time (goal ${GOAL})`,
  )
  console.log(`splitting words    ${splitting.toFixed(0)} (Intl.Segmenter, the same texts)`)
  console.log(`ratio              ${(splitting / reading).toFixed(1)} times as long as splitting words`)
}

/** Texts done in a second of processor time, after a warm-up. */
async function rate(
  texts: readonly string[],
  work: (text: string, n: number) => Promise<void>,
): Promise<number> {
  for (const [n, text] of texts.slice(0, WARM).entries()) await work(text, n)
  const before = process.cpuUsage()
  for (const [n, text] of texts.slice(WARM).entries()) await work(text, WARM + n)
  const { user, system } = process.cpuUsage(before)
  return (texts.length - WARM) / ((user + system) / 1_000_000)
}

async function memory(): Promise<void> {
  const child = spawn(process.execPath, [BIN, 'read', '--ndjson'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const resident = (): number =>
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024
  const feed = async (): Promise<void> => {
    for (let n = 0; n < MANY; n += 1) {
      const line = `${JSON.stringify({ id: String(n), text: inventReport(n), lang: 'en' })}\n`
      if (!child.stdin.write(line)) await new Promise((done) => child.stdin.once('drain', done))
    }
    child.stdin.end()
  }
  const begin = performance.now()
  const fed = feed()
  let lines = 0
  for await (const _ of createInterface({ input: child.stdout })) {
    lines += 1
    if (lines === FEW || lines === MANY / 2 || lines === MANY - 1) {
      console.log(`resident memory    ${resident().toFixed(0)} MB after ${lines} reports`)
    }
  }
  await fed
  console.log(
    `stream             ${(MANY / ((performance.now() - begin) / 1000)).toFixed(0)} reports a second by the clock`,
  )
}

compileSparingly()
await speed()
if (process.platform === 'linux') await memory()
