import type { Edtf, Source } from '../statement/index.ts'
import type { Manner } from './assemble/build.ts'
import type { Document, Stretch } from './document.ts'
import type { Analyser } from './language.ts'
import type {
  Attribution,
  ClaimDraft,
  ClaimFinder,
  FoundPlace,
  FoundTime,
  Gazetteer,
  Lexicon,
  Tagger,
} from './port.ts'

/** Everything that reading one language takes. Another language is another set. */
export interface LanguageParts {
  readonly analyser: Analyser
  readonly tagger: Tagger
  readonly gazetteer: Gazetteer
  readonly lexicon: Lexicon
  readonly findTimes: (document: Document, date: Edtf | null) => readonly FoundTime[]
  readonly findPlaces: (document: Document, gazetteer: Gazetteer) => readonly FoundPlace[]
  readonly finders: readonly ClaimFinder[]
  /** Who speaks, one source an attribution. */
  readonly resolveSources: (
    document: Document,
    attributions: readonly Attribution[],
    lexicon: Lexicon,
  ) => readonly Source[]
  /** Who the speaker of a turn is, by the name alone as a document of its own. */
  readonly speakerOf: (name: Document, lexicon: Lexicon) => Pick<Source, 'kind' | 'actors' | 'role' | 'voice'>
  /** Whether a source's words are what a speaker of a kind is to himself, herself or itself. */
  readonly isSelf: (words: string, speaker: Source['kind']) => boolean
  /** How each source stands to what it says, one manner an attribution. */
  readonly mannersOf: (
    document: Document,
    attributions: readonly Attribution[],
    sources: readonly Source[],
    lexicon: Lexicon,
  ) => readonly Manner[]
  /** What the words round a stretch say of a claim on it, where nobody else is said to have said it. */
  readonly frameAt: (document: Document, at: Stretch) => ClaimDraft['frame']
}
