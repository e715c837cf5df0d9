import {
  createProblem,
  createReport,
  givenReportId,
  type Problem,
  type Text,
  textId,
} from '@sanad/core/statement'
import type { ReceivedReport } from '@sanad/intake/report'
import {
  createKnownIds,
  type GivenReport,
  type KnownIds,
  line,
  parseReportLine,
  readLines,
} from '../stream/index.ts'
import type { Context } from './context.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import type { Asked, Told } from './options.ts'
import { printReadingLine, printRefusedLine } from './printed.ts'
import { sha256 } from './readers.ts'
import { createReading, type ReadReport } from './reading.ts'

/** Reads reports from lines of JSON and prints a line for each, in order, one in memory at a time. */
export function readStream(context: Context, asked: Asked): Promise<ExitCode> {
  const { words } = context.look
  return streamReports(context, asked, (report) => line(printReadingLine(report, words)))
}

/** Prints what a report on standard input becomes, line by line; a line that is none gets a line that says so. */
export async function streamReports(
  context: Context,
  asked: Asked,
  print: (report: ReadReport) => string,
): Promise<ExitCode> {
  for await (const one of readGiven(context, asked)) {
    if (context.output.closed) break
    await context.output.write(
      'line' in one ? line(printRefusedLine(one.line, one.problems, context.look.words)) : print(one),
    )
  }
  return EXIT.ok
}

/** A line that is no report. */
export interface Refused {
  readonly line: number
  readonly problems: readonly Problem[]
}

/** The reports of standard input, read one by one. */
export async function* readGiven(
  context: Context,
  { told, choice }: Asked,
): AsyncGenerator<ReadReport | Refused> {
  const { receiveText } = await import('@sanad/intake/report')
  const reading = createReading(choice)
  const known = createKnownIds()
  for await (const one of readLines(context.input)) {
    if (context.output.closed) return
    const given = parseReportLine(one)
    if (given.kind === 'refused') {
      yield { line: given.line, problems: given.problems }
      continue
    }
    const received = receiveText(given.text, { ...told, ...saidOf(given), given: given.id })
    const report = received.reports[0] ?? wordless(given, received.problems)
    yield reading.read({ ...report, problems: problemsOf(given, report, known) }, null)
  }
}

function problemsOf(
  given: GivenReport,
  { report, text, problems }: ReceivedReport,
  known: KnownIds,
): readonly Problem[] {
  const where = { report: report.id, textId: text.id }
  const other = known.note(given.id, text.id) === 'other'
  return [
    ...given.problems.map((problem) => ({ ...problem, ...where })),
    ...(other ? [createProblem('stream/known-id', { id: given.id }, where)] : []),
    ...problems,
  ]
}

/** A report whose text holds no words keeps its id, and says so. */
function wordless(
  { id: given, text: characters, date, lang, title, publisher }: GivenReport,
  problems: readonly Problem[],
): ReceivedReport {
  const id = givenReportId(sha256, given, characters)
  const report = createReport(id, { given, title, publisher, date, lang: lang ?? 'und' })
  const text: Text = {
    id: textId(sha256, characters),
    report: id,
    by: 'given',
    version: 'given/1',
    lang: report.lang,
    of: null,
  }
  return { report, text, characters, located: [], turns: [], problems }
}

function saidOf({ date, lang, title, publisher }: GivenReport): Told {
  return {
    ...(date === null ? {} : { date }),
    ...(lang === null ? {} : { lang }),
    ...(title === null ? {} : { title }),
    ...(publisher === null ? {} : { publisher }),
  }
}
