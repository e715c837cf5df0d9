import { codesOf, type List, MEASURE, STANCE } from '@sanad/core/statement'
import { z } from 'zod'
import type {
  AsKnown,
  ById,
  ChangeQuestion,
  ProofQuestion,
  ReportQuestion,
  StatementQuestion,
} from '../shape/index.ts'
import { asKnown, compartment, day, hex, numberIn, paging, typed } from './parts.ts'

const EVER = 2_147_483_647
const MOST_CHANGES = 10_000

const filter = {
  words: typed.exactOptional(),
  publisher: typed.exactOptional(),
  from: day.exactOptional(),
  to: day.exactOptional(),
  lang: typed.exactOptional(),
  compartment: compartment.exactOptional(),
}

function codeIn<Code extends string>(list: List<Code>): z.ZodType<Code | 'other'> {
  return z.enum(codesOf(list))
}

export const nothing: z.ZodType<Readonly<Record<never, never>>> = z.strictObject({})
export const knownQuestion: z.ZodType<AsKnown> = z.strictObject(asKnown)
export const byId: z.ZodType<ById> = z.strictObject({ id: hex })
/** Also the beginning of an id, as a person types it. */
export const byBeginning: z.ZodType<ById> = z.strictObject({ id: z.string().regex(/^[0-9a-f]{6,64}$/) })
/** A job's id. */
export const byJob: z.ZodType<ById> = z.strictObject({ id: z.string().regex(/^[0-9a-f]{32}$/) })

export const reportQuestion: z.ZodType<ReportQuestion> = z.strictObject({
  ...filter,
  ...paging,
  ...asKnown,
  status: z.enum(['to-review', 'reviewed', 'withdrawn']).exactOptional(),
  sort: z.enum(['received', 'date', 'publisher']).exactOptional(),
})

export const statementQuestion: z.ZodType<StatementQuestion> = z.strictObject({
  ...filter,
  ...paging,
  ...asKnown,
  report: hex.exactOptional(),
  speaker: typed.exactOptional(),
  stance: codeIn(STANCE).exactOptional(),
  measure: codeIn(MEASURE).exactOptional(),
  status: z.enum(['as-read', 'accepted', 'held', 'rejected', 'contested', 'replaced']).exactOptional(),
  sort: z.enum(['least-sure', 'newest']).exactOptional(),
})

export const changeQuestion: z.ZodType<ChangeQuestion> = z.strictObject({
  since: numberIn(0, EVER).exactOptional(),
  limit: numberIn(1, MOST_CHANGES).exactOptional(),
})

export const proofQuestion: z.ZodType<ProofQuestion> = z.strictObject({
  reveal: z.literal('true').exactOptional(),
})
