import type { Words } from '@sanad/core/i18n'
import type { PrintedIncidentLine, PrintedStandingIncident } from '@sanad/core/schema'
import type { StandingViolation } from '@sanad/core/weigh'
import { printViolation, printWhole } from './printed-verification.ts'
import type { WeighedIncident } from './standing-incidents.ts'

/** An incident as a line of a list. */
export function incidentLine(
  { pin, weighed, reports }: WeighedIncident,
  violations: readonly StandingViolation[],
): PrintedIncidentLine {
  return {
    incident: weighed.incident,
    pinned: pin !== null,
    name: pin?.name ?? null,
    date: weighed.date,
    place: weighed.place?.words ?? null,
    reports: reports.map(({ report }) => report.id),
    statements: weighed.statements.length,
    disagreements: weighed.disagreements.length,
    violations: violations.filter(({ violation }) => violation.incident === weighed.incident).length,
  }
}

/** An incident with who settled it and the violations that people recorded of it. */
export function printStanding(
  { pin, weighed, reports, inPassing, joining, leaving }: WeighedIncident,
  violations: readonly StandingViolation[],
  words: Words,
): PrintedStandingIncident {
  return {
    incident: printWhole(
      weighed,
      [...reports, ...inPassing].map(({ report }) => report),
      words,
    ),
    pinned: pin !== null,
    name: pin?.name ?? null,
    joining,
    leaving,
    violations: violations.map((one) => printViolation(one, [], words)),
  }
}
