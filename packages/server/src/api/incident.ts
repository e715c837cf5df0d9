import {
  disagreementSchema,
  exactly,
  idOf,
  incidentLineFields,
  reportFields,
  rootsSchema,
  standingIncidentFields,
  standingViolationFields,
  statementSchema,
  summarySchema,
} from '@sanad/core/schema'
import type { LineageLink } from '@sanad/core/weigh'
import { z } from 'zod'
import type {
  AgainstReport,
  IncidentQuestion,
  ListedIncident,
  TitledReport,
  ViolationQuestion,
  WholeIncident,
  WholeViolation,
} from '../shape/index.ts'
import { asKnown, compartment, count, hex, paging, typed } from './parts.ts'

const text = z.string()
const { id, title, publisher, date, lang } = reportFields

export const incidentQuestion: z.ZodType<IncidentQuestion> = z.strictObject({
  ...asKnown,
  ...paging,
  after: z
    .string()
    .regex(/^\d{1,9}$/)
    .exactOptional(),
  words: typed.exactOptional(),
  report: hex.exactOptional(),
  sort: z.enum(['date', 'reports', 'differ']).exactOptional(),
})

export const violationQuestion: z.ZodType<ViolationQuestion> = z.strictObject({
  ...asKnown,
  incident: z
    .string()
    .regex(/^[0-9a-f]{6,64}$/)
    .exactOptional(),
})

const titledReport: z.ZodType<TitledReport> = exactly<TitledReport>()(
  z.strictObject({ id, title, publisher, date, lang, file: text.nullable(), compartment }),
)

export const listedIncidentSchema: z.ZodType<ListedIncident> = exactly<ListedIncident>()(
  z
    .strictObject({
      ...incidentLineFields,
      at: text,
      title: text.nullable(),
      roots: rootsSchema,
      conflicts: count,
      figures: summarySchema,
      children: summarySchema,
    })
    .meta({ description: 'an incident in a list' }),
)

const report = idOf('report')
const statements = z.array(idOf('statement'))
const lineageLink: z.ZodType<LineageLink> = exactly<LineageLink>()(
  z.union([
    z.strictObject({ kind: z.literal('copy'), report, of: report, share: z.number() }),
    z.strictObject({ kind: z.literal('wire'), report, actor: text }),
    z.strictObject({ kind: z.literal('cites'), report, root: text, statements }),
  ]),
)

export const wholeIncidentSchema: z.ZodType<WholeIncident> = exactly<WholeIncident>()(
  z
    .strictObject({
      ...standingIncidentFields,
      at: text,
      told: z.array(titledReport),
      roots: rootsSchema,
      lineage: z.array(lineageLink),
    })
    .meta({ description: 'an incident with everything that its statements come to' }),
)

export const againstReportSchema: z.ZodType<AgainstReport> = exactly<AgainstReport>()(
  z
    .strictObject({
      incident: text.nullable(),
      reports: count,
      disagreements: z.array(disagreementSchema),
      statements: z.array(statementSchema),
      told: z.array(titledReport),
    })
    .meta({ description: 'what is said against the statements of a report' }),
)

export const wholeViolationSchema: z.ZodType<WholeViolation> = exactly<WholeViolation>()(
  z
    .strictObject({
      ...standingViolationFields,
      statements: z.array(statementSchema),
      told: z.array(titledReport),
    })
    .meta({ description: 'a violation with the statements it rests on' }),
)
