export { createLexicon } from './lexicon.ts'
export { actorsIn, type FoundActor } from './names.ts'
export { resolveSources } from './resolve.ts'
