import { type Disagreement, type FigureClaim, type Population, populationKey } from '../../statement/index.ts'
import { type Evidence, groupBy } from '../evidence.ts'
import { createDisagreement } from './create.ts'

type Counted = Evidence<FigureClaim>

/** One number that includes some people for one source and leaves them beside it for another. */
export interface Inclusion {
  readonly with: Counted
  readonly without: Counted
  readonly beside: Counted
}

/** Finds "23,407 people, including 8,000 foreigners" against "23,407 as well as 8,000 foreigners". */
export function findInclusions(figures: readonly Counted[]): readonly Inclusion[] {
  const byStatement = groupBy(figures, ({ statement }) => statement.id)
  const wholes = figures.filter((one) => one.claim.figure.includes.length > 0)
  return wholes.flatMap((whole) => {
    const own = byStatement.get(whole.statement.id) ?? []
    const parts = own.filter(({ claim }) => isPart(claim))
    return figures
      .filter((other) => sameNumber(whole, other))
      .flatMap((without) => {
        const rest = (byStatement.get(without.statement.id) ?? []).filter(
          (one) => one !== without && !isPart(one.claim) && parts.some((part) => samePeople(part, one)),
        )
        return rest.slice(0, 1).map((beside) => ({ with: whole, without, beside }))
      })
  })
}

/** Told as a difference of scope, for no arithmetic can settle it. */
export function inclusionDisagreements(inclusions: readonly Inclusion[]): readonly Disagreement[] {
  return inclusions.map(({ with: whole, without, beside }) => {
    const params = {
      total: whole.claim.figure.count.words,
      included: whole.claim.figure.includes.map(({ words }) => words),
      speaker: whole.speaker.name,
      other: without.speaker.name,
    }
    const line = { axis: 'scope', severity: 'difference' } as const
    return createDisagreement(line, 'disagreement/inclusion', params, [whole, without, beside])
  })
}

function isPart({ links }: FigureClaim): boolean {
  return links.some(({ kind }) => kind === 'part-of')
}

function sameNumber(one: Counted, other: Counted): boolean {
  const [a, b] = [one.claim.figure, other.claim.figure]
  const counts = a.count.stated !== null && a.count.stated === b.count.stated && a.measure === b.measure
  return counts && one.statement.id !== other.statement.id && !isPart(other.claim) && b.includes.length === 0
}

function samePeople(one: Counted, other: Counted): boolean {
  const [a, b] = [one.claim.figure, other.claim.figure]
  const named = (population: Population): boolean => populationKey(population) !== populationKey({})
  return (
    a.measure === b.measure &&
    a.unit === b.unit &&
    (a.unit === 'child' || named(a.population)) &&
    populationKey(a.population) === populationKey(b.population)
  )
}
