export { CATALOGUES, type Catalogue, type MessageKey } from './catalogue.ts'
export { keepApart } from './params.ts'
export { openWords, type Words, wordProblem, wordReason } from './words.ts'
