import type { Database } from '../../database/index.ts'
import type { StateTable, Tables } from '../tables.ts'

/** Why the rows that lay there were not taken over: the machine stopped amid writing, they cannot be read, they are of another version. */
export type Discarded = 'cut-off' | 'damaged' | 'version'

/** Where one compartment's rows are kept, and how they are begun again. */
export interface RowStore {
  readonly database: Database<Tables>
  readonly discarded: Discarded | null
  /** Throws all rows away; this store is closed and another one answers. */
  renew(): Promise<RowStore>
  /** Leaves no erased row in freed space; another store may answer afterwards. */
  sweep(state: StateTable): Promise<RowStore>
  close(): Promise<void>
}
