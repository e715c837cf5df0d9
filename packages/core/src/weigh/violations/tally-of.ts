import { createTally, type Extent, NOBODY, type Statement, type Tally } from '../../statement/index.ts'
import { hullOf } from '../cohorts/extents.ts'
import { type Entry, entriesOf } from '../ranges/index.ts'

/** How many children statements speak of by one measure: boys, girls, and those of whom nobody says which. Null where nobody speaks of children. */
export function tallyOfMeasure(statements: readonly Statement[], measures: readonly string[]): Tally | null {
  const children = entriesOf(statements).counted.filter(
    ({ claim: { figure } }) => figure.unit === 'child' && measures.includes(figure.measure),
  )
  const ofSex = (sex: 'male' | 'female'): readonly Entry[] =>
    children.filter(({ claim }) => claim.figure.population.sex === sex)
  const all = hullOf(
    children.filter(({ claim, part }) => claim.figure.population.sex === undefined && !part).map(extentOf),
  )
  const [boys, girls] = [hullOf(ofSex('male').map(extentOf)), hullOf(ofSex('female').map(extentOf))]
  if (all === null && boys === null && girls === null) return null
  const known = { boys: boys ?? NOBODY, girls: girls ?? NOBODY }
  return createTally({ ...known, unknown: all === null ? NOBODY : restOf(all, [known.boys, known.girls]) })
}

function extentOf({ claim: { figure } }: Entry): Extent {
  return { low: figure.count.low, high: figure.count.high }
}

/** Those of a whole who are neither boys nor girls by what is told: what is missing to each end of it. */
function restOf(whole: Extent, parts: readonly Extent[]): Extent {
  const lows = parts.reduce((sum, { low }) => sum + low, 0)
  const highs = parts.reduce<number | null>(
    (sum, { high }) => (sum === null || high === null ? null : sum + high),
    0,
  )
  const low = Math.max(0, whole.low - lows)
  if (whole.high === null) return { low, high: null }
  return { low, high: Math.max(low, whole.high - (highs ?? whole.high)) }
}
