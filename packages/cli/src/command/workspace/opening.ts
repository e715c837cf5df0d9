import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { toHex } from '@sanad/core/ledger'
import { type ActId, parseId } from '@sanad/core/statement'
import { nodeCrypto } from '@sanad/store/crypto'
import type { Refused } from '@sanad/store/keys'
import { findWorkspace, openWorkspace, type Workspace, type WorkspaceTools } from '@sanad/store/workspace'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { TypedOptions } from '../options.ts'
import { WorkspaceFault, workspaceFault } from './fault.ts'

/** What workspaces are opened with on this machine. */
export const TOOLS: WorkspaceTools = {
  crypto: nodeCrypto,
  clock: () => new Date().toISOString(),
  now: () => Date.now(),
}

/** A name for an act that nobody can guess. */
export function createActId(): ActId {
  return parseId<'act'>(toHex(nodeCrypto.random(32)))
}

/** Opens the workspace that a command is called in or that `--workspace` names, does some work with it, and closes it whatever happens. */
export async function withWorkspace(
  typed: TypedOptions,
  work: (workspace: Workspace) => Promise<ExitCode>,
): Promise<ExitCode> {
  const folder = folderOf(typed)
  try {
    const opened = await openWorkspace(folder, TOOLS, await passphraseOf(typed))
    if (opened.kind === 'refused') throw refusal(opened.why)
    try {
      return await work(opened.workspace)
    } finally {
      await opened.workspace.close()
    }
  } catch (error) {
    throw workspaceFault(error, folder)
  }
}

/** The workspace meant; refuses where there is none. */
export function folderOf({ workspace }: TypedOptions): string {
  if (workspace !== undefined) return resolve(workspace)
  const found = findWorkspace(process.cwd())
  if (found !== null) return found
  throw new WorkspaceFault('workspace/none', { folder: process.cwd() }, EXIT.notFound)
}

/** The passphrase in the file that `--passphrase-file` or `SANAD_PASSPHRASE_FILE` names, without the line's end; null where neither does. It is never an argument, which other users of the machine could read. */
export async function passphraseOf({ passphraseFile }: TypedOptions): Promise<string | null> {
  const { SANAD_PASSPHRASE_FILE: inEnvironment } = process.env
  const path = passphraseFile ?? inEnvironment
  if (path === undefined || path === '') return null
  const text = await readFile(path, 'utf8').catch(() => {
    throw new WorkspaceFault('workspace/no-passphrase-file', { file: path }, EXIT.notFound)
  })
  return text.replace(/\r?\n$/, '')
}

/** Why a passphrase opened nothing, as a sentence. */
export function refusal(why: Refused): WorkspaceFault {
  switch (why.kind) {
    case 'wait':
      return new WorkspaceFault('workspace/wait', { seconds: why.seconds }, EXIT.notPermitted)
    case 'wrong-passphrase':
      return new WorkspaceFault('workspace/wrong-passphrase', { left: why.triesLeft }, EXIT.notPermitted)
    case 'no-passphrase':
      return new WorkspaceFault('workspace/no-passphrase', {}, EXIT.notPermitted)
    case 'fault':
      return new WorkspaceFault('workspace/keys-damaged', { detail: `${why.file}: ${why.why}` })
  }
}
