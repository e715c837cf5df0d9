import { openAsBlob } from 'node:fs'
import { access, constants, readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { blob } from 'node:stream/consumers'
import { problemKind } from '@sanad/intake/report'
import type { Client, Handing, Job } from '@sanad/server/client'
import { line } from '../../stream/index.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { Asked, TypedOptions } from '../options.ts'
import { exitCodeOf } from '../receive-files.ts'
import { problemSentence } from '../view/problem.ts'
import { parseInterview } from './add-interview.ts'
import { jobEnded } from './job-ended.ts'

const STDIN = 'stdin'

/** Hands files to the server that has the workspace open, and tells what came of each. */
export async function addThroughServer(
  context: Context,
  client: Client,
  files: readonly string[],
  { asked, typed }: { readonly asked: Asked; readonly typed: TypedOptions },
): Promise<ExitCode> {
  const about = await handingOf(asked, typed)
  const failures: string[] = []
  for (const file of files) failures.push(...(await addOne({ context, client, typed }, file, about)))
  return failures.length === 0 ? EXIT.ok : exitCodeOf(failures, files.length)
}

interface Adding {
  readonly context: Context
  readonly client: Client
  readonly typed: TypedOptions
}

/** Hands in one file and waits for what comes of it; gives the code of why nothing did. */
async function addOne(adding: Adding, file: string, about: Handing): Promise<readonly string[]> {
  const { context, client } = adding
  const { words } = context.look
  const bytes = await bytesOf(context, file)
  if (typeof bytes === 'string') {
    context.tell(words.say(bytes, { file }))
    return [bytes]
  }
  const name = file === '-' ? STDIN : basename(file)
  const { rows } = await client.ask('handFiles', { body: { about, files: [{ name, bytes }] } })
  const job = await jobEnded(client, rows[0]?.id ?? '')
  await tell(adding, job, name)
  if (job.state !== 'failed' && job.state !== 'asks') return []
  await client.ask('discardJob', { params: { id: job.id } }).catch(() => undefined)
  return [job.why?.code ?? 'server/thread-failed']
}

/** A file's bytes, read from the disk as they are sent; why not, where they cannot be. */
async function bytesOf(
  { input }: Context,
  file: string,
): Promise<Blob | 'intake/file-missing' | 'intake/file-forbidden'> {
  if (file === '-') return new Blob([await (await blob(input)).arrayBuffer()])
  try {
    await access(file, constants.R_OK)
    return await openAsBlob(file)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    return code === 'EACCES' || code === 'EPERM' ? 'intake/file-forbidden' : 'intake/file-missing'
  }
}

async function handingOf({ told }: Asked, typed: TypedOptions): Promise<Handing> {
  const { transcript, ...rest } = told
  const interview = parseInterview(typed)
  const words = transcript === undefined ? null : await readFile(transcript, 'utf8')
  return {
    ...rest,
    ...(typed.open === true ? { compartment: 'open' } : {}),
    ...(typed.sealed === true ? { compartment: 'sealed' } : {}),
    ...(words === null ? {} : { transcript: words }),
    ...(interview === null ? {} : { interview: { ...UNTOLD, source: interview.source } }),
  }
}

/** What the command line does not ask of a conversation. */
const UNTOLD = {
  access: 'not-stated',
  consent: [],
  interviewedBefore: null,
  reason: null,
  support: false,
  notes: null,
} as const

async function tell({ context, typed }: Adding, job: Job, file: string): Promise<void> {
  const { look, output, quiet } = context
  const { words, style } = look
  for (const problem of job.problems) {
    const sentence = problemSentence(problem, words)
    if (problemKind(problem.code) === 'refused') context.tell(style.danger(sentence))
    else if (!quiet) context.tell(sentence)
  }
  const { state, reports, statements, compartment } = job
  if (state === 'asks') context.tell(words.say('workspace/not-public', { file }))
  if (state === 'known')
    await output.write(
      typed.ndjson === true ? line({ file, added: false }) : `${words.say('workspace/known', { file })}\n`,
    )
  if (compartment === null || state === 'asks' || state === 'known' || reports.length === 0) return
  const told = {
    file,
    reports: reports.length,
    statements,
    compartment: words.say(`workspace/${compartment}`),
  }
  await output.write(
    typed.ndjson === true
      ? line({ file, added: true, compartment, reports, statements })
      : `${words.say('workspace/added', told)}\n`,
  )
}
