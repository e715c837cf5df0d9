import { type ChildProcess, spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'

/** The project's root. */
export const ROOT: string = resolve(import.meta.dirname, '../..')

/** The command as the clone has it. */
export const BIN: string = join(ROOT, 'packages/cli/bin/sanad.js')

/** What a command line printed, and how it ended. */
export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** How a command line is run. */
export interface Running {
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
}

/** An environment of its own: nothing of the machine's language or colours. */
export function bareEnv(env: Running['env'] = {}): NodeJS.ProcessEnv {
  const { PATH } = process.env
  return { PATH, LANG: 'C.UTF-8', ...env }
}

/** Starts the built command. */
export function start(args: readonly string[], { env }: Running = {}): ChildProcess {
  return spawn(process.execPath, [BIN, ...args], { env: bareEnv(env), cwd: ROOT })
}

/** Runs the built command to its end. */
export async function sanad(args: readonly string[], running: Running = {}): Promise<Ended> {
  const child = start(args, running)
  child.stdin?.on('error', () => undefined)
  child.stdin?.end(running.input ?? '')
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [out, err, code] = await Promise.all([
    child.stdout === null ? '' : text(child.stdout),
    child.stderr === null ? '' : text(child.stderr),
    ended,
  ])
  return { code, out, err }
}
