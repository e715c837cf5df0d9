import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { TypedOptions } from '../options.ts'
import { WorkspaceFault } from './fault.ts'
import { passphraseOf } from './opening.ts'
import { atWorkspace } from './through-server.ts'

/** Says whether a passphrase opens the workspace. Nothing stays open, each command is told it anew; only a server that runs on the workspace is unlocked by it. */
export async function unlock(context: Context, typed: TypedOptions): Promise<ExitCode> {
  const passphrase = await passphraseOf(typed)
  if (passphrase === null) throw new WorkspaceFault('workspace/say-passphrase', {}, EXIT.usage)
  const told = async (folder: string): Promise<ExitCode> => {
    await context.output.write(`${context.look.words.say('workspace/opens', { folder })}\n`)
    return EXIT.ok
  }
  return atWorkspace(context, typed, {
    here: ({ folder }) => told(folder),
    there: async (client) => told((await client.ask('unlock', { body: { passphrase } })).folder),
  })
}
