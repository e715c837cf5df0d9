import { isRecord } from './canonical.ts'

/** Whether a value has the shape that a check asks for. More fields than asked for are let pass: a later version may add some. */
export type Check = (value: unknown) => boolean

/** Any text. */
export const text: Check = (value) => typeof value === 'string'
/** A number that JSON can say. */
export const number: Check = (value) => Number.isFinite(value)
/** A whole number from 0. */
export const position: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0
/** A hash in lower-case hex. */
export const id: Check = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
/** A random name: 32 lower-case hex digits. */
export const randomName: Check = (value) => typeof value === 'string' && /^[0-9a-f]{32}$/.test(value)
/** A moment as RFC 3339 in UTC. */
export const instant: Check = (value) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value)
/** Any text, or null. */
export const textOrNull: Check = orNull(text)
/** A hash, or null. */
export const idOrNull: Check = orNull(id)

/** What the check asks for, or null. */
export function orNull(check: Check): Check {
  return (value) => value === null || check(value)
}

/** What the check asks for, or nothing at all. */
export function optional(check: Check): Check {
  return (value) => value === undefined || check(value)
}

/** Any number of what the check asks for. */
export function listOf(check: Check): Check {
  return (value) => Array.isArray(value) && value.every(check)
}

/** Exactly these, in this order. */
export function tupleOf(...checks: readonly Check[]): Check {
  return (value) =>
    Array.isArray(value) && value.length === checks.length && checks.every((check, i) => check(value[i]))
}

/** One of these words. */
export function oneOf(...words: readonly string[]): Check {
  return (value) => typeof value === 'string' && words.includes(value)
}

/** Named fields; a check of an absent field is asked about `undefined`. */
export function fieldsOf(checks: Readonly<Record<string, Check>>): Check {
  const named = Object.entries(checks)
  return (value) => isRecord(value) && named.every(([name, check]) => check(value[name]))
}

/** The check that a value's `kind` chooses; no kind of ours, no shape of ours. */
export function byKind(checks: Readonly<Record<string, Check>>): Check {
  return (value) =>
    isRecord(value) &&
    typeof value['kind'] === 'string' &&
    Object.hasOwn(checks, value['kind']) &&
    checks[value['kind']]?.(value) === true
}

/** Sorted, disjoint, half-open stretches. */
export const spans: Check = (value) =>
  listOf(tupleOf(position, position))(value) &&
  Array.isArray(value) &&
  value.every(([begin, end], i) => begin < end && (i === 0 || value[i - 1][1] <= begin))
