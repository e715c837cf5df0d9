import { z } from 'zod'
import { exactly } from './exact.ts'
import { incidentSchema } from './incident.ts'
import { count, idOf } from './parts.ts'
import type {
  Checkup,
  PrintedReading,
  PrintedReport,
  PrintedWeighing,
  ReadingLine,
  RefusedLine,
} from './printed.ts'
import {
  problemLineSchema,
  problemSchema,
  reportFields,
  statementLineSchema,
  statementSchema,
} from './statement.ts'

const line = { statements: z.array(statementLineSchema), problems: z.array(problemLineSchema) }

/** A report with its text, statements and problems. */
export const reportSchema: z.ZodType<PrintedReport> = exactly<PrintedReport>()(
  z
    .strictObject({
      ...reportFields,
      text: z.strictObject({ id: idOf('text'), characters: z.string() }),
      statements: z.array(statementSchema),
      problems: z.array(problemSchema),
    })
    .meta({ title: 'Report', description: 'a document with its text, statements and problems' }),
)

/** What `sanad read --json` prints. */
export const readingSchema: z.ZodType<PrintedReading> = exactly<PrintedReading>()(
  z.strictObject({ reports: z.array(reportSchema), problems: z.array(problemSchema) }),
)

/** A line of `sanad read --ndjson`. */
export const readingLineSchema: z.ZodType<ReadingLine> = exactly<ReadingLine>()(
  z.strictObject({ ...line, id: z.string() }),
)

/** A line of a stream in place of one that was no report. */
export const refusedLineSchema: z.ZodType<RefusedLine> = exactly<RefusedLine>()(
  z.strictObject({ id: z.null(), line: count, problems: z.array(problemLineSchema) }),
)

/** What `sanad weigh --json` prints. */
export const weighingSchema: z.ZodType<PrintedWeighing> = exactly<PrintedWeighing>()(
  z.strictObject({ incidents: z.array(incidentSchema), problems: z.array(problemSchema) }),
)

const path = z.string().nullable()

/** What `sanad doctor --json` prints. */
export const checkupSchema: z.ZodType<Checkup> = exactly<Checkup>()(
  z.strictObject({
    sanad: z.string(),
    node: z.string(),
    platform: z.string(),
    confinement: z.strictObject({ bwrap: path, unshare: path, prlimit: path, permission: z.string() }),
    languages: z.strictObject({ read: z.array(z.string()), words: z.array(z.string()) }),
    tagger: z.strictObject({ runtime: z.enum(['native', 'wasm']), version: z.string() }).nullable(),
    examples: z.boolean(),
    ready: z.boolean(),
  }),
)
