import type { ReportId } from '../../statement/index.ts'
import { type GroupedReport, groupReports } from '../group.ts'
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
  const held = new Set(pins.flatMap((pin) => pin.reports))
  const proposed = judgedGroups(reports, judged)
  const free = judgedGroups(
    reports.filter(({ report }) => !held.has(report.id)),
    judged,
  )
  return [
    ...pins.map((pin) => pinnedIncident(pin, reports, { proposed, held })),
    ...free.map((group) => ({ pin: null, reports: group, joining: [], leaving: [] })),
  ]
}

function pinnedIncident<T extends GroupedReport>(
  pin: NamedIncident,
  all: readonly T[],
  { proposed, held }: { readonly proposed: readonly (readonly T[])[]; readonly held: ReadonlySet<ReportId> },
): StandingIncident<T> {
  const mine = new Set(pin.reports)
  const reports = all.filter(({ report }) => mine.has(report.id))
  const [main] = proposed.toSorted((a, b) => shared(b, mine) - shared(a, mine))
  const near = main !== undefined && shared(main, mine) > 0 ? idsOf(main) : []
  return {
    pin,
    reports,
    joining: near.filter((id) => !held.has(id)),
    leaving: idsOf(reports).filter((id) => near.length > 0 && !near.includes(id)),
  }
}

/** Groups as proposed, those put together of which a person said "same", and who is "not the same" taken out. */
function judgedGroups<T extends GroupedReport>(
  reports: readonly T[],
  judged: readonly Judged[],
): readonly (readonly T[])[] {
  const apart = judged.filter(({ answer }) => answer === 'not-same')
  const together = judged.filter(({ answer }) => answer === 'same')
  const split = groupReports(reports).flatMap((group) => splitBy(group, apart))
  return together.reduce<readonly (readonly T[])[]>(
    (groups, { reports: [one, other] }) => joined(groups, one, other),
    split,
  )
}

function splitBy<T extends GroupedReport>(
  group: readonly T[],
  apart: readonly Judged[],
): readonly (readonly T[])[] {
  const ids = new Set(idsOf(group))
  const pair = apart.find(({ reports: [one, other] }) => ids.has(one) && ids.has(other))
  if (pair === undefined) return [group]
  const out = group.filter(({ report }) => report.id === pair.reports[1])
  const rest = group.filter(({ report }) => report.id !== pair.reports[1])
  return [...groupReports(rest).flatMap((one) => splitBy(one, apart)), out]
}

function joined<T extends GroupedReport>(
  groups: readonly (readonly T[])[],
  one: ReportId,
  other: ReportId,
): readonly (readonly T[])[] {
  const [a, b] = [one, other].map((id) => groups.find((group) => idsOf(group).includes(id)))
  if (a === undefined || b === undefined || a === b) return groups
  return groups.flatMap((group) => (group === a ? [[...a, ...b]] : group === b ? [] : [group]))
}

function shared(group: readonly GroupedReport[], ids: ReadonlySet<ReportId>): number {
  return group.filter(({ report }) => ids.has(report.id)).length
}

function idsOf(group: readonly GroupedReport[]): readonly ReportId[] {
  return group.map(({ report }) => report.id)
}
