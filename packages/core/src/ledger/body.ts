import type {
  Act,
  Decision,
  EvidenceId,
  Instant,
  Judgement,
  Locator,
  PersonCode,
  Reading,
  Report,
  ReportId,
  Text,
  TextId,
  Violation,
} from '../statement/index.ts'

/** Where what is public and what is not is kept apart: `open` lies in the clear, `sealed` under keys. */
export type Compartment = 'open' | 'sealed'

/** Bytes in the body store: their name there and how many they are before sealing. */
export interface Held {
  readonly name: string
  readonly size: number
}

/** What an entry says. An entry commits to its body and never holds it, so that the body can be erased. */
export type Body =
  | ReportBody
  | TextBody
  | ReadingBody
  | ActBody
  | PinBody
  | JudgementBody
  | ViolationBody
  | DecisionBody
  | WithdrawalBody
  | MemberBody
  | SearchBody
  | AccessBody
  | EraseBody
  | ErasedBody

/** A report came in. */
export interface ReportBody {
  readonly kind: 'report'
  readonly report: Report
  /** Its texts as they came; UTF-8 in the body store. */
  readonly texts: readonly HeldText[]
  readonly evidence: HeldEvidence | null
  /** Where a conversation is the report: who spoke, under a code. */
  readonly interview: { readonly source: PersonCode } | null
}

export interface HeldText {
  readonly text: Text
  readonly characters: Held
  /** Where stretches of it lie in the file, by code points. */
  readonly located: readonly { readonly at: readonly [number, number]; readonly locator: Locator }[]
  /** Who speaks where, in a talk or a chat; left out where nobody's turns are told. */
  readonly turns?: readonly HeldTurn[]
}

/** One speaker's words in a text, by code points, and where the text says the speaker's name. */
export interface HeldTurn {
  readonly at: readonly [number, number]
  readonly speaker: string
  readonly named: readonly [number, number] | null
}

export interface HeldEvidence {
  readonly id: EvidenceId
  /** The file's name as it came. */
  readonly name: string
  readonly mediaType: string
  readonly bytes: Held
}

/** A report has one more text: recognised, translated, redacted. */
export interface TextBody {
  readonly kind: 'text'
  readonly text: Text
  readonly characters: Held
  /** The text it takes the place of, of which no body is left: a redaction's original. */
  readonly instead: TextId | null
}

/** One reader read one text. */
export interface ReadingBody {
  readonly kind: 'reading'
  readonly reading: Reading
}

/** A person did something with a statement. */
export interface ActBody {
  readonly kind: 'act'
  readonly act: Act
}

/** A person named or judged an incident, which keeps its name from then on. */
export interface PinBody {
  readonly kind: 'pin'
  /** Random; 32 hex digits. */
  readonly incident: string
  readonly name: string | null
  readonly reports: readonly ReportId[]
  readonly by: PersonCode
  readonly at: Instant
}

/** A person said whether two reports speak of one incident. */
export interface JudgementBody {
  readonly kind: 'judgement'
  readonly judgement: Judgement
}

/** A person put together what was done to children in an incident, or put it together anew. */
export interface ViolationBody {
  readonly kind: 'violation'
  readonly violation: Violation
}

/** A person decided on a violation. */
export interface DecisionBody {
  readonly kind: 'decision'
  readonly decision: Decision
}

/** A report entered by mistake is no longer counted. It stays to be seen. */
export interface WithdrawalBody {
  readonly kind: 'withdrawal'
  readonly report: ReportId
  readonly why: string
  readonly by: PersonCode
  readonly at: Instant
}

/** A device belongs to a person from now on, or no longer. */
export interface MemberBody {
  readonly kind: 'member'
  readonly person: PersonCode
  /** The device's public key, in hex. */
  readonly key: string
  readonly roles: readonly string[]
  readonly status: 'active' | 'removed'
  readonly at: Instant
}

/** A search that a person keeps under a name. */
export interface SearchBody {
  readonly kind: 'search'
  readonly name: string
  readonly query: string
  readonly by: PersonCode
  readonly at: Instant
}

/** A person opened something sealed. */
export interface AccessBody {
  readonly kind: 'access'
  readonly report: ReportId
  readonly by: PersonCode
  readonly at: Instant
}

/** Bodies are to be deleted, here and wherever they were copied. */
export interface EraseBody {
  readonly kind: 'erase'
  /** The entries whose bodies go. */
  readonly entries: readonly string[]
  /** Other bodies that go with them: texts, files. */
  readonly names: readonly string[]
  readonly reason: string
  readonly by: PersonCode
  readonly at: Instant
}

/** A replica deleted what an entry said to. */
export interface ErasedBody {
  readonly kind: 'erased'
  readonly erase: string
  readonly replica: string
  readonly at: Instant
}

/** What a projection is made of: an entry as one log received it, with its body where it can be read. */
export interface Recorded {
  readonly position: number
  /** The entry's id. */
  readonly entry: string
  /** The entry's author: its device key in hex. */
  readonly author: string
  readonly compartment: Compartment
  /** When this log received it. */
  readonly received: Instant
  /** `null` where it is erased, locked or not here. */
  readonly body: Body | null
}
