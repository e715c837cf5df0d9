export * from './document.ts'
export * from './language.ts'
export * from './port.ts'
