import type { Extent, Reason } from '../../statement/index.ts'
import { type Terms, unaccountedOf } from './extents.ts'
import { daysOf, type Observation } from './observation.ts'
import type { Unaccounted } from './unaccounted.ts'

/** What is still open: bounds without an upper limit, then how far the lowest and the highest lie apart. */
type Open = readonly [unlimited: number, apart: number]

/** Lists by name and the terms that each would make exact, the same for all pairs. Of those on a list of who was held nobody came in later. */
const LISTS: Readonly<Record<string, (all: readonly Terms[]) => Partial<Terms>>> = {
  'rollcall/settle-start': (all) => ({
    start: exactly(all.map(({ start }) => start)),
    arrivals: { low: 0, high: 0 },
  }),
  'rollcall/settle-present': (all) => ({ present: exactly(all.map(({ present }) => present)) }),
  'rollcall/settle-fates': (all) => ({ fates: exactly(all.map(({ fates }) => fates)) }),
}

/** The one list by name that would leave least open; of equals the first. Null where nothing is open. */
export function settledBy(pairs: readonly Unaccounted[], stocks: readonly Observation[]): Reason | null {
  const terms = pairs.map((pair) => pair.terms)
  const [unlimited, apart] = openIn(terms)
  if (pairs.length > 0 && unlimited === 0 && apart === 0) return null
  const [best] = Object.entries(LISTS)
    .map(([code, list]) => ({ code, open: openIn(terms.map((one) => ({ ...one, ...list(terms) }))) }))
    .toSorted((a, b) => a.open[0] - b.open[0] || a.open[1] - b.open[1])
  if (best === undefined) return null
  const counted = best.code === 'rollcall/settle-present'
  const named = pairs.map(({ start, present }) => (counted ? present : start))
  const about = named.length > 0 ? named : stocks
  return {
    code: best.code,
    params: { on: dayOf(about), place: about.find(({ place }) => place !== null)?.place?.words ?? null },
    statements: [...new Set(about.map(({ statement }) => statement))],
  }
}

function openIn(terms: readonly Terms[]): Open {
  const bounds = terms.map(unaccountedOf)
  const highs = bounds.flatMap(({ high }) => high ?? [])
  const lows = bounds.map(({ low }) => low)
  const apart = highs.length === 0 ? 0 : Math.max(...highs) - Math.min(...lows)
  return [bounds.length - highs.length, apart]
}

/** Some one number, whichever: the lowest that anybody gives. */
function exactly(extents: readonly Extent[]): Extent {
  const low = Math.min(...extents.map((one) => one.low))
  return { low, high: low }
}

/** The first day that anybody speaks of. */
function dayOf(observations: readonly Observation[]): string | null {
  return observations.flatMap((one) => daysOf(one)?.to ?? []).sort()[0] ?? null
}
