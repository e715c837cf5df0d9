import type { Recorded } from '@sanad/core/ledger'

/** The log that a projection is made from: its entries in the order in which it received them. */
export interface Log {
  readonly size: number
  /** The root over all its entries. */
  readonly root: string
  /** The root as it was when the log had so many entries. */
  rootAt(size: number): Promise<string>
  /** Entries from a position on. */
  read(from: number): AsyncIterable<Recorded>
  /** A text's characters by their name among the bodies; null where they are erased, locked or not here. */
  characters(name: string): Promise<string | null>
}
