export { asOfWords, dateWords, reportDateWords } from './date.ts'
export { keepApart } from './params.ts'
export { peopleWords } from './people.ts'
export { openWords, type Words, wordProblem, wordReason } from './words.ts'
