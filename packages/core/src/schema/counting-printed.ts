import type { Block, BlockName, Quarter } from '../weigh/index.ts'

/** A block of a quarter with the violations that it counts. */
export interface PrintedBlock extends Block {
  /** Ids of the violations. */
  readonly counted: readonly string[]
}

/** What `sanad count --json` prints. */
export interface PrintedCount {
  readonly quarter: Quarter
  /** How many entries of the log count. */
  readonly position: number
  readonly blocks: Readonly<Record<BlockName, PrintedBlock>>
}
