import { z } from 'zod'
import {
  DISAGREEMENT_AXIS,
  FIGURE_KIND,
  MEASURE,
  type Roots,
  SEVERITY,
  type Summary,
  type SummaryFigure,
  UNIT,
} from '../statement/index.ts'
import { exactly } from './exact.ts'
import { closedCodeOf, codeOf, count, edtf, idOf, place, population } from './parts.ts'
import type {
  EachLine,
  GroupLine,
  PrintedDerivation,
  PrintedDisagreement,
  PrintedIncident,
  PrintedProposal,
  PrintedRange,
} from './printed.ts'
import { rollCallSchema } from './roll-call.ts'
import {
  problemLineSchema,
  problemSchema,
  reasonSchema,
  statementLineSchema,
  statementSchema,
} from './statement.ts'

const from = z.array(idOf('statement'))
const end = z.strictObject({ value: count.nullable(), from }).nullable()

/** How many sources were shown independent, and of how many that is unknown. */
export const rootsSchema: z.ZodType<Roots> = exactly<Roots>()(
  z.strictObject({ independent: count, unknown: count }),
)

const range: z.ZodType<PrintedRange> = exactly<PrintedRange>()(
  z.strictObject({
    measure: codeOf(MEASURE),
    unit: closedCodeOf(UNIT),
    population,
    place: place.nullable(),
    period: edtf.nullable(),
    asOf: edtf.nullable(),
    kind: closedCodeOf(FIGURE_KIND),
    low: end,
    high: end,
    words: z.string(),
    roots: rootsSchema,
    setAside: z.array(z.strictObject({ statement: idOf('statement'), why: reasonSchema })),
    reasons: z.array(reasonSchema),
  }),
)

const four = from.max(4)
const summaryFigure: z.ZodType<SummaryFigure> = exactly<SummaryFigure>()(
  z.strictObject({
    low: count.nullable(),
    high: count.nullable(),
    lowFrom: four,
    highFrom: four,
    from: from.max(8),
  }),
)

/** Ranges summed up by measure. */
export const summarySchema: z.ZodType<Summary> = z.record(z.string(), summaryFigure).meta({
  description: 'by measure; a measure of which nobody speaks is absent',
})

/** Where statements differ. */
export const disagreementSchema: z.ZodType<PrintedDisagreement> = exactly<PrintedDisagreement>()(
  z.strictObject({
    axis: closedCodeOf(DISAGREEMENT_AXIS),
    severity: closedCodeOf(SEVERITY),
    statements: from,
    reason: reasonSchema,
  }),
)

const proposal: z.ZodType<PrintedProposal> = exactly<PrintedProposal>()(
  z.strictObject({
    grade: z.enum(['acknowledged-by-party', 'corroborated', 'single-source', 'contested', 'discounted']),
    reasons: z.array(reasonSchema),
  }),
)

const body = {
  date: edtf.nullable(),
  place: place.nullable(),
  ranges: z.array(range),
  figures: summarySchema,
  children: summarySchema,
  women: summarySchema,
  men: summarySchema,
  disagreements: z.array(disagreementSchema),
  proposal: proposal.nullable(),
}

const onStream = {
  ...body,
  reports: z.array(z.string()),
  alsoMentions: z.array(z.string()),
  statements: z.array(statementLineSchema),
  problems: z.array(problemLineSchema),
}

const derivation: z.ZodType<PrintedDerivation> = exactly<PrintedDerivation>()(
  z.strictObject({
    range,
    considered: z.array(
      z.strictObject({
        statements: z.array(idOf('statement')),
        words: z.string(),
        low: z.number().nullable(),
        high: z.number().nullable(),
        role: z.enum(['low', 'high', 'both', 'within', 'words', 'aside']),
        why: reasonSchema.nullable(),
      }),
    ),
  }),
)

/** An incident as its statements weigh against each other. */
export const incidentSchema: z.ZodType<PrintedIncident> = exactly<PrintedIncident>()(
  z
    .strictObject({
      ...body,
      incident: z.string(),
      reports: z.array(idOf('report')),
      alsoMentions: z.array(idOf('report')),
      statements: z.array(statementSchema),
      problems: z.array(problemSchema),
      rollCalls: z.array(rollCallSchema).exactOptional(),
      derivations: z.array(derivation).exactOptional(),
    })
    .meta({ title: 'Incident', description: 'something that happened, as its statements weigh' }),
)

/** A line of `sanad weigh --ndjson --each`. */
export const eachLineSchema: z.ZodType<EachLine> = exactly<EachLine>()(
  z.strictObject({ ...onStream, id: z.string() }).meta({ title: 'Line of weigh --ndjson --each' }),
)

/** A line of `sanad weigh --ndjson --group`. */
export const groupLineSchema: z.ZodType<GroupLine> = exactly<GroupLine>()(
  z.strictObject({ ...onStream, incident: z.string() }).meta({ title: 'Line of weigh --ndjson --group' }),
)
