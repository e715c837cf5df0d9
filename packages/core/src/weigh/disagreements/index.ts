import type { Disagreement, Severity, Statement } from '../../statement/index.ts'
import { evidenceOf, isCountedFigure, type ReportDates } from '../evidence.ts'
import { eventDisagreements } from './events.ts'
import { internalDisagreements } from './internal.ts'
import { scopeDisagreements } from './scope.ts'
import { statusDisagreements } from './status.ts'
import { valueDisagreements } from './value.ts'

export { DISAGREEMENT_REASONS, type ReasonSpec } from './reasons.ts'

const WEIGHT: Readonly<Record<Severity, number>> = { conflict: 0, difference: 1, note: 2 }

/** Where the statements of one incident differ, conflicts first. Nothing is averaged and nobody is declared right. */
export function findDisagreements(
  statements: readonly Statement[],
  dates: ReportDates,
): readonly Disagreement[] {
  const evidence = evidenceOf(statements, dates)
  const figures = evidence.filter(isCountedFigure)
  return [
    ...statusDisagreements(evidence),
    ...valueDisagreements(figures),
    ...scopeDisagreements(figures),
    ...internalDisagreements(figures),
    ...eventDisagreements(evidence),
  ].toSorted((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity])
}
