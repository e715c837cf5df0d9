export { hasNative, type Runtime } from '../runtime/index.ts'
export { type LearnedTagger, type LearnedTaggerOptions, openLearnedTagger } from './learned.ts'
export { findPassages, type Passages } from './passages.ts'
