import { readSettled } from '@sanad/server/settled'
import { sortSettled, type WeighedIncident as Weighed, weighStanding } from '@sanad/server/weighing'
import { findByPrefix, readWeighable, type WeighableReport } from '@sanad/store/projection'
import type { Workspace } from '@sanad/store/workspace'
import { EXIT } from '../exit-code.ts'
import { WorkspaceFault } from './fault.ts'

/** An incident of a workspace: its reports, who pinned it, and how its statements weigh. */
export type WeighedIncident = Weighed<WeighableReport>
export type WeighedReport = WeighedIncident['reports'][number]

/** Which entries count, as `asKnown` tells. */
export interface Known {
  readonly known?: number
}

/** All incidents of a workspace with people's acts, judgements and pins on them, as known at a position. */
export async function weighAll(workspace: Workspace, known: Known): Promise<readonly WeighedIncident[]> {
  const rows = await workspace.projection()
  const reports = await readWeighable(rows, known)
  return sortSettled(reports, await readSettled(rows, known)).map(weighStanding)
}

const SHORTEST = 6

/** The one incident whose id, or one of whose reports' ids, begins so; refuses where there is none, or several. */
export async function findIncident(
  workspace: Workspace,
  given: string,
  incidents: readonly WeighedIncident[],
): Promise<WeighedIncident> {
  const start = given.toLowerCase()
  const named = incidents.filter(
    ({ weighed }) => start.length >= SHORTEST && weighed.incident.startsWith(start),
  )
  const found = named.length > 0 ? named : await holding(workspace, start, incidents)
  const [only, ...more] = found
  if (only === undefined) throw new WorkspaceFault('workspace/no-such', { given }, EXIT.notFound)
  if (more.length > 0) throw new WorkspaceFault('workspace/several', { given }, EXIT.usage)
  return only
}

async function holding(
  workspace: Workspace,
  start: string,
  incidents: readonly WeighedIncident[],
): Promise<readonly WeighedIncident[]> {
  const ids = start.length < SHORTEST ? [] : await findByPrefix(await workspace.projection(), 'report', start)
  return incidents.filter(({ reports }) => reports.some(({ report }) => ids.includes(report.id)))
}
