export { fold, foldWords } from './fold.ts'
export { createQuery } from './query.ts'
export { createVector, type Searched } from './vector.ts'
