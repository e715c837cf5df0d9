import type {
  Act,
  Confirmation,
  Hedge,
  PersonCode,
  Report,
  Span,
  Stance,
  Statement,
} from '@sanad/core/statement'

/** Where something is kept: in the clear, or under keys. */
export type Compartment = 'open' | 'sealed'

/** An act as this workspace's ledger received it. */
export interface ReceivedAct {
  readonly act: Act
  readonly entry: string
  readonly position: number
  /** The device key that signed it. */
  readonly author: string
}

/** What people made of a statement. `contested`: their last words on it differ, and nobody's counts. */
export type Decided =
  | { readonly kind: 'as-read' | 'accepted' | 'held' | 'rejected' | 'contested' }
  | { readonly kind: 'replaced'; readonly by: Statement }

/** A statement in a list. */
export interface ListedStatement {
  readonly statement: Statement
  readonly compartment: Compartment
  readonly entry: string
  readonly position: number
  /** Null where its report is not here. */
  readonly report:
    | (Pick<Report, 'id' | 'title' | 'publisher' | 'date'> & {
        /** What its file is called. */
        readonly file: string | null
      })
    | null
  readonly withdrawn: boolean
  readonly decided: Decided
  readonly acts: readonly ReceivedAct[]
}

/** One reading's word on a statement. */
export interface ToldBy {
  readonly reading: string
  readonly reader: string
  readonly version: string
  readonly entry: string
  readonly position: number
  readonly statement: Statement
  /** Whether it is the one that counts. */
  readonly stands: boolean
}

/** A statement and everything it came through. */
export interface TracedStatement {
  readonly compartment: Compartment
  readonly statement: Statement
  readonly stands: boolean
  readonly report: {
    readonly report: Report
    readonly entry: string
    readonly received: string
    readonly evidence: string | null
    readonly file: string | null
    readonly withdrawn: boolean
  } | null
  readonly readings: readonly ToldBy[]
  readonly decided: Decided
  readonly acts: readonly ReceivedAct[]
}

/** What a person selected and said of it. Words are taken from the text at these places; the server refuses places outside it. */
export interface StatementEdit {
  /** Stretches of what is said, in code points of the report's text. */
  readonly content: readonly Span[]
  /** Stretches of the words that say that something is said; empty where there are none. */
  readonly cue: readonly Span[]
  readonly source: {
    /** Stretches that name who speaks; empty for the report's own voice, or where the name stands nowhere. */
    readonly spans: readonly Span[]
    /** Who speaks where no words of the text name them; else left out. */
    readonly name?: string
    readonly kind?: Statement['source']['kind']
    readonly actors?: Statement['source']['actors']
    readonly role?: string | null
  }
  readonly stance: Stance
  readonly hedge?: Hedge
  readonly confirmation?: Confirmation
  readonly quoted?: Statement['quoted']
  readonly said?: Statement['said']
  /** Left out, an edited statement keeps the claims that still stand inside its content, and a new one has none. */
  readonly claims?: Statement['claims']
}

/** Selected words of a report become a statement of the person's own. */
export interface NewStatement extends StatementEdit {
  readonly report: string
  /** The text in which the places stand; refused where it is no longer the one that counts. */
  readonly text: string
}

/** What a person does with a statement as it stands. `flag` holds it and says why, in one step. */
export type ActOnStatement = { readonly statement: string; readonly reading?: string } & (
  | { readonly kind: 'accept' | 'hold' }
  | { readonly kind: 'reject'; readonly why?: string | null }
  | { readonly kind: 'comment' | 'flag'; readonly words: string }
  | { readonly kind: 'replace'; readonly with: StatementEdit }
)

/** What a person does: on a statement, or takes an act of their own back. */
export type NewAct = ActOnStatement | { readonly kind: 'retract'; readonly act: string }

/** What was written down, and how the statement stands now. Retract every one of `acts` to undo it. */
export interface Acted {
  readonly acts: readonly string[]
  readonly by: PersonCode
  readonly statement: TracedStatement
}
