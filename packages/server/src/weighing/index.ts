export { printIncident } from './printed-incident.ts'
export { distinctReports, sortReports, type WeighedReport, weighReports } from './weighing.ts'
