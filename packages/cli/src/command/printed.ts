import { type Words, wordProblem, wordReason } from '@sanad/core/i18n'
import type {
  EachLine,
  GroupLine,
  OnStream,
  PrintedDisagreement,
  PrintedIncident,
  PrintedRange,
  PrintedReport,
  ReadingLine,
  RefusedLine,
} from '@sanad/core/schema'
import type { Disagreement, Incident, Problem, Range, ReportId, Worded } from '@sanad/core/statement'
import type { ReadReport } from './reading.ts'

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

/** An incident as `--json` prints it. */
export function printIncident(incident: Incident, words: Words): PrintedIncident {
  const { ranges, disagreements, proposal, problems } = incident
  return {
    ...incident,
    ranges: ranges.map((range) => printRange(range, words)),
    disagreements: disagreements.map((one) => printDisagreement(one, words)),
    proposal:
      proposal === null
        ? null
        : { ...proposal, reasons: proposal.reasons.map((reason) => wordReason(words, reason)) },
    problems: problems.map((problem) => wordProblem(words, problem)),
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

function printRange(range: Range, words: Words): PrintedRange {
  return {
    ...range,
    setAside: range.setAside.map(({ statement, why }) => ({ statement, why: wordReason(words, why) })),
    reasons: range.reasons.map((reason) => wordReason(words, reason)),
  }
}

function printDisagreement(one: Disagreement, words: Words): PrintedDisagreement {
  return { ...one, reason: wordReason(words, one.reason) }
}

function nameReport<T extends { readonly report: ReportId }>(one: T, name: NameOf): OnStream<T>
function nameReport(one: Worded<Problem>, name: NameOf): OnStream<Worded<Problem>>
function nameReport<T extends { readonly report: ReportId | null }>(one: T, name: NameOf): object {
  return { ...one, report: one.report === null ? null : name(one.report) }
}
