import { Readable } from 'node:stream'
import type { ReadableStream as NodeStream } from 'node:stream/web'
import { Busboy, type BusboyFileStream, type BusboyHeaders, type BusboyInstance } from '@fastify/busboy'
import { LIMITS } from '@sanad/intake/report'
import { handingSchema } from '../api/index.ts'
import { DeskFault } from '../desk/index.ts'
import type { Handing } from '../shape/index.ts'

/** Is handed each file of a form as it comes; what is said of them comes first. */
export type TakeFile = (name: string, about: Handing, bytes: AsyncIterable<Uint8Array>) => Promise<unknown>

const MOST_FILES = 1000
const ABOUT = 1_000_000

/** Reads a form of files piece by piece. Each file is taken before the next one; a form that breaks off is refused, and what was taken stays. */
export async function readForm(request: Request, take: TakeFile): Promise<void> {
  const type = request.headers.get('content-type') ?? ''
  if (!type.startsWith('multipart/form-data') || request.body === null)
    throw new DeskFault(415, 'server/bad-form')
  const form = openForm(type)
  let about: Handing = {}
  let taking: Promise<unknown> = Promise.resolve()
  let files = 0
  let fault: unknown = null
  const failed = (error: unknown): void => {
    fault ??= error
  }
  form.on('field', (name, value, _, isCut) => {
    if (name !== 'about') return
    try {
      about = aboutOf(value, isCut)
    } catch (error) {
      failed(error)
    }
  })
  form.on('file', (_, stream, name) => {
    files += 1
    // A part that breaks off says so once, perhaps before anybody reads it.
    stream.on('error', (error) => stream.destroy(error))
    if (fault === null && files > 1 && isForOne(about)) failed(new DeskFault(422, 'server/one-file'))
    if (fault !== null) return void stream.resume()
    const taken = taking.then(() => take(shortName(name), about, wholeOnly(stream)))
    taking = taken.catch((error: unknown) => {
      failed(error)
      stream.resume()
    })
  })
  await passThrough(request.body, form).catch(failed)
  await taking
  if (fault !== null) throw fault
  if (files === 0) throw new DeskFault(422, 'server/no-files')
}

function openForm(type: string): BusboyInstance {
  const headers: BusboyHeaders = { 'content-type': type }
  const limits = {
    fileSize: LIMITS.mediaBytes,
    files: MOST_FILES,
    fields: 1,
    fieldSize: ABOUT,
    parts: MOST_FILES + 1,
  }
  try {
    return new Busboy({ headers, limits })
  } catch {
    throw new DeskFault(415, 'server/bad-form')
  }
}

/** Ends once the form is read and the request as well: a form may end before its request does. */
async function passThrough(body: ReadableStream<Uint8Array>, form: BusboyInstance): Promise<void> {
  const source = Readable.fromWeb(body as NodeStream)
  const read = new Promise<void>((resolve, reject) => {
    form.on('finish', resolve)
    form.on('error', reject)
  })
  const sent = new Promise<void>((resolve, reject) => {
    source.on('end', resolve)
    source.on('error', (error) => {
      form.destroy(error)
      reject(error)
    })
  })
  source.pipe(form)
  await Promise.all([read, sent]).catch(() => {
    throw new DeskFault(400, 'server/bad-form')
  })
}

function aboutOf(text: string, isCut: boolean): Handing {
  const read = isCut ? null : handingSchema.safeParse(parsed(text))
  if (read?.success === true) return read.data
  throw new DeskFault(422, 'server/bad-request', { field: read?.error?.issues[0]?.path.join('.') ?? 'about' })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** What is said of one recording or conversation is said of no other. */
function isForOne({ transcript, interview }: Handing): boolean {
  return transcript !== undefined || interview !== undefined
}

/** A file's bytes; one that is too large ends with an error, so that nothing of it is kept. */
async function* wholeOnly(stream: BusboyFileStream): AsyncIterable<Uint8Array> {
  for await (const piece of stream) yield piece
  if (stream.truncated) throw new DeskFault(413, 'server/too-large', { limit: LIMITS.mediaBytes })
}

const LONGEST = 500

/** A file's name without the folders it lay in. */
function shortName(name: string): string {
  return (name.split(/[\\/]/).at(-1) ?? '').slice(0, LONGEST)
}
