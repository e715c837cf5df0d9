import { randomBytes } from 'node:crypto'
import type { Refused } from '@sanad/store/keys'
import type { WorkspaceTools } from '@sanad/store/workspace'
import { createIncidentDesk, type Door, openDoor } from '../desk/index.ts'
import { createApp, createEvidenceDesk, openPageFiles } from '../http/index.ts'
import { IntakeDesk } from '../jobs/index.ts'
import { createThread } from '../thread/index.ts'
import { deleteTicket, writeTicket } from '../ticket/index.ts'
import { isLoopback, type Listening, listen } from './listen.ts'

/** How a server is started. */
export interface ServerOptions {
  readonly folder: string
  readonly tools: WorkspaceTools
  /** Null: what is sealed stays locked until the page is told the passphrase. */
  readonly passphrase: string | null
  readonly host: string
  /** 0 takes a free one. */
  readonly port: number
  /** The folder of the built page; null where there is none. */
  readonly page: string | null
  readonly version: string
}

/** A server that answers. */
export interface RunningServer {
  /** As in `http://127.0.0.1:4270/`. */
  readonly url: string
  readonly token: string
  /** The workspace it answers for, for the program that started it. */
  readonly door: Door
  /** Takes nothing more, writes what is being read, and closes the workspace; tells how many files wait in the inbox. */
  close(): Promise<{ readonly waiting: number }>
}

export type ServerStarted =
  | { readonly kind: 'running'; readonly server: RunningServer }
  | { readonly kind: 'refused'; readonly why: Refused }

/** Opens a workspace and answers for it. Refused as `openWorkspace` refuses, and where it cannot listen (`server/port-taken`, `server/bad-host`). */
export async function startServer(options: ServerOptions): Promise<ServerStarted> {
  const { folder, tools, passphrase } = options
  const opened = await openDoor(folder, tools, passphrase)
  if (opened.kind === 'refused') return opened
  try {
    return { kind: 'running', server: await answerFor(opened.door, options) }
  } catch (error) {
    await opened.door.close()
    throw error
  }
}

async function answerFor(door: Door, options: ServerOptions): Promise<RunningServer> {
  const { host, tools, page, version, folder } = options
  const [reader, weigher] = [createThread(), createThread()]
  const intake = new IntakeDesk({ door, thread: reader, now: tools.clock })
  const token = randomBytes(32).toString('hex')
  const streams = new Set<() => void>()
  const ports = { page: 0, files: 0 }
  const at = (port: number): string => `http://${inAddress(host)}:${port}`
  const evidence = createEvidenceDesk(door, {
    origin: () => at(ports.files),
    hosts: () => hostsOf(host, ports.files),
    now: tools.now,
  })
  const app = createApp({
    door,
    intake,
    incidents: createIncidentDesk(weigher),
    evidence,
    version,
    streams,
    addresses: { token, hosts: () => hostsOf(host, ports.page) },
    evidenceOrigin: () => at(ports.files),
    page: openPageFiles(page),
  })
  const listening: Listening[] = []
  try {
    listening.push(await listen(app, host, options.port))
    listening.push(await listen(evidence.app, host, 0))
    ports.page = listening[0]?.port ?? 0
    ports.files = listening[1]?.port ?? 0
    await writeTicket(folder, { pid: process.pid, base: at(ports.page), token })
    await intake.open()
  } catch (error) {
    await Promise.all(listening.map((one) => one.close()))
    throw error
  }
  reader.ask({ kind: 'prepare', lang: 'en' }).catch(() => undefined)
  const close = async (): Promise<{ readonly waiting: number }> => {
    for (const end of streams) end()
    const quiet = Promise.all(listening.map((one) => one.close()))
    await intake.close()
    await quiet
    const { waiting } = intake
    await door.close()
    await Promise.all([reader.close(), weigher.close(), deleteTicket(folder)])
    return { waiting }
  }
  return { url: `${at(ports.page)}/`, token, door, close }
}

/** Values of `host` by which a server is asked: its own address, and the usual names of this machine where it listens only there. */
function hostsOf(host: string, port: number): ReadonlySet<string> {
  const names = isLoopback(host) ? ['127.0.0.1', 'localhost', '[::1]'] : []
  return new Set([inAddress(host), ...names].map((name) => `${name}:${port}`))
}

function inAddress(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}
