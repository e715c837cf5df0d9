import {
  compareFigures,
  countsConflict,
  createCount,
  type Disagreement,
  type FigureClaim,
  populationKey,
  type Scope,
} from '../../statement/index.ts'
import { type Evidence, groupBy, pairsOf } from '../evidence.ts'
import { entriesOf, sumsOf } from '../ranges/index.ts'
import { type Dated, ofOneTime } from '../stock.ts'
import { createDisagreement } from './create.ts'
import type { Inclusion } from './inclusion.ts'

type Counted = Evidence<FigureClaim>
type Pair = readonly [Counted, Counted]

/** Where numbers for the same thing cannot both be true: between sources, and between one source's earlier and later words. */
export function valueDisagreements(
  figures: readonly Counted[],
  inclusions: readonly Inclusion[] = [],
): readonly Disagreement[] {
  const alone = figures.filter((one) => !isPart(one) && !isListedWithoutPopulation(one, figures))
  const wholes = [...alone, ...summed(figures)]
  const groups = groupBy(wholes, ({ claim: { figure } }) =>
    [figure.measure, figure.unit, figure.kind, populationKey(figure.population)].join(' '),
  )
  return [...groups.values()].flatMap((group) => {
    const conflicts = pairsOf(group).filter(
      (pair) =>
        pair[0].statement.id !== pair[1].statement.id && conflict(...pair) && !isScope(pair, inclusions),
    )
    const revised = conflicts.filter(([a, b]) => a.speaker.root === b.speaker.root)
    const before = new Set(revised.flatMap(earlierOf))
    const between = conflicts.filter(
      ([a, b]) => a.speaker.root !== b.speaker.root && !before.has(a) && !before.has(b),
    )
    return [...(between.length > 0 ? [valueDisagreement(between)] : []), ...revisions(revised)]
  })
}

/** Where it is told already that one of them includes whom the other leaves out, their sums differ for that. */
function isScope([a, b]: Pair, inclusions: readonly Inclusion[]): boolean {
  return inclusions.some((one) => {
    const two = [one.with.statement.id, one.without.statement.id]
    return two.includes(a.statement.id) && two.includes(b.statement.id)
  })
}

/** What a source said before its latest words is set against nobody else's. */
function earlierOf([a, b]: Pair): readonly Counted[] {
  if (a.saidOn === null || b.saidOn === null || a.saidOn === b.saidOn) return []
  return [a.saidOn < b.saidOn ? a : b]
}

/** What statements list under one verb, added up: "246 prisoners, 79 guards and seven civilians" are 332 people. */
function summed(figures: readonly Counted[]): readonly Counted[] {
  const sums = sumsOf(entriesOf([...new Set(figures.map(({ statement }) => statement))]).counted)
  return sums.flatMap(({ statement, entries, scope, low, high, words }) => {
    const [first] = entries
    const spoken = figures.find((one) => one.claim === first?.claim)
    if (spoken === undefined || first === undefined || low === null) return []
    const count = createCount(words, low === high ? 'exactly' : 'at-least', low)
    const figure = { ...first.claim.figure, ...scope, includes: [], count }
    return [{ ...spoken, statement, claim: { ...first.claim, figure, links: [] } }]
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
    ofOneTime(datedOf(a), datedOf(b)) &&
    countsConflict(a.claim.figure.count, b.claim.figure.count)
  )
}

function datedOf({ claim, saidOn }: Counted): Dated {
  return { figure: claim.figure, saidOn }
}

/** One disagreement for all pairs of a group: the lowest against the highest, everybody who takes part named. */
function valueDisagreement(pairs: readonly Pair[]): Disagreement {
  const all = [...new Set(pairs.flat())].toSorted((a, b) => size(a) - size(b))
  const [low, high] = [all[0], all.at(-1)]
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
  return createDisagreement({ axis: 'value', severity: 'conflict' }, 'disagreement/value', params, all)
}

/** A later higher running total is no disagreement; any other changed number of one source is a revision. */
function revisions(pairs: readonly Pair[]): readonly Disagreement[] {
  const bySpeaker = groupBy(pairs, ([a]) => a.speaker.root)
  return [...bySpeaker.values()].flatMap((ofOne) => {
    const all = [...new Set(ofOne.flat())].toSorted((a, b) => (a.saidOn ?? '').localeCompare(b.saidOn ?? ''))
    const [before, after] = [all[0], all.at(-1)]
    if (before === undefined || after === undefined || !conflict(before, after)) return []
    if (isOneReport(before, after)) return [twoNumbers(before, after, all)]
    const direction = size(after) > size(before) ? 'up' : 'down'
    if (direction === 'up' && after.claim.figure.kind === 'cumulative') return []
    const params = {
      measure: after.claim.figure.measure,
      unit: after.claim.figure.unit,
      before: before.claim.figure.count.words,
      after: after.claim.figure.count.words,
      speaker: after.speaker.name,
      direction,
    }
    const severity = before.saidOn === after.saidOn ? 'conflict' : 'difference'
    return [createDisagreement({ axis: 'revision', severity }, 'disagreement/revised', params, all)]
  })
}

/** Of one report and one day; a running total grows even within one. */
function isOneReport(one: Counted, other: Counted): boolean {
  const running = one.claim.figure.kind === 'cumulative'
  return one.statement.report === other.statement.report && one.saidOn === other.saidOn && !running
}

/** One source with two numbers for the same people in one report. */
function twoNumbers(one: Counted, other: Counted, all: readonly Counted[]): Disagreement {
  const params = {
    measure: one.claim.figure.measure,
    unit: one.claim.figure.unit,
    first: one.claim.figure.count.words,
    second: other.claim.figure.count.words,
    speaker: one.speaker.name,
  }
  return createDisagreement(
    { axis: 'internal', severity: 'conflict' },
    'disagreement/two-numbers',
    params,
    all,
  )
}

function size({ claim: { figure } }: Counted): number {
  return figure.count.stated ?? figure.count.low
}
