export * from './entry.ts'
export * from './ranges.ts'
export * from './span.ts'
export * from './total.ts'
