import { SanadError } from '../statement/index.ts'
import type { Body, EraseBody, Held } from './body.ts'
import { type BodyRead, commitmentOf, decodeBody, entryKindOf } from './body-bytes.ts'
import { toHex } from './bytes.ts'
import type { Entry } from './entry.ts'
import { createHashRow, type HashRow } from './hash-row.ts'
import { entriesOf, type Kept } from './kept.ts'
import type { BodyStore, Crypto, EntryStore } from './port.ts'
import type { Broken } from './verify.ts'

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
  /** Names of bodies that never came from the replica that has them: no damage. */
  readonly absent?: ReadonlySet<string>
}

/** Looks at the bodies of entries, one after the other. */
export interface BodyCheck {
  /** Looks at an entry's body and at the texts and files that it names. */
  see(entry: Kept): Promise<void>
  /** What was found of all entries seen, once it is known what was to be erased. */
  verdict(erased: Erased): BodiesVerdict
}

/** Checks that the bodies of all entries are held whole, with the texts and files they name, but for what was erased or never came. */
export async function verifyBodies(
  crypto: Crypto,
  ledger: Ledger,
  checking: BodyChecking = {},
): Promise<BodiesVerdict> {
  const check = createBodyCheck(crypto, ledger.bodies, checking)
  for await (const entry of entriesOf(crypto, ledger.entries)) await check.see(entry)
  return check.verdict(await erasedBy(crypto, ledger))
}

/** Begins to look at bodies. */
export function createBodyCheck(
  crypto: Crypto,
  bodies: BodyStore,
  { unseal, absent = new Set() }: BodyChecking = {},
): BodyCheck {
  const suspects: Suspect[] = []
  const held = createHashRow()
  const looking: Looking = { crypto, bodies, unseal }
  return {
    see: async (entry) => {
      const body = await bodyBytes(bodies, entry.body)
      if (body !== null) held.push(crypto.hash(entry.bytes))
      const { position, author, sequence, id } = entry
      for (const fault of await faultsOf(looking, entry, body)) {
        suspects.push({ at: position, author, sequence, id, ...fault })
      }
    },
    verdict: (erased) => {
      const wrong = suspects.filter((suspect) => !isErased(erased, suspect))
      const bad = wrong.find((suspect) => !isAbsent(absent, suspect))
      if (bad !== undefined) return { kind: 'broken', ...placeOf(bad) }
      const missed = new Set(wrong.map(({ name }) => name))
      const gone = suspects.filter((one) => one.why === 'body-missing' && isErased(erased, one)).length
      const lingering = erased.entries.size === 0 ? [] : idsIn(held).filter((id) => erased.entries.has(id))
      return { kind: 'intact', held: held.count, erased: gone, lingering, absent: [...missed].toSorted() }
    },
  }
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

/** Something that is wrong unless it was to be erased or never came. */
interface Suspect extends Pick<Entry, 'author' | 'sequence' | 'id'> {
  readonly at: number
  readonly why: BodyDamage
  /** The bytes that are missing or not what they were. */
  readonly name: string
}

type Fault = Pick<Suspect, 'why' | 'name'>

interface Looking {
  readonly crypto: Crypto
  readonly bodies: BodyStore
  readonly unseal: Unseal | undefined
}

function placeOf({ at, author, sequence, why }: Suspect): Omit<Broken<BodyDamage>, 'kind'> {
  return { at, author, sequence, why }
}

function isErased({ entries, names }: Erased, { id, why, name }: Suspect): boolean {
  return why === 'body-missing' ? entries.has(id) : isHeldFault(why) && names.has(name)
}

function isAbsent(absent: ReadonlySet<string>, { why, name }: Suspect): boolean {
  return (why === 'body-missing' || why === 'held-missing') && absent.has(name)
}

function isHeldFault(why: BodyDamage): boolean {
  return why === 'held-missing' || why === 'held-changed'
}

function idsIn(row: HashRow): readonly string[] {
  return Array.from({ length: row.count }, (_, i) => toHex(row.at(i) ?? new Uint8Array()))
}

const NONE: readonly Fault[] = []

/** What is wrong with an entry's body; with what it names only where it is whole and can be read. */
async function faultsOf(
  { crypto, bodies, unseal }: Looking,
  entry: Entry,
  bytes: Uint8Array | 'damaged' | null,
): Promise<readonly Fault[]> {
  const own = (why: BodyDamage): readonly Fault[] => [{ why, name: entry.body }]
  if (bytes === null) return own('body-missing')
  if (bytes === 'damaged') return own('body-changed')
  const why = bytesFault(crypto, entry, bytes)
  if (why !== null) return own(why)
  const plain = entry.compartment === 'open' ? bytes : ((await unseal?.(entry, bytes)) ?? null)
  if (plain === null) return NONE
  if (!hasParts(crypto, entry, plain)) return own('parts-changed')
  const read = decodeBody(plain)
  const wrong = kindFault(read, entry)
  if (wrong !== null) return own(wrong)
  return read.kind === 'body' ? heldFaults(bodies, read.body) : NONE
}

async function heldFaults(bodies: BodyStore, body: Body): Promise<readonly Fault[]> {
  const held = heldIn(body)
  if (held.length === 0) return NONE
  const faults: Fault[] = []
  for (const { name } of held) {
    const why = await streamFault(bodies, name)
    if (why !== null) faults.push({ why, name })
  }
  return faults
}

function bytesFault(crypto: Crypto, entry: Entry, bytes: Uint8Array): BodyDamage | null {
  if (entry.compartment !== 'open') return toHex(crypto.hash(bytes)) === entry.body ? null : 'body-changed'
  const { body, parts } = commitmentOf(crypto.hash, bytes)
  if (body !== entry.body) return 'body-changed'
  return parts === entry.parts ? null : 'parts-changed'
}

/** Whether what was sealed has the parts that its entry tells; earlier versions told none. */
function hasParts({ hash }: Crypto, { compartment, parts }: Entry, plain: Uint8Array): boolean {
  return compartment === 'open' || parts === null || commitmentOf(hash, plain).parts === parts
}

function kindFault(read: BodyRead, entry: Entry): BodyDamage | null {
  if (read.kind === 'foreign') return 'body-foreign'
  return read.kind === 'body' && entryKindOf(read.body) !== entry.kind ? 'wrong-kind' : null
}

async function streamFault(bodies: BodyStore, name: string): Promise<BodyDamage | null> {
  const stream = bodies.stream(name)
  if (stream === null) return 'held-missing'
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
