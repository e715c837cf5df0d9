import type { Compartment, ReportBody } from '@sanad/core/ledger'
import { createPersonCode, type Edtf, type Hash, parseEdtf } from '@sanad/core/statement'
import type { Received, ReceiveOptions } from '@sanad/intake/report'
import { problemKind } from '@sanad/intake/report'
import { asInterview, bodiesOf, chooseCompartment, type Known, renamed } from '../adding/index.ts'
import type { Room } from '../desk/index.ts'
import { DeskFault } from '../desk/index.ts'
import type { Ticket } from '../inbox/index.ts'
import { type ReadReport, withFileLanguage } from '../reading/index.ts'
import type { Handing } from '../shape/index.ts'
import type { WorkingThread } from '../thread/index.ts'
import type { RawJob } from './job-list.ts'
import { renamedReading } from './renamed-reading.ts'

/** What taking one thing in needs. */
export interface TakingIn {
  readonly room: Room
  readonly thread: WorkingThread
  readonly known: Known
  readonly ticket: Ticket
  bytes(): Promise<Uint8Array>
  move(change: Partial<RawJob>): void
}

/** Takes one thing in: looks into it, reads it, writes it down. What is known already is written down no second time. */
export async function takeIn(taking: TakingIn): Promise<Partial<RawJob>> {
  const { room, ticket, known } = taking
  const { workspace } = room
  const interview = interviewOf(ticket.about)
  const came = await receive(taking)
  const heard = interview === null ? came : asInterview(came, interview)
  const refused = heard.problems.find(({ code }) => problemKind(code) === 'refused') ?? null
  taking.move({ state: 'text', problems: heard.problems })
  if (heard.evidence === null && heard.reports.length === 0) return { state: 'failed', why: whyOf(refused) }
  const compartment = compartmentOf(heard, ticket.about)
  if (compartment === 'sealed' && workspace.unlocked === null) throw mustAsk(ticket)
  const hash = workspace.compartments.hash(compartment)
  const named = renamed(heard, compartment === 'open' ? null : hash)
  const reports = named.reports.map(({ report }) => report.id)
  const fresh = known.freshOf(named)
  if (fresh === null) return { state: 'known', compartment, reports }
  const read = await readAll(taking, fresh, { compartment, hash })
  taking.move({ state: 'statements', compartment, statements: countOf(read) })
  const bytes = (): AsyncIterable<Uint8Array> => later(() => bytesOf(taking))
  const file = ticket.name ?? ''
  const whole = { arrived: { received: came, bytes }, received: fresh, read, file, compartment, interview }
  const { bodies } = await bodiesOf(workspace, whole)
  await workspace.record(compartment, bodies)
  known.note(fresh)
  const kept = bodies.flatMap((body) => (body.kind === 'report' ? [body.report.id] : []))
  const problems = [...heard.problems, ...read.flatMap((one) => one.problems)]
  const isRead = read.length > 0 || heard.tables.length > 0 || refused === null
  return { state: isRead ? 'done' : 'failed', reports: kept, problems, why: isRead ? null : whyOf(refused) }
}

async function receive(taking: TakingIn): Promise<Received> {
  const { thread, ticket } = taking
  const { about, name } = ticket
  const options = optionsOf(about)
  if (ticket.kind === 'file') {
    const said = about.transcript === undefined ? options : { ...options, words: about.transcript }
    return thread.ask({ kind: 'receive', bytes: await taking.bytes(), name: name ?? '', options: said })
  }
  const words = Buffer.from(await taking.bytes()).toString('utf8')
  if (about.interview === undefined) return thread.ask({ kind: 'receive-text', words, options })
  const bytes = await bytesOf(taking)
  const came = await thread.ask({ kind: 'receive', bytes, name: RECORD, options: { ...options, words } })
  return { ...came, problems: came.problems.filter(({ code }) => code !== 'intake/type-not-read') }
}

const RECORD = 'interview.json'

/** The bytes that are kept as the file: those that came, or what was written down of a conversation, questions and words. */
async function bytesOf({ ticket: { kind, about }, bytes }: TakingIn): Promise<Uint8Array> {
  const came = await bytes()
  if (kind === 'file' || about.interview === undefined) return came
  return new TextEncoder().encode(JSON.stringify({ ...about, words: Buffer.from(came).toString('utf8') }))
}

async function readAll(
  { thread, ticket }: TakingIn,
  { reports }: Received,
  { compartment, hash }: { readonly compartment: Compartment; readonly hash: Hash },
): Promise<readonly ReadReport[]> {
  const read: ReadReport[] = []
  for (const report of withFileLanguage(reports)) {
    const one = await thread.ask({ kind: 'read', report, file: ticket.name })
    read.push(compartment === 'open' ? one : { ...one, reading: renamedReading(one.reading, hash) })
  }
  return read
}

function countOf(read: readonly ReadReport[]): number {
  return read.reduce((sum, { reading }) => sum + reading.statements.length, 0)
}

function compartmentOf(received: Received, { compartment, interview }: Handing): Compartment {
  return chooseCompartment(received, {
    open: compartment === 'open',
    sealed: compartment === 'sealed',
    interview: interview !== undefined,
  })
}

function mustAsk({ name }: Ticket): DeskFault {
  return new DeskFault(409, 'server/not-public', { file: name ?? '…' })
}

function whyOf(refused: Received['problems'][number] | null): RawJob['why'] {
  if (refused === null) return { key: 'server/thread-failed', params: {}, retry: true }
  return { key: refused.code as NonNullable<RawJob['why']>['key'], params: refused.params, retry: false }
}

function interviewOf({ interview }: Handing): ReportBody['interview'] {
  return interview === undefined ? null : { source: createPersonCode(interview.source) }
}

function optionsOf({ date, lang, title, publisher }: Handing): Omit<ReceiveOptions, 'meanwhile'> {
  const day: Edtf | null = date === undefined ? null : parseEdtf(date)
  return {
    ...(day === null ? {} : { date: day }),
    ...(lang === undefined ? {} : { lang }),
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
  }
}

async function* later(bytes: () => Promise<Uint8Array>): AsyncIterable<Uint8Array> {
  yield await bytes()
}
