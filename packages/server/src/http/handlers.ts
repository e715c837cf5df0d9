import { openWords } from '@sanad/core/i18n'
import type { UiLanguage } from '@sanad/core/statement'
import { nodeCrypto } from '@sanad/store/crypto'
import { backUpWorkspace } from '@sanad/store/workspace'
import {
  act,
  allPages,
  changesSince,
  createDecisionKeeper,
  createTally,
  DeskFault,
  type Door,
  exportOf,
  fileOf,
  type IncidentDesk,
  type Kept,
  ledgerView,
  proofOf,
  type Room,
  reportPage,
  reportView,
  saveSearch,
  searchesOf,
  statementPage,
  statementView,
  tell,
  violationPage,
  violationView,
  withdraw,
  workspaceView,
} from '../desk/index.ts'
import type { IntakeDesk } from '../jobs/index.ts'
import type {
  EndpointName,
  Endpoints,
  IncidentQuestion,
  ReportQuestion,
  StatementQuestion,
} from '../shape/index.ts'
import { BYTE_ORDER_MARK } from './csv.ts'
import type { EvidenceDesk } from './evidence.ts'
import { readForm } from './form.ts'
import { checkHanding } from './handing.ts'
import { jobEvents, printJob } from './job-events.ts'
import { openApi } from './openapi.ts'
import { incidentLines, jsonPieces, reportLines, statementLines } from './tables.ts'

/** What an endpoint was asked, understood. */
export interface Asked<Name extends EndpointName> {
  readonly params: Endpoints[Name]['params']
  readonly query: Endpoints[Name]['query']
  readonly body: Endpoints[Name]['body']
  readonly language: UiLanguage
  readonly request: Request
}

/** An answer, text piece by piece, or a whole response. */
export type Reply<Name extends EndpointName> = Endpoints[Name]['answer'] | AsyncIterable<string> | Response

export type Handlers = { readonly [Name in EndpointName]: (asked: Asked<Name>) => Promise<Reply<Name>> }

/** What answers are made with. */
export interface Parts {
  readonly door: Door
  readonly intake: IntakeDesk
  readonly incidents: IncidentDesk
  readonly evidence: EvidenceDesk
  readonly version: string
  /** Ends every stream of events that is open. */
  readonly streams: Set<() => void>
}

/** How each endpoint is answered. */
export function createHandlers(parts: Parts): Handlers {
  return { ...readers(parts), ...weighers(parts), ...writers(parts), ...takers(parts), ...ledgers(parts) }
}

/** What is kept beside the rows of one opening of the workspace. */
const beside = new WeakMap<Room, Kept>()

function keptOf(room: Room): Kept {
  const kept = beside.get(room) ?? { decisions: createDecisionKeeper(), tally: createTally() }
  beside.set(room, kept)
  return kept
}

type Reading =
  | 'health'
  | 'workspace'
  | 'openapi'
  | 'reports'
  | 'reportsCsv'
  | 'reportsJson'
  | 'report'
  | 'statements'
  | 'statementsCsv'
  | 'statementsJson'
  | 'statement'
  | 'searches'

function readers({ door, intake, incidents, version }: Parts): Pick<Handlers, Reading> {
  const reports = (query: ReportQuestion) =>
    allPages((page) => door.within((room) => reportPage(room, keptOf(room).decisions, { ...query, ...page })))
  const statements = (query: StatementQuestion) =>
    allPages((page) =>
      door.within((room) => statementPage(room, keptOf(room).decisions, { ...query, ...page })),
    )
  return {
    health: async () => ({ ready: true, version }),
    openapi: async () => openApi(version),
    workspace: ({ query }) =>
      door.within((room) => workspaceView(room, keptOf(room), underway(intake, incidents), query)),
    reports: ({ query }) => door.within((room) => reportPage(room, keptOf(room).decisions, query)),
    reportsCsv: async ({ query }) => marked(reportLines(reports(query))),
    reportsJson: async ({ query }) => jsonPieces(reports(query)),
    report: ({ params, query, language }) =>
      door.within((room) => reportView(room, params.id, query, language)),
    statements: ({ query }) => door.within((room) => statementPage(room, keptOf(room).decisions, query)),
    statementsCsv: async ({ query }) => marked(statementLines(statements(query))),
    statementsJson: async ({ query }) => jsonPieces(statements(query)),
    statement: ({ params, query }) => door.within((room) => statementView(room, params.id, query)),
    searches: () => door.within(async (room) => ({ rows: await searchesOf(room), next: null })),
  }
}

/** What the server is at, of which nobody has an answer yet. */
function underway(intake: Parts['intake'], incidents: IncidentDesk): Parameters<typeof workspaceView>[2] {
  return { jobs: intake.waiting, weighing: incidents.progress() }
}

type Weighing =
  | 'incidents'
  | 'incidentsCsv'
  | 'incidentsJson'
  | 'incident'
  | 'against'
  | 'violations'
  | 'violation'

function weighers({ door, incidents }: Parts): Pick<Handlers, Weighing> {
  const all = (query: IncidentQuestion) =>
    allPages((page) => door.within((room) => incidents.page(room, { ...query, ...page })))
  return {
    incidents: ({ query }) => door.within((room) => incidents.page(room, query)),
    incidentsCsv: async ({ query }) => marked(incidentLines(all(query))),
    incidentsJson: async ({ query }) => jsonPieces(all(query)),
    incident: ({ params, query, language }) =>
      door.within((room) => incidents.one(room, { id: params.id, known: query, language })),
    against: ({ params, query, language }) =>
      door.within((room) => incidents.against(room, { id: params.id, known: query, language })),
    violations: ({ query, language }) => door.within((room) => violationPage(room, query, language)),
    violation: ({ params, query, language }) =>
      door.within((room) => violationView(room, params.id, query, language)),
  }
}

async function* marked(lines: AsyncIterable<string>): AsyncIterable<string> {
  yield BYTE_ORDER_MARK
  yield* lines
}

type Writing = 'unlock' | 'lock' | 'withdraw' | 'tell' | 'act' | 'saveSearch' | 'evidence'

function writers({ door, intake, evidence, incidents }: Parts): Pick<Handlers, Writing> {
  const view = () => door.within((room) => workspaceView(room, keptOf(room), underway(intake, incidents)))
  const noted = <T>(work: (room: Room) => Promise<T>): Promise<T> =>
    door.within(async (room) => {
      if (room.locked) throw new DeskFault(423, 'server/keys-locked')
      const done = await work(room)
      intake.jobs.wrote(room.workspace.log.tree.size)
      return done
    })
  return {
    unlock: async ({ body }) => {
      await unlock(door, body.passphrase)
      await intake.open()
      return view()
    },
    lock: async () => {
      evidence.forget()
      await door.lock()
      await incidents.forget()
      await intake.open()
      return view()
    },
    withdraw: ({ params, body }) => noted((room) => withdraw(room, params.id, body)),
    tell: ({ body }) => noted((room) => tell(room, body)),
    act: ({ body }) => noted((room) => act(room, body)),
    saveSearch: ({ body }) => noted(async (room) => ({ rows: await saveSearch(room, body), next: null })),
    evidence: ({ params }) => door.within(async (room) => evidence.link(await fileOf(room, params.id))),
  }
}

async function unlock(door: Door, passphrase: string): Promise<void> {
  const refused = await door.unlock(passphrase)
  switch (refused?.kind) {
    case undefined:
      return
    case 'wait':
      throw new DeskFault(429, 'workspace/wait', { seconds: refused.seconds })
    case 'wrong-passphrase':
      throw new DeskFault(403, 'workspace/wrong-passphrase', { left: refused.triesLeft })
    case 'no-passphrase':
      throw new DeskFault(409, 'workspace/no-passphrase')
    case 'fault':
      throw new DeskFault(500, 'workspace/keys-damaged', { detail: refused.why })
  }
}

type Taking = 'handFiles' | 'handText' | 'jobs' | 'jobEvents' | 'retryJob' | 'discardJob'

function takers({ door, intake, streams }: Parts): Pick<Handlers, Taking> {
  const page = (language: UiLanguage) => {
    const words = openWords(language)
    return { rows: intake.jobs.all().map((job) => printJob(job, words)), next: null }
  }
  return {
    handFiles: async ({ request, language }) => {
      const words = openWords(language)
      const ids: string[] = []
      await readForm(request, async (name, about, bytes) => {
        await checkHanding(door, about)
        ids.push((await intake.hand({ kind: 'file', name, about }, bytes)).id)
      })
      const jobs = ids.flatMap((id) => intake.jobs.of(id) ?? [])
      return { rows: jobs.map((job) => printJob(job, words)), next: null }
    },
    handText: async ({ body: { words, ...about }, language }) => {
      await checkHanding(door, about)
      const bytes = once(new TextEncoder().encode(words))
      return printJob(await intake.hand({ kind: 'words', name: null, about }, bytes), openWords(language))
    },
    jobs: async ({ language }) => page(language),
    jobEvents: async ({ language }) => jobEvents(intake, openWords(language), streams),
    retryJob: async ({ params, body, language }) => {
      await checkHanding(door, body)
      return printJob(await intake.retry(params.id, body), openWords(language))
    },
    discardJob: async ({ params, language }) => {
      await intake.discard(params.id)
      return page(language)
    },
  }
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes
}

type OfLedger = 'proof' | 'changes' | 'ledger' | 'checkpoint' | 'ledgerExport' | 'backup'

function ledgers({ door }: Parts): Pick<Handlers, OfLedger> {
  return {
    proof: ({ params, query }) => door.within((room) => proofOf(room, params.id, query)),
    changes: async ({ query }) => streamed(door, (room) => asLines(changesSince(room, query))),
    ledger: () => door.within(async (room) => ledgerView(room)),
    checkpoint: () => door.within(async ({ workspace }) => (await workspace.checkpoint()).text),
    ledgerExport: async () => streamed(door, exportOf),
    backup: ({ body: { path, passphrase } }) =>
      door.within(async ({ workspace }) => {
        const { size, root, bytes } = await backUpWorkspace(workspace, nodeCrypto, path, passphrase)
        return { size, root, bytes }
      }),
  }
}

async function* asLines(some: AsyncIterable<unknown>): AsyncIterable<string> {
  for await (const one of some) yield `${JSON.stringify(one)}\n`
}

/** Text that is told while the workspace stays as it is, as fast as it is taken. */
function streamed(door: Door, make: (room: Room) => AsyncIterable<string>): Response {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  const writer = writable.getWriter()
  const write = async (room: Room): Promise<void> => {
    for await (const piece of make(room)) await writer.write(new TextEncoder().encode(piece))
    await writer.close()
  }
  door.within(write).catch((error: unknown) => writer.abort(error).catch(() => undefined))
  return new Response(readable)
}
