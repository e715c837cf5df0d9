import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { SanadError } from '@sanad/core/statement'
import type { Hono } from 'hono'
import { isOtherUsers } from './same-user.ts'

/** A port that is listened on. */
export interface Listening {
  readonly port: number
  /** Takes no more requests, and ends once those under way are answered. */
  close(): Promise<void>
}

const HEADERS = 30_000
const REQUEST = 3_600_000
/** Longer than any stall: a connection that ends just when its next request comes looks like a fault to the page. */
const IDLE = 65_000
const PAUSE = 50

/** Whether only this machine can reach an address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host)
}

/** Listens on an address. On one that only this machine reaches, another of its users is not answered. Refuses a port that is taken (`server/port-taken`) and an address that is none of this machine's (`server/bad-host`). */
export async function listen(app: Hono, host: string, port: number): Promise<Listening> {
  const server = createServer(
    { headersTimeout: HEADERS, requestTimeout: REQUEST, keepAliveTimeout: IDLE },
    getRequestListener(app.fetch, { overrideGlobalObjects: false, hostname: host }),
  )
  if (isLoopback(host)) server.on('connection', (socket) => isOtherUsers(socket) && socket.destroy())
  await opened(server, host, port)
  const address = server.address()
  return { port: isAddress(address) ? address.port : port, close: () => closed(server) }
}

function opened(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenFault(error, host, port)))
    server.listen({ host, port, exclusive: true }, resolve)
  })
}

function listenFault(error: NodeJS.ErrnoException, host: string, port: number): unknown {
  switch (error.code) {
    case 'EADDRINUSE':
    case 'EACCES':
      return new SanadError('server/port-taken', String(port), { cause: error })
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new SanadError('server/bad-host', host, { cause: error })
    default:
      return error
  }
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const idle = setInterval(() => server.closeIdleConnections(), PAUSE)
    server.close(() => {
      clearInterval(idle)
      resolve()
    })
    server.closeIdleConnections()
  })
}

function isAddress(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === 'object' && address !== null
}
