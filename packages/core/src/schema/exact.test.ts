import { expect, expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import type { Incident, Problem, Reason, Report, Statement, Worded } from '../statement/index.ts'
import { exactly } from './exact.ts'
import type { PrintedIncident, PrintedReport } from './printed.ts'
import type { statementSchema } from './statement.ts'

interface Named {
  readonly name: string
  readonly born?: number
}

test('a schema of every field is taken, with and without those that may be left out', () => {
  const schema = exactly<Named>()(z.strictObject({ name: z.string(), born: z.number().exactOptional() }))
  expect(schema.safeParse({ name: 'one' }).success).toBe(true)
  expect(schema.safeParse({ name: 'one', born: undefined }).success).toBe(false)
  expect(schema.safeParse({ name: 'one', died: 1 }).success).toBe(false)
})

test('a schema that is wider, narrower or forgets a field does not compile', () => {
  const wide = z.strictObject({ name: z.string().nullable(), born: z.number().exactOptional() })
  const narrow = z.strictObject({ name: z.literal('one'), born: z.number().exactOptional() })
  const forgetful = z.strictObject({ name: z.string() })
  expectTypeOf(wide).not.toExtend<Parameters<ReturnType<typeof exactly<Named>>>[0]>()
  type Taken<S> =
    S extends z.ZodType<Named> ? ([Parameters<typeof take<S>>[0]] extends [never] ? false : true) : false
  const take = exactly<Named>()
  const right = z.strictObject({ name: z.string(), born: z.number().exactOptional() })
  expectTypeOf<Taken<typeof right>>().toEqualTypeOf<true>()
  expectTypeOf<Taken<typeof narrow>>().toEqualTypeOf<false>()
  expectTypeOf<Taken<typeof forgetful>>().toEqualTypeOf<false>()
})

test('what is printed says all that core says', () => {
  expectTypeOf<z.output<typeof statementSchema>>().toEqualTypeOf<Statement>()
  expectTypeOf<keyof Incident>().toEqualTypeOf<Exclude<keyof PrintedIncident, 'rollCalls' | 'derivations'>>()
  expectTypeOf<PrintedReport>().toExtend<Report>()
  expectTypeOf<Worded<Problem>['text']>().toEqualTypeOf<Worded<Reason>['text']>()
})
