import { ACTORS } from '../statement/index.ts'
import { createRuleTagger } from './attribution/index.ts'
import { CLAIM_FINDERS } from './claims/index.ts'
import { createEnglishAnalyser } from './english.ts'
import { findFigures } from './figures/index.ts'
import { createGazetteer, findPlaces } from './places/index.ts'
import type { LanguageParts } from './reader.ts'
import { createLexicon, resolveSources } from './source/index.ts'
import { frameAt, mannersOf } from './stance/index.ts'
import { findTimes } from './times/index.ts'

/** Everything that reading English takes, by rules. */
export function createEnglishParts(): LanguageParts {
  const lexicon = createLexicon(ACTORS)
  return {
    analyser: createEnglishAnalyser(lexicon),
    tagger: createRuleTagger(),
    gazetteer: createGazetteer(),
    lexicon,
    findTimes,
    findPlaces,
    finders: [findFigures, ...CLAIM_FINDERS],
    resolveSources,
    mannersOf,
    frameAt,
  }
}
