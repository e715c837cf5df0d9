import type { ReportId } from '../../statement/index.ts'
import { type GroupedReport, groupReports, type IncidentJudgement } from '../incidents/index.ts'
import type { Judged } from './judgements.ts'

/** An incident that a person named or judged: it keeps its reports until a person changes them. */
export interface NamedIncident {
  readonly incident: string
  readonly name: string | null
  readonly reports: readonly ReportId[]
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

/** Sorts reports into incidents: pinned ones as people left them, the rest as grouping proposes, with people's judgements kept. */
export function standingIncidents<T extends GroupedReport>(
  reports: readonly T[],
  { pins, judged }: { readonly pins: readonly NamedIncident[]; readonly judged: readonly Judged[] },
): readonly StandingIncident<T>[] {
  const { groups, proposals } = groupReports(reports, { pins, judgements: judged.flatMap(agreedOn) })
  const proposed = (kind: 'add' | 'remove', incident: string): readonly ReportId[] =>
    proposals.flatMap((one) => (one.kind === kind && one.incident === incident ? one.reports : []))
  const standing = groups.map(({ incident, reports: members }): StandingIncident<T> => {
    const pin = pins.find((one) => one.incident === incident) ?? null
    return pin === null
      ? { pin, reports: members, joining: [], leaving: [] }
      : {
          pin,
          reports: members,
          joining: proposed('add', pin.incident),
          leaving: proposed('remove', pin.incident),
        }
  })
  return [...standing.filter(({ pin }) => pin !== null), ...standing.filter(({ pin }) => pin === null)]
}

function agreedOn({ reports: [a, b], answer }: Judged): readonly IncidentJudgement[] {
  return answer === 'contested' ? [] : [{ a, b, same: answer === 'same' }]
}
