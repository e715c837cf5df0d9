import { SanadError } from '../statement/index.ts'
import type { Body, EraseBody, Held } from './body.ts'
import { type BodyRead, commitmentOf, decodeBody, entryKindOf } from './body-bytes.ts'
import { toHex } from './bytes.ts'
import type { Entry } from './entry.ts'
import { entriesOf } from './kept.ts'
import type { BodyStore, Crypto, EntryStore } from './port.ts'
import { type Broken, broken } from './verify.ts'

/** What is wrong with an entry's body, or with bytes that the body says are held. */
export type BodyDamage =
  /** It is not held, and no entry says that it was erased. */
  | 'body-missing'
  | 'body-changed'
  /** Its lines are not those that the entry tells. */
  | 'parts-changed'
  /** It is in the clear and has no shape of ours. */
  | 'body-foreign'
  /** The entry tells another kind than its body. */
  | 'wrong-kind'
  | 'held-missing'
  | 'held-changed'

/** What checking the bodies found, for a ledger whose entries are intact. */
export type BodiesVerdict =
  | {
      readonly kind: 'intact'
      readonly held: number
      readonly erased: number
      /** Entries whose bodies are still held though an entry says that they are to go. */
      readonly lingering: readonly string[]
      /** Names of bodies that are not here, of those that are known never to have come. */
      readonly absent: readonly string[]
    }
  | Broken<BodyDamage>

/** Where entries and bodies lie. */
export interface Ledger {
  readonly entries: EntryStore
  readonly bodies: BodyStore
}

/** What is to be erased, by what `erase` entries say. */
export interface Erased {
  /** Entries whose bodies go. */
  readonly entries: ReadonlySet<string>
  /** Other bodies that go, by name. */
  readonly names: ReadonlySet<string>
}

/** Opens what is sealed; null where it cannot. */
export type Unseal = (entry: Entry, bytes: Uint8Array) => Promise<Uint8Array | null>

/** How bodies are checked. */
export interface BodyChecking {
  readonly unseal?: Unseal
  /** What is to be erased, where that was found out already. */
  readonly erased?: Erased
  /** Names of bodies that never came from the replica that has them: no damage. */
  readonly absent?: ReadonlySet<string>
}

/** Checks that the bodies of all entries are held whole, with the texts and files they name, but for what was erased or never came. */
export async function verifyBodies(
  crypto: Crypto,
  ledger: Ledger,
  { unseal, erased: told, absent = new Set() }: BodyChecking = {},
): Promise<BodiesVerdict> {
  const erased = told ?? (await erasedBy(crypto, ledger))
  const checking: Checking = { crypto, ledger, erased, unseal, absent, missed: new Set() }
  const lingering: string[] = []
  let [held, gone] = [0, 0]
  for await (const entry of entriesOf(crypto, ledger.entries)) {
    const body = await bodyBytes(ledger.bodies, entry.body)
    const toGo = erased.entries.has(entry.id)
    const why = await bodyFault(checking, entry, body)
    if (why !== null) return broken(entry.position, entry, why)
    if (body !== null && toGo) lingering.push(entry.id)
    if (body !== null) held += 1
    else if (toGo) gone += 1
  }
  return { kind: 'intact', held, erased: gone, lingering, absent: [...checking.missed].toSorted() }
}

/** What the ledger's `erase` entries say is to go. */
export async function erasedBy(crypto: Crypto, { entries, bodies }: Ledger): Promise<Erased> {
  const names: string[] = []
  for await (const { kind, body } of entriesOf(crypto, entries)) if (kind === 'erase') names.push(body)
  return erasedIn(bodies, names)
}

/** What the bodies of `erase` entries, by their names, say is to go. */
export async function erasedIn(bodies: BodyStore, names: readonly string[]): Promise<Erased> {
  const asked: EraseBody[] = []
  for (const name of names) {
    const body = await bodyBytes(bodies, name)
    const read = body instanceof Uint8Array ? decodeBody(body) : null
    if (read?.kind === 'body' && read.body.kind === 'erase') asked.push(read.body)
  }
  return {
    entries: new Set(asked.flatMap((body) => body.entries)),
    names: new Set(asked.flatMap((body) => body.names)),
  }
}

interface Checking {
  readonly crypto: Crypto
  readonly ledger: Ledger
  readonly erased: Erased
  readonly unseal: Unseal | undefined
  readonly absent: ReadonlySet<string>
  /** Those of the absent that were met. */
  readonly missed: Set<string>
}

async function bodyFault(
  checking: Checking,
  entry: Entry,
  bytes: Uint8Array | 'damaged' | null,
): Promise<BodyDamage | null> {
  const { crypto, unseal } = checking
  if (bytes === null) return mayBeGone(checking, entry) ? null : 'body-missing'
  if (bytes === 'damaged') return 'body-changed'
  const why = bytesFault(crypto, entry, bytes)
  if (why !== null) return why
  const plain = entry.compartment === 'open' ? bytes : ((await unseal?.(entry, bytes)) ?? null)
  if (plain === null) return null
  const read = decodeBody(plain)
  return kindFault(read, entry) ?? (read.kind === 'body' ? heldFault(checking, read.body) : null)
}

function bytesFault(crypto: Crypto, entry: Entry, bytes: Uint8Array): BodyDamage | null {
  if (entry.compartment !== 'open') return toHex(crypto.hash(bytes)) === entry.body ? null : 'body-changed'
  const { body, parts } = commitmentOf(crypto.hash, bytes)
  if (body !== entry.body) return 'body-changed'
  return parts === entry.parts ? null : 'parts-changed'
}

function kindFault(read: BodyRead, entry: Entry): BodyDamage | null {
  if (read.kind === 'foreign') return 'body-foreign'
  return read.kind === 'body' && entryKindOf(read.body) !== entry.kind ? 'wrong-kind' : null
}

/** Whether it is no damage that an entry's body is not held. */
function mayBeGone(checking: Checking, entry: Entry): boolean {
  return checking.erased.entries.has(entry.id) || isAbsent(checking, entry.body)
}

/** Whether a body that is not held never came. */
function isAbsent({ absent, missed }: Checking, name: string): boolean {
  if (absent.has(name)) missed.add(name)
  return absent.has(name)
}

async function heldFault(checking: Checking, body: Body): Promise<BodyDamage | null> {
  for (const { name } of heldIn(body)) {
    const why = checking.erased.names.has(name) ? null : await streamFault(checking, name)
    if (why !== null) return why
  }
  return null
}

async function streamFault(checking: Checking, name: string): Promise<BodyDamage | null> {
  const stream = checking.ledger.bodies.stream(name)
  if (stream === null) return isAbsent(checking, name) ? null : 'held-missing'
  try {
    for await (const _ of stream);
    return null
  } catch (error) {
    if (isDamage(error)) return 'held-changed'
    throw error
  }
}

/** The bytes beside the ledger that a body names: texts and files. */
export function heldIn(body: Body): readonly Held[] {
  switch (body.kind) {
    case 'report':
      return [
        ...body.texts.map(({ characters }) => characters),
        ...(body.evidence === null ? [] : [body.evidence.bytes]),
      ]
    case 'text':
      return [body.characters]
    default:
      return []
  }
}

async function bodyBytes(bodies: BodyStore, name: string): Promise<Uint8Array | 'damaged' | null> {
  try {
    return await bodies.get(name)
  } catch (error) {
    if (isDamage(error)) return 'damaged'
    throw error
  }
}

/** Whether an error says that a body does not have its name's hash. */
export function isDamage(error: unknown): boolean {
  return error instanceof SanadError && error.code === 'store/body-damaged'
}
