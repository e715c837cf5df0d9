import { locator, problemSchema, span, statementSchema } from '@sanad/core/schema'
import { z } from 'zod'
import type {
  EvidenceLink,
  KnownReading,
  KnownText,
  ListedReport,
  NewWithdrawal,
  Noted,
  StandingStatement,
  WholeReport,
} from '../shape/index.ts'
import { compartment, count, hex } from './parts.ts'
import { decidedSchema, personCode, receivedActSchema, reportSchema } from './statement.ts'

const text = z.string()
const textOrNull = text.nullable()

export const listedReportSchema: z.ZodType<ListedReport> = z
  .strictObject({
    report: reportSchema,
    compartment,
    entry: hex,
    position: count,
    received: text,
    interview: textOrNull,
    file: textOrNull,
    media: textOrNull,
    statements: count,
    undecided: count,
    withdrawn: z.boolean(),
  })
  .meta({ description: 'a report in a list' })

const standing: z.ZodType<StandingStatement> = z.strictObject({
  statement: statementSchema,
  entry: hex,
  position: count,
  decided: decidedSchema,
  acts: z.array(receivedActSchema),
})

const knownText: z.ZodType<KnownText> = z.strictObject({
  text: hex,
  entry: hex,
  position: count,
  origin: text,
  version: text,
  lang: textOrNull,
  made_from: textOrNull,
  instead: textOrNull,
  held: text,
  stands: z.boolean(),
})

const knownReading: z.ZodType<KnownReading> = z.strictObject({
  entry: hex,
  position: count,
  reading: hex,
  text: hex,
  reader: text,
  version: text,
  stands: z.boolean(),
})

export const wholeReportSchema: z.ZodType<WholeReport> = z
  .strictObject({
    report: reportSchema,
    compartment,
    entry: hex,
    position: count,
    received: text,
    evidence: z.strictObject({ id: hex, file: textOrNull, media: textOrNull }).nullable(),
    interview: textOrNull,
    withdrawals: z.array(
      z.strictObject({ entry: hex, position: count, why: text, person: text, done: text }),
    ),
    texts: z.array(knownText),
    characters: textOrNull,
    located: z.array(z.strictObject({ at: span, locator })),
    readings: z.array(knownReading),
    problems: z.array(problemSchema),
    statements: z.array(standing),
    loose: z.array(receivedActSchema),
  })
  .meta({ description: 'a report with its text, its readings, its statements and what people made of them' })

export const evidenceLinkSchema: z.ZodType<EvidenceLink> = z
  .strictObject({ url: text, evidence: text, file: text, media: text, bytes: count, expires: text })
  .meta({ description: 'where a report’s file can be fetched for some minutes' })

const LONGEST = 2000

export const newWithdrawalSchema: z.ZodType<NewWithdrawal> = z.strictObject({ why: text.max(LONGEST) })
export const notedSchema: z.ZodType<Noted> = z.strictObject({ entry: hex, position: count, by: personCode })
