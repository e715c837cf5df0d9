import type { Context } from '../context.ts'
import type { ExitCode } from '../exit-code.ts'
import type { TypedOptions } from '../options.ts'
import { UsageError } from '../usage-error.ts'
import type { Verb } from './verbs.ts'

const VERBS: Readonly<Record<string, () => Promise<Verb>>> = {
  verify: async () => (await import('./ledger/verify.ts')).verify,
  prove: async () => (await import('./ledger/prove.ts')).prove,
  check: async () => (await import('./ledger/check.ts')).check,
  export: async () => (await import('./ledger/export.ts')).exportLedger,
  merge: async () => (await import('./ledger/merge.ts')).merge,
  log: async () => (await import('./ledger/log.ts')).log,
}

/** The ledger's own commands, by the word after `ledger`. */
export async function ledger(
  context: Context,
  [given = '', ...words]: readonly string[],
  typed: TypedOptions,
): Promise<ExitCode> {
  const verb = Object.hasOwn(VERBS, given) ? VERBS[given] : undefined
  if (verb === undefined) throw new UsageError('fault/ledger-verb', { given })
  return (await verb())(context, words, typed)
}
