import { wordProblem } from '@sanad/core/i18n'
import type { Incident, Measure, Problem, Report, ReportId, Worded } from '@sanad/core/statement'
import { createReading, type ReadReport, withFileLanguage } from '@sanad/server/reading'
import { distinctReports, printWhole, sortReports, weighReports } from '@sanad/server/weighing'
import { line } from '../stream/index.ts'
import type { Context } from './context.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { type Asked, checkOptions, parseAsked, parseWhy, type TypedOptions } from './options.ts'
import { printEachLine, printGroupLine, printRefusedLine } from './printed.ts'
import { readGiven, streamReports } from './read-stream.ts'
import { exitCodeOf, receiveFiles } from './receive-files.ts'
import { tellProblems } from './tell-problems.ts'
import { renderWeighed } from './view/derivation.ts'

/** Prints how the statements of one incident weigh against each other: ranges, differences, who said what. */
export async function weigh(
  context: Context,
  files: readonly string[],
  typed: TypedOptions,
): Promise<ExitCode> {
  if (files.length === 0) return (await import('./workspace/weigh.ts')).weighWorkspace(context, typed)
  checkOptions(typed, files)
  const asked = parseAsked(typed)
  const why = parseWhy(typed)
  if (typed.ndjson === true && files.every((file) => file === '-')) return weighStream(context, asked, typed)
  const { reports, failures, problems } = await readAll(context, files, asked)
  const incidents = incidentsOf(reports, typed)
  if (typed.json === true) {
    const told = reports.map(({ report }) => report)
    const printed = incidents.map((incident) => printWhole(incident, told, context.look.words, why))
    await context.output.write(line({ incidents: printed, problems }))
  } else if (typed.ndjson === true) await writeLines(context, incidents, typed, reports)
  else await writeViews(context, incidents, { reports, why })
  return failures.length === 0 ? EXIT.ok : exitCodeOf(failures, files.length)
}

/** What weighing some files needs of them. */
export async function readAll(
  context: Context,
  files: readonly string[],
  { told, choice }: Asked,
): Promise<{
  readonly reports: readonly ReadReport[]
  readonly failures: readonly string[]
  readonly problems: readonly Worded<Problem>[]
}> {
  const reading = createReading(choice)
  const reports: ReadReport[] = []
  const failures: string[] = []
  const problems: Worded<Problem>[] = []
  const meanwhile = (): void => reading.prepare(told.lang ?? 'en')
  for await (const received of receiveFiles(context, files, { ...told, meanwhile })) {
    failures.push(...(await tellProblems(context, received)))
    problems.push(...received.problems.map((problem) => wordProblem(context.look.words, problem)))
    for (const report of withFileLanguage(received.reports)) {
      reports.push(await reading.read(report, received.evidence?.name ?? null))
    }
  }
  return { reports: distinctReports(reports), failures, problems }
}

function incidentsOf(reports: readonly ReadReport[], { each, group }: TypedOptions): readonly Incident[] {
  if (reports.length === 0) return []
  if (each === true) return reports.map((report) => weighReports([report]))
  if (group !== true) return [weighReports(reports)]
  return sortReports(reports).map((sorted) => weighReports(sorted.reports, sorted))
}

async function writeViews(
  context: Context,
  incidents: readonly Incident[],
  { reports, why }: { readonly reports: readonly ReadReport[]; readonly why: Measure | null },
): Promise<void> {
  const { look } = context
  if (incidents.length === 0) context.tell(look.words.say('weigh/no-reports'))
  for (const [i, incident] of incidents.entries()) {
    const view = renderWeighed(incident, why, reports, look)
    await context.output.write(`${i === 0 ? '' : '\n'}${view}`)
  }
}

async function weighStream(context: Context, asked: Asked, typed: TypedOptions): Promise<ExitCode> {
  const { words } = context.look
  if (typed.each === true) {
    return streamReports(context, asked, (read) =>
      line(printEachLine(weighReports([read]), nameOf(read.report), words)),
    )
  }
  const reports: ReadReport[] = []
  for await (const one of readGiven(context, asked)) {
    if ('line' in one) await context.output.write(line(printRefusedLine(one.line, one.problems, words)))
    else reports.push(one)
  }
  await writeLines(context, incidentsOf(distinctReports(reports), typed), typed, reports)
  return EXIT.ok
}

async function writeLines(
  { output, look }: Context,
  incidents: readonly Incident[],
  { each }: TypedOptions,
  reports: readonly ReadReport[],
): Promise<void> {
  const names = new Map<ReportId, string>(reports.map(({ report }) => [report.id, nameOf(report)]))
  const name = (id: ReportId): string => names.get(id) ?? id
  for (const incident of incidents) {
    const [first] = incident.reports
    const printed =
      each === true && first !== undefined
        ? printEachLine(incident, name(first), look.words)
        : printGroupLine(incident, name, look.words)
    await output.write(line(printed))
  }
}

function nameOf({ given, id }: Report): string {
  return given ?? id
}
