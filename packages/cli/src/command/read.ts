import { wordProblem } from '@sanad/core/i18n'
import type { Problem, Worded } from '@sanad/core/statement'
import { createReading, type ReadReport, withFileLanguage } from '@sanad/server/reading'
import { line } from '../stream/index.ts'
import type { Context } from './context.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { checkOptions, parseAsked, type TypedOptions } from './options.ts'
import { printReadingLine, printReport } from './printed.ts'
import { readStream } from './read-stream.ts'
import { exitCodeOf, receiveFiles } from './receive-files.ts'
import { tellProblems } from './tell-problems.ts'
import { renderReport } from './view/report.ts'

/** Prints every statement of some reports, with who said it, how, and in which words. */
export async function read(
  context: Context,
  files: readonly string[],
  typed: TypedOptions,
): Promise<ExitCode> {
  checkOptions(typed, files)
  const asked = parseAsked(typed)
  const { told } = asked
  if (typed.ndjson === true && files.every((file) => file === '-')) return readStream(context, asked)
  const reading = createReading(asked.choice)
  const failures: string[] = []
  const problems: Worded<Problem>[] = []
  const printed: string[] = []
  const meanwhile = (): void => reading.prepare(told.lang ?? 'en')
  for await (const received of receiveFiles(context, files, { ...told, meanwhile })) {
    failures.push(...(await tellProblems(context, received)))
    problems.push(...received.problems.map((problem) => wordProblem(context.look.words, problem)))
    for (const report of withFileLanguage(received.reports)) {
      const one = render(await reading.read(report, received.evidence?.name ?? null), context, typed)
      if (typed.json === true) printed.push(one)
      else await context.output.write(one)
    }
  }
  if (typed.json === true)
    await context.output.write(`{"reports":[${printed.join(',')}],"problems":${JSON.stringify(problems)}}\n`)
  return failures.length === 0 ? EXIT.ok : exitCodeOf(failures, files.length)
}

function render(report: ReadReport, { look }: Context, { json, ndjson, explain }: TypedOptions): string {
  if (json === true) return JSON.stringify(printReport(report, look.words))
  return ndjson === true
    ? line(printReadingLine(report, look.words))
    : `${renderReport(report, look, explain)}\n`
}
