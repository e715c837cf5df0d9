import { randomBytes } from 'node:crypto'
import { Hono } from 'hono'
import type { Door, KeptFile } from '../desk/index.ts'
import type { EvidenceLink } from '../shape/index.ts'

/** Hands out addresses of files, each for some minutes, and serves them on an origin of their own. */
export interface EvidenceDesk {
  readonly app: Hono
  link(file: KeptFile): EvidenceLink
  /** Forgets every address. */
  forget(): void
}

interface Ticketed extends KeptFile {
  readonly until: number
}

const MINUTES = 5
const MINUTE = 60_000
/** Types that a page may show in an element of its own; anything else is only bytes. */
const SHOWN = /^(?:audio|video)\/[\w.+-]+$|^image\/(?:jpeg|png|gif|webp|tiff|bmp|heic|avif)$/

/** Files come only as attachments, in a sandbox, as the type they are or as bytes. */
export function createEvidenceDesk(door: Door, reach: EvidenceReach): EvidenceDesk {
  const tickets = new Map<string, Ticketed>()
  const app = new Hono()
  app.use(async (context, next) => {
    await next()
    const { headers } = context.res
    for (const [name, value] of Object.entries(HEADERS)) headers.set(name, value)
  })
  app.get('/:ticket', async (context) => {
    const found = tickets.get(context.req.param('ticket'))
    const isKnown = reach.hosts().has(context.req.header('host') ?? '')
    if (!isKnown || found === undefined || found.until < reach.now()) return context.text('', 404)
    const { compartment, evidence } = found
    const bytes = await door.within(({ workspace }) =>
      workspace.compartments.streamOf(compartment, evidence.bytes.name),
    )
    if (bytes === null) return context.text('', 404)
    return answer(bytes, evidence, rangeOf(context.req.header('range'), evidence.bytes.size))
  })
  app.notFound((context) => context.text('', 404))
  app.onError((_, context) => context.text('', 500))
  return {
    app,
    link: (file) => {
      const now = reach.now()
      for (const [ticket, { until }] of tickets) if (until < now) tickets.delete(ticket)
      const ticket = randomBytes(16).toString('hex')
      const until = now + MINUTES * MINUTE
      tickets.set(ticket, { ...file, until })
      const { id, name, mediaType, bytes } = file.evidence
      return {
        url: `${reach.origin()}/${ticket}`,
        evidence: id,
        file: name,
        media: mediaType,
        bytes: bytes.size,
        expires: new Date(until).toISOString(),
      }
    },
    forget: () => tickets.clear(),
  }
}

/** By which names the evidence origin is asked. */
export interface EvidenceReach {
  origin(): string
  hosts(): ReadonlySet<string>
  /** Milliseconds. */
  now(): number
}

/** To browsers another port of one IP address is another site, so the page may only show files that say `cross-origin`; what keeps others away is that nobody can guess a ticket. */
const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'cache-control': 'private, no-store',
}

interface Part {
  readonly from: number
  /** The first byte that is left out. */
  readonly to: number
}

function answer(
  bytes: AsyncIterable<Uint8Array>,
  { name, mediaType, bytes: { size } }: KeptFile['evidence'],
  part: Part | null,
): Response {
  const { from, to } = part ?? { from: 0, to: size }
  const headers = {
    'content-type': SHOWN.test(mediaType) ? mediaType : 'application/octet-stream',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    'content-length': String(to - from),
    'accept-ranges': 'bytes',
    ...(part === null ? {} : { 'content-range': `bytes ${from}-${to - 1}/${size}` }),
  }
  return new Response(ReadableStream.from(between(bytes, from, to)), {
    status: part === null ? 200 : 206,
    headers,
  })
}

async function* between(
  bytes: AsyncIterable<Uint8Array>,
  from: number,
  to: number,
): AsyncIterable<Uint8Array> {
  let at = 0
  for await (const piece of bytes) {
    const some = piece.subarray(Math.max(0, from - at), Math.max(0, to - at))
    if (some.length > 0) yield some
    at += piece.length
    if (at >= to) return
  }
}

/** One stretch of a file, as players ask for it; null for all of it. */
function rangeOf(header: string | undefined, size: number): Part | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (first === '' && last === '') return null
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const to = first === '' || last === '' ? size : Math.min(size, Number(last) + 1)
  return from < to ? { from, to } : null
}
