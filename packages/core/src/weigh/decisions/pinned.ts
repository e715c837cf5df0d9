import type { ReportId } from '../../statement/index.ts'
import { type GroupedReport, groupReports, type Pin, type PinProposal } from '../incidents/index.ts'
import type { Judged } from './judgements.ts'

/** An incident that a person named or judged: it keeps its reports until a person changes them. */
export interface NamedIncident extends Pin {
  readonly name: string | null
}

/** An incident with its reports: pinned by a person, or proposed. */
export interface StandingIncident<T extends GroupedReport> {
  readonly pin: NamedIncident | null
  readonly reports: readonly T[]
  /** Reports that grouping would add to a pinned incident; for a person to say. */
  readonly joining: readonly ReportId[]
  /** Reports that grouping would take out of it. */
  readonly leaving: readonly ReportId[]
}

/** The reports of a pinned incident; one that several pins name belongs to the first of them by id. Null where nothing is pinned under that id. */
export function reportsOfPin(pins: readonly NamedIncident[], incident: string): readonly ReportId[] | null {
  const pin = pins.find((one) => one.incident === incident)
  if (pin === undefined) return null
  const before = new Set(pins.flatMap((one) => (one.incident < incident ? one.reports : [])))
  return pin.reports.filter((id) => !before.has(id))
}

/** Sorts reports into incidents: pinned ones as people left them, the rest as grouping proposes, with people's judgements kept. A judgement that people contest is not followed. */
export function standingIncidents<T extends GroupedReport>(
  reports: readonly T[],
  { pins, judged }: { readonly pins: readonly NamedIncident[]; readonly judged: readonly Judged[] },
): readonly StandingIncident<T>[] {
  const judgements = judged.flatMap(({ reports: [a, b], answer }) =>
    answer === 'contested' ? [] : [{ a, b, same: answer === 'same' }],
  )
  const { groups, proposals } = groupReports(reports, { judgements, pins })
  return groups.map((group) => {
    const pin = pins.find(({ incident }) => incident === group.incident) ?? null
    const proposed = (kind: PinProposal['kind']): readonly ReportId[] =>
      proposals.flatMap((one) =>
        one.kind === kind && one.kind !== 'merge' && one.incident === group.incident ? one.reports : [],
      )
    return { pin, reports: group.reports, joining: proposed('add'), leaving: proposed('remove') }
  })
}
