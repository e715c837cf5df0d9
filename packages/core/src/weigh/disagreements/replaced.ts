import { countsConflict, type Disagreement, type FigureClaim, populationKey } from '../../statement/index.ts'
import type { Evidence } from '../evidence.ts'
import type { Standing } from '../standing.ts'
import { createDisagreement } from './create.ts'

type Counted = Evidence<FigureClaim>

/** What a publisher's later report says instead of an earlier one that it corrects or supersedes. */
export function replacedNumbers(
  figures: readonly Counted[],
  { replaced }: Standing,
): readonly Disagreement[] {
  const kept = figures.filter(({ statement }) => replaced.has(statement.report))
  return kept.flatMap((before) => {
    const by = replaced.get(before.statement.report)
    const after = figures.find(
      (one) => one.statement.report === by?.by && countsSame(one, before) && differs(one, before),
    )
    if (by === undefined || after === undefined) return []
    const { measure, unit } = before.claim.figure
    const params = {
      measure,
      unit,
      before: before.claim.figure.count.words,
      after: after.claim.figure.count.words,
      kind: by.kind,
    }
    const line = { axis: 'revision', severity: 'note' } as const
    return [createDisagreement(line, 'disagreement/replaced', params, [before, after])]
  })
}

function countsSame(one: Counted, other: Counted): boolean {
  const [a, b] = [one.claim.figure, other.claim.figure]
  return (
    a.measure === b.measure &&
    a.unit === b.unit &&
    populationKey(a.population) === populationKey(b.population)
  )
}

function differs(one: Counted, other: Counted): boolean {
  return countsConflict(one.claim.figure.count, other.claim.figure.count)
}
