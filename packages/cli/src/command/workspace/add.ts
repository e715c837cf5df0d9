import type { Compartment } from '@sanad/core/ledger'
import type { Received } from '@sanad/intake/report'
import type { Workspace } from '@sanad/store/workspace'
import { line } from '../../stream/index.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { withFileLanguage } from '../file-language.ts'
import { type Asked, checkOptions, parseAsked, type TypedOptions } from '../options.ts'
import { createReading, type ReadReport, type ReportReading } from '../reading.ts'
import { type Arrived, exitCodeOf, receiveSources } from '../receive-files.ts'
import { tellProblems } from '../tell-problems.ts'
import { UsageError } from '../usage-error.ts'
import { bodiesOf } from './add-bodies.ts'
import { createGroup, type Group } from './add-group.ts'
import { asInterview, parseInterview } from './add-interview.ts'
import { chooseCompartment } from './choose-compartment.ts'
import { WorkspaceFault } from './fault.ts'
import { filesIn } from './files-in.ts'
import { createKnown, type Known } from './known.ts'
import { withWorkspace } from './opening.ts'
import { renamed } from './sealed-names.ts'

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
  return withWorkspace(typed, async (workspace) => {
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
  })
}

/** What adding one file after the other needs. */
interface Adding {
  readonly context: Context
  readonly typed: TypedOptions
  readonly workspace: Workspace
  readonly reading: ReportReading
  readonly known: Known
  readonly group: Group
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
  return { context, typed, workspace, reading: createReading(choice), known, group }
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
  const named = renamed(heard, compartment === 'open' ? null : workspace.compartments.hash(compartment))
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
