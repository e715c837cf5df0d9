import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createPersonCode } from '@sanad/core/statement'
import { type Client, createClient } from '@sanad/server/client'
import { type RunningServer, startServer } from '@sanad/server/run'
import { createWorkspace } from '@sanad/store/workspace'
import { TOOLS } from '../workspace/filled.ts'

export { PASSPHRASE, TOOLS } from '../workspace/filled.ts'
export { ended, handIn } from './handing.ts'

/** A server of a workspace, and a client of it. */
export interface Served {
  readonly root: string
  readonly folder: string
  readonly server: RunningServer
  readonly client: Client
  close(): Promise<void>
}

/** How a server is made: with a passphrase it can seal. */
export interface Serving {
  readonly passphrase?: string
  /** Starts without being told the passphrase. */
  readonly locked?: boolean
  readonly page?: string
}

/** Serves a new workspace on a free port. */
export async function served({ passphrase, locked = false, page }: Serving = {}): Promise<Served> {
  const root = mkdtempSync(join(tmpdir(), 'sanad-served-'))
  const folder = join(root, 'workspace')
  const made = await createWorkspace(folder, createPersonCode('M1'), TOOLS, passphrase ?? null)
  if (made.kind !== 'created') throw new Error(made.kind)
  const server = await serve(folder, locked ? null : (passphrase ?? null), page ?? null)
  return {
    root,
    folder,
    server,
    client: clientOf(server),
    close: async () => {
      await server.close()
      rmSync(root, { recursive: true, force: true })
    },
  }
}

/** Serves a workspace that is there. */
export async function serve(
  folder: string,
  passphrase: string | null = null,
  page: string | null = null,
): Promise<RunningServer> {
  const version = '0.0.0'
  const started = await startServer({
    folder,
    tools: TOOLS,
    passphrase,
    host: '127.0.0.1',
    port: 0,
    page,
    version,
  })
  if (started.kind === 'refused') throw new Error(started.why.kind)
  return started.server
}

export function clientOf({ url, token }: Pick<RunningServer, 'url' | 'token'>): Client {
  return createClient({ base: url.replace(/\/$/, ''), token })
}

/** An invented public report. */
export function article(n: number, place = 'Azrin'): string {
  return [
    `Title: Invented report ${n}`,
    'Publisher: The Invented Courier',
    'Date: 2026-02-03',
    '',
    `A doctor in ${place} said that ${n + 3} children were killed when a shell hit the school. "The ward is full," Dr Selin Marto said.`,
    `The ministry denied that any child was hurt. Relief workers fear that ${n + 10} families are trapped.`,
  ].join('\n')
}
