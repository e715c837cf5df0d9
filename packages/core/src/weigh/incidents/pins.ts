import type { ReportId } from '../../statement/index.ts'
import type { IncidentGroup, Pin, PinProposal } from './grouping.ts'

/** Groups with the pinned ones as people fixed them, and what free grouping would change in them. */
export interface Pinned {
  readonly groups: readonly Pick<IncidentGroup<ReportId>, 'incident' | 'reports'>[]
  readonly proposals: readonly PinProposal[]
}

/** Sets pinned incidents against free groups. A report that two pins name belongs to the first by id. */
export function applyPins(free: readonly (readonly ReportId[])[], pins: readonly Pin[]): Pinned {
  const known = new Set(free.flat())
  const pinOf = new Map<ReportId, string>()
  const sorted = pins.toSorted((a, b) => (a.incident < b.incident ? -1 : 1))
  for (const { incident, reports } of sorted) {
    for (const id of reports) if (known.has(id) && !pinOf.has(id)) pinOf.set(id, incident)
  }
  const fixed = sorted.map(({ incident }) => ({
    incident,
    reports: [...pinOf].flatMap(([id, pin]) => (pin === incident ? [id] : [])).toSorted(),
  }))
  const loose = free.map((group) => ({
    incident: null,
    reports: group.filter((id) => !pinOf.has(id)),
  }))
  const groups = [...fixed, ...loose].filter(({ reports }) => reports.length > 0)
  return {
    groups: groups.toSorted((a, b) => ((a.reports[0] ?? '') < (b.reports[0] ?? '') ? -1 : 1)),
    proposals: fixed
      .flatMap(({ incident, reports }) => changesTo(incident, reports, free, pinOf))
      .concat(merges(free, pinOf)),
  }
}

/** A pinned incident is where most of its reports are; of equally many, where its first report is. */
function changesTo(
  incident: string,
  reports: readonly ReportId[],
  free: readonly (readonly ReportId[])[],
  pinOf: ReadonlyMap<ReportId, string>,
): readonly PinProposal[] {
  const own = new Set(reports)
  const held = (group: readonly ReportId[]): number => group.filter((id) => own.has(id)).length
  const [home] = free.filter((group) => held(group) > 0).toSorted((a, b) => held(b) - held(a))
  if (home === undefined) return []
  const added = home.filter((id) => !pinOf.has(id))
  const removed = reports.filter((id) => !home.includes(id))
  const proposals: readonly PinProposal[] = [
    { kind: 'add', incident, reports: added },
    { kind: 'remove', incident, reports: removed },
  ]
  return proposals.filter((proposal) => proposal.kind === 'merge' || proposal.reports.length > 0)
}

/** Pinned incidents whose reports free grouping finds in one group. */
function merges(
  free: readonly (readonly ReportId[])[],
  pinOf: ReadonlyMap<ReportId, string>,
): readonly PinProposal[] {
  return free.flatMap((group): readonly PinProposal[] => {
    const incidents = [...new Set(group.flatMap((id) => pinOf.get(id) ?? []))].toSorted()
    return incidents.length > 1 ? [{ kind: 'merge', incidents }] : []
  })
}
