import { timingSafeEqual } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { DeskFault } from '../desk/index.ts'

/** By which addresses this server is asked, and what a command of this machine shows. */
export interface Addresses {
  /** Values of `host`. */
  hosts(): ReadonlySet<string>
  readonly token: string
}

const BODY = 1_000_000

/** Everything but files that are handed in is small. What says that it has no body is not looked into. */
export const smallBodies: MiddlewareHandler = async (context, next) =>
  header(context, 'content-length') === undefined && header(context, 'transfer-encoding') === undefined
    ? next()
    : limited(context, next)

const limited = bodyLimit({
  maxSize: BODY,
  onError: () => {
    throw new DeskFault(413, 'server/too-large', { limit: BODY })
  },
})

/**
 * Refuses requests by another name than this server's (DNS rebinding), from other pages (`origin`, `sec-fetch-site`), and
 * whatever changes anything without a header that no other page can send unasked (CSRF).
 */
export function onlyOwnPage(addresses: Addresses): MiddlewareHandler {
  return async (context, next) => {
    if (!addresses.hosts().has(header(context, 'host') ?? '')) throw new DeskFault(403, 'server/wrong-host')
    const origin = header(context, 'origin')
    const site = header(context, 'sec-fetch-site')
    const isForeign =
      (origin !== undefined && ![...addresses.hosts()].some((host) => origin === `http://${host}`)) ||
      (site !== undefined && site !== 'same-origin' && site !== 'none')
    const isApi = context.req.path.startsWith('/api/')
    const isUnasked = context.req.method !== 'GET' && header(context, 'sanad-client') === undefined
    if ((isForeign && (isApi || context.req.method !== 'GET')) || isUnasked)
      throw new DeskFault(403, 'server/other-page')
    await next()
  }
}

/** Whether a request shows the token that only this machine's owner of the workspace can read. */
export function showsToken(context: Context, { token }: Addresses): boolean {
  const shown = Buffer.from(header(context, 'authorization') ?? '')
  const expected = Buffer.from(`Bearer ${token}`)
  return shown.length === expected.length && timingSafeEqual(shown, expected)
}

function header(context: Context, name: string): string | undefined {
  return context.req.header(name)
}

/** What every answer says of itself. */
export function safeHeaders(evidence: () => string): MiddlewareHandler {
  return async (context, next) => {
    await next()
    const { headers } = context.res
    for (const [name, value] of Object.entries(SAFE)) headers.set(name, value)
    if (!headers.has('content-security-policy'))
      headers.set('content-security-policy', pagePolicy(evidence()))
    if (!headers.has('cache-control')) headers.set('cache-control', 'no-store')
  }
}

const SAFE: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
}

/** What the page may do: run its own files only, show files of the evidence origin, and build no script from text. */
function pagePolicy(evidence: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    `img-src 'self' data: blob: ${evidence}`,
    `media-src 'self' blob: ${evidence}`,
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types sanad',
  ].join('; ')
}
