/** How far the log is told of, and of which log. */
export interface StateTable {
  readonly id: number
  /** How many entries of the log are in the rows. */
  readonly position: number
  /** The log as it stood when it was last read: how many entries, and the root over them. */
  readonly size: number
  readonly root: string
  /** Which meaning the rows have; another version is built anew. */
  readonly version: number
  /** Whether the indexes are still to be made: many rows are written faster without. */
  readonly unindexed: boolean
  /** Whether erased rows may still lie in freed space. */
  readonly unswept: boolean
}

export interface EntryTable {
  readonly entry: string
  readonly position: number
  readonly author: string
  readonly compartment: string
  readonly received: string
  /** What it says; null where it is erased, locked or not here. */
  readonly kind: string | null
}

export interface ReportTable {
  readonly report: string
  readonly entry: string
  readonly position: number
  readonly received: string
  readonly given: string | null
  readonly evidence: string | null
  readonly file: string | null
  readonly media: string | null
  readonly parent: string | null
  readonly title: string | null
  readonly publisher: string | null
  /** The publisher as it is compared. */
  readonly outlet: string | null
  readonly dated: string | null
  readonly earliest: string | null
  readonly latest: string | null
  readonly lang: string | null
  /** Who spoke, where a conversation is the report. */
  readonly interview: string | null
  readonly body: string
  /** Of its title, its file's name and who brought it out. */
  readonly words: string
}

export interface TextTable {
  readonly report: string
  readonly text: string
  readonly entry: string
  readonly position: number
  readonly origin: string
  readonly version: string
  readonly lang: string | null
  readonly made_from: string | null
  readonly instead: string | null
  /** Its name among the bodies. */
  readonly held: string
  readonly located: string
  /** Null where they are erased or not here. */
  readonly characters: string | null
}

export interface ReadingTable {
  readonly report: string
  readonly entry: string
  readonly position: number
  readonly reading: string
  readonly text: string
  readonly reader: string
  readonly version: string
  readonly problems: string
  /** What the columns of its statements do not say of them: their JSON in UTF-8, one after the other. */
  readonly statements: Uint8Array
}

export interface StatementTable {
  readonly report: string
  readonly entry: string
  /** Its place in its reading, from 0. */
  readonly rank: number
  readonly position: number
  readonly statement: string
  readonly reading: string
  readonly person: boolean
  readonly speaker: string
  readonly stance: string
  readonly said: string | null
  readonly words: string
  /** Where in its reading's statements it begins, from 0, and how many bytes it has. */
  readonly begins: number
  readonly bytes: number
  /** How sure its reader was, 0 to 1. */
  readonly confidence: number | null
}

export interface ClaimTable {
  readonly report: string
  readonly entry: string
  /** The statement's place in its reading. */
  readonly rank: number
  /** Its place in its statement, from 0. */
  readonly claim: number
  readonly position: number
  readonly kind: string
  readonly stance: string
  readonly realis: string
  /** What the claim is about by its kind: an event, a status, an action, a relation, an axis. */
  readonly about: string | null
  readonly measure: string | null
  readonly unit: string | null
  readonly counted: string | null
  readonly bound: string | null
  readonly stated: number | null
  readonly low: number | null
  readonly high: number | null
  readonly words: string | null
  readonly period: string | null
  readonly as_of: string | null
  readonly place: string | null
  readonly place_ref: string | null
  readonly country: string | null
  readonly lat: number | null
  readonly lon: number | null
}

/** Somebody whom a statement names: as its source, or in one of its claims. */
export interface MentionTable {
  readonly report: string
  readonly entry: string
  /** The statement's place in its reading. */
  readonly rank: number
  readonly mention: number
  readonly position: number
  /** `source`, or `claim` with the claim's place. */
  readonly part: string
  readonly claim: number | null
  readonly actor: string | null
  readonly name: string
  readonly kind: string
}

export interface ActTable {
  readonly statement: string
  readonly entry: string
  readonly position: number
  readonly author: string
  readonly act: string
  readonly kind: string
  readonly person: string
  readonly body: string
}

export interface WithdrawalTable {
  readonly report: string
  readonly entry: string
  readonly position: number
  readonly why: string
  readonly person: string
  readonly done: string
}

export interface AccessTable {
  readonly report: string
  readonly entry: string
  readonly position: number
  readonly person: string
  readonly done: string
}

export interface PinTable {
  readonly incident: string
  readonly entry: string
  readonly position: number
  readonly name: string | null
  readonly person: string
  readonly done: string
}

export interface PinMemberTable {
  readonly incident: string
  readonly entry: string
  readonly report: string
  readonly position: number
}

/** A person's answer to whether two reports speak of one incident; `one` is the smaller id. */
export interface JudgementTable {
  readonly one: string
  readonly other: string
  readonly entry: string
  readonly position: number
  readonly author: string
  readonly judgement: string
  readonly answer: string
  readonly why: string | null
  readonly person: string
  readonly done: string
}

/** One telling of a violation. */
export interface ViolationTable {
  readonly violation: string
  readonly entry: string
  readonly position: number
  readonly author: string
  readonly version: string
  readonly incident: string
  readonly type: string
  readonly person: string
  readonly done: string
  readonly body: string
}

/** A statement that a telling of a violation rests on. */
export interface ViolationSourceTable {
  readonly violation: string
  readonly entry: string
  readonly position: number
  readonly statement: string
  readonly role: string | null
}

export interface DecisionTable {
  readonly violation: string
  readonly entry: string
  readonly position: number
  readonly author: string
  readonly decision: string
  readonly version: string
  readonly level: string
  readonly status: string
  readonly dated: string
  readonly person: string
  readonly done: string
  readonly body: string
}

export interface MemberTable {
  readonly person: string
  readonly entry: string
  readonly position: number
  readonly key: string
  readonly roles: readonly string[]
  readonly status: string
  readonly done: string
}

export interface SavedSearchTable {
  readonly person: string
  readonly entry: string
  readonly position: number
  readonly name: string
  readonly query: string
  readonly done: string
}

/** One thing that an entry says is to be deleted: an entry's body, or a body by its name. */
export interface EraseTable {
  readonly target: string
  readonly entry: string
  readonly position: number
  readonly reason: string
  readonly person: string
  readonly done: string
}

export interface ErasedTable {
  readonly erase: string
  readonly entry: string
  readonly position: number
  readonly replica: string
  readonly done: string
}

/** From which position to which a row is what its report counts with: its metadata, its text, its readings. */
export interface StandingTable {
  readonly report: string
  readonly part: string
  readonly entry: string
  /** The report's, text's or reading's id. */
  readonly thing: string
  readonly since: number
  /** Null: still. */
  readonly until: number | null
}

/** Every table of the projection by its name. */
export interface Tables {
  readonly projection_state: StateTable
  readonly entry: EntryTable
  readonly report: ReportTable
  readonly text: TextTable
  readonly reading: ReadingTable
  readonly statement: StatementTable
  readonly claim: ClaimTable
  readonly mention: MentionTable
  readonly act: ActTable
  readonly withdrawal: WithdrawalTable
  readonly access: AccessTable
  readonly pin: PinTable
  readonly pin_member: PinMemberTable
  readonly judgement: JudgementTable
  readonly violation: ViolationTable
  readonly violation_source: ViolationSourceTable
  readonly decision: DecisionTable
  readonly member: MemberTable
  readonly saved_search: SavedSearchTable
  readonly erase: EraseTable
  readonly erased: ErasedTable
  readonly standing: StandingTable
}

/** The column that each table is distributed by, so that what is asked together lies together (Citus). */
export const DISTRIBUTED_BY: { readonly [Table in keyof Tables]: keyof Tables[Table] & string } = {
  projection_state: 'id',
  entry: 'entry',
  report: 'report',
  text: 'report',
  reading: 'report',
  statement: 'report',
  claim: 'report',
  mention: 'report',
  act: 'statement',
  withdrawal: 'report',
  access: 'report',
  pin: 'incident',
  pin_member: 'incident',
  judgement: 'one',
  violation: 'violation',
  violation_source: 'violation',
  decision: 'violation',
  member: 'person',
  saved_search: 'person',
  erase: 'target',
  erased: 'erase',
  standing: 'report',
}

/** All tables by name. */
export const TABLE_NAMES: readonly (keyof Tables)[] = Object.keys(DISTRIBUTED_BY) as (keyof Tables)[]
