import { type Body, type EraseBody, heldIn, type Kept } from '@sanad/core/ledger'
import { followMembers } from './vouching.ts'

/** What is looked at to tell who may have something erased. */
export interface Told {
  /** This device's key. */
  readonly device: string
  entries(from?: number): AsyncIterable<Kept>
  bodyOf(entry: Kept): Promise<Body | null>
}

/** An erasure that an entry asks for. */
export interface AskedErasure extends Pick<EraseBody, 'entries' | 'names' | 'reason' | 'by' | 'at'> {
  /** The entry that asks. */
  readonly entry: string
  readonly position: number
  /** The device that signed it. */
  readonly author: string
}

/**
 * Whether an erasure is carried out here without asking: this device signed it; or one that it, or whom it vouched for, had
 * vouched for by then as a member and not removed; or whoever signed it wrote all that is to go. Of anybody else it is kept,
 * told, and waits until a person here confirms it.
 */
export async function mayErase(told: Told, asked: AskedErasure): Promise<boolean> {
  if (asked.author === told.device) return true
  return (await isVouched(told, asked)) || (await isOwn(told, asked))
}

/** Erasures that wait for a person here: of those that nobody who may has asked for since. */
export async function waitingErasures(told: Told): Promise<readonly AskedErasure[]> {
  const waiting: AskedErasure[] = []
  const granted: AskedErasure[] = []
  for await (const asked of askedIn(told)) {
    if (await mayErase(told, asked)) granted.push(asked)
    else waiting.push(asked)
  }
  const gone = new Set(granted.flatMap(targetsOf))
  return waiting.filter((asked) => !targetsOf(asked).every((one) => gone.has(one)))
}

/** What an entry asks to erase; null where it asks for nothing or cannot be read. */
export async function askedBy({ bodyOf }: Told, entry: Kept): Promise<AskedErasure | null> {
  const body = entry.kind === 'erase' ? await bodyOf(entry) : null
  if (body?.kind !== 'erase') return null
  const { entries, names, reason, by, at } = body
  const { id, position, author } = entry
  return { entry: id, position, author, entries, names, reason, by, at }
}

async function* askedIn(told: Told): AsyncIterable<AskedErasure> {
  for await (const entry of told.entries()) {
    const asked = await askedBy(told, entry)
    if (asked !== null) yield asked
  }
}

function targetsOf({ entries, names }: AskedErasure): readonly string[] {
  return [...entries, ...names]
}

/** Whether whoever signed it was vouched for by then. */
async function isVouched(
  { device, entries, bodyOf }: Told,
  { author, position }: AskedErasure,
): Promise<boolean> {
  const members = followMembers(device)
  for await (const entry of entries()) {
    if (entry.position >= position) break
    const body = entry.kind === 'member' ? await bodyOf(entry) : null
    if (body?.kind === 'member') members.tell(entry.author, body)
  }
  return members.standingOf(author) === 'vouched'
}

/** Whether nobody else wrote what is to go, or needs a text or file of it. What is sealed and cannot be read may need it. */
async function isOwn(told: Told, { author, ...asked }: AskedErasure): Promise<boolean> {
  const [targets, names] = [new Set(asked.entries), new Set(asked.names)]
  for await (const entry of told.entries()) {
    if (entry.author === author) continue
    if (targets.has(entry.id) || names.has(entry.body) || (await mayNeed(told, entry, names))) return false
  }
  return true
}

async function mayNeed({ bodyOf }: Told, entry: Kept, names: ReadonlySet<string>): Promise<boolean> {
  if (names.size === 0 || entry.kind !== 'statement') return false
  const body = await bodyOf(entry)
  return body === null ? entry.compartment !== 'open' : heldIn(body).some(({ name }) => names.has(name))
}
