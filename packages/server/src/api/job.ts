import { problemSchema } from '@sanad/core/schema'
import { z } from 'zod'
import type { HandedFiles, HandedText, Handing, InterviewForm, Job } from '../shape/index.ts'
import { compartment, count, hex } from './parts.ts'

const SHORT = 1000
const MOST_WORDS = 900_000
const text = z.string()
const said = text.max(SHORT).exactOptional()

const interviewSchema: z.ZodType<InterviewForm> = z
  .strictObject({
    source: text.regex(/^[\p{L}\p{N}_-]{1,40}$/u),
    access: z.enum(['witnessed', 'took-part', 'was-told', 'holds-record', 'not-stated']),
    consent: z.array(z.enum(['record', 'share-in-confidence', 'publish-without-name'])),
    interviewedBefore: z.boolean().nullable(),
    reason: text.max(SHORT).nullable(),
    support: z.boolean(),
    notes: text.max(MOST_WORDS).nullable(),
  })
  .meta({ description: 'what was asked before a person was interviewed' })

const handing = {
  compartment: compartment.exactOptional(),
  title: said,
  publisher: said,
  date: said,
  lang: said,
  transcript: text.max(MOST_WORDS).exactOptional(),
  interview: interviewSchema.exactOptional(),
}

export const handingSchema: z.ZodType<Handing> = z
  .strictObject(handing)
  .meta({ description: 'what a person says of what they hand in' })

export const handedTextSchema: z.ZodType<HandedText> = z
  .strictObject({ ...handing, words: text.max(MOST_WORDS) })
  .meta({ description: 'words that were pasted or typed' })

/** Told for the document only: the form is read as it comes. */
export const handedFilesSchema: z.ZodType<HandedFiles> = z
  .custom<HandedFiles>(() => true)
  .meta({
    type: 'object',
    properties: {
      about: { type: 'string', contentMediaType: 'application/json', description: 'comes first' },
      file: { type: 'array', items: { type: 'string', contentMediaType: 'application/octet-stream' } },
    },
    required: ['about', 'file'],
    description: 'a form: first what is said of the files, as JSON, then the files',
  })

export const jobSchema: z.ZodType<Job> = z
  .strictObject({
    id: text.regex(/^[0-9a-f]{32}$/),
    name: text.nullable(),
    bytes: count,
    state: z.enum(['hashed', 'stored', 'text', 'statements', 'done', 'known', 'failed', 'asks']),
    hash: hex.nullable(),
    received: text,
    compartment: compartment.nullable(),
    reports: z.array(hex),
    statements: count,
    problems: z.array(problemSchema),
    why: z.strictObject({ code: text, text, retry: z.boolean() }).nullable(),
  })
  .meta({ description: 'something on its way into the workspace' })
