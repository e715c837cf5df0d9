import { spawnSync } from 'node:child_process'
import { accessSync, constants, readFileSync } from 'node:fs'
import { join } from 'node:path'

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
const UNSHARE = ['--user', '--map-root-user', '--net']
let known: Confinement | null = null

/** Which confinement is in force on this machine; found out once, by trying. */
export function confinement(): Confinement {
  known ??= findConfinement()
  return known
}

/** The arguments with which `unshare` gives a process no network. */
export function unshareArguments(): readonly string[] {
  return UNSHARE
}

function findConfinement(): Confinement {
  const bwrap = working('bwrap', ['--unshare-all', '--ro-bind', '/', '/', 'true'])
  return {
    bwrap,
    unshare: bwrap === null ? working('unshare', [...UNSHARE, 'true']) : null,
    prlimit: process.platform === 'linux' ? find('prlimit') : null,
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
    timeout: 2000,
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
