import { spawnSync } from 'node:child_process'
import { accessSync, constants, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bwrapArguments, unshareArguments } from './namespaces.ts'

/** What holds the process in which an untrusted file is parsed; paths are null where the machine has no such tool or it does not work. */
export interface Confinement {
  /** bubblewrap: no network, no files but the program's own, no other processes. */
  readonly bwrap: string | null
  /** A network namespace without a network, where bubblewrap is missing. */
  readonly unshare: string | null
  /** Kernel limits on memory and processor time; without it the parent watches. */
  readonly prlimit: string | null
  /** Bytes that Node sets aside at its start and does not use (room for machine code): the kernel counts them too. */
  readonly setAside: number
  /** Node's own fence around files, child processes and threads. */
  readonly permission: '--permission' | '--experimental-permission'
}

const FOLDERS = ['/usr/bin', '/bin', '/usr/local/bin', '/run/current-system/sw/bin']
let known: Confinement | null = null

/** Which confinement is in force on this machine; found out once, by trying. */
export function confinement(): Confinement {
  known ??= findConfinement()
  return known
}

/** Whether the parser's process has no network. Where it has one, only the parser's own soundness keeps it from being used. */
export function isNetworkWithheld({ bwrap, unshare }: Confinement): boolean {
  return bwrap !== null || unshare !== null
}

function findConfinement(): Confinement {
  const bwrap = working('bwrap', [...bwrapArguments([]), process.execPath, '--version'])
  return {
    bwrap,
    unshare:
      bwrap === null ? working('unshare', [...unshareArguments(), process.execPath, '--version']) : null,
    prlimit: working('prlimit', ['--data=536870912', '--cpu=10:11', '--core=0', '--', 'true']),
    setAside: bytesSetAside(),
    permission:
      Number(process.versions.node.split('.')[0]) >= 23 ? '--permission' : '--experimental-permission',
  }
}

/** What the kernel counts of this process beyond what it uses: half a gigabyte from Node 22 on, next to nothing before. */
function bytesSetAside(): number {
  try {
    const [, kilobytes] = /^VmData:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'latin1')) ?? []
    return Math.max(0, Number(kilobytes ?? 0) * 1024 - process.memoryUsage.rss())
  } catch {
    return 0
  }
}

function working(name: string, trial: readonly string[]): string | null {
  const path = process.platform === 'linux' ? find(name) : null
  if (path === null) return null
  const { status } = spawnSync(path, trial, {
    stdio: 'ignore',
    timeout: 5000,
    env: { PATH: FOLDERS.join(':') },
  })
  return status === 0 ? path : null
}

function find(name: string): string | null {
  return FOLDERS.map((folder) => join(folder, name)).find(isRunnable) ?? null
}

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
