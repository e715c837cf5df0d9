import type { Body } from '@sanad/core/ledger'
import { parseId } from '@sanad/core/statement'
import { ApiRefusal, type Client } from '@sanad/server/client'
import { findByPrefix, readReport } from '@sanad/store/projection'
import type { Workspace } from '@sanad/store/workspace'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { TypedOptions } from '../options.ts'
import { WorkspaceFault } from './fault.ts'
import { findOne } from './find.ts'
import { createActId, TOOLS } from './opening.ts'
import { atWorkspace } from './through-server.ts'

/** Takes back an act, or a report that was added by mistake. Nothing is removed: it stays to be seen and is not counted. */
export async function retract(
  context: Context,
  [given = '']: readonly string[],
  typed: TypedOptions,
): Promise<ExitCode> {
  return atWorkspace(context, typed, {
    here: async (workspace) => {
      const acts = await findByPrefix(await workspace.projection(), 'act', given)
      const [compartment, body] =
        acts.length > 0
          ? await actRetracted(workspace, given)
          : await reportWithdrawn(workspace, given, typed)
      await workspace.record(compartment, [body])
      return told(context)
    },
    there: async (client) => {
      await retractThere(client, given, typed)
      return told(context)
    },
  })
}

async function told({ output, look }: Context): Promise<ExitCode> {
  await output.write(`${look.words.say('workspace/retracted')}\n`)
  return EXIT.ok
}

/** An act where there is one of that id, else a report. */
async function retractThere(client: Client, given: string, { reason = '' }: TypedOptions): Promise<void> {
  try {
    await client.ask('act', { body: { kind: 'retract', act: given } })
  } catch (error) {
    if (!(error instanceof ApiRefusal) || error.status !== 404) throw error
    await client.ask('withdraw', { params: { id: given }, body: { why: reason } })
  }
}

type Said = readonly ['open' | 'sealed', Body]

async function actRetracted(workspace: Workspace, given: string): Promise<Said> {
  const id = await findOne(workspace, 'act', given)
  for await (const { body, compartment } of workspace.recorded()) {
    if (body?.kind !== 'act' || body.act.id !== id) continue
    if (body.act.by !== workspace.person)
      throw new WorkspaceFault('workspace/not-yours', { by: body.act.by }, EXIT.notPermitted)
    const { reading, statement } = body.act
    const act = { id: createActId(), reading, statement, by: workspace.person, at: TOOLS.clock() }
    return [compartment, { kind: 'act', act: { ...act, kind: 'retract', act: body.act.id } }]
  }
  throw new WorkspaceFault('workspace/no-such', { given }, EXIT.notFound)
}

async function reportWithdrawn(
  workspace: Workspace,
  given: string,
  { reason = '' }: TypedOptions,
): Promise<Said> {
  const id = await findOne(workspace, 'report', given)
  const whole = await readReport(await workspace.projection(), id)
  if (whole === null) throw new WorkspaceFault('workspace/no-such', { given }, EXIT.notFound)
  const report = parseId<'report'>(id)
  const signed = { by: workspace.person, at: TOOLS.clock() }
  return [whole.compartment, { kind: 'withdrawal', report, why: reason, ...signed }]
}
