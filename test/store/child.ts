import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { onTestFinished } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')

/** What children have at hand; each line they tell is on its way before the next thing is done. */
const PRELUDE = `
import { writeSync } from 'node:fs'
import { once } from 'node:events'
import { lockFolder, openStoreFolder } from '@sanad/store/files'
const tell = (line) => writeSync(1, line + '\\n')
const told = () => once(process.stdin, 'data')
const folder = process.argv[1]
const clock = () => new Date().toISOString()
const bytes = (text) => new TextEncoder().encode(text)
process.stdin.unref()
`

/** Another process of Node that runs a script. */
export interface Child {
  readonly process: ChildProcess
  readonly lines: string[]
  /** Resolves once it told this line; rejects where it ends before. */
  says(line: (told: string) => boolean): Promise<string>
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>
}

/** Starts a script with a folder at hand, under another command where one is given; it does not outlive the test. */
export function startChild(script: string, folder: string, under: readonly string[] = []): Child {
  const [command = '', ...args] = [
    ...under,
    process.execPath,
    '--input-type=module',
    '--eval',
    PRELUDE + script,
    folder,
  ]
  const env = { ...process.env, UV_THREADPOOL_SIZE: '1' }
  const child = spawn(command, args, { cwd: ROOT, env, stdio: ['pipe', 'pipe', 'inherit'] })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  const lines: string[] = []
  const waiting = new Set<(line: string) => void>()
  const ended = new Promise<number | string>((done) => {
    child.on('close', (code, signal) => done(code ?? signal ?? 'gone'))
  })
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line)
    for (const one of waiting) one(line)
  })
  const says = (wanted: (told: string) => boolean): Promise<string> =>
    new Promise((found, missed) => {
      const before = lines.find(wanted)
      if (before !== undefined) found(before)
      waiting.add((line) => {
        if (wanted(line)) found(line)
      })
      ended.then((end) => missed(new Error(`ended with ${end} after: ${lines.join(' | ')}`)), missed)
    })
  return { process: child, lines, says, ended }
}
