import {
  actorRef,
  claimSchema,
  codeOf,
  edtf,
  exactly,
  idOf,
  reportFields,
  spans,
  statementSchema,
} from '@sanad/core/schema'
import {
  type Act,
  CONFIRMATION,
  createPersonCode,
  HEDGE,
  type PersonCode,
  type Report,
  SOURCE_KIND,
  STANCE,
} from '@sanad/core/statement'
import { z } from 'zod'
import type {
  Acted,
  Decided,
  ListedStatement,
  NewAct,
  NewStatement,
  ReceivedAct,
  StatementEdit,
  ToldBy,
  TracedStatement,
} from '../shape/index.ts'
import { compartment, count, hex } from './parts.ts'

const LONGEST = 20_000

/** What a person wrote: a remark, a reason. */
const written = z.string().max(LONGEST)

/** A person's code name. */
export const personCode: z.ZodType<PersonCode> = z
  .custom<PersonCode>((value) => typeof value === 'string' && isPersonCode(value))
  .meta({ type: 'string', description: 'a code name: one word' })

function isPersonCode(text: string): boolean {
  try {
    return createPersonCode(text) === text
  } catch {
    return false
  }
}

export const reportSchema: z.ZodType<Report> = exactly<Report>()(
  z.strictObject(reportFields).meta({ description: 'a document that was received' }),
)

const acted = {
  id: idOf('act'),
  reading: idOf('reading'),
  statement: idOf('statement'),
  by: personCode,
  at: z.string(),
}

/** What a person did with a statement as they saw it. */
export const actSchema: z.ZodType<Act> = z
  .discriminatedUnion('kind', [
    z.strictObject({ ...acted, kind: z.enum(['accept', 'hold']) }),
    z.strictObject({ ...acted, kind: z.literal('reject'), why: z.string().nullable() }),
    z.strictObject({ ...acted, kind: z.literal('replace'), with: statementSchema }),
    z.strictObject({ ...acted, kind: z.literal('retract'), act: idOf('act') }),
    z.strictObject({ ...acted, kind: z.literal('comment'), words: z.string() }),
  ])
  .meta({ description: 'what a person did with a statement as they saw it' })

export const receivedActSchema: z.ZodType<ReceivedAct> = z
  .strictObject({ act: actSchema, entry: hex, position: count, author: hex })
  .meta({ description: 'an act as this ledger received it' })

export const decidedSchema: z.ZodType<Decided> = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['as-read', 'accepted', 'held', 'rejected', 'contested']) }),
    z.strictObject({ kind: z.literal('replaced'), by: statementSchema }),
  ])
  .meta({ description: 'what people made of a statement' })

export const listedStatementSchema: z.ZodType<ListedStatement> = z
  .strictObject({
    statement: statementSchema,
    compartment,
    entry: hex,
    position: count,
    report: z
      .strictObject({
        id: reportFields.id,
        title: reportFields.title,
        publisher: reportFields.publisher,
        date: reportFields.date,
        file: z.string().nullable(),
      })
      .nullable(),
    withdrawn: z.boolean(),
    decided: decidedSchema,
    acts: z.array(receivedActSchema),
  })
  .meta({ description: 'a statement in a list, with what people made of it' })

const toldBy: z.ZodType<ToldBy> = z.strictObject({
  reading: hex,
  reader: z.string(),
  version: z.string(),
  entry: hex,
  position: count,
  statement: statementSchema,
  stands: z.boolean(),
})

export const tracedStatementSchema: z.ZodType<TracedStatement> = z
  .strictObject({
    compartment,
    statement: statementSchema,
    stands: z.boolean(),
    report: z
      .strictObject({
        report: reportSchema,
        entry: hex,
        received: z.string(),
        evidence: hex.nullable(),
        file: z.string().nullable(),
        withdrawn: z.boolean(),
      })
      .nullable(),
    readings: z.array(toldBy),
    decided: decidedSchema,
    acts: z.array(receivedActSchema),
  })
  .meta({ description: 'a statement and everything it came through' })

const edit = {
  content: spans,
  cue: spans,
  source: z.strictObject({
    spans,
    name: written.exactOptional(),
    kind: codeOf(SOURCE_KIND).exactOptional(),
    actors: z.array(actorRef).exactOptional(),
    role: written.nullable().exactOptional(),
  }),
  stance: codeOf(STANCE),
  hedge: codeOf(HEDGE).exactOptional(),
  confirmation: codeOf(CONFIRMATION).exactOptional(),
  quoted: z.enum(['direct', 'indirect', 'mixed', 'none']).exactOptional(),
  said: edtf.nullable().exactOptional(),
  claims: z.array(claimSchema).exactOptional(),
}

export const statementEditSchema: z.ZodType<StatementEdit> = z
  .strictObject(edit)
  .meta({ description: 'where the words of a statement stand, and what a person says of them' })

export const newStatementSchema: z.ZodType<NewStatement> = z
  .strictObject({ ...edit, report: hex, text: hex })
  .meta({ description: 'selected words become a statement of the person’s own' })

const beginning = z.string().regex(/^[0-9a-f]{6,64}$/)
const on = { statement: beginning, reading: hex.exactOptional() }

export const newActSchema: z.ZodType<NewAct> = z
  .discriminatedUnion('kind', [
    z.strictObject({ ...on, kind: z.enum(['accept', 'hold']) }),
    z.strictObject({ ...on, kind: z.literal('reject'), why: written.nullable().exactOptional() }),
    z.strictObject({ ...on, kind: z.enum(['comment', 'flag']), words: written.min(1) }),
    z.strictObject({ ...on, kind: z.literal('replace'), with: statementEditSchema }),
    z.strictObject({ kind: z.literal('retract'), act: beginning }),
  ])
  .meta({ description: 'what a person does with a statement' })

export const actedSchema: z.ZodType<Acted> = z
  .strictObject({ acts: z.array(hex), by: personCode, statement: tracedStatementSchema })
  .meta({ description: 'what was written down, and how the statement stands now' })
