import type { ActBody } from '@sanad/core/ledger'
import { type Act, parseId } from '@sanad/core/statement'
import type { NewAct } from '@sanad/server/client'
import { readStatement } from '@sanad/store/projection'
import type { Workspace } from '@sanad/store/workspace'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { TypedOptions } from '../options.ts'
import { UsageError } from '../usage-error.ts'
import { WorkspaceFault } from './fault.ts'
import { findOne } from './find.ts'
import { createActId, TOOLS } from './opening.ts'
import { atWorkspace } from './through-server.ts'

/** What a person can do with a statement in one word. */
export type ActKind = 'accept' | 'hold' | 'reject' | 'comment'

/** Writes down what a person did with a statement as it stands now. */
export async function act(
  context: Context,
  kind: ActKind,
  [given = '', said = '']: readonly string[],
  typed: TypedOptions,
): Promise<ExitCode> {
  if (kind === 'comment' && said.trim() === '')
    throw new UsageError('fault/missing-argument', { given: 'words', example: 'sanad comment 3f2a91 "…"' })
  const saying: Saying = { kind, said, why: typed.reason ?? null }
  const noted = async (statement: string): Promise<ExitCode> => {
    const { words } = context.look
    await context.output.write(`${words.say('workspace/noted', { statement: statement.slice(0, 12) })}\n`)
    return EXIT.ok
  }
  return atWorkspace(context, typed, {
    here: async (workspace) => {
      const body = await bodyOf(workspace, given, saying)
      await workspace.record(body.compartment, [body.act])
      return noted(body.act.act.statement)
    },
    there: async (client) => {
      const { statement } = await client.ask('act', { body: askedOf(given, saying) })
      return noted(statement.statement.id)
    },
  })
}

function askedOf(statement: string, { kind, said, why }: Saying): NewAct {
  switch (kind) {
    case 'accept':
    case 'hold':
      return { kind, statement }
    case 'reject':
      return { kind, statement, why }
    case 'comment':
      return { kind, statement, words: said }
  }
}

interface Saying {
  readonly kind: ActKind
  readonly said: string
  readonly why: string | null
}

async function bodyOf(
  workspace: Workspace,
  given: string,
  { kind, said, why }: Saying,
): Promise<{ readonly compartment: 'open' | 'sealed'; readonly act: ActBody }> {
  const id = await findOne(workspace, 'statement', given)
  const traced = await readStatement(await workspace.projection(), id)
  if (traced === null) throw new WorkspaceFault('workspace/no-such', { given }, EXIT.notFound)
  const { statement, compartment } = traced
  const common = {
    id: createActId(),
    reading: statement.reading,
    statement: parseId<'statement'>(id),
    by: workspace.person,
    at: TOOLS.clock(),
  }
  return { compartment, act: { kind: 'act', act: withWords(common, { kind, said, why }) } }
}

function withWords(common: Omit<Act, 'kind'>, { kind, said, why }: Saying): Act {
  switch (kind) {
    case 'accept':
    case 'hold':
      return { ...common, kind }
    case 'reject':
      return { ...common, kind, why }
    case 'comment':
      return { ...common, kind, words: said }
  }
}
