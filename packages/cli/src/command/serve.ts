import { isLoopback, type RunningServer, startServer } from '@sanad/server/run'
import type { Context } from './context.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import type { TypedOptions } from './options.ts'
import { pageFolder } from './page-folder.ts'
import { untilEnded } from './until-ended.ts'
import { UsageError } from './usage-error.ts'
import { version } from './version.ts'
import { WorkspaceFault, workspaceFault } from './workspace/fault.ts'
import { folderOf, passphraseOf, refusal, TOOLS } from './workspace/opening.ts'

const LOCAL = '127.0.0.1'
const USUAL_PORT = 4270
const HIGHEST_PORT = 65_535

/** Opens the reading room of a workspace in the browser, until it is ended. */
export async function serve(context: Context, typed: TypedOptions): Promise<ExitCode> {
  const { words } = context.look
  const folder = folderOf(typed)
  const host = hostOf(typed)
  if (!isLoopback(host)) context.tell(words.say('serve/network', { host }))
  const passphrase = await passphraseOf(typed)
  const server = await startServing({ folder, passphrase, host, port: portOf(typed) })
  await context.output.write(`${words.say('serve/listening', { url: server.url })}\n`)
  await untilEnded()
  const { waiting } = await server.close()
  if (!context.quiet) context.tell(words.say('serve/closed', { waiting }))
  return EXIT.ok
}

/** What is served and where. */
export interface Serving {
  readonly folder: string
  readonly passphrase: string | null
  readonly host: string
  readonly port: number
}

/** Starts a server; why it cannot be is one sentence with its exit code. */
export async function startServing(serving: Serving): Promise<RunningServer> {
  const { folder } = serving
  const options = { ...serving, tools: TOOLS, page: pageFolder(), version: version() }
  const started = await startServer(options).catch((error: unknown) => {
    throw workspaceFault(error, folder)
  })
  if (started.kind === 'running') return started.server
  throw refusal(started.why)
}

/** The port that was asked for; refuses what is none. */
export function portOf({ port }: TypedOptions): number {
  if (port === undefined) return USUAL_PORT
  if (/^\d{1,5}$/.test(port) && Number(port) <= HIGHEST_PORT) return Number(port)
  throw new UsageError('serve/bad-port', { given: port })
}

/** The address that was asked for; one that other machines can reach must be meant. */
function hostOf({ host = LOCAL, insecureNetwork }: TypedOptions): string {
  if (isLoopback(host) || insecureNetwork === true) return host
  throw new WorkspaceFault('serve/not-this-machine', { host }, EXIT.notPermitted)
}
