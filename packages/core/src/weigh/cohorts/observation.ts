import {
  boundsOf,
  type Edtf,
  type Extent,
  type FigureClaim,
  type Measure,
  type Place,
  type Population,
  type StatementId,
  type Unit,
} from '../../statement/index.ts'
import { type Evidence, isCountedFigure } from '../evidence.ts'

/** What a figure is in a roll-call. */
export type Part = 'stock' | 'arrival' | 'fate' | 'no-fate' | 'missing'

/** A figure of people held at a place, or of what became of them. */
export interface Observation extends Extent {
  readonly part: Part
  readonly measure: Measure
  readonly unit: Unit
  readonly population: Population
  readonly place: Place | null
  readonly words: string
  readonly statement: StatementId
  readonly speaker: string
  readonly root: string
  /** Of when it speaks, as it says itself; null where it does not. */
  readonly asOf: Edtf | null
  /** When it was said. */
  readonly saidOn: string | null
  /** Whether somebody is said to have counted or seen them there, and not only that they were held. */
  readonly counted: boolean
}

const STOCKS: ReadonlySet<Measure> = new Set<Measure>(['held', 'trapped', 'present'])
const ARRIVALS: ReadonlySet<Measure> = new Set<Measure>(['arrested', 'recaptured'])
/** Leaving with a fate that is told. Who escaped left too, but nobody says where to. */
const FATES: ReadonlySet<Measure> = new Set<Measure>([
  'killed',
  'bodies-found',
  'released',
  'repatriated',
  'reunified',
  'in-care',
])
const NO_FATE: ReadonlySet<Measure> = new Set<Measure>(['escaped', 'abducted', 'transferred'])
const MISSING: ReadonlySet<Measure> = new Set<Measure>(['missing', 'disappeared'])

/** Takes out of statements what a roll-call is made of. A number in words alone ("dozens") is bounded as the words are. */
export function observationsOf(evidence: readonly Evidence[]): readonly Observation[] {
  const counting = new Set(
    evidence.flatMap(({ claim, statement }) =>
      claim.kind === 'event' && (claim.event === 'headcount' || claim.event === 'visit')
        ? [statement.id]
        : [],
    ),
  )
  return evidence.filter(isCountedFigure).flatMap((one) => {
    const { figure } = one.claim
    const part = figure.unit === 'child' || figure.unit === 'person' ? partOf(one) : null
    if (part === null || one.claim.links.some(({ kind }) => kind === 'part-of')) return []
    return [
      {
        part,
        measure: figure.measure,
        unit: figure.unit,
        population: figure.population,
        place: figure.place,
        words: figure.count.words,
        low: figure.count.low,
        high: figure.count.high,
        statement: one.statement.id,
        speaker: one.speaker.name,
        root: one.speaker.root,
        asOf: figure.asOf ?? figure.period,
        saidOn: one.saidOn,
        counted: figure.measure === 'present' || counting.has(one.statement.id),
      },
    ]
  })
}

/** The days of which an observation speaks: its own, else when it was said; null where neither is told. */
export function daysOf({ asOf, saidOn }: Observation): { readonly from: string; readonly to: string } | null {
  const { earliest, latest } = asOf === null ? { earliest: saidOn, latest: saidOn } : boundsOf(asOf)
  const from = earliest ?? latest
  const to = latest ?? earliest
  return from === null || to === null ? null : { from, to }
}

function partOf({ claim: { figure } }: Evidence<FigureClaim>): Part | null {
  const { measure } = figure
  if (STOCKS.has(measure)) return figure.kind === 'stock' ? 'stock' : null
  if (ARRIVALS.has(measure)) return 'arrival'
  if (FATES.has(measure)) return 'fate'
  if (NO_FATE.has(measure)) return 'no-fate'
  return MISSING.has(measure) ? 'missing' : null
}
