import type { Instant } from '../statement/index.ts'
import { type Entry, parseEntry } from './entry.ts'
import type { Crypto, EntryStore } from './port.ts'

/** An entry, where a log has it and since when. */
export interface Kept extends Entry {
  readonly position: number
  readonly received: Instant
}

/** A store's entries from a position on, those left out that are none. */
export async function* entriesOf(crypto: Crypto, store: EntryStore, from = 0): AsyncIterable<Kept> {
  for await (const { position, received, bytes } of store.read(from)) {
    const entry = parseEntry(crypto.hash, bytes)
    if (typeof entry !== 'string') yield { ...entry, position, received }
  }
}
