export { type Acted, readAct, readActed, readActs } from './acted.ts'
export { type Counts, readCounts, readKindsSince, type Standing } from './counts.ts'
export { type Pinned, readMembers, readPins, readSavedSearches } from './kept.ts'
export type { AsKnown, Asked } from './known.ts'
export type { Page, Paging } from './page.ts'
export { findByPrefix, type Named } from './prefix.ts'
export { type Present, readPresent, readTouched } from './present.ts'
export {
  type KnownReading,
  type KnownText,
  readReport,
  type StandingStatement,
  type WholeReport,
} from './report.ts'
export { type ListedReport, listReports, type ReportQuestion, type ReportSort } from './report-page.ts'
export { readStatement, type ToldBy, type TracedStatement } from './statement.ts'
export { type ListedStatement, listStatements, type StatementQuestion } from './statement-page.ts'
export { readWeighable, type WeighableQuestion, type WeighableReport } from './weighed.ts'
