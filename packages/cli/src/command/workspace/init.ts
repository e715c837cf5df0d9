import { resolve } from 'node:path'
import { createPersonCode, type PersonCode } from '@sanad/core/statement'
import { createWorkspace } from '@sanad/store/workspace'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { TypedOptions } from '../options.ts'
import { UsageError } from '../usage-error.ts'
import { WorkspaceFault, workspaceFault } from './fault.ts'
import { passphraseOf, TOOLS } from './opening.ts'

/** Makes a workspace of a folder: the one named, by itself or with `--workspace`, or this one. */
export async function init(
  context: Context,
  args: readonly string[],
  typed: TypedOptions,
): Promise<ExitCode> {
  const named = typed.workspace === undefined ? args : [...args, typed.workspace]
  if (named.length > 1) throw new UsageError('fault/too-many')
  const { words } = context.look
  const folder = resolve(named[0] ?? '.')
  const passphrase = await passphraseOf(typed)
  const made = await createWorkspace(folder, personOf(typed), TOOLS, passphrase).catch((error: unknown) => {
    throw workspaceFault(error, folder)
  })
  if (made.kind === 'exists') throw new WorkspaceFault('workspace/exists', { folder }, EXIT.conflict)
  if (made.kind === 'weak') throw new WorkspaceFault('workspace/weak-passphrase', {}, EXIT.usage)
  const sealing = passphrase === null ? 'workspace/made-open' : 'workspace/made-sealing'
  await context.output.write(
    `${words.say('workspace/made', { folder, device: made.device.slice(0, 16) })}\n${words.say(sealing)}\n`,
  )
  return EXIT.ok
}

/** A workspace of nobody in particular is that of its first monitor. */
const FIRST = 'M1'

function personOf({ as = FIRST }: TypedOptions): PersonCode {
  try {
    return createPersonCode(as)
  } catch {
    throw new UsageError('fault/bad-code', { given: as })
  }
}
