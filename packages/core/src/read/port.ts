import type {
  ActorRef,
  Claim,
  ClaimFrame,
  CodePoint,
  Edtf,
  LinkKind,
  Place,
  Reader,
  Span,
} from '../statement/index.ts'
import type { Document, Stretch } from './document.ts'

/** Where one statement stands in a text: who, said how, said what. Stretches are sorted and disjoint. */
export interface Attribution {
  /** Empty where the words name nobody ("is reported to have"). */
  readonly source: readonly Stretch[]
  readonly cue: readonly Stretch[]
  readonly content: readonly Stretch[]
  /** 0 to 1; null where the tagger does not say. */
  readonly confidence: number | null
  /** Who found it, where that is another than the tagger that tells of it. */
  readonly reader?: Tagger['reader']
}

/** One speaker's words in a text that is a talk or a chat; `named` is where the text says the speaker's name. */
export interface Turn {
  readonly begin: CodePoint
  readonly end: CodePoint
  readonly speaker: string
  readonly named: Span | null
}

/** Finds attributions. Rules, which answer at once, and learned taggers, which take their time, stand behind it alike. */
export interface Tagger {
  readonly reader: Extract<Reader, 'rules' | 'learned' | 'service'>
  readonly version: string
  tag(document: Document): readonly Attribution[] | Promise<readonly Attribution[]>
}

/** Finds places by their names. */
export interface Gazetteer {
  /** The place a name means in a text that is about a country (ISO 3166-1), or null. */
  find(name: string, country: string | null): Omit<Place, 'words' | 'spans'> | null
  /** Longest name in words, so that a reader knows how far to look. */
  readonly longest: number
}

/** Knows the names of actors. */
export interface Lexicon {
  /** The actor a name means, or null. */
  actor(name: string): ActorRef | null
  /** Whether any actor's name begins with this word, so that other words need no looking up. */
  mayBegin(word: string): boolean
  /** The actor of an id, or null. */
  byId(id: string): ActorRef | null
  /** Whether an actor fights, or speaks for one who does. */
  isParty(id: string): boolean
  /** The actor whose part another is: a wing, an outlet; itself where it is nobody's. */
  root(id: string): string
  readonly longest: number
}

type OmitEach<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

/** What a claim says, without how its source stands to it. */
export type ClaimBody = OmitEach<Claim, keyof ClaimFrame>

/**
 * A claim found in the words, before anybody is known to have said it. It goes to the innermost statement that holds its
 * anchor; what no statement holds is said by the report itself.
 */
export interface ClaimDraft {
  /** The word the claim hangs on: a number, a verb. */
  readonly anchor: Stretch
  /** All the words it stands on. */
  readonly spans: readonly Stretch[]
  readonly body: ClaimBody
  /** What the claim's own words narrow of the frame that its statement gives it. */
  readonly frame: Partial<ClaimFrame>
  /** How it hangs together with other drafts of its kind, by their anchors: a part with its whole. */
  readonly links?: readonly { readonly kind: LinkKind; readonly to: Stretch }[]
}

/** A time that words name. */
export interface FoundTime extends Stretch {
  readonly date: Edtf
  /** `as-of`: "so far", "as of Tuesday"; `since` and `within` are stretches of time that figures run over. */
  readonly kind: 'point' | 'period' | 'since' | 'within' | 'as-of'
}

/** A place that words name. */
export interface FoundPlace extends Stretch {
  readonly place: Place
}

/** What every finder of claims is handed. */
export interface ReadingContext {
  readonly document: Document
  /** The report's date, for "on Thursday"; null where nobody said. */
  readonly date: Edtf | null
  readonly lexicon: Lexicon
  readonly times: readonly FoundTime[]
  readonly places: readonly FoundPlace[]
}

/** Finds claims of one family over a whole document. */
export type ClaimFinder = (context: ReadingContext) => readonly ClaimDraft[]
