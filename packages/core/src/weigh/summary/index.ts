export * from './summary.ts'
