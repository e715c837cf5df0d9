import { resolve } from 'node:path'
import { passphraseStrength } from '@sanad/core/seal'
import { openKeys } from '@sanad/store/keys'
import { backUpWorkspace } from '@sanad/store/workspace'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { TypedOptions } from '../options.ts'
import { WorkspaceFault } from './fault.ts'
import { folderOf, passphraseOf, TOOLS } from './opening.ts'
import { atWorkspace } from './through-server.ts'

/** Writes the workspace into one encrypted file, under the passphrase that opens it; one of open material only, under the one that is given. */
export async function backup(
  context: Context,
  [file = '']: readonly string[],
  typed: TypedOptions,
): Promise<ExitCode> {
  const passphrase = await passphraseOf(typed)
  if (passphrase === null) throw new WorkspaceFault('workspace/say-passphrase', {}, EXIT.usage)
  const path = resolve(file)
  const tell = async (told: {
    readonly bytes: number
    readonly size: number
    readonly root: string
  }): Promise<ExitCode> => {
    const { words } = context.look
    await context.output.write(
      `${words.say('workspace/backed-up', { file: path, bytes: told.bytes, size: told.size, root: told.root })}\n${words.say('workspace/keep-apart')}\n`,
    )
    return EXIT.ok
  }
  const open = await sealsNothing(folderOf(typed))
  if (open && passphraseStrength(passphrase).kind === 'weak')
    throw new WorkspaceFault('workspace/weak-passphrase', {}, EXIT.usage)
  return atWorkspace(context, open ? { ...typed, passphraseFile: '' } : typed, {
    here: async (workspace) => tell(await backUpWorkspace(workspace, TOOLS.crypto, path, passphrase)),
    there: async (client) => tell(await client.ask('backup', { body: { path, passphrase } })),
  })
}

/** A workspace without a passphrase cannot be opened with one. */
async function sealsNothing(folder: string): Promise<boolean> {
  const found = await openKeys(`${folder}/keys`, TOOLS)
  return found.kind === 'opened' && !(await found.keys.hasPassphrase())
}
