export * from './find.ts'
export * from './number.ts'
export * from './quantity.ts'
