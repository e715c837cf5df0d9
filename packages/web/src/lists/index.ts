export { ReportsPage } from './reports-page.tsx'
export { readReportSearch, readSearch, readStatementSearch, writeSearch } from './search.ts'
export { StatementsPage } from './statements-page.tsx'
