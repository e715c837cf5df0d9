import type { ReportId } from '@sanad/core/statement'
import type { StandingIncident } from '@sanad/core/weigh'
import {
  type HeldReport,
  type SettledReports,
  type SortedReport,
  sortSettled,
  type WeighedIncident,
  weighStanding,
} from './standing-incidents.ts'

/** What became known since incidents were last asked for. */
export interface WeighingChange {
  /** Whether all that was known before is forgotten first. */
  readonly anew: boolean
  readonly reports: readonly HeldReport[]
  /** Reports that count no more. */
  readonly gone: readonly string[]
  readonly settled: SettledReports
}

/** Keeps incidents weighed while reports come, change and go: only what something changed in is weighed again. */
export interface IncidentKeeper {
  change(change: WeighingChange): void
  /** Tells whoever asks how many of them are weighed, as it goes on. */
  incidents(meanwhile?: (done: number, all: number) => void): readonly WeighedIncident[]
}

interface Kept {
  readonly report: HeldReport
  /** Another one each time that the report is told. */
  readonly told: number
}

/** A keeper that knows of no report yet. */
export function createIncidentKeeper(): IncidentKeeper {
  const reports = new Map<ReportId | string, Kept>()
  let settled: SettledReports = { pins: [], judged: [] }
  let weighed: ReadonlyMap<string, WeighedIncident> = new Map()
  let current: readonly WeighedIncident[] | null = []
  let told = 0
  return {
    change: (change) => {
      if (change.anew) reports.clear()
      for (const report of change.reports) {
        told += 1
        reports.set(report.report.id, { report, told })
      }
      for (const id of change.gone) reports.delete(id)
      settled = change.settled
      current = null
    },
    incidents: (meanwhile) => {
      if (current !== null) return current
      const sorted = sortSettled(
        [...reports.values()].map(({ report }) => report),
        settled,
      )
      const next = new Map<string, WeighedIncident>()
      current = sorted.map((standing, i) => {
        meanwhile?.(i, sorted.length)
        const key = keyOf(standing, (id) => reports.get(id)?.told)
        const known = weighed.get(key)
        const one = known === undefined ? weighStanding(standing) : { ...known, ...standing }
        next.set(key, one)
        return one
      })
      weighed = next
      return current
    },
  }
}

/** Equal where an incident has the same reports as they were told last, with the same claims of theirs. */
function keyOf(
  { pin, reports, inPassing, alsoMentions }: StandingIncident<SortedReport<HeldReport>>,
  toldOf: (id: ReportId) => number | undefined,
): string {
  const asked = [reports, inPassing].map((list) =>
    list
      .map(({ report: { id }, reading, statements }) => {
        const some = statements === reading.statements ? [] : statements
        return JSON.stringify([id, toldOf(id), ...some.map(({ id, claims }) => [id, claims])])
      })
      .toSorted(),
  )
  return JSON.stringify([pin?.incident ?? '', alsoMentions, ...asked])
}
