export * from './group-reports.ts'
export * from './grouping.ts'
export { createIncidentIndex, type IncidentIndex } from './incident-index.ts'
export { plainWord } from './words.ts'
