import { z } from 'zod'
import { type Extent, MEASURE, UNIT } from '../statement/index.ts'
import type { FateLine, Holder, Observation } from '../weigh/index.ts'
import { exactly } from './exact.ts'
import { closedCodeOf, codeOf, count, edtf, idOf, place, population } from './parts.ts'
import type { PrintedRollCall, PrintedStated, PrintedUnaccounted } from './roll-call-printed.ts'
import { reasonSchema } from './statement.ts'

const text = z.string()
const statements = z.array(idOf('statement'))
const reasons = z.array(reasonSchema)
const bounds = { low: count, high: count.nullable() }
const extent: z.ZodType<Extent> = exactly<Extent>()(z.strictObject(bounds))

const seen = {
  ...bounds,
  part: z.enum(['stock', 'arrival', 'fate', 'no-fate', 'missing']),
  measure: codeOf(MEASURE),
  unit: closedCodeOf(UNIT),
  population,
  place: place.nullable(),
  words: text,
  statement: idOf('statement'),
  speaker: text,
  root: text,
  asOf: edtf.nullable(),
  saidOn: text.nullable(),
  counted: z.boolean(),
}
const observation: z.ZodType<Observation> = exactly<Observation>()(z.strictObject(seen))
const departure: z.ZodType<RollCallDeparture> = exactly<RollCallDeparture>()(
  z.strictObject({ ...seen, fate: z.boolean() }),
)
type RollCallDeparture = PrintedRollCall['departures'][number]
const holder: z.ZodType<Holder> = exactly<Holder>()(
  z.strictObject({ root: text, name: text, since: text.nullable(), tookOver: z.boolean(), statements }),
)
const fate: z.ZodType<FateLine> = exactly<FateLine>()(
  z.strictObject({ ...bounds, measure: codeOf(MEASURE), observations: z.array(observation) }),
)
const pair: z.ZodType<PrintedUnaccounted> = exactly<PrintedUnaccounted>()(
  z.strictObject({
    ...bounds,
    start: observation,
    present: observation,
    arrivals: z.array(observation),
    fates: z.array(fate),
    provided: extent.nullable(),
    reasons,
  }),
)
const stated: z.ZodType<PrintedStated> = exactly<PrintedStated>()(
  z.strictObject({
    observation,
    verdicts: z.array(
      z.strictObject({
        pair: count,
        verdict: z.enum(['fits', 'contradicts', 'would-contradict']),
        reason: reasonSchema,
      }),
    ),
  }),
)

/** A roll-call of people held at a place. */
export const rollCallSchema: z.ZodType<PrintedRollCall> = exactly<PrintedRollCall>()(
  z
    .strictObject({
      place: place.nullable(),
      unit: closedCodeOf(UNIT),
      holders: z.array(holder),
      stocks: z.array(observation),
      arrivals: z.array(observation),
      departures: z.array(departure),
      pairs: z.array(pair),
      unaccounted: extent.nullable(),
      stated: z.array(stated),
      reasons,
      settledBy: reasonSchema.nullable(),
    })
    .meta({ title: 'Roll-call', description: 'how many of a counted group are unaccounted for' }),
)
