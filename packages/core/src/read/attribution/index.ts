export { createRuleTagger, type RuleTagger } from './tagger.ts'
