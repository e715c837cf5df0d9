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
  /** Reports of other incidents that speak of it too. */
  readonly alsoMentions: readonly ReportId[]
  /** Those of them that tell of it in passing, with what they tell; a pin keeps nothing of that in or out. */
  readonly inPassing: readonly T[]
  /** Reports that grouping would add to a pinned incident; for a person to say. */
  readonly joining: readonly ReportId[]
  /** Reports that grouping would take out of it. */
  readonly leaving: readonly ReportId[]
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
  return groups.map(({ incident: pinned, ...group }) => {
    const pin = pins.find(({ incident }) => incident === pinned) ?? null
    const proposed = (kind: PinProposal['kind']): readonly ReportId[] =>
      proposals.flatMap((one) =>
        one.kind === kind && one.kind !== 'merge' && one.incident === pinned ? one.reports : [],
      )
    return { pin, ...group, joining: proposed('add'), leaving: proposed('remove') }
  })
}
