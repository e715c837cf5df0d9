import {
  boundsOf,
  createEdtf,
  type Edtf,
  type Hash,
  hashParts,
  type Incident,
  type Place,
  type Problem,
  type Report,
  type ReportId,
  type Statement,
} from '../statement/index.ts'
import { findDisagreements } from './disagreements/index.ts'
import { groupBy } from './evidence.ts'
import { weighRanges, withoutToldTitles } from './ranges/index.ts'
import { type Lineage, proposeGrade } from './roots/index.ts'
import { standingOf } from './standing.ts'
import { summarise } from './summary/index.ts'

/** What an incident is weighed from: its reports and the current statements of each. */
export interface IncidentInput {
  readonly reports: readonly Report[]
  readonly statements: readonly Statement[]
  readonly problems: readonly Problem[]
  /** Where the statements come from; without it no grade is proposed. */
  readonly lineage?: Lineage
  /** Reports of other incidents that speak of this one too. */
  readonly alsoMentions?: readonly ReportId[]
  /** Those of them whose statements on this incident are among these. */
  readonly inPassing?: readonly Report[]
}

/** The incident that some reports speak of: ranges with the statement at each end, and where the statements differ. */
export function weighIncident(hash: Hash, input: IncidentInput): Incident {
  const { reports, statements, problems, lineage, alsoMentions = [], inPassing = [] } = input
  const ids = reports.map(({ id }) => id)
  const standing = standingOf(reports, inPassing)
  const telling = withoutToldTitles(statements, standing)
  const disagreements = findDisagreements(telling, standing)
  return {
    incident: incidentId(hash, ids),
    reports: ids,
    alsoMentions,
    date: incidentDate(reports, statements),
    place: incidentPlace(statements),
    ranges: weighRanges(statements, standing, lineage),
    ...summarise(statements, standing),
    disagreements,
    proposal: lineage === undefined ? null : proposeGrade(telling, lineage, disagreements),
    statements,
    problems,
  }
}

/** Names an incident by its reports, in whatever order they come. */
export function incidentId(hash: Hash, reports: readonly ReportId[]): string {
  return hashParts(hash, 'incident', reports.toSorted())
}

/** From the first to the last day of the events that are said to have occurred, within the time the reports cover; else the reports' own. */
export function incidentDate(reports: readonly Report[], statements: readonly Statement[]): Edtf | null {
  const published = reports.flatMap(({ date }) => (date === null ? [] : [boundsOf(date)]))
  const latest =
    published
      .flatMap((bounds) => bounds.latest ?? [])
      .sort()
      .at(-1) ?? null
  const happened = statements
    .flatMap(({ claims }) => claims)
    .flatMap((claim) =>
      claim.kind === 'event' && claim.realis === 'occurred' && claim.time !== null
        ? [boundsOf(claim.time)]
        : [],
    )
    .filter((bounds) => bounds.earliest !== null && bounds.earliest === bounds.latest)
    .flatMap((bounds) => bounds.earliest ?? [])
    .filter((day) => latest === null || day <= latest)
    .sort()
  const days = happened.length > 0 ? happened : published.flatMap((bounds) => bounds.earliest ?? []).sort()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return null
  return createEdtf(first === last ? first : `${first}/${last}`)
}

/** The place that most claims name; of equally many, the narrowest. */
export function incidentPlace(statements: readonly Statement[]): Place | null {
  const places = statements.flatMap(({ claims }) => claims).flatMap((claim) => placesOf(claim))
  const groups = [...groupBy(places, ({ ref, words }) => ref ?? words).values()]
  const depth = (place: Place | undefined): number => place?.ref?.split('/').length ?? 0
  const [most] = groups.toSorted((a, b) => b.length - a.length || depth(b[0]) - depth(a[0]))
  return most?.[0] ?? null
}

function placesOf(claim: Statement['claims'][number]): readonly Place[] {
  switch (claim.kind) {
    case 'event':
    case 'status':
      return claim.place === null ? [] : [claim.place]
    case 'figure':
      return claim.figure.place === null ? [] : [claim.figure.place]
    case 'appeal':
    case 'position':
    case 'relation':
    case 'assessment':
      return []
  }
}
