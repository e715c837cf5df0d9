export { findTimes } from './find.ts'
export { smallNumber } from './relative.ts'
