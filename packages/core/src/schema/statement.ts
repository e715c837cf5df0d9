import { z } from 'zod'
import {
  ACCESS,
  BASIS,
  CONFIRMATION,
  HEDGE,
  INTEREST,
  type Param,
  type Problem,
  type Reason,
  type Report,
  SOURCE_KIND,
  type Source,
  STANCE,
  type Statement,
  VOICE,
  type Worded,
} from '../statement/index.ts'
import { claimSchema } from './claim.ts'
import { exactly } from './exact.ts'
import { actorRef, codeOf, edtf, idOf, locator, others, span, spans, words } from './parts.ts'
import type { OnStream } from './printed.ts'

const source: z.ZodType<Source> = exactly<Source>()(
  z.strictObject({
    text: z.string(),
    spans,
    kind: codeOf(SOURCE_KIND),
    actors: z.array(actorRef),
    role: z.string().nullable(),
    voice: codeOf(VOICE),
    access: codeOf(ACCESS),
    basis: codeOf(BASIS),
    chain: z.array(z.string()),
    others: others.exactOptional(),
  }),
)

const statementFields = {
  id: idOf('statement'),
  text: idOf('text'),
  reading: idOf('reading'),
  source,
  cue: words.nullable(),
  content: words,
  quoted: z.enum(['direct', 'indirect', 'mixed', 'none']),
  stance: codeOf(STANCE),
  hedge: codeOf(HEDGE),
  confirmation: codeOf(CONFIRMATION),
  interest: codeOf(INTEREST),
  said: edtf.nullable(),
  claims: z.array(claimSchema),
  within: idOf('statement').nullable(),
  reader: z.enum(['rules', 'learned', 'person', 'service']),
  confidence: z.number().min(0).max(1).nullable(),
  others: others.exactOptional(),
}

const param: z.ZodType<Param> = exactly<Param>()(
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]),
)

const problemFields = {
  code: z.string(),
  params: z.record(z.string(), param),
  textId: idOf('text').nullable(),
  at: z.union([span, locator]).nullable(),
  text: z.string(),
}

/** What one source said, once, in one place. */
export const statementSchema: z.ZodType<Statement> = exactly<Statement>()(
  z
    .strictObject({ ...statementFields, report: idOf('report') })
    .meta({ title: 'Statement', description: 'what one source said, once, in one place' }),
)

/** A statement on a stream: its report is named by the id it was given. */
export const statementLineSchema: z.ZodType<OnStream<Statement>> = exactly<OnStream<Statement>>()(
  z
    .strictObject({ ...statementFields, report: z.string() })
    .meta({ title: 'Statement on a stream', description: 'its report is named by the id it was given' }),
)

/** Why, with its sentence. */
export const reasonSchema: z.ZodType<Worded<Reason>> = exactly<Worded<Reason>>()(
  z
    .strictObject({
      code: z.string(),
      params: z.record(z.string(), param),
      statements: z.array(idOf('statement')),
      text: z.string(),
    })
    .meta({
      title: 'Reason',
      description: 'why, as a code with its sentence and the statements it rests on',
    }),
)

/** What could not be read, with its sentence. */
export const problemSchema: z.ZodType<Worded<Problem>> = exactly<Worded<Problem>>()(
  z
    .strictObject({ ...problemFields, report: idOf('report').nullable() })
    .meta({ title: 'Problem', description: 'what could not be read or grounded, and where' }),
)

/** A problem on a stream: its report is named by the id it was given. */
export const problemLineSchema: z.ZodType<OnStream<Worded<Problem>>> = exactly<OnStream<Worded<Problem>>>()(
  z.strictObject({ ...problemFields, report: z.string().nullable() }).meta({ title: 'Problem on a stream' }),
)

/** The fields of a report. */
export const reportFields: { readonly [K in keyof Report]: z.ZodType<Report[K]> } = {
  id: idOf('report'),
  given: z.string().nullable(),
  evidence: idOf('evidence').nullable(),
  locator: locator.nullable(),
  parent: idOf('report').nullable(),
  title: z.string().nullable(),
  byline: z.string().nullable(),
  publisher: z.string().nullable(),
  date: edtf.nullable(),
  lang: z.string().nullable(),
  corrects: z.array(idOf('report')),
  supersedes: z.array(idOf('report')),
}
