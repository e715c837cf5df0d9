import { type Words, wordReason } from '@sanad/core/i18n'
import type {
  PrintedDecision,
  PrintedDerivation,
  PrintedIncident,
  PrintedLevel,
  PrintedRollCall,
  PrintedViolation,
} from '@sanad/core/schema'
import type { Decision, DecisionLevel, Incident, Measure, Report } from '@sanad/core/statement'
import {
  deriveRanges,
  isChangedSince,
  type RollCall,
  rollCalls,
  type StandingViolation,
  standingOf,
  type WeighedSource,
} from '@sanad/core/weigh'
import { printIncident } from './printed-incident.ts'

/** A violation as `--json` prints it. */
export function printViolation(
  standing: StandingViolation,
  sources: readonly WeighedSource[],
  words: Words,
): PrintedViolation {
  const { violation, heads, versions } = standing
  const level = (name: DecisionLevel): PrintedLevel => printLevel(standing, name, words)
  return {
    violation,
    versions: versions.length,
    against: heads.filter((one) => one.version !== violation.version),
    levels: {
      'focal-point': level('focal-point'),
      'ctfmr-technical': level('ctfmr-technical'),
      ctfmr: level('ctfmr'),
    },
    sources: sources.map(({ statement, type, role, verifies, reasons }) => ({
      statement: statement.id,
      type,
      role,
      verifies,
      reasons: reasons.map((reason) => wordReason(words, reason)),
    })),
  }
}

/** A decision as `--json` prints it. */
export function printDecision(decision: Decision, words: Words): PrintedDecision {
  return { ...decision, reasons: decision.reasons.map((reason) => wordReason(words, reason)) }
}

/** An incident as `--json` prints it, with its roll-calls where there are any, and how a measure's numbers come about where that is asked. */
export function printWhole(
  incident: Incident,
  reports: readonly Report[],
  words: Words,
  why: Measure | null = null,
): PrintedIncident {
  const calls = rollCalls(incident.statements, reports).map((call) => printRollCall(call, words))
  const printed = printIncident(incident, words)
  return {
    ...printed,
    ...(calls.length === 0 ? {} : { rollCalls: calls }),
    ...(why === null ? {} : { derivations: printDerivations(printed, reports, words, why) }),
  }
}

/** How the ranges of one measure come about. Ranges are derived in the order in which they were weighed. */
function printDerivations(
  { ranges, statements }: PrintedIncident,
  reports: readonly Report[],
  words: Words,
  measure: Measure,
): readonly PrintedDerivation[] {
  return deriveRanges(statements, standingOf(reports)).flatMap(({ considered }, i) => {
    const range = ranges[i]
    if (range?.measure !== measure) return []
    const worded = considered.map((one) => ({
      ...one,
      why: one.why === null ? null : wordReason(words, one.why),
    }))
    return [{ range, considered: worded }]
  })
}

/** A roll-call as `--json` prints it. */
export function printRollCall(call: RollCall, words: Words): PrintedRollCall {
  return {
    ...call,
    pairs: call.pairs.map(({ terms: _, ...pair }) => ({
      ...pair,
      reasons: pair.reasons.map((reason) => wordReason(words, reason)),
    })),
    stated: call.stated.map(({ observation, verdicts }) => ({
      observation,
      verdicts: verdicts.map((one) => ({ ...one, reason: wordReason(words, one.reason) })),
    })),
    reasons: call.reasons.map((reason) => wordReason(words, reason)),
    settledBy: call.settledBy === null ? null : wordReason(words, call.settledBy),
  }
}

function printLevel(standing: StandingViolation, name: DecisionLevel, words: Words): PrintedLevel {
  const state = standing.levels[name]
  return {
    status: state.status,
    changed: isChangedSince(standing, state),
    decisions: state.decisions.map((one) => printDecision(one, words)),
  }
}
