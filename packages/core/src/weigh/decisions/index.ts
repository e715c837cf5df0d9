export * from './guards.ts'
export * from './judgements.ts'
export * from './sources.ts'
export * from './standing.ts'
