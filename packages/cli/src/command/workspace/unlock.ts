import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { TypedOptions } from '../options.ts'
import { WorkspaceFault } from './fault.ts'
import { passphraseOf, withWorkspace } from './opening.ts'

/** Says whether a passphrase opens the workspace. Nothing stays open: each command is told it anew. */
export async function unlock(context: Context, typed: TypedOptions): Promise<ExitCode> {
  if ((await passphraseOf(typed)) === null)
    throw new WorkspaceFault('workspace/say-passphrase', {}, EXIT.usage)
  return withWorkspace(typed, async ({ folder }) => {
    await context.output.write(`${context.look.words.say('workspace/opens', { folder })}\n`)
    return EXIT.ok
  })
}
