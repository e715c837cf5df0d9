import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { onTestFinished } from 'vitest'

/** Whether this machine can look into and meddle with another process's system calls. */
export const hasStrace: boolean =
  spawnSync('sh', ['-c', 'sleep 0.1 & exec strace -qq -o /dev/null -p $!'], { stdio: 'ignore' }).status === 0

/** Said where it cannot. */
export const NO_STRACE = 'strace cannot look into other processes here'

/** Calls that change what a disk holds. */
export const CALLS = ['pwrite64', 'fdatasync', 'fsync', 'rename', 'openat', 'mkdir', 'unlink'] as const

/** One call of a process that goes wrong: which, the how manieth of its name, and how. */
export interface Fault {
  readonly call: string
  readonly nth: number
  readonly how: 'error=EIO' | 'error=ENOSPC' | 'signal=KILL'
}

/** Traces a running process, and makes one of its calls go wrong where a fault is given. */
export async function trace(pid: number, log: string, fault: Fault | null): Promise<void> {
  const inject = fault === null ? [] : ['-e', `inject=${fault.call}:${fault.how}:when=${fault.nth}`]
  const args = ['-f', '-o', log, '-e', `trace=${CALLS.join(',')}`, ...inject, '-p', String(pid)]
  const tracer = spawn('strace', args, { stdio: ['ignore', 'ignore', 'pipe'] })
  onTestFinished(() => {
    tracer.kill('SIGTERM')
  })
  await new Promise<void>((attached, failed) => {
    tracer.on('exit', (code) => failed(new Error(`strace ended with ${code}`)))
    createInterface({ input: tracer.stderr }).on('line', (line) => {
      if (line.includes('attached')) attached()
    })
  })
}

/** How often each call was made, as a trace tells. */
export function countCalls(log: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [, call = ''] of readFileSync(log, 'utf8').matchAll(/^\d+ +(\w+)\(/gm)) {
    counts.set(call, (counts.get(call) ?? 0) + 1)
  }
  return counts
}
