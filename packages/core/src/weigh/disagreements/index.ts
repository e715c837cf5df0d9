import type { Disagreement, Severity, Statement } from '../../statement/index.ts'
import { type Evidence, evidenceOf, isCountedFigure } from '../evidence.ts'
import { createReplacing } from '../replaced.ts'
import { type Standing, UNKNOWN } from '../standing.ts'
import { constraintDisagreements } from './constraints.ts'
import { dayDisagreements } from './days.ts'
import { eventDisagreements } from './events.ts'
import { findInclusions, inclusionDisagreements } from './inclusion.ts'
import { internalDisagreements } from './internal.ts'
import { replacedNumbers } from './replaced.ts'
import { scopeDisagreements } from './scope.ts'
import { statusDisagreements } from './status.ts'
import { valueDisagreements } from './value.ts'

export { DISAGREEMENT_REASONS, type ReasonSpec } from './reasons.ts'

const WEIGHT: Readonly<Record<Severity, number>> = { conflict: 0, difference: 1, note: 2 }

/** Where the statements of one incident differ, conflicts first. Nothing is averaged and nobody is declared right. */
export function findDisagreements(
  statements: readonly Statement[],
  standing: Standing = UNKNOWN,
): readonly Disagreement[] {
  const all = evidenceOf(statements, standing)
  const evidence = all.filter(standsStill(statements, standing))
  const figures = evidence.filter(isCountedFigure)
  const inclusions = findInclusions(figures)
  return [
    ...statusDisagreements(evidence),
    ...valueDisagreements(figures, inclusions),
    ...inclusionDisagreements(inclusions),
    ...constraintDisagreements(figures),
    ...scopeDisagreements(figures),
    ...internalDisagreements(figures),
    ...eventDisagreements(evidence),
    ...dayDisagreements(evidence),
    ...replacedNumbers(all.filter(isCountedFigure), standing),
  ].toSorted((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity])
}

/** Whether its publisher has not taken it back: figures that were corrected, and all that was superseded, differ from nothing any more. */
function standsStill(statements: readonly Statement[], standing: Standing): (one: Evidence) => boolean {
  const replacing = createReplacing(statements, standing)
  return ({ statement, claim }) => {
    if (standing.replaced.get(statement.report)?.kind === 'supersedes') return false
    return claim.kind !== 'figure' || replacing(statement, claim) === null
  }
}
