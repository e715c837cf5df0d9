import type { Compartment } from '@sanad/core/ledger'
import type { Incident, Statement } from '@sanad/core/statement'
import {
  type Judged,
  type Lineage,
  type NamedIncident,
  type StandingIncident,
  standingIncidents,
} from '@sanad/core/weigh'
import { lineageOf, type WeighedReport, weighReports } from './weighing.ts'

/** A report of a workspace as weighing takes it: its statements as people left them. */
export interface HeldReport extends WeighedReport {
  readonly compartment: Compartment
  /** What its file is called; null where it came without one. */
  readonly file: string | null
}

/** What people settled of which reports are of one incident. */
export interface SettledReports {
  readonly pins: readonly NamedIncident[]
  readonly judged: readonly Judged[]
}

/** A report that is sorted by its statements. */
export type SortedReport<T extends HeldReport> = T & { readonly statements: readonly Statement[] }

/** An incident of a workspace: its reports, who pinned it, and how its statements weigh. */
export interface WeighedIncident<T extends HeldReport = HeldReport>
  extends StandingIncident<SortedReport<T>> {
  readonly weighed: Incident
  readonly lineage: Lineage
}

/** Reports sorted into incidents as people settled it. */
export function sortSettled<T extends HeldReport>(
  reports: readonly T[],
  settled: SettledReports,
): readonly StandingIncident<SortedReport<T>>[] {
  return standingIncidents(
    reports.map((one) => ({ ...one, statements: one.reading.statements })),
    settled,
  )
}

/** An incident with how its statements weigh; a pinned one keeps its name. */
export function weighStanding<T extends HeldReport>(
  standing: StandingIncident<SortedReport<T>>,
): WeighedIncident<T> {
  const { pin, reports, inPassing } = standing
  const lineage = lineageOf([...reports, ...inPassing])
  const weighed = weighReports(reports, standing, lineage)
  return { ...standing, lineage, weighed: pin === null ? weighed : { ...weighed, incident: pin.incident } }
}
