export { isSettled, useArrivals } from './arrivals.ts'
export { client, downloadOf, isNowhere, isUnreachable, sentenceOf, sourceOfJobs } from './client.ts'
export {
  type IncidentSearch,
  type ReportSearch,
  type StatementSearch,
  useAgainstReport,
  useIncident,
  useIncidents,
  useLists,
  useReport,
  useReports,
  useSearches,
  useStatements,
  useTraced,
  useViolation,
  useViolations,
  useWeighing,
  useWorkspace,
} from './queries.ts'
