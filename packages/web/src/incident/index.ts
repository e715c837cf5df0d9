export { IncidentPage } from './incident-page.tsx'
export { IncidentsPage } from './incidents-page.tsx'
export { ViolationPage, ViolationsPage } from './violation-page.tsx'
