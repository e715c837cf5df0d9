import type { Instant, PersonCode } from '@sanad/core/statement'

/** How much there is in one compartment. */
export interface Counts {
  readonly reports: number
  readonly withdrawn: number
  readonly statements: number
  readonly acts: number
  readonly pins: number
  /** Entries by what they say; `unknown` ones are erased, locked or not here. */
  readonly entries: Readonly<Record<string, number>>
}

/** How far the incidents are that somebody waits for: first reports are read, then incidents are weighed. */
export interface WeighingProgress {
  readonly stage: 'reports' | 'incidents'
  readonly done: number
  readonly all: number
}

/** What the workspace holds and how it stands. */
export interface WorkspaceView {
  readonly folder: string
  readonly person: PersonCode
  readonly device: string
  readonly size: number
  readonly root: string
  readonly forks: number
  readonly damage: number
  /** Erasures that wait for a person here, by their entries. */
  readonly asked: readonly string[]
  /** When the ledger was last checked here and how long it was; null where it never was. */
  readonly checked: { readonly at: Instant; readonly size: number } | null
  /** Whether anything can be sealed here: it has a passphrase. */
  readonly sealing: boolean
  /** Whether it has a passphrase that was not given: what is sealed is not shown, and nothing can be written. */
  readonly locked: boolean
  readonly open: Counts
  /** Null while it is locked. */
  readonly sealed: Counts | null
  /** Statements that nobody decided about. */
  readonly undecided: number
  /** Files on their way. */
  readonly jobs: number
  /** Null while nobody waits for incidents. */
  readonly weighing: WeighingProgress | null
}

/** Whether the server can do its work. */
export interface Health {
  readonly ready: boolean
  readonly version: string
}

export interface Passphrase {
  readonly passphrase: string
}

/** A search that a person keeps under a name: the address of a list after its question mark. */
export interface SavedSearch {
  readonly name: string
  readonly query: string
  readonly person: string
  readonly done: string
}

export interface NewSearch {
  readonly name: string
  /** Empty: it is kept no longer. */
  readonly query: string
}

/** A line of the change feed: what an entry was about, by ids. */
export interface Change {
  readonly position: number
  readonly entry: string
  readonly received: string
  readonly author: string
  readonly compartment: 'open' | 'sealed'
  /** Null where it is erased, locked or not here. */
  readonly kind: string | null
  readonly report: string | null
  readonly statement: string | null
  readonly act: string | null
}

export interface LedgerView {
  readonly size: number
  readonly root: string
  readonly device: string
  readonly forks: readonly {
    readonly author: string
    readonly sequence: number
    readonly entries: readonly string[]
  }[]
}

export interface NewBackup extends Passphrase {
  /** A full path on this machine. */
  readonly path: string
}

export interface BackedUp {
  readonly size: number
  readonly root: string
  readonly bytes: number
}

/** Why something was not done. `text` is in the language asked for (`accept-language`). */
export interface Refusal {
  readonly code: string
  readonly params: Readonly<Record<string, string | number | boolean | null | readonly string[]>>
  readonly text: string
}
