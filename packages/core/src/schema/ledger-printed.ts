import type { Body } from '../ledger/index.ts'
import type { Statement } from '../statement/index.ts'

/** Several entries of one author with one number. */
export interface PrintedFork {
  readonly author: string
  readonly sequence: number
  readonly entries: readonly string[]
}

/** What `sanad ledger verify --json` prints. */
export interface PrintedVerdict {
  readonly intact: boolean
  readonly size: number
  readonly root: string | null
  readonly devices: number
  readonly forks: readonly PrintedFork[]
  readonly quarantined: readonly string[]
  /** How many entries tell of a time that cannot be, by more than a day. */
  readonly oddTimes: number
  /** Null where the entries are not whole, so that bodies were not looked at. */
  readonly bodies: {
    readonly held: number
    readonly erased: number
    readonly lingering: readonly string[]
    readonly absent: readonly string[]
  } | null
  readonly remembered: { readonly size: number; readonly root: string } | null
  /** The first bad entry. */
  readonly broken: {
    readonly position: number
    readonly author: string | null
    readonly sequence: number | null
    readonly why: string
    readonly text: string
  } | null
  /** Bytes that are not as they were written and that nobody accepted. */
  readonly damage: readonly {
    readonly kind: string
    readonly file: string
    readonly from: number
    readonly to: number
    readonly hash: string
    readonly text: string
  }[]
  /** Files whose damage was accepted just now. */
  readonly accepted: readonly string[]
}

/** A proof that holds, and what it leaves open. */
export interface PrintedProof {
  readonly holds: true
  readonly entry: {
    readonly id: string
    readonly position: number
    readonly author: string
    readonly sequence: number
    readonly claimed: string
    readonly kind: string
  }
  readonly log: {
    readonly origin: string
    readonly key: string
    readonly size: number
    readonly root: string
  }
  /** Null where the entry alone is proved. `statement` is null where the part is none. */
  readonly part: {
    readonly index: number
    readonly text: string
    readonly statement: Statement | null
  } | null
  readonly since: {
    readonly kind: 'self-asserted' | 'witnessed'
    readonly by: readonly string[]
    readonly on: string
  }
  readonly leavesOpen: readonly string[]
}

/** A proof that does not hold. */
export interface PrintedNoProof {
  readonly holds: false
  readonly why: string
  readonly text: string
}

/** What `sanad ledger check --json` prints. */
export interface PrintedProofs {
  readonly proofs: readonly (PrintedProof | PrintedNoProof)[]
}

/** What `sanad ledger merge --json` prints. */
export interface PrintedMerge {
  readonly added: number
  readonly known: number
  readonly bodies: number
  readonly refused: readonly { readonly position: number; readonly why: string; readonly text: string }[]
  readonly waiting: readonly string[]
  readonly damaged: readonly string[]
  readonly absent: readonly string[]
  readonly forks: readonly PrintedFork[]
  readonly deleted: number
  readonly acknowledged: readonly string[]
  /** Erasures that are not carried out before a person here confirms them. */
  readonly asked: readonly { readonly entry: string; readonly author: string; readonly reason: string }[]
  /** Whether something was erased that a locked device cannot sign for yet. */
  readonly unsigned: boolean
}

/** An entry as `sanad ledger log --json` prints it. */
export interface PrintedEntry {
  readonly position: number
  readonly id: string
  readonly received: string
  readonly claimed: string
  readonly author: string
  readonly sequence: number
  /** Whose device it was, by code name; null where no entry says. */
  readonly person: string | null
  readonly compartment: string
  readonly kind: string
  /** What kind of body it has; null where that cannot be read. */
  readonly says: Body['kind'] | null
}

/** A device as `sanad member list --json` prints it. */
export interface PrintedDevice {
  /** Its public key, in hex. */
  readonly device: string
  /** What it is to this device. */
  readonly standing: 'own' | 'vouched' | 'removed' | 'unknown'
  /** Whose it is; where it is unknown, whose it says it is. */
  readonly person: string | null
  readonly roles: readonly string[]
  readonly told: string | null
  /** How many entries it wrote. */
  readonly entries: number
}

/** What `sanad member list --json` prints. */
export interface PrintedDevices {
  readonly devices: readonly PrintedDevice[]
}

/** What `sanad ledger log --json` prints. */
export interface PrintedLog {
  /** How many entries the log had. */
  readonly size: number
  readonly entries: readonly PrintedEntry[]
}
