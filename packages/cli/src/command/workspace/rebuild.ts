import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { TypedOptions } from '../options.ts'
import { withWorkspace } from './opening.ts'

const SECOND = 1000

/** Makes the workspace's tables anew from its ledger. */
export async function rebuild({ look, output }: Context, typed: TypedOptions): Promise<ExitCode> {
  return withWorkspace(typed, async (workspace) => {
    const begin = performance.now()
    const { to: count } = await workspace.rebuild()
    const seconds = ((performance.now() - begin) / SECOND).toFixed(1)
    await output.write(`${look.words.say('rebuild/done', { count, seconds })}\n`)
    return EXIT.ok
  })
}
