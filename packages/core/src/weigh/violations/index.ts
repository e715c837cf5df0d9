export * from './propose.ts'
export * from './tally-of.ts'
