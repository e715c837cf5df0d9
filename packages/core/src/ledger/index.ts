export * from './body.ts'
export * from './port.ts'
