import { type EndpointName, type Endpoints, type HandedFiles, PATHS, type Refusal } from '../shape/index.ts'

/** How the server is reached. In a page of its own origin nothing need be said. */
export interface Reach {
  /** As in `http://127.0.0.1:4270`; left out, the page's own origin. */
  readonly base?: string
  readonly fetch?: typeof globalThis.fetch
  /** What a command of the same machine shows, from the file that only its owner can read. */
  readonly token?: string
  /** In which language refusals and problems are told. */
  readonly language?: 'en' | 'ar' | 'fr'
}

type Needed<Key extends string, T> = [keyof T] extends [never]
  ? { readonly [K in Key]?: T }
  : Partial<T> extends T
    ? { readonly [K in Key]?: T }
    : { readonly [K in Key]: T }

type WithBody<T> = [T] extends [undefined] ? { readonly body?: undefined } : { readonly body: T }

/** What an endpoint is to be given. */
export type Given<Name extends EndpointName> = Needed<'params', Endpoints[Name]['params']> &
  Needed<'query', Endpoints[Name]['query']> &
  WithBody<Endpoints[Name]['body']> & { readonly signal?: AbortSignal }

type Optional<T> = Partial<T> extends T ? [given?: T] : [given: T]

/** Asks the server. One function for every endpoint: `client.ask('report', { params: { id } })`. */
export interface Client {
  ask<Name extends EndpointName>(
    name: Name,
    ...given: Optional<Given<Name>>
  ): Promise<Endpoints[Name]['answer']>
  /** The answer as it comes, for long ones; refused as `ask` is. */
  open<Name extends EndpointName>(name: Name, ...given: Optional<Given<Name>>): Promise<Response>
}

/** The server did not do what was asked, and says why. */
export class ApiRefusal extends Error {
  readonly status: number
  readonly refusal: Refusal

  constructor(status: number, refusal: Refusal) {
    super(refusal.code)
    this.name = 'ApiRefusal'
    this.status = status
    this.refusal = refusal
  }
}

type Answer<Name extends EndpointName> = Endpoints[Name]['answer']

interface Asking {
  readonly params?: object
  readonly query?: object
  readonly body?: unknown
  readonly signal?: AbortSignal
}

/** A client of one server. */
export function createClient(reach: Reach = {}): Client {
  const open = (name: EndpointName, given: Asking = {}): Promise<Response> => send(reach, name, given)
  return {
    open: (name, ...[given]) => open(name, given),
    ask: async (name, ...[given]) => {
      const response = await open(name, given)
      const type = response.headers.get('content-type') ?? ''
      // That answers are of their schemas is the server's promise, kept by its contract tests.
      return (type.startsWith('application/json') ? response.json() : response.text()) as Promise<
        Answer<typeof name>
      >
    },
  }
}

/** The address of an endpoint, for links, downloads and event sources. */
export function urlOf(
  name: EndpointName,
  { params = {}, query = {} }: Pick<Asking, 'params' | 'query'> = {},
  base = '',
): string {
  const values = new Map<string, unknown>(Object.entries(params))
  const path = PATHS[name][1].replace(/:(\w+)/g, (_, key: string) =>
    encodeURIComponent(String(values.get(key))),
  )
  const asked = new URLSearchParams()
  for (const [key, value] of Object.entries(query)) if (value !== undefined) asked.set(key, String(value))
  const search = asked.toString()
  return `${base}${path}${search === '' ? '' : `?${search}`}`
}

async function send(reach: Reach, name: EndpointName, { body, signal, ...where }: Asking): Promise<Response> {
  const { base, fetch = globalThis.fetch, token, language } = reach
  const headers = new Headers({ 'sanad-client': '1' })
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`)
  if (language !== undefined) headers.set('accept-language', language)
  const [method] = PATHS[name]
  const sent = name === 'handFiles' ? formOf(body) : jsonOf(body, headers)
  const init: RequestInit = {
    method,
    headers,
    ...(sent === null ? {} : { body: sent }),
    ...(signal === undefined ? {} : { signal }),
  }
  const response = await fetch(urlOf(name, where, base), init)
  if (response.ok) return response
  throw new ApiRefusal(response.status, await refusalOf(response))
}

function jsonOf(body: unknown, headers: Headers): string | null {
  if (body === undefined) return null
  headers.set('content-type', 'application/json')
  return JSON.stringify(body)
}

/** Files as a form: what is said of them first, so that the server knows it before the bytes come. */
function formOf(body: unknown): FormData {
  const { about, files } = body as HandedFiles
  const form = new FormData()
  form.set('about', JSON.stringify(about))
  for (const { name, bytes } of files) form.append('file', bytes, name)
  return form
}

async function refusalOf(response: Response): Promise<Refusal> {
  try {
    return (await response.json()) as Refusal
  } catch {
    return { code: `server/status-${response.status}`, params: {}, text: response.statusText }
  }
}
