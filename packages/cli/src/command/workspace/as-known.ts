import { boundsOf, parseEdtf } from '@sanad/core/statement'
import type { Workspace } from '@sanad/store/workspace'
import type { TypedOptions } from '../options.ts'
import { UsageError } from '../usage-error.ts'

/** How many entries count for a question: those of a position, or those that this log had received by the end of a day. Undefined asks about now. */
export async function asKnown(
  workspace: Workspace,
  { position, asOf }: TypedOptions,
): Promise<{ readonly known?: number }> {
  if (position !== undefined && asOf !== undefined)
    throw new UsageError('fault/not-together', { one: '--position', other: '--as-of' })
  if (position !== undefined) {
    if (!/^\d{1,9}$/.test(position) || Number(position) > workspace.log.tree.size)
      throw new UsageError('fault/bad-position', { given: position, size: workspace.log.tree.size })
    return { known: Number(position) }
  }
  return asOf === undefined ? {} : { known: await receivedBy(workspace, asOf) }
}

/** Up to the last entry received by then: a clock that jumped does not part what lies between. */
async function receivedBy(workspace: Workspace, day: string): Promise<number> {
  const date = parseEdtf(day)
  const last = date === null ? null : boundsOf(date).latest
  if (last === null) throw new UsageError('fault/bad-date', { given: day })
  let count = 0
  for await (const { position, received } of workspace.entries())
    if (received.slice(0, 10) <= last) count = position + 1
  return count
}
