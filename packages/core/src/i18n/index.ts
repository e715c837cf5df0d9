export { claimLine, countedWords } from './claim.ts'
export { asOfWords, dateWords, reportDateWords } from './date.ts'
export { keepApart } from './params.ts'
export { peopleWords } from './people.ts'
export { plainWords } from './plain.ts'
export {
  bylineOf,
  howItSpeaks,
  howItSpeaksInShort,
  nameSpeakers,
  quoteOf,
  whoSpeaks,
} from './speaker.ts'
export { openWords, type Words, wordProblem, wordReason } from './words.ts'
