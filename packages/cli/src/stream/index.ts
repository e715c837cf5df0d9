export * from './given-report.ts'
export * from './known-ids.ts'
export * from './line.ts'
export * from './lines.ts'
