import { resolve } from 'node:path'
import { passphraseStrength } from '@sanad/core/seal'
import { openKeys } from '@sanad/store/keys'
import { backUpWorkspace, type Workspace } from '@sanad/store/workspace'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { TypedOptions } from '../options.ts'
import { WorkspaceFault } from './fault.ts'
import { folderOf, passphraseOf, TOOLS, withWorkspace } from './opening.ts'

/** Writes the workspace into one encrypted file, under the passphrase that opens it; one of open material only, under the one that is given. */
export async function backup(
  context: Context,
  [file = '']: readonly string[],
  typed: TypedOptions,
): Promise<ExitCode> {
  const passphrase = await passphraseOf(typed)
  if (passphrase === null) throw new WorkspaceFault('workspace/say-passphrase', {}, EXIT.usage)
  const path = resolve(file)
  const write = async (workspace: Workspace): Promise<ExitCode> => {
    const { bytes, size, root } = await backUpWorkspace(workspace, TOOLS.crypto, path, passphrase)
    const { words } = context.look
    await context.output.write(
      `${words.say('workspace/backed-up', { file: path, bytes, size, root })}\n${words.say('workspace/keep-apart')}\n`,
    )
    return EXIT.ok
  }
  if (await sealsNothing(folderOf(typed))) {
    if (passphraseStrength(passphrase).kind === 'weak')
      throw new WorkspaceFault('workspace/weak-passphrase', {}, EXIT.usage)
    return withWorkspace({ ...typed, passphraseFile: '' }, write)
  }
  return withWorkspace(typed, write)
}

/** A workspace without a passphrase cannot be opened with one. */
async function sealsNothing(folder: string): Promise<boolean> {
  const found = await openKeys(`${folder}/keys`, TOOLS)
  return found.kind === 'opened' && !(await found.keys.hasPassphrase())
}
