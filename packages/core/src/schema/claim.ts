import { z } from 'zod'
import {
  ACTION,
  ATTITUDE,
  AXIS,
  BOUND,
  type Claim,
  CONFIRMATION,
  type Count,
  EVENT_TYPE,
  FIGURE_KIND,
  type Figure,
  HEDGE,
  type Link,
  MEASURE,
  QUANTIFIER,
  REALIS,
  RELATION,
  STANCE,
  STATUS,
  UNIT,
} from '../statement/index.ts'
import { exactly } from './exact.ts'
import {
  actorRef,
  closedCodeOf,
  codeOf,
  count,
  edtf,
  group,
  idOf,
  others,
  place,
  population,
  spans,
} from './parts.ts'

const countShape: z.ZodType<Count> = exactly<Count>()(
  z.strictObject({
    words: z.string(),
    bound: closedCodeOf(BOUND),
    stated: count.nullable(),
    low: count,
    high: count.nullable(),
    share: z.strictObject({ low: z.number(), high: z.number(), of: z.number().nullable() }).nullable(),
  }),
)

/** A count, with what is counted, of whom, where and when. */
export const figureSchema: z.ZodType<Figure> = exactly<Figure>()(
  z
    .strictObject({
      measure: codeOf(MEASURE),
      unit: closedCodeOf(UNIT),
      population,
      place: place.nullable(),
      period: edtf.nullable(),
      asOf: edtf.nullable(),
      kind: closedCodeOf(FIGURE_KIND),
      includes: z.array(group),
      excludes: z.array(group),
      count: countShape,
      others: others.exactOptional(),
    })
    .meta({ title: 'Figure', description: 'a count, with what is counted, of whom, where and when' }),
)

const link: z.ZodType<Link> = exactly<Link>()(
  z.strictObject({
    kind: z.enum([
      'purpose',
      'cause',
      'contrast',
      'corrects',
      'supersedes',
      'part-of',
      'excluded-from',
      'in-event',
    ]),
    to: z.strictObject({ statement: idOf('statement'), claim: count }),
  }),
)

const frame = {
  stance: codeOf(STANCE),
  hedge: codeOf(HEDGE),
  confirmation: codeOf(CONFIRMATION),
  realis: codeOf(REALIS),
  quantifier: codeOf(QUANTIFIER).nullable(),
  condition: spans.nullable(),
  confirmedBy: z.array(actorRef),
  links: z.array(link),
  spans,
  others: others.exactOptional(),
}

const when = { place: place.nullable(), time: edtf.nullable() }

const duration = z
  .strictObject({ low: z.number(), high: z.number(), quantifier: codeOf(QUANTIFIER).nullable() })
  .nullable()

/** What was said, apart from who said it. */
export const claimSchema: z.ZodType<Claim> = exactly<Claim>()(
  z
    .discriminatedUnion('kind', [
      z.strictObject({ ...frame, kind: z.literal('figure'), figure: figureSchema }),
      z.strictObject({
        ...frame,
        ...when,
        kind: z.literal('event'),
        event: codeOf(EVENT_TYPE),
        role: z.string().nullable(),
        by: z.array(group),
        upon: z.array(group),
      }),
      z.strictObject({ ...frame, ...when, kind: z.literal('status'), who: group, status: codeOf(STATUS) }),
      z.strictObject({
        ...frame,
        kind: z.literal('appeal'),
        action: codeOf(ACTION),
        to: z.array(group),
        for: group.nullable(),
      }),
      z.strictObject({
        ...frame,
        kind: z.literal('position'),
        of: z.array(group),
        on: codeOf(ACTION),
        attitude: codeOf(ATTITUDE),
        why: spans,
      }),
      z.strictObject({
        ...frame,
        kind: z.literal('relation'),
        relation: codeOf(RELATION),
        from: group,
        to: group,
        duration,
      }),
      z.strictObject({ ...frame, kind: z.literal('assessment'), of: group.nullable(), axis: codeOf(AXIS) }),
    ])
    .meta({ title: 'Claim', description: 'what was said, apart from who said it' }),
)
