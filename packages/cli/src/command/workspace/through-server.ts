import type { MessageKey } from '@sanad/core/messages'
import { ApiRefusal, type Client, createClient } from '@sanad/server/client'
import { readTicket } from '@sanad/server/ticket'
import type { Workspace } from '@sanad/store/workspace'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { TypedOptions } from '../options.ts'
import { WorkspaceFault } from './fault.ts'
import { folderOf, withWorkspace } from './opening.ts'

/** A command's work, on the workspace itself or through the server that has it open. */
export interface Work {
  here(workspace: Workspace): Promise<ExitCode>
  there(client: Client): Promise<ExitCode>
}

/** Does a command's work: through the server where one runs on the workspace, else on the workspace itself. */
export async function atWorkspace(context: Context, typed: TypedOptions, work: Work): Promise<ExitCode> {
  const client = await clientOf(context, folderOf(typed))
  if (client === null) return withWorkspace(typed, work.here)
  return work.there(client).catch((error: unknown) => {
    throw error instanceof ApiRefusal ? refusedBy(error) : error
  })
}

/** A client of the server that runs on a workspace; null where none answers. */
export async function clientOf(context: Context, folder: string): Promise<Client | null> {
  const ticket = await readTicket(folder)
  if (ticket === null) return null
  const { base, token } = ticket
  const client = createClient({ base, token, language: context.look.words.language })
  const answers = await client.ask('health').then(
    ({ ready }) => ready,
    () => false,
  )
  return answers ? client : null
}

const EXITS: Readonly<Record<number, ExitCode>> = {
  400: EXIT.usage,
  403: EXIT.notPermitted,
  404: EXIT.notFound,
  409: EXIT.conflict,
  422: EXIT.usage,
  423: EXIT.notPermitted,
  429: EXIT.notPermitted,
}

/** What the server refused, as the command itself would have. */
function refusedBy({ status, refusal }: ApiRefusal): WorkspaceFault {
  const exit = refusal.code === 'workspace/several' ? EXIT.usage : (EXITS[status] ?? EXIT.failed)
  return new WorkspaceFault(refusal.code as MessageKey, refusal.params, exit)
}

/** Up to when a question is asked, as the server is told it. */
export function knownQuery({ position, asOf }: TypedOptions): {
  readonly position?: number
  readonly asOf?: string
} {
  return {
    ...(position === undefined ? {} : { position: Number(position) }),
    ...(asOf === undefined ? {} : { asOf }),
  }
}
