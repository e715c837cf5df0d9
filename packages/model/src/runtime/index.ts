export * from './network.ts'
export * from './open.ts'
