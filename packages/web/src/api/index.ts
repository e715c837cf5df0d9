export { client, downloadOf, isUnreachable, sentenceOf, sourceOfJobs } from './client.ts'
export {
  type ReportSearch,
  type StatementSearch,
  useDisagreements,
  useLists,
  useReport,
  useReports,
  useSearches,
  useStatements,
  useTraced,
  useWorkspace,
} from './queries.ts'
