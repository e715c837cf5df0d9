import { boundsOf, parseEdtf } from '@sanad/core/statement'
import type { Workspace } from '@sanad/store/workspace'
import type { TypedOptions } from '../../options.ts'
import { UsageError } from '../../usage-error.ts'

/** How many entries the log had: at a position, or by the end of a day as the log received them. All of them where neither is asked for. */
export async function positionAsked(
  { entries, store }: Pick<Workspace, 'entries' | 'store'>,
  { position, asOf }: Pick<TypedOptions, 'position' | 'asOf'>,
): Promise<number> {
  if (position !== undefined && asOf !== undefined)
    throw new UsageError('fault/not-together', { one: '--position', other: '--as-of' })
  if (position !== undefined) {
    if (!/^\d{1,15}$/.test(position)) throw new UsageError('fault/bad-position', { given: position })
    return Math.min(Number(position), store.entries.size)
  }
  if (asOf === undefined) return store.entries.size
  const last = lastDayOf(asOf)
  let size = 0
  for await (const { received, position: at } of entries()) if (received.slice(0, 10) <= last) size = at + 1
  return size
}

function lastDayOf(given: string): string {
  const date = parseEdtf(given)
  const latest = date === null ? null : boundsOf(date).latest
  if (latest === null) throw new UsageError('fault/bad-date', { given })
  return latest.slice(0, 10)
}
