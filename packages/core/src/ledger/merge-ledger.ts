import type { Entry } from './entry.ts'
import { entriesOf } from './kept.ts'
import { type Log, PACKAGE_SIZE, type Refusal } from './log.ts'
import type { BodyStore, Crypto } from './port.ts'
import { erasedBy, isDamage, type Ledger } from './verify-bodies.ts'

/** What became of another replica's ledger. */
export interface MergeReceipt {
  readonly added: number
  readonly known: number
  readonly bodies: number
  /** Bodies that were not taken: they do not have their name's hash there. */
  readonly damaged: readonly string[]
  /** Entries that hang on one which the other does not have either. */
  readonly waiting: readonly Entry[]
  /** Where the other has an entry that was not taken, and why. */
  readonly refused: readonly { readonly position: number; readonly why: Refusal }[]
}

/** A ledger of ours, opened. */
export interface OpenLedger extends Ledger {
  readonly log: Log
}

/** Takes all that another replica has and we do not: bodies first, then entries. What either says was erased is not brought back. Broken off and begun again, it goes on. */
export async function mergeLedger(crypto: Crypto, mine: OpenLedger, other: Ledger): Promise<MergeReceipt> {
  const erased = await erasedNames(crypto, [mine, other])
  const copied = await copyBodies(mine.bodies, other.bodies, erased)
  const refused: MergeReceipt['refused'][number][] = []
  let waiting: readonly Entry[] = []
  let [added, known] = [0, 0]
  for (let from = 0; from < other.entries.size; from += PACKAGE_SIZE) {
    const some: Uint8Array[] = []
    for await (const { bytes } of other.entries.read(from, from + PACKAGE_SIZE)) some.push(bytes)
    const receipt = await mine.log.receive(some)
    added += receipt.added.length
    known += receipt.known
    waiting = [...waiting, ...receipt.waiting]
    refused.push(...receipt.refused.map(({ index, why }) => ({ position: from + index, why })))
  }
  const again = await mine.log.receive(waiting.map(({ bytes }) => bytes))
  return {
    ...copied,
    added: added + again.added.length,
    known: known + again.known,
    waiting: again.waiting,
    refused,
  }
}

/** Names of bodies that one of the ledgers says were erased, whichever has the entry that told of them. */
async function erasedNames(crypto: Crypto, ledgers: readonly Ledger[]): Promise<ReadonlySet<string>> {
  const told = await Promise.all(ledgers.map((ledger) => erasedBy(crypto, ledger)))
  const names = new Set(told.flatMap((erased) => [...erased.names]))
  for (const { entries } of ledgers) {
    for await (const entry of entriesOf(crypto, entries)) {
      if (told.some((erased) => erased.entries.has(entry.id))) names.add(entry.body)
    }
  }
  return names
}

async function copyBodies(
  to: BodyStore,
  from: BodyStore,
  erased: ReadonlySet<string>,
): Promise<{ readonly bodies: number; readonly damaged: readonly string[] }> {
  const held = new Set<string>()
  for await (const name of to.names()) held.add(name)
  const damaged: string[] = []
  let bodies = 0
  for await (const name of from.names()) {
    if (erased.has(name) || held.has(name)) continue
    if (await copyBody(to, from, name)) bodies += 1
    else damaged.push(name)
  }
  return { bodies, damaged }
}

async function copyBody(to: BodyStore, from: BodyStore, name: string): Promise<boolean> {
  const bytes = from.stream(name)
  if (bytes === null) return false
  try {
    return (await to.putStream(bytes)) === name
  } catch (error) {
    if (isDamage(error)) return false
    throw error
  }
}
