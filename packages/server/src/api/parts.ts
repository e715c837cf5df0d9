import { z } from 'zod'

/** 64 hex digits. */
export const hex: z.ZodType<string> = z.string().regex(/^[0-9a-f]{64}$/)
export const count: z.ZodType<number> = z.number().int().nonnegative()
export const compartment: z.ZodType<'open' | 'sealed'> = z.enum(['open', 'sealed'])

/** A number in an address. */
export function numberIn(least: number, most: number): z.ZodType<number> {
  return z.coerce.number().int().min(least).max(most)
}

type Optional<T> = z.ZodExactOptional<z.ZodType<T>>

const MOST_ROWS = 200
const LONGEST = 1000
const EVER = 2_147_483_647

export const paging: { readonly limit: Optional<number>; readonly after: Optional<string> } = {
  limit: numberIn(1, MOST_ROWS).exactOptional(),
  after: z.string().max(LONGEST).exactOptional(),
}

export const asKnown: { readonly position: Optional<number>; readonly asOf: Optional<string> } = {
  position: numberIn(0, EVER).exactOptional(),
  asOf: z.string().max(40).exactOptional(),
}

/** A page of rows. */
export function pageOf<T>(
  row: z.ZodType<T>,
): z.ZodType<{ readonly rows: readonly T[]; readonly next: string | null }> {
  return z.strictObject({ rows: z.array(row), next: z.string().nullable() })
}

const TYPED = 500

/** Something that a person typed into a filter. */
export const typed: z.ZodType<string> = z.string().max(TYPED)

/** A day of the calendar. */
export const day: z.ZodType<string> = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
