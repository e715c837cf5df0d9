import { boundsOf, parseEdtf } from '@sanad/core/statement'
import type { Workspace } from '@sanad/store/workspace'
import type { AsKnown } from '../shape/index.ts'
import { DeskFault } from './fault.ts'

/** How many entries count for a question: those of a position, or those that this log had received by the end of a day. Empty asks about now. */
export async function asKnown(
  workspace: Workspace,
  { position, asOf }: AsKnown,
): Promise<{ readonly known?: number }> {
  const { size } = workspace.log.tree
  if (position !== undefined) {
    if (position > size || asOf !== undefined)
      throw new DeskFault(400, 'fault/bad-position', { given: String(position), size })
    return { known: position }
  }
  return asOf === undefined ? {} : { known: await receivedBy(workspace, asOf) }
}

/** Up to the last entry received by then: a clock that jumped does not part what lies between. */
async function receivedBy(workspace: Workspace, day: string): Promise<number> {
  const date = parseEdtf(day)
  const last = date === null ? null : boundsOf(date).latest
  if (last === null) throw new DeskFault(400, 'fault/bad-date', { given: day })
  let count = 0
  for await (const { position, received } of workspace.entries())
    if (received.slice(0, 10) <= last) count = position + 1
  return count
}
