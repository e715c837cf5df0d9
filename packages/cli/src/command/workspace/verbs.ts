import type { Context } from '../context.ts'
import type { ExitCode } from '../exit-code.ts'
import type { TypedOptions } from '../options.ts'
import { UsageError } from '../usage-error.ts'

/** What a verb is given: the words after it, and the options. */
export type Verb = (context: Context, words: readonly string[], typed: TypedOptions) => Promise<ExitCode>

/** Runs the verb that the first word names; says which there are where it names none. */
export function runVerb(
  verbs: Readonly<Record<string, Verb>>,
  context: Context,
  [given = '', ...words]: readonly string[],
  typed: TypedOptions,
): Promise<ExitCode> {
  const run = Object.hasOwn(verbs, given) ? verbs[given] : undefined
  if (run === undefined) throw new UsageError('fault/bad-verb', { given, choices: Object.keys(verbs) })
  return run(context, words, typed)
}
