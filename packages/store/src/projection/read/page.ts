import { SanadError } from '@sanad/core/statement'
import { type RawBuilder, sql } from 'kysely'

/** Some of many answers, and where the next ones begin; null where there are none. */
export interface Page<T> {
  readonly rows: readonly T[]
  readonly next: string | null
}

/** Which page: `after` is what the one before gave as `next`. */
export interface Paging {
  readonly limit?: number
  readonly after?: string | null
}

/** What rows are ordered by; the last columns tell any two apart. */
export type Order = readonly { readonly by: RawBuilder<unknown>; readonly down: boolean }[]
export type Key = readonly (string | number)[]

const USUAL = 50
const MOST = 200

/** How many rows a page has. */
export function limitOf({ limit = USUAL }: Paging): number {
  return Math.max(1, Math.min(MOST, Math.trunc(limit)))
}

/** Where a page begins; refuses what no page gave (`projection/bad-page`). */
export function keyOf({ after }: Paging, order: Order): Key | null {
  if (after === undefined || after === null) return null
  try {
    const key: unknown = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'))
    if (Array.isArray(key) && key.length === order.length && key.every(isValue)) return key
  } catch {
    // Told below, as whatever else is no page.
  }
  throw new SanadError('projection/bad-page', 'what was given begins no page')
}

function isValue(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number'
}

/** Rows that come after a key: later in the first column, or equal there and later in the next. An index can reach for the first. */
export function isAfter(order: Order, key: Key | null): RawBuilder<boolean> {
  if (key === null) return sql<boolean>`true`
  const ways = order.map(({ by, down }, i) => {
    const equal = order.slice(0, i).map((one, j) => sql`${one.by} = ${key[j]}`)
    return sql`(${sql.join([...equal, down ? sql`${by} < ${key[i]}` : sql`${by} > ${key[i]}`], sql` and `)})`
  })
  const [first] = order
  const reach =
    first === undefined
      ? sql`true`
      : first.down
        ? sql`${first.by} <= ${key[0]}`
        : sql`${first.by} >= ${key[0]}`
  return sql<boolean>`(${reach} and (${sql.join(ways, sql` or `)}))`
}

/** The order as SQL tells it. */
export function ordered(order: Order): RawBuilder<unknown> {
  return sql.join(order.map(({ by, down }) => (down ? sql`${by} desc` : sql`${by}`)))
}

/** One page of what several compartments answered, each in order and with one row more than a page has. */
export function mergePages<T extends { readonly key: Key }>(
  rows: readonly T[],
  order: Order,
  limit: number,
): Page<T> {
  const sorted = rows.toSorted((a, b) => compareKeys(a.key, b.key, order))
  const page = sorted.slice(0, limit)
  const last = sorted.length > limit ? page.at(-1) : undefined
  const next = last === undefined ? null : Buffer.from(JSON.stringify(last.key)).toString('base64url')
  return { rows: page, next }
}

function compareKeys(a: Key, b: Key, order: Order): number {
  for (const [i, { down }] of order.entries()) {
    const way = compareValues(a[i] ?? '', b[i] ?? '')
    if (way !== 0) return down ? -way : way
  }
  return 0
}

/** Texts byte by byte, as the database does. */
function compareValues(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b)))
}
