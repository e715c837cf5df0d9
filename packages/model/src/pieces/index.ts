export * from './units.ts'
export * from './vocabulary.ts'
export * from './words-file.ts'
