import { type Words, wordProblem, wordReason } from '@sanad/core/i18n'
import type { PrintedDisagreement, PrintedIncident, PrintedRange } from '@sanad/core/schema'
import type { Disagreement, Incident, Range } from '@sanad/core/statement'

/** An incident as it is printed, with the sentences of its reasons. */
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
