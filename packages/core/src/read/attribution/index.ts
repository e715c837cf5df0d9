export { nounPhraseBefore } from './phrase-before.ts'
export { createRuleTagger, type RuleTagger } from './tagger.ts'
