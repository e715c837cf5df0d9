export { setOf } from './direction.ts'
export { Dated, Quoted, Told } from './told.tsx'
export { useWords, type WebWords, WordsProvider } from './words.tsx'
