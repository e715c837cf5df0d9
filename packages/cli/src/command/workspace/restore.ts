import { resolve } from 'node:path'
import type { MessageKey } from '@sanad/core/messages'
import { restoreWorkspace, type WorkspaceRestored } from '@sanad/store/workspace'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { TypedOptions } from '../options.ts'
import { WorkspaceFault, workspaceFault } from './fault.ts'
import { passphraseOf, TOOLS } from './opening.ts'

/** Makes a workspace of a backup: whole, or not at all. */
export async function restore(
  context: Context,
  [file = '', given = '']: readonly string[],
  typed: TypedOptions,
): Promise<ExitCode> {
  const passphrase = await passphraseOf(typed)
  if (passphrase === null) throw new WorkspaceFault('workspace/say-passphrase', {}, EXIT.usage)
  const [path, folder] = [resolve(file), resolve(given)]
  const restored = await restoreWorkspace(path, folder, TOOLS, passphrase).catch((error: unknown) => {
    throw workspaceFault(error, folder)
  })
  if (restored.kind === 'refused') {
    const [key, exit] = REFUSALS[restored.why]
    throw new WorkspaceFault(key, { file: path, folder }, exit)
  }
  const { size, root } = restored
  const { words } = context.look
  await context.output.write(
    `${words.say('workspace/restored', { folder, size, root })}\n${words.say('workspace/same-device')}\n`,
  )
  return EXIT.ok
}

type Why = Extract<WorkspaceRestored, { kind: 'refused' }>['why']

const DAMAGED = ['workspace/backup-damaged', EXIT.verificationFailed] as const
const REFUSALS: Readonly<Record<Why, readonly [MessageKey, ExitCode]>> = {
  foreign: ['workspace/backup-foreign', EXIT.failed],
  'no-workspace': ['workspace/backup-foreign', EXIT.failed],
  'wrong-key': ['workspace/backup-closed', EXIT.notPermitted],
  'not-empty': ['workspace/not-empty', EXIT.conflict],
  damaged: DAMAGED,
  path: DAMAGED,
  duplicate: DAMAGED,
  kind: DAMAGED,
  'wrong-head': ['workspace/backup-other-log', EXIT.verificationFailed],
}
