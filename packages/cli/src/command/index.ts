import type { CommandShape } from './completion.ts'
import type { Context } from './context.ts'
import type { ExitCode } from './exit-code.ts'
import type { TypedOptions } from './options.ts'

export type { CommandShape } from './completion.ts'
export type { Context, Look } from './context.ts'
export { EXIT, type ExitCode } from './exit-code.ts'
export type { TypedOptions } from './options.ts'
export { UsageError } from './usage-error.ts'
export { version } from './version.ts'
export { WorkspaceFault } from './workspace/fault.ts'

/** A command's name. */
export type CommandName =
  | 'read'
  | 'weigh'
  | 'init'
  | 'add'
  | 'status'
  | 'statement'
  | 'accept'
  | 'hold'
  | 'reject'
  | 'comment'
  | 'retract'
  | 'reread'
  | 'incident'
  | 'violation'
  | 'decide'
  | 'count'
  | 'ledger'
  | 'member'
  | 'erase'
  | 'backup'
  | 'restore'
  | 'unlock'
  | 'rebuild'
  | 'serve'
  | 'demo'
  | 'doctor'
  | 'completion'

/** What a command was given. */
export interface Call {
  readonly words: readonly string[]
  readonly options: TypedOptions
  /** The command tree, for completion. */
  readonly commands: readonly CommandShape[]
}

/** A command's work. */
export type Run = (context: Context, call: Call) => Promise<ExitCode>

/** Whether the command is called in a workspace's folder. */
export async function isInWorkspace(): Promise<boolean> {
  const { findWorkspace } = await import('@sanad/store/workspace')
  return findWorkspace(process.cwd()) !== null
}

/** Every command by its name; each is loaded when it is called, so that help comes at once. */
export const RUNS: Readonly<Record<CommandName, Run>> = {
  read: async (context, { words, options }) => (await import('./read.ts')).read(context, words, options),
  weigh: async (context, { words, options }) => (await import('./weigh.ts')).weigh(context, words, options),
  init: async (context, { words, options }) =>
    (await import('./workspace/init.ts')).init(context, words, options),
  add: async (context, { words, options }) =>
    (await import('./workspace/add.ts')).add(context, words, options),
  status: async (context, { options }) => (await import('./workspace/status.ts')).status(context, options),
  statement: async (context, { words, options }) =>
    (await import('./workspace/statement.ts')).statement(context, words, options),
  accept: async (context, { words, options }) =>
    (await import('./workspace/act.ts')).act(context, 'accept', words, options),
  hold: async (context, { words, options }) =>
    (await import('./workspace/act.ts')).act(context, 'hold', words, options),
  reject: async (context, { words, options }) =>
    (await import('./workspace/act.ts')).act(context, 'reject', words, options),
  comment: async (context, { words, options }) =>
    (await import('./workspace/act.ts')).act(context, 'comment', words, options),
  retract: async (context, { words, options }) =>
    (await import('./workspace/retract.ts')).retract(context, words, options),
  reread: async (context, { options }) => (await import('./workspace/reread.ts')).reread(context, options),
  incident: async (context, { words, options }) =>
    (await import('./workspace/incident.ts')).incident(context, words, options),
  violation: async (context, { words, options }) =>
    (await import('./workspace/violation.ts')).violation(context, words, options),
  decide: async (context, { words, options }) =>
    (await import('./workspace/decide.ts')).decide(context, words, options),
  count: async (context, { words, options }) =>
    (await import('./workspace/count.ts')).count(context, words, options),
  ledger: async (context, { words, options }) =>
    (await import('./workspace/ledger.ts')).ledger(context, words, options),
  member: async (context, { words, options }) =>
    (await import('./workspace/member.ts')).member(context, words, options),
  erase: async (context, { words, options }) =>
    (await import('./workspace/erase.ts')).erase(context, words, options),
  backup: async (context, { words, options }) =>
    (await import('./workspace/backup.ts')).backup(context, words, options),
  restore: async (context, { words, options }) =>
    (await import('./workspace/restore.ts')).restore(context, words, options),
  unlock: async (context, { options }) => (await import('./workspace/unlock.ts')).unlock(context, options),
  rebuild: async (context, { options }) => (await import('./workspace/rebuild.ts')).rebuild(context, options),
  serve: async (context, { options }) => (await import('./serve.ts')).serve(context, options),
  demo: async (context, { options }) => (await import('./demo.ts')).demo(context, options),
  doctor: async (context, { options }) => (await import('./doctor.ts')).doctor(context, options),
  completion: async (context, { words, commands }) =>
    (await import('./completion.ts')).completion(context, words[0] ?? '', commands),
}
