import { z } from 'zod'
import {
  ACTOR_KIND,
  type ActorRef,
  codesOf,
  type Edtf,
  type Group,
  type Id,
  type List,
  type Locator,
  type Others,
  type Place,
  type Population,
  parseEdtf,
  type Span,
  UNIT,
  type Words,
} from '../statement/index.ts'
import { exactly } from './exact.ts'

/** A code of a list that also has `other`. */
export function codeOf<Code extends string>(list: List<Code>): z.ZodType<Code | 'other'> {
  return z.enum(codesOf(list)).meta({ description: `list ${list.name}, version ${list.version}` })
}

/** A code of a list that is closed. */
export function closedCodeOf<Code extends string>(list: List<Code>): z.ZodType<Code> {
  const codes = codesOf(list).filter((code): code is Code => code !== 'other')
  return z.enum(codes).meta({ description: `list ${list.name}, version ${list.version}` })
}

/** An id of one kind of thing: a lower-case hex SHA-256. */
export function idOf<Kind extends string>(kind: Kind): z.ZodType<Id<Kind>> {
  return z
    .custom<Id<Kind>>((value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value))
    .meta({
      type: 'string',
      pattern: '^[0-9a-f]{64}$',
      description: `id of a ${kind}`,
    })
}

/** A date as precise as its source. */
export const edtf: z.ZodType<Edtf> = z
  .custom<Edtf>((value) => typeof value === 'string' && parseEdtf(value) !== null)
  .meta({ type: 'string', description: 'a date in EDTF (ISO 8601-2:2019)' })

/** A whole number that counts. */
export const count: z.ZodType<number> = z.number().int().nonnegative()

/** A stretch of a text in code points. */
export const span: z.ZodType<Span> = z.custom<Span>(isSpan).meta({
  type: 'array',
  prefixItems: [
    { type: 'integer', minimum: 0 },
    { type: 'integer', minimum: 1 },
  ],
  minItems: 2,
  maxItems: 2,
  description: 'half-open stretch [begin, end) in Unicode code points',
})

/** Sorted, disjoint stretches. */
export const spans: z.ZodType<readonly Span[]> = z.array(span)

/** Words and where they stand. */
export const words: z.ZodType<Words> = exactly<Words>()(z.strictObject({ text: z.string(), spans }))

/** Words of fields whose code is `other`. */
export const others: z.ZodType<Others> = z.record(z.string(), z.string())

/** A place in a file. */
export const locator: z.ZodType<Locator> = exactly<Locator>()(
  z.strictObject({
    part: z.string().exactOptional(),
    page: count.exactOptional(),
    paragraph: count.exactOptional(),
    row: count.exactOptional(),
    cell: z.string().exactOptional(),
    time: z.tuple([z.string(), z.string()]).exactOptional(),
  }),
)

/** A reference to an actor. */
export const actorRef: z.ZodType<ActorRef> = exactly<ActorRef>()(
  z.strictObject({
    id: z.string().nullable(),
    name: z.string(),
    kind: codeOf(ACTOR_KIND),
    of: z.string().nullable(),
  }),
)

/** Whom a figure is about. */
export const population: z.ZodType<Population> = exactly<Population>()(
  z.strictObject({
    age: z.tuple([z.number(), z.number()]).exactOptional(),
    sex: z.enum(['female', 'male']).exactOptional(),
    nationality: z.array(z.string()).exactOptional(),
    role: z.string().exactOptional(),
    affiliation: z.string().exactOptional(),
    status: z.string().exactOptional(),
  }),
)

/** A place that words name. */
export const place: z.ZodType<Place> = exactly<Place>()(
  z.strictObject({
    words: z.string(),
    spans,
    ref: z.string().nullable(),
    lat: z.number().min(-90).max(90).nullable(),
    lon: z.number().min(-180).max(180).nullable(),
    radiusKm: z.number().nonnegative().nullable(),
    country: z.string().nullable(),
  }),
)

/** People or things that a claim names. */
export const group: z.ZodType<Group> = exactly<Group>()(
  z.strictObject({
    words: z.string(),
    spans,
    actors: z.array(actorRef),
    unit: closedCodeOf(UNIT).nullable(),
    population,
    label: z.string().nullable(),
  }),
)

function isSpan(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 2) return false
  const [begin, end] = value
  return Number.isSafeInteger(begin) && Number.isSafeInteger(end) && begin >= 0 && end > begin
}
