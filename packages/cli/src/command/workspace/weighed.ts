import type { Incident } from '@sanad/core/statement'
import { incidentId, type StandingIncident } from '@sanad/core/weigh'
import { sha256 } from '@sanad/server/reading'
import { readSettled } from '@sanad/server/settled'
import {
  type SortedReport,
  sortSettled,
  type WeighedIncident as Weighed,
  weighStanding,
} from '@sanad/server/weighing'
import { findByPrefix, readWeighable, type WeighableReport } from '@sanad/store/projection'
import type { Workspace } from '@sanad/store/workspace'
import { EXIT } from '../exit-code.ts'
import { WorkspaceFault } from './fault.ts'

export type WeighedReport = SortedReport<WeighableReport>

/** An incident of a workspace: its reports, and who pinned it. */
export interface SortedIncident extends StandingIncident<WeighedReport> {
  readonly incident: string
}

/** The same with how its statements weigh. */
export type WeighedIncident = Weighed<WeighableReport> & SortedIncident

/** Which entries count, as `asKnown` tells. */
export interface Known {
  readonly known?: number
}

/** All incidents of a workspace with people's acts, judgements and pins on them, as known at a position; none of them weighed yet. */
export async function sortAll(workspace: Workspace, known: Known): Promise<readonly SortedIncident[]> {
  const rows = await workspace.projection()
  const sorted = sortSettled(await readWeighable(rows, known), await readSettled(rows, known))
  return sorted.map((one) => ({ ...one, incident: one.pin?.incident ?? proposedId(one) }))
}

/** How the statements of an incident weigh. */
export function weighOne(one: SortedIncident): WeighedIncident {
  return { ...one, ...weighStanding(one) }
}

/** A pinned incident of some, and no other of them, weighed; null where nothing is pinned under that id, or none of it is here. */
export function weighPinned(incidents: readonly SortedIncident[], incident: string): Incident | null {
  const found = incidents.find(({ pin }) => pin?.incident === incident)
  return found === undefined ? null : weighOne(found).weighed
}

function proposedId({ reports }: StandingIncident<WeighedReport>): string {
  return incidentId(
    sha256,
    reports.map(({ report }) => report.id),
  )
}

const SHORTEST = 6

/** The one incident whose id, or one of whose reports' ids, begins so; refuses where there is none, or several. */
export async function findIncident(
  workspace: Workspace,
  given: string,
  incidents: readonly SortedIncident[],
): Promise<SortedIncident> {
  const start = given.toLowerCase()
  const named = incidents.filter(({ incident }) => start.length >= SHORTEST && incident.startsWith(start))
  const found = named.length > 0 ? named : await holding(workspace, start, incidents)
  const [only, ...more] = found
  if (only === undefined) throw new WorkspaceFault('workspace/no-such', { given }, EXIT.notFound)
  if (more.length > 0) throw new WorkspaceFault('workspace/several', { given }, EXIT.usage)
  return only
}

async function holding(
  workspace: Workspace,
  start: string,
  incidents: readonly SortedIncident[],
): Promise<readonly SortedIncident[]> {
  const ids = start.length < SHORTEST ? [] : await findByPrefix(await workspace.projection(), 'report', start)
  return incidents.filter(({ reports }) => reports.some(({ report }) => ids.includes(report.id)))
}
