import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Extraction, Limits, ParsedKind } from '../extract/index.ts'
import { parseAnswer } from './answer.ts'
import { type Command, childCommand, childProgram } from './command.ts'
import { type Confinement, confinement } from './confinement.ts'

/** Why a confined process gave no answer. */
export type Stop = 'cpu' | 'wall' | 'memory' | 'answer' | 'crash' | 'absent'

/** What came of parsing a file in a process of its own. */
export type Confined =
  | { readonly kind: 'read'; readonly extraction: Extraction }
  | { readonly kind: 'stopped'; readonly why: Stop }

interface Ending {
  readonly code: number | null
  readonly signal: string | null
  readonly stopped: Stop | null
  readonly answer: Buffer
  readonly complaint: string
}

const OUT_OF_MEMORY =
  /heap out of memory|allocation failed|bad_alloc|Cannot allocate memory|OOM|Array buffer allocation/i
const TICK = 50
const COMPLAINT = 4096

/**
 * Parses an untrusted file in a process of its own: no network, no files, little time, little memory. One process
 * reads one file, so that a file that takes over its parser can spoil its own text and no other.
 */
export async function extractConfined(
  bytes: Uint8Array,
  kind: ParsedKind,
  limits: Limits,
  held: Confinement = confinement(),
): Promise<Confined> {
  const program = childProgram()
  if (program === null) return { kind: 'stopped', why: 'absent' }
  const command = childCommand(program, limits, held)
  const ending = await run(command, [`${JSON.stringify({ kind, limits })}\n`, bytes], limits, held)
  if (ending.stopped !== null) return { kind: 'stopped', why: ending.stopped }
  const extraction = ending.code === 0 ? parseAnswer(ending.answer.toString('utf8')) : null
  return extraction === null ? { kind: 'stopped', why: whyEnded(ending) } : { kind: 'read', extraction }
}

function run(
  command: Command,
  input: readonly (string | Uint8Array)[],
  limits: Limits,
  held: Confinement,
): Promise<Ending> {
  return new Promise((resolve) => {
    const child = spawn(command.program, command.arguments, { stdio: 'pipe', env: childEnvironment() })
    const chunks: Buffer[] = []
    let size = 0
    let complaint = ''
    let stopped: Stop | null = null
    function stop(why: Stop): void {
      stopped ??= why
      child.kill('SIGKILL')
    }
    const unwatch = watch(child, limits, held, stop)
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > mostAnswer(limits)) stop('answer')
      else chunks.push(chunk)
    })
    child.stderr.on('data', (chunk: Buffer) => {
      complaint = `${complaint}${chunk.toString('latin1')}`.slice(-COMPLAINT)
    })
    child.stdin.on('error', () => undefined)
    child.on('error', () => {
      unwatch()
      resolve({ code: null, signal: null, stopped: 'absent', answer: Buffer.alloc(0), complaint })
    })
    child.on('close', (code, signal) => {
      unwatch()
      resolve({ code, signal, stopped, answer: Buffer.concat(chunks), complaint })
    })
    for (const part of input) child.stdin.write(part)
    child.stdin.end()
  })
}

/** Text in JSON, each character escaped at worst, and the files of a mail in base64. */
function mostAnswer(limits: Limits): number {
  return limits.characters * 6 + limits.fileBytes * 2
}

/** Ends a process that lasts too long; where the kernel does not count its processor time, that is looked at here. */
function watch(
  child: ChildProcessWithoutNullStreams,
  limits: Limits,
  held: Confinement,
  stop: (why: Stop) => void,
): () => void {
  const wall = setTimeout(() => stop('wall'), limits.wallSeconds * 1000)
  const ticks =
    held.prlimit !== null
      ? null
      : setInterval(() => {
          if ((cpuSeconds(child.pid) ?? 0) > limits.cpuSeconds) stop('cpu')
        }, TICK)
  return () => {
    clearTimeout(wall)
    if (ticks !== null) clearInterval(ticks)
  }
}

/** The processor time of a process and those it started, as Linux tells it; null where it does not. */
function cpuSeconds(pid: number | string | undefined): number | null {
  try {
    const after = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ')[1]?.split(' ') ?? []
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'latin1')
      .split(' ')
      .filter((one) => one !== '')
    const below = children.reduce((sum, child) => sum + (cpuSeconds(child) ?? 0), 0)
    return (Number(after[11]) + Number(after[12])) / 100 + below
  } catch {
    return null
  }
}

function whyEnded({ code, signal, complaint }: Ending): Stop {
  const ended = signal ?? (code === null ? '' : signalOf(code))
  if (ended === 'SIGXCPU' || ended === 'SIGKILL') return 'cpu'
  return OUT_OF_MEMORY.test(complaint) || ['SIGABRT', 'SIGTRAP', 'SIGILL'].includes(ended)
    ? 'memory'
    : 'crash'
}

/** Wrappers tell the signal that ended their child as 128 and its number. */
function signalOf(code: number): string {
  return { 132: 'SIGILL', 133: 'SIGTRAP', 134: 'SIGABRT', 137: 'SIGKILL', 152: 'SIGXCPU' }[code] ?? ''
}

function childEnvironment(): NodeJS.ProcessEnv {
  const root = process.env['SystemRoot']
  return root === undefined ? {} : { SystemRoot: root }
}
