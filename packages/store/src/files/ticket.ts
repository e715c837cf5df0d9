import { createHash, randomBytes } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

const PATTERN = /^(\d+)\.(\d+)\.([0-9a-f]{12})\.([0-9a-f]{12})\.[0-9a-f]{12}$/
/** Where `man 5 proc` has the state and the start time, counted behind the command's name. */
const STATE = 0
const STARTED = 19

/** One process's ticket on a folder. Its file name says all of it, so that it is there whole or not at all, and never twice. */
export interface Ticket {
  readonly file: string
  readonly pid: number
  /** In clock ticks since the machine started; 0 where the system does not tell. */
  readonly started: number
  readonly boot: string
  readonly machine: string
}

/** Null for a file that is no ticket. */
export function parseTicket(file: string): Ticket | null {
  const [, pid, started, boot, machine] = PATTERN.exec(file) ?? []
  if (pid === undefined || boot === undefined || machine === undefined) return null
  return { file, pid: Number(pid), started: Number(started), boot, machine }
}

/** A ticket of this process that no other ticket is like. */
export function createTicket(): Ticket {
  const { pid } = process
  const [started, boot, machine] = [startOf(pid) ?? 0, bootId(), machineId()]
  const file = [pid, started, boot, machine, randomBytes(6).toString('hex')].join('.')
  return { file, pid, started, boot, machine }
}

/** Whether the process that made a ticket has surely ended; of another machine's nobody here can say. */
export function isAbandoned(ticket: Ticket): boolean {
  if (ticket.machine !== machineId()) return false
  if (ticket.boot !== bootId()) return true
  const started = startOf(ticket.pid)
  return started === null || (ticket.started > 0 && started !== ticket.started)
}

/** Whether a ticket was made where this process can look for processes. */
export function isOfThisMachine({ machine }: Ticket): boolean {
  return machine === machineId()
}

/** When a process started; null where it has ended, 0 where it runs and the system does not tell. */
function startOf(pid: number): number | null {
  const stat = readOr(`/proc/${pid}/stat`)
  if (stat !== '') {
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return /^[ZXx]/.test(fields[STATE] ?? '') ? null : Number(fields[STARTED])
  }
  try {
    process.kill(pid, 0)
    return 0
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM' ? 0 : null
  }
}

function bootId(): string {
  return short(readOr('/proc/sys/kernel/random/boot_id'))
}

function machineId(): string {
  let space = ''
  try {
    space = readlinkSync('/proc/self/ns/pid')
  } catch {
    // Systems without process namespaces have one for all.
  }
  return short(`${hostname()} ${space}`)
}

function readOr(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function short(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
