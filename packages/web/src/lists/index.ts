export { Filters } from './filters.tsx'
export { ReportsPage } from './reports-page.tsx'
export {
  readAsOf,
  readIncidentSearch,
  readReportSearch,
  readSearch,
  readStatementSearch,
  writeSearch,
} from './search.ts'
export { StatementsPage } from './statements-page.tsx'
export { Twins } from './twins.tsx'
export { isBare, VirtualList } from './virtual-list.tsx'
