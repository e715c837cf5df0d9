import { ACTORS } from '../../statement/index.ts'
import type { LanguageParts } from '../language-parts.ts'
import { ARABIC_CUES } from '../lexicon/ar/cues.ts'
import { ARABIC_SPEAKERS } from '../lexicon/ar/speakers.ts'
import type { CueLexicon } from '../lexicon/cues.ts'
import { FRENCH_CUES } from '../lexicon/fr/cues.ts'
import { FRENCH_SPEAKERS } from '../lexicon/fr/speakers.ts'
import type { SpeakerWords } from '../lexicon/speakers.ts'
import { createGazetteer } from '../places/index.ts'
import { plainWord } from '../plain-word.ts'
import type { Tagger } from '../port.ts'
import { createLexicon } from '../source/index.ts'
import { createPlainAnalyser } from './analyser.ts'
import { createPlainManners } from './manners.ts'
import { createPlainSpeakers, speakerBy } from './speakers.ts'

/** What Sanad knows of a language in which it reads who said what, and not yet what is claimed. */
interface PlainLanguage {
  readonly speakers: SpeakerWords
  readonly cues: CueLexicon
}

const LANGUAGES: Readonly<Record<string, PlainLanguage>> = {
  ar: { speakers: ARABIC_SPEAKERS, cues: ARABIC_CUES },
  fr: { speakers: FRENCH_SPEAKERS, cues: FRENCH_CUES },
}

/** The parts that read who said what in a language without rules, by a tagger that was taught it; null for other languages. */
export function createPlainParts(lang: string, tagger: Tagger): LanguageParts | null {
  const known = LANGUAGES[lang]
  if (known === undefined) return null
  const lexicon = createLexicon(ACTORS)
  const { speakers, cues } = known
  return {
    analyser: createPlainAnalyser(lang),
    tagger,
    gazetteer: createGazetteer(),
    lexicon,
    findTimes: () => [],
    findPlaces: () => [],
    finders: [],
    resolveSources: createPlainSpeakers(speakers),
    speakerOf: ({ text, tokens }, names) =>
      speakerBy(tokens, { text, around: text, words: speakers, lexicon: names, last: [] }),
    isSelf: (words) => speakers.selves.has(plainWord(words)),
    mannersOf: createPlainManners(cues),
    frameAt: () => ({}),
  }
}
