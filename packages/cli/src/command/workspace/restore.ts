import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { TypedOptions } from '../options.ts'

export async function restore(
  _context: Context,
  _words: readonly string[],
  _typed: TypedOptions,
): Promise<ExitCode> {
  return EXIT.failed
}
