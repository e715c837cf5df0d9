export { dateWords } from './date.ts'
export { keepApart } from './params.ts'
export { openWords, type Words, wordProblem, wordReason } from './words.ts'
