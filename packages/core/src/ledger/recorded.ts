import type { Body, Compartment, Recorded } from './body.ts'
import { decodeBody } from './body-bytes.ts'
import type { Entry } from './entry.ts'
import type { Crypto } from './port.ts'
import { entriesOf, type Ledger, type Unseal } from './verify-bodies.ts'

/** From where a ledger is read, and with what. */
export interface RecordedOptions {
  /** The position to begin at. */
  readonly from?: number
  readonly unseal?: Unseal
}

/** What a ledger's entries say, in the order in which its log received them. Entries of compartments that later versions add are passed over; a body that is erased, locked, of a later version or not here is null. */
export async function* recordedIn(
  crypto: Crypto,
  ledger: Ledger,
  { from = 0, unseal }: RecordedOptions = {},
): AsyncIterable<Recorded> {
  for await (const { position, received, entry } of entriesOf(crypto, ledger.entries, from)) {
    const compartment = compartmentOf(entry)
    if (compartment === null) continue
    const body = await bodyOf(ledger, entry, unseal)
    const { id, author } = entry
    yield { position, entry: id, author, compartment, received, body }
  }
}

async function bodyOf({ bodies }: Ledger, entry: Entry, unseal?: Unseal): Promise<Body | null> {
  const bytes = await bodies.get(entry.body)
  if (bytes === null) return null
  const plain = entry.compartment === 'open' ? bytes : ((await unseal?.(entry, bytes)) ?? null)
  const read = plain === null ? null : decodeBody(plain)
  return read?.kind === 'body' ? read.body : null
}

function compartmentOf({ compartment }: Entry): Compartment | null {
  return compartment === 'open' || compartment === 'sealed' ? compartment : null
}
