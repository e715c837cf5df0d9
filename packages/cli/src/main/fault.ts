import { plainWords, type Words } from '@sanad/core/i18n'
import type { MessageKey } from '@sanad/core/messages'
import { SanadError } from '@sanad/core/statement'
import { CommanderError } from 'commander'
import { EXIT, type ExitCode, UsageError, WorkspaceFault } from '../command/index.ts'
import { OutputError } from '../terminal/index.ts'

/** What went wrong, as sentences and an exit code. */
export interface Fault {
  readonly sentences: readonly string[]
  readonly code: ExitCode
}

const USAGE: Readonly<Record<string, MessageKey>> = {
  'commander.unknownCommand': 'fault/unknown-command',
  'commander.unknownOption': 'fault/unknown-option',
  'commander.missingArgument': 'fault/missing-argument',
  'commander.optionMissingArgument': 'fault/option-value',
  'commander.excessArguments': 'fault/too-many',
}

/** Tells a mistake of the person from a defect of ours, in a sentence each; never a stack trace. */
export function faultOf(error: unknown, words: Words, command: string): Fault {
  const see = words.say('fault/see-help', { command: `${command} --help` })
  if (error instanceof UsageError)
    return { sentences: [words.say(error.key, error.params), see], code: EXIT.usage }
  if (error instanceof WorkspaceFault)
    return { sentences: [words.say(error.key, error.params)], code: error.exit }
  if (error instanceof CommanderError)
    return { sentences: [...usageSentences(error, words, command), see], code: EXIT.usage }
  if (error instanceof OutputError) {
    return { sentences: [words.say('fault/output', { reason: error.code })], code: EXIT.failed }
  }
  if (error instanceof SanadError && error.code === 'read/no-learned-tagger')
    return { sentences: [words.say('fault/no-tagger')], code: EXIT.failed }
  if (isReadFailure(error))
    return { sentences: [words.say('fault/input', { reason: error.code })], code: EXIT.failed }
  return { sentences: [words.say('fault/defect', { detail: detailOf(error) })], code: EXIT.failed }
}

function usageSentences(error: CommanderError, words: Words, command: string): readonly string[] {
  const given = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  const suggestion = /\(Did you mean (?:one of )?([^?]+)\?\)/.exec(error.message)?.[1]
  const key = USAGE[error.code]
  const said =
    key === undefined
      ? plainWords(error.message)
      : words.say(key, { given, example: `${command} ${command.endsWith('completion') ? 'bash' : '3f2a91'}` })
  return suggestion === undefined ? [said] : [said, words.say('fault/did-you-mean', { suggestion })]
}

/** Standard input that cannot be read: a folder, a terminal that closed. */
function isReadFailure(error: unknown): error is NodeJS.ErrnoException & { readonly code: string } {
  return error instanceof Error && 'code' in error && 'syscall' in error && error.syscall === 'read'
}

/** The code of a fault of ours; of any other only its kind, since its message may quote a report. */
function detailOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  return error.name === 'SanadError' && 'code' in error ? String(error.code) : error.name
}
