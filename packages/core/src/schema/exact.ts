import type { z } from 'zod'

/** A type without `readonly`: schemas make plain values, types promise not to change them. */
export type Writable<T> = T extends string | number | boolean | null | undefined
  ? T
  : { -readonly [K in keyof T]: Writable<T[K]> }

type KeysOf<T> = T extends unknown ? keyof T : never

type Covers<T, Output> = [Writable<T>, KeysOf<T>] extends [Writable<Output>, KeysOf<Output>] ? true : false

/**
 * A schema that accepts exactly the values of a type: the compiler refuses one that is narrower or wider, or that
 * forgets a field.
 */
export function exactly<T>(): <S extends z.ZodType<T>>(
  schema: Covers<T, z.output<S>> extends true ? S : never,
) => z.ZodType<T> {
  return (schema) => schema
}
