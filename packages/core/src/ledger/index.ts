export * from './body.ts'
export * from './entry-length.ts'
export * from './memory-store.ts'
export * from './port.ts'
