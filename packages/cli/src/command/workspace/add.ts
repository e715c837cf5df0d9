import type { Compartment } from '@sanad/core/ledger'
import type { Received } from '@sanad/intake/report'
import {
  type Arrived,
  asInterview,
  bodiesOf,
  chooseCompartment,
  createKnown,
  type Known,
  renamed,
} from '@sanad/server/adding'
import type { Client } from '@sanad/server/client'
import { createReading, type ReadReport, type ReportReading, withFileLanguage } from '@sanad/server/reading'
import type { Workspace } from '@sanad/store/workspace'
import { line } from '../../stream/index.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { type Asked, checkOptions, parseAsked, type TypedOptions } from '../options.ts'
import { exitCodeOf, receiveSources } from '../receive-files.ts'
import { tellProblems } from '../tell-problems.ts'
import { UsageError } from '../usage-error.ts'
import { type Corrected, correcting, findCorrected } from './add-correction.ts'
import { createGroup, type Group } from './add-group.ts'
import { parseInterview } from './add-interview.ts'
import { WorkspaceFault } from './fault.ts'
import { filesIn } from './files-in.ts'
import { atWorkspace } from './through-server.ts'

/** Adds reports to the workspace: each file is kept, read and signed before it is told. What is known already is said and not added twice, so that the command can be run again after an interruption. */
export async function add(
  context: Context,
  paths: readonly string[],
  typed: TypedOptions,
): Promise<ExitCode> {
  checkOptions(typed, paths)
  if (typed.open === true && typed.sealed === true) {
    throw new UsageError('fault/not-together', { one: '--open', other: '--sealed' })
  }
  const asked = parseAsked(typed)
  const files = await filesIn(paths.length === 0 ? ['-'] : paths)
  const here = async (workspace: Workspace): Promise<ExitCode> => {
    const adding = await begin(context, typed, asked, workspace)
    try {
      const failures: string[] = []
      for await (const arrived of receiveSources(context, files, asked.told)) {
        failures.push(...(await tellProblems(context, arrived.received)))
        if (arrived.received.evidence !== null) failures.push(...(await addFile(adding, arrived)))
      }
      await adding.group.flush()
      return failures.length === 0 ? EXIT.ok : exitCodeOf(failures, files.length)
    } finally {
      await adding.group.settle()
    }
  }
  const there = async (client: Client): Promise<ExitCode> => {
    if (typed.corrects !== undefined || typed.supersedes !== undefined)
      throw new WorkspaceFault('workspace/in-use', { folder: typed.workspace ?? '.' }, EXIT.conflict)
    return (await import('./add-through-server.ts')).addThroughServer(context, client, files, {
      asked,
      typed,
    })
  }
  return atWorkspace(context, typed, { here, there })
}

/** What adding one file after the other needs. */
interface Adding {
  readonly context: Context
  readonly typed: TypedOptions
  readonly workspace: Workspace
  readonly reading: ReportReading
  readonly known: Known
  readonly group: Group
  readonly corrected: Corrected
}

async function begin(
  context: Context,
  typed: TypedOptions,
  { choice }: Asked,
  workspace: Workspace,
): Promise<Adding> {
  const known = await createKnown(workspace)
  const group = createGroup(workspace, ({ file, reports, statements, compartment }) => {
    const { words } = context.look
    const told = {
      file,
      reports: reports.length,
      statements,
      compartment: words.say(`workspace/${compartment}`),
    }
    return context.output.write(
      typed.ndjson === true
        ? line({ file, added: true, compartment, reports, statements })
        : `${words.say('workspace/added', told)}\n`,
    )
  })
  const corrected = await findCorrected(workspace, typed)
  return { context, typed, workspace, reading: createReading(choice), known, group, corrected }
}

/** Adds what came of one file; gives the code of why nothing was. */
async function addFile(adding: Adding, arrived: Arrived): Promise<readonly string[]> {
  const { received } = arrived
  const { context, typed, workspace, known, group } = adding
  const { words } = context.look
  const file = received.evidence?.name ?? words.say('view/untitled')
  const interview = parseInterview(typed)
  const heard = interview === null ? received : asInterview(received, interview)
  const compartment = chooseCompartment(heard, typed)
  if (compartment === 'sealed' && workspace.unlocked === null) {
    const asks = await workspace.keys.hasPassphrase()
    if (asks) throw new WorkspaceFault('workspace/keys-locked', {}, EXIT.notPermitted)
    context.tell(words.say('workspace/not-public', { file }))
    return ['workspace/not-public']
  }
  const named = correcting(
    renamed(heard, compartment === 'open' ? null : workspace.compartments.hash(compartment)),
    adding.corrected,
  )
  const fresh = known.freshOf(named)
  if (fresh === null) {
    await tellKnown(adding, file)
    return []
  }
  const reason = known.erasedFor(fresh)
  if (reason !== null) context.tell(words.say('workspace/was-erased', { file, reason }))
  const read = await readAll(adding, fresh, { file, compartment })
  group.put(bodiesOf(workspace, { arrived, received: fresh, read, file, compartment, interview }))
  known.note(fresh)
  await group.flushIfDue()
  return []
}

function tellKnown({ context, typed }: Adding, file: string): Promise<void> {
  const { words } = context.look
  return context.output.write(
    typed.ndjson === true ? line({ file, added: false }) : `${words.say('workspace/known', { file })}\n`,
  )
}

async function readAll(
  { workspace, reading }: Adding,
  { reports }: Received,
  { file, compartment }: { readonly file: string; readonly compartment: Compartment },
): Promise<readonly ReadReport[]> {
  const hash = workspace.compartments.hash(compartment)
  const read: ReadReport[] = []
  for (const report of withFileLanguage(reports)) read.push(await reading.read(report, file, hash))
  return read
}
