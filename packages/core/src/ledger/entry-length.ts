import { SanadError } from '../statement/index.ts'

/** No entry is longer. */
export const LONGEST_ENTRY = 4096

/** Refuses entries of no bytes or too many (`ledger/entry-length`). */
export function checkEntryLengths(entries: readonly Uint8Array[]): void {
  const wrong = entries.find(({ length }) => length === 0 || length > LONGEST_ENTRY)
  if (wrong === undefined) return
  throw new SanadError(
    'ledger/entry-length',
    `an entry has 1 to ${LONGEST_ENTRY} bytes; this one has ${wrong.length}`,
  )
}
