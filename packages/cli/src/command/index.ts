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

/** A command's name. */
export type CommandName = 'read' | 'weigh' | 'demo' | 'doctor' | 'completion'

/** What a command was given. */
export interface Call {
  readonly words: readonly string[]
  readonly options: TypedOptions
  /** The command tree, for completion. */
  readonly commands: readonly CommandShape[]
}

/** A command's work. */
export type Run = (context: Context, call: Call) => Promise<ExitCode>

/** Every command by its name; each is loaded when it is called, so that help comes at once. */
export const RUNS: Readonly<Record<CommandName, Run>> = {
  read: async (context, { words, options }) => (await import('./read.ts')).read(context, words, options),
  weigh: async (context, { words, options }) => (await import('./weigh.ts')).weigh(context, words, options),
  demo: async (context) => (await import('./demo.ts')).demo(context),
  doctor: async (context, { options }) => (await import('./doctor.ts')).doctor(context, options),
  completion: async (context, { words, commands }) =>
    (await import('./completion.ts')).completion(context, words[0] ?? '', commands),
}
