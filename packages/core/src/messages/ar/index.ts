export * from './problems.ts'
export * from './reasons.ts'
export * from './terminal.ts'
