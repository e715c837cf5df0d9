import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createClient } from '@sanad/server/client'
import { sanad } from '../command-line/run.ts'

const ROOT = resolve(import.meta.dirname, '..', '..')
const PROGRAM = join(ROOT, 'packages', 'cli', 'bin', 'sanad.js')
const PATIENCE_MS = 60_000

/** Our example reports of one event. */
export const EXAMPLE: string = join(ROOT, 'examples', 'ghwayran')
/** Reports in Arabic and French, of an event and people that were made up. */
export const AZRIN: readonly string[] = ['azrin-arabic.txt', 'azrin-french.txt'].map((file) =>
  join(import.meta.dirname, 'fixtures', file),
)

/** A workspace that the real server serves. */
export interface Served {
  readonly folder: string
  readonly port: number
  /** As in `http://127.0.0.1:4270`. */
  readonly base: string
  readonly client: ReturnType<typeof createClient>
  /** Ends the server as a power cut would. */
  kill(): Promise<void>
  /** Starts it again where it was. */
  start(): Promise<void>
  /** Ends it and deletes its folder. */
  close(): Promise<void>
}

/** Serves a new workspace that holds some reports. With a passphrase it can seal, and is open. */
export async function serve(files: readonly string[], passphrase: string | null = null): Promise<Served> {
  const elsewhere = mkdtempSync(join(tmpdir(), 'sanad-page-'))
  const folder = join(elsewhere, 'workspace')
  const secret = passphraseFile(elsewhere, passphrase)
  await sanad(['init', folder, '--as', 'M1', ...secret])
  if (files.length > 0) await sanad(['add', '--workspace', folder, '--open', ...secret, ...files])
  let running = await start(folder, 0, secret)
  const { port } = running
  const base = `http://127.0.0.1:${port}`
  return {
    folder,
    port,
    base,
    client: createClient({ base }),
    kill: () => end(running.child, 'SIGKILL'),
    start: async () => {
      running = await start(folder, port, secret)
    },
    close: async () => {
      await end(running.child, 'SIGTERM')
      rmSync(elsewhere, { recursive: true, force: true })
    },
  }
}

function passphraseFile(elsewhere: string, passphrase: string | null): readonly string[] {
  if (passphrase === null) return []
  const file = join(elsewhere, 'passphrase')
  writeFileSync(file, passphrase)
  return ['--passphrase-file', file]
}

interface Running {
  readonly child: ChildProcess
  readonly port: number
}

async function start(folder: string, port: number, secret: readonly string[]): Promise<Running> {
  const child = spawn(
    process.execPath,
    [PROGRAM, 'serve', '--workspace', folder, '--port', String(port), ...secret],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const told = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the server did not start')), PATIENCE_MS)
    child.stdout.once('data', (bytes: Buffer) => {
      clearTimeout(timer)
      resolve(String(bytes))
    })
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)))
  })
  return { child, port: Number(/:(\d+)\//.exec(told)?.[1]) }
}

async function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill(signal)
  await ended
}

/** A folder of files made for a test, deleted by `drop`. */
export function makeFiles(files: Readonly<Record<string, string | Uint8Array>>): {
  readonly folder: string
  readonly paths: readonly string[]
  drop(): void
} {
  const folder = mkdtempSync(join(tmpdir(), 'sanad-dropped-'))
  mkdirSync(folder, { recursive: true })
  const paths = Object.entries(files).map(([name, content]) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  })
  return { folder, paths, drop: () => rmSync(folder, { recursive: true, force: true }) }
}
