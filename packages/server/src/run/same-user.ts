import { readFileSync } from 'node:fs'
import type { Socket } from 'node:net'

const TABLES = ['/proc/net/tcp', '/proc/net/tcp6']
const [LOCAL, REMOTE, USER] = [1, 2, 7] as const

/** Whether a connection from this machine is another user's, as far as the system tells whose it is (Linux). */
export function isOtherUsers(socket: Socket): boolean {
  const own = process.getuid?.()
  const { remotePort, localPort } = socket
  if (own === undefined || remotePort === undefined || localPort === undefined) return false
  const user = userOf(remotePort, localPort)
  return user !== null && user !== own
}

/** Whose end of a connection on this machine has a port, the other end having another. */
function userOf(port: number, other: number): number | null {
  for (const table of TABLES) {
    for (const line of linesOf(table)) {
      const fields = line.trim().split(/\s+/)
      if (portIn(fields[LOCAL]) === port && portIn(fields[REMOTE]) === other) return Number(fields[USER])
    }
  }
  return null
}

function portIn(address = ''): number {
  return Number.parseInt(address.slice(address.lastIndexOf(':') + 1), 16)
}

function linesOf(table: string): readonly string[] {
  try {
    return readFileSync(table, 'utf8').split('\n').slice(1)
  } catch {
    return []
  }
}
