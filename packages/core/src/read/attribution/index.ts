export { createRuleTagger } from './tagger.ts'
