import {
  compareFigures,
  countsConflict,
  type Disagreement,
  type FigureClaim,
  populationKey,
  type Scope,
} from '../../statement/index.ts'
import { type Evidence, groupBy, pairsOf } from '../evidence.ts'
import { idsOf } from './naming.ts'

type Counted = Evidence<FigureClaim>
type Pair = readonly [Counted, Counted]

/** Where numbers for the same thing cannot both be true: between sources, and between one source's earlier and later words. */
export function valueDisagreements(figures: readonly Counted[]): readonly Disagreement[] {
  const wholes = figures.filter((one) => !isPart(one) && !isListedWithoutPopulation(one, figures))
  const groups = groupBy(wholes, ({ claim: { figure } }) =>
    [figure.measure, figure.unit, figure.kind, populationKey(figure.population)].join(' '),
  )
  return [...groups.values()].flatMap((group) => {
    const conflicts = pairsOf(group).filter(([a, b]) => a.statement.id !== b.statement.id && conflict(a, b))
    const revised = conflicts.filter(([a, b]) => a.speaker.root === b.speaker.root)
    const between = conflicts.filter(([a, b]) => a.speaker.root !== b.speaker.root)
    return [...(between.length > 0 ? [valueDisagreement(between)] : []), ...revisions(revised)]
  })
}

/** A part of a larger number is compared with parts, never with wholes. */
function isPart({ claim }: Counted): boolean {
  return claim.links.some(({ kind }) => kind === 'part-of')
}

/** "… 77 prison staff and guards, and four civilians": one of a list, of which the words do not tell whom alone it counts. */
function isListedWithoutPopulation(one: Counted, all: readonly Counted[]): boolean {
  const { figure } = one.claim
  if (populationKey(figure.population) !== populationKey({})) return false
  return all.some(
    ({ statement, claim }) =>
      statement.id === one.statement.id &&
      claim !== one.claim &&
      claim.figure.measure === figure.measure &&
      populationKey(claim.figure.population) !== populationKey({}) &&
      !claim.links.some(({ kind }) => kind === 'part-of'),
  )
}

function conflict(a: Counted, b: Counted): boolean {
  return (
    compareFigures(a.claim.figure, b.claim.figure).kind === 'compatible' &&
    countsConflict(a.claim.figure.count, b.claim.figure.count)
  )
}

/** One disagreement for all pairs of a group: the lowest against the highest, everybody who takes part named. */
function valueDisagreement(pairs: readonly Pair[]): Disagreement {
  const all = [...new Set(pairs.flat())].toSorted((a, b) => size(a) - size(b))
  const [low, high] = [all[0], all.at(-1)]
  const statements = idsOf(all.map(({ statement }) => statement))
  const assumed = new Set<Scope>(
    pairs.flatMap(([a, b]) => {
      const compared = compareFigures(a.claim.figure, b.claim.figure)
      return compared.kind === 'compatible' ? compared.assumed : []
    }),
  )
  const params = {
    measure: low?.claim.figure.measure ?? null,
    unit: low?.claim.figure.unit ?? null,
    low: low?.claim.figure.count.words ?? null,
    high: high?.claim.figure.count.words ?? null,
    lowSpeaker: low?.speaker.name ?? null,
    highSpeaker: high?.speaker.name ?? null,
    assumed: [...assumed],
  }
  return {
    axis: 'value',
    severity: 'conflict',
    statements,
    reason: { code: 'disagreement/value', params, statements },
  }
}

/** A later higher running total is no disagreement; any other changed number of one source is a revision. */
function revisions(pairs: readonly Pair[]): readonly Disagreement[] {
  const bySpeaker = groupBy(pairs, ([a]) => a.speaker.root)
  return [...bySpeaker.values()].flatMap((ofOne) => {
    const all = [...new Set(ofOne.flat())].toSorted((a, b) => (a.saidOn ?? '').localeCompare(b.saidOn ?? ''))
    const [before, after] = [all[0], all.at(-1)]
    if (before === undefined || after === undefined || !conflict(before, after)) return []
    const direction = size(after) > size(before) ? 'up' : 'down'
    if (direction === 'up' && after.claim.figure.kind === 'cumulative') return []
    const statements = idsOf(all.map(({ statement }) => statement))
    const params = {
      measure: after.claim.figure.measure,
      unit: after.claim.figure.unit,
      before: before.claim.figure.count.words,
      after: after.claim.figure.count.words,
      speaker: after.speaker.name,
      direction,
    }
    return [
      {
        axis: 'revision',
        severity: before.saidOn === after.saidOn ? 'conflict' : 'difference',
        statements,
        reason: { code: 'disagreement/revised', params, statements },
      } satisfies Disagreement,
    ]
  })
}

function size({ claim: { figure } }: Counted): number {
  return figure.count.stated ?? figure.count.low
}
