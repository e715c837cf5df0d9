import { type Words, wordProblem } from '@sanad/core/i18n'
import type {
  EachLine,
  GroupLine,
  OnStream,
  PrintedReport,
  ReadingLine,
  RefusedLine,
} from '@sanad/core/schema'
import type { Incident, Problem, ReportId, Worded } from '@sanad/core/statement'
import type { ReadReport } from '@sanad/server/reading'
import { printIncident } from '@sanad/server/weighing'

/** The id that a report came with, for printing on a stream. */
export type NameOf = (report: ReportId) => string

/** A report as `--json` prints it. */
export function printReport(
  { report, text, characters, reading, problems }: ReadReport,
  words: Words,
): PrintedReport {
  return {
    ...report,
    text: { id: text.id, characters },
    statements: reading.statements,
    problems: problems.map((problem) => wordProblem(words, problem)),
  }
}

/** A report as a line of a stream. */
export function printReadingLine({ report, reading, problems }: ReadReport, words: Words): ReadingLine {
  const id = report.given ?? report.id
  const name = (): string => id
  return {
    id,
    statements: reading.statements.map((statement) => nameReport(statement, name)),
    problems: problems.map((problem) => nameReport(wordProblem(words, problem), name)),
  }
}

/** What stands on a stream for a line that was no report. */
export function printRefusedLine(line: number, problems: readonly Problem[], words: Words): RefusedLine {
  return {
    id: null,
    line,
    problems: problems.map((problem) => nameReport(wordProblem(words, problem), String)),
  }
}

/** The incident of one report, as a line named by that report. */
export function printEachLine(incident: Incident, id: string, words: Words): EachLine {
  const { incident: _, ...body } = printGroupLine(incident, () => id, words)
  return { id, ...body }
}

/** An incident of several reports as a line. */
export function printGroupLine(incident: Incident, name: NameOf, words: Words): GroupLine {
  const { rollCalls: _, ...printed } = printIncident(incident, words)
  return {
    ...printed,
    reports: printed.reports.map(name),
    alsoMentions: printed.alsoMentions.map(name),
    statements: printed.statements.map((statement) => nameReport(statement, name)),
    problems: printed.problems.map((problem) => nameReport(problem, name)),
  }
}

function nameReport<T extends { readonly report: ReportId }>(one: T, name: NameOf): OnStream<T>
function nameReport(one: Worded<Problem>, name: NameOf): OnStream<Worded<Problem>>
function nameReport<T extends { readonly report: ReportId | null }>(one: T, name: NameOf): object {
  return { ...one, report: one.report === null ? null : name(one.report) }
}
