import type { Incident, ReportId, Statement } from '@sanad/core/statement'
import { judgedPairs, type NamedIncident, type StandingIncident, standingIncidents } from '@sanad/core/weigh'
import { weighReports } from '@sanad/server/weighing'
import {
  findByPrefix,
  type Projection,
  readJudgements,
  readPins,
  readWeighable,
  type WeighableReport,
} from '@sanad/store/projection'
import type { Workspace } from '@sanad/store/workspace'
import { EXIT } from '../exit-code.ts'
import { WorkspaceFault } from './fault.ts'

/** A report of the workspace, ready to be weighed: its statements as people left them. */
export interface WeighedReport extends WeighableReport {
  readonly statements: readonly Statement[]
}

/** An incident of a workspace: its reports, who pinned it, and how its statements weigh. */
export interface WeighedIncident extends StandingIncident<WeighedReport> {
  readonly weighed: Incident
}

/** Which entries count, as `asKnown` tells. */
export interface Known {
  readonly known?: number
}

/** All incidents of a workspace with people's acts, judgements and pins on them, as known at a position. */
export async function weighAll(workspace: Workspace, known: Known): Promise<readonly WeighedIncident[]> {
  const rows = await workspace.projection()
  const reports = await reportsOf(rows, known)
  const standing = standingIncidents(reports, {
    pins: await pinsOf(rows, known),
    judged: judgedPairs(await readJudgements(rows, known)),
  })
  return standing.map((one) => ({ ...one, weighed: weighOne(one) }))
}

/** The reports of a workspace that count. */
async function reportsOf(rows: Projection, known: Known): Promise<readonly WeighedReport[]> {
  const all = await readWeighable(rows, known)
  return all.map((one) => ({ ...one, statements: one.reading.statements }))
}

async function pinsOf(rows: Projection, known: Known): Promise<readonly NamedIncident[]> {
  const pins = await readPins(rows, known)
  return pins.map(({ incident, name, reports }) => ({ incident, name, reports: reports as ReportId[] }))
}

function weighOne({ pin, reports }: StandingIncident<WeighedReport>): Incident {
  const weighed = weighReports(reports)
  return pin === null ? weighed : { ...weighed, incident: pin.incident }
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
