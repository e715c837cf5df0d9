export * from './age.ts'
export * from './group.ts'
export * from './head.ts'
