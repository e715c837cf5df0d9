export * from './given-report.ts'
export * from './known-ids.ts'
export * from './lines.ts'
export * from './output.ts'
