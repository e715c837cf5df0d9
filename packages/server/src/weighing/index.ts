export { createIncidentKeeper, type IncidentKeeper, type WeighingChange } from './incident-keeper.ts'
export { againstReport, findIncidents, listedIncidents, wholeIncident } from './incident-views.ts'
export { printIncident } from './printed-incident.ts'
export { incidentLine, printStanding } from './printed-standing.ts'
export { printDecision, printViolation, printWhole } from './printed-verification.ts'
export {
  type HeldReport,
  type SettledReports,
  type SortedReport,
  sortSettled,
  type WeighedIncident,
  weighStanding,
} from './standing-incidents.ts'
export { distinctReports, sortReports, type WeighedReport, weighReports } from './weighing.ts'
