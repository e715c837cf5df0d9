import { exportLines } from '@sanad/core/ledger'
import { SanadError } from '@sanad/core/statement'
import type { Workspace } from '@sanad/store/workspace'
import type { Context } from '../../context.ts'
import { EXIT, type ExitCode } from '../../exit-code.ts'
import type { TypedOptions } from '../../options.ts'
import { TOOLS, withWorkspace } from '../opening.ts'
import { writeOut } from './out-file.ts'
import { noWords } from './words.ts'

/** Writes the ledger with what lies in the clear, for anybody to check. */
export async function exportLedger(
  { look, output, quiet, tell }: Context,
  given: readonly string[],
  typed: TypedOptions,
): Promise<ExitCode> {
  noWords(given)
  return withWorkspace(typed, async (workspace) => {
    const checkpoint = await checkpointOf(workspace)
    const lines = exportLines(TOOLS.crypto, workspace.store, checkpoint)
    const { out: file } = typed
    if (file === undefined) for await (const one of lines) await output.write(one)
    else await writeOut(file, lines)
    if (checkpoint === null && !quiet) tell(look.words.say('export/unsigned'))
    if (file !== undefined && !quiet)
      tell(look.words.say('export/written', { file, count: workspace.store.entries.size }))
    return EXIT.ok
  })
}

/** Null where the workspace is locked, so that nothing can be signed. */
async function checkpointOf(workspace: Workspace): Promise<string | null> {
  try {
    return (await workspace.checkpoint()).text
  } catch (error) {
    if (error instanceof SanadError && error.code === 'store/keys-locked') return null
    throw error
  }
}
