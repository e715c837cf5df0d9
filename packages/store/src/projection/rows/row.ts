import type { Recorded } from '@sanad/core/ledger'
import type { Tables } from '../tables.ts'

/** A row and the table it belongs to. */
export type Row = {
  readonly [T in keyof Tables]: { readonly table: T; readonly row: Tables[T] }
}[keyof Tables]

/** What every row knows of the entry it comes from. */
export type Origin = Pick<Recorded, 'position' | 'entry' | 'author' | 'received'>

/** Characters of texts by their names among the bodies; null where they are erased or not here. */
export type Characters = ReadonlyMap<string, string | null>
