export { CATALOGUES, type Catalogue, type MessageKey } from './catalogue.ts'
export { openWords, type Words, wordProblem, wordReason } from './words.ts'
