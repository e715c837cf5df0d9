import { openWords } from '@sanad/core/i18n'
import type { UiLanguage } from '@sanad/core/statement'
import { type Context, Hono } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { CONTRACTS } from '../api/index.ts'
import { DeskFault, deskFault } from '../desk/index.ts'
import { type EndpointName, PATHS } from '../shape/index.ts'
import { barePage, docsPage, STYLE } from './docs-page.ts'
import { type Addresses, onlyOwnPage, safeHeaders, showsToken, smallBodies } from './guard.ts'
import { type Asked, createHandlers, type Handlers, type Parts, type Reply } from './handlers.ts'
import { languageOf } from './language.ts'
import { NAMES } from './openapi.ts'
import type { PageFiles } from './page-files.ts'

/** What the app is made of. */
export interface AppParts extends Parts {
  readonly addresses: Addresses
  /** The origin that files come from. */
  evidenceOrigin(): string
  readonly page: PageFiles | null
}

/** Answers requests: the interface under `/api`, the page under all else. */
export function createApp(parts: AppParts): Hono {
  const app = new Hono()
  app.use(safeHeaders(parts.evidenceOrigin))
  app.use(onlyOwnPage(parts.addresses))
  app.use('/api/*', async (context, next) =>
    context.req.path === PATHS.handFiles[1] ? next() : smallBodies(context, next),
  )
  const handlers = createHandlers(parts)
  for (const name of NAMES) mount(app, name, handlers, parts.addresses)
  app.get('/api/docs', (context) => context.html(docsPage(parts.version)))
  app.get('/api/docs.css', (context) => context.body(STYLE, 200, { 'content-type': 'text/css' }))
  app.all('/api/*', () => {
    throw new DeskFault(404, 'server/nothing-here')
  })
  app.get('*', (context) => pageAt(context, parts.page))
  app.notFound((context) => refuse(context, new DeskFault(404, 'server/nothing-here')))
  app.onError((error, context) => refuse(context, deskFault(error, parts.door.folder)))
  return app
}

function mount<Name extends EndpointName>(
  app: Hono,
  name: Name,
  handlers: Handlers,
  addresses: Addresses,
): void {
  const [method, path] = PATHS[name]
  const { local, status } = CONTRACTS[name]
  app.on(method, [path], async (context) => {
    if (local === true && !showsToken(context, addresses)) throw new DeskFault(403, 'server/only-commands')
    const answer = handlers[name]
    return respond(context, name, await answer(await understood(context, name)), status ?? 200)
  })
}

async function understood<Name extends EndpointName>(context: Context, name: Name): Promise<Asked<Name>> {
  const { params, query, body } = CONTRACTS[name]
  const { ui: _, ...asked } = context.req.query()
  return {
    params: parsed(params, context.req.param()),
    query: parsed(query, asked),
    body: await bodyOf<Name>(context, name, body),
    language: spokenIn(context),
    request: context.req.raw,
  }
}

type Schema<T> = {
  safeParse(given: unknown):
    | { readonly success: true; readonly data: T }
    | {
        readonly success: false
        readonly error: { readonly issues: readonly { readonly path: PropertyKey[] }[] }
      }
}

/** A form is read as it comes; everything else is JSON of its schema, or nothing. */
async function bodyOf<Name extends EndpointName>(
  context: Context,
  name: EndpointName,
  schema: Schema<Asked<Name>['body']> | null,
): Promise<Asked<Name>['body']> {
  if (schema === null || name === 'handFiles') return undefined
  if (!(context.req.header('content-type') ?? '').startsWith('application/json'))
    throw new DeskFault(415, 'server/bad-request', { field: 'content-type' })
  return parsed(schema, await readJson(context))
}

async function readJson(context: Context): Promise<unknown> {
  const text = await context.req.text()
  try {
    return JSON.parse(text)
  } catch {
    throw new DeskFault(400, 'server/bad-request', { field: 'JSON' })
  }
}

/** What was given, of its schema; names the first field that is not. */
function parsed<T>(schema: Schema<T>, given: unknown): T {
  const read = schema.safeParse(given)
  if (read.success) return read.data
  const field = read.error.issues[0]?.path.map(String).join('.') ?? ''
  throw new DeskFault(422, 'server/bad-request', { field: field === '' ? '…' : field })
}

function respond<Name extends EndpointName>(
  context: Context,
  name: Name,
  reply: Reply<Name>,
  status: ContentfulStatusCode,
): Response {
  const { answer } = CONTRACTS[name]
  const type = answer.kind === 'json' ? 'application/json' : answer.type
  if (reply instanceof Response) {
    if (!reply.headers.has('content-type')) reply.headers.set('content-type', type)
    return reply
  }
  if (isPieces(reply)) {
    const headers = { 'content-type': type, ...(SAVED.has(name) ? SAVE : {}) }
    return new Response(ReadableStream.from(encoded(reply)), { headers })
  }
  if (answer.kind === 'text')
    return context.body(String(reply), status, { 'content-type': `${type}; charset=utf-8`, ...SAVE })
  return context.body(JSON.stringify(reply), status, { 'content-type': type })
}

const SAVE = { 'content-disposition': 'attachment' }
const SAVED: ReadonlySet<EndpointName> = new Set([
  'reportsCsv',
  'reportsJson',
  'statementsCsv',
  'statementsJson',
  'incidentsCsv',
  'incidentsJson',
])

function isPieces(reply: unknown): reply is AsyncIterable<string> {
  return typeof reply === 'object' && reply !== null && Symbol.asyncIterator in reply
}

async function* encoded(pieces: AsyncIterable<string>): AsyncIterable<Uint8Array> {
  for await (const piece of pieces) yield new TextEncoder().encode(piece)
}

async function pageAt(context: Context, files: PageFiles | null): Promise<Response> {
  const { path } = context.req
  const file = await files?.at(path)
  if (file === undefined) return context.html(barePage(openWords(spokenIn(context)).say('server/no-app')))
  if (file === null) throw new DeskFault(404, 'server/nothing-here')
  return context.body(file.bytes, 200, { 'content-type': file.type, 'cache-control': file.cache })
}

/** A page that cannot set a header, as an event source, says its language in the address: `ui=ar`. */
function spokenIn(context: Context): UiLanguage {
  return languageOf(context.req.query('ui') ?? context.req.header('accept-language'))
}

function refuse(context: Context, { status, key, params }: DeskFault): Response {
  const refusal = { code: key, params, text: openWords(spokenIn(context)).say(key, params) }
  // What is too large is not read to its end, so that nothing more can come on this connection.
  const ends = status === TOO_LARGE ? { connection: 'close' } : {}
  return context.body(JSON.stringify(refusal), status, { 'content-type': 'application/json', ...ends })
}

const TOO_LARGE = 413
