import { createHash } from 'node:crypto'
import {
  type BodiesVerdict,
  type BodyCheck,
  type Broken,
  type BodyDamage as BrokenBody,
  type Damage as BrokenEntry,
  type Crypto,
  createBodyCheck,
  type EntryStore,
  entriesOf,
  erasedIn,
  type Fork,
  type Head,
  type Kept,
  type StoredEntry,
  toHex,
  verifyEntries,
} from '@sanad/core/ledger'
import type { PersonCode } from '@sanad/core/statement'
import { startSignatureThread } from '../crypto/index.ts'
import type { Damage } from '../files/index.ts'
import type { Refused } from '../keys/index.ts'
import { readAbsent } from './absent.ts'
import { type Compartments, createCompartments } from './compartments.ts'
import { waitingErasures } from './erase-right.ts'
import { writeLastCheck } from './last-check.ts'
import { keepLeaves, readLeaves } from './leaves.ts'
import { lostEntry } from './lost-entry.ts'
import { openParts, type Parts, seedOf, type WorkspaceTools } from './parts.ts'
import { CHECKPOINT, type Remembered, readRemembered, remember } from './remembered.ts'
import { createSurvey, type Surveyed, surveyRest } from './survey.ts'
import { looseBodies, watched } from './watched-bodies.ts'

/** What is wrong at an entry. `lost`: the bytes that were it cannot be read any more. */
export type Wrong = BrokenEntry | BrokenBody | 'lost'

/** What checking a workspace's ledger found. */
export interface LedgerFound {
  readonly isIntact: boolean
  /** Whose workspace it is. */
  readonly person: PersonCode
  readonly size: number
  /** Null where not even the entries are whole. */
  readonly root: string | null
  readonly devices: number
  readonly forks: readonly Fork[]
  readonly quarantined: readonly string[]
  /** How many entries tell of a time that cannot be, by more than a day: a clock was wrong. */
  readonly oddTimes: number
  /** Null where the entries are not whole, so that bodies were not looked at. */
  readonly bodies: Extract<BodiesVerdict, { kind: 'intact' }> | null
  /** What was remembered of the ledger before. */
  readonly remembered: Head | null
  /** The first bad entry. */
  readonly broken: Broken<Wrong> | null
  /** Bytes that are not as they were written, and that no person accepted. */
  readonly damage: readonly Damage[]
  /** Damages that were accepted just now. */
  readonly accepted: readonly Damage[]
}

/** What was found, or why the passphrase opened nothing. */
export type Verified =
  | { readonly kind: 'checked'; readonly found: LedgerFound }
  | { readonly kind: 'refused'; readonly why: Refused }

/** How a workspace is checked. */
export interface Checking {
  readonly passphrase: string | null
  /** Whether its person accepts what damage there is. */
  readonly accept: boolean
}

/** Checks every byte of a workspace's ledger, each entry and body, and whether the ledger grew out of what is remembered of it; where all is well, remembers how it is now. */
export async function verifyWorkspace(
  folder: string,
  tools: WorkspaceTools,
  { passphrase, accept }: Checking,
): Promise<Verified> {
  const opened = await openParts(folder, tools, passphrase)
  if (opened.kind === 'refused') return opened
  const { parts } = opened
  try {
    return { kind: 'checked', found: await check(parts, accept) }
  } finally {
    parts.unlocked?.lock()
    await parts.store.close()
  }
}

async function check(parts: Parts, accept: boolean): Promise<LedgerFound> {
  const { store, tools, keys } = parts
  const remembered = await readRemembered(parts.folder, tools.crypto, keys.device.key)
  const inFiles = await store.entries.verify()
  const first = await checkEntries(parts, remembered)
  const told = [...inFiles, ...headDamage(remembered, first)]
  const accepted = accept ? await acceptAll(parts, told) : []
  const anew = accepted.length > inFiles.length
  const entries = anew ? await checkEntries(parts, { kind: 'none' }) : first
  const bodies = entries.broken === null ? await bodiesOf(parts, entries) : NOT_LOOKED_AT
  const damage = [...told.filter((one) => !accepted.includes(one)), ...bodies.damage]
  const broken = entries.broken ?? bodies.broken
  const isIntact = broken === null && damage.length === 0
  if (isIntact) {
    await renew(parts, remembered, entries)
    await writeLastCheck(parts.folder, { at: tools.clock(), size: store.entries.size })
  }
  return {
    isIntact,
    person: parts.person,
    size: store.entries.size,
    root: entries.head?.root ?? null,
    devices: entries.devices,
    forks: entries.forks,
    quarantined: entries.quarantined,
    oddTimes: entries.oddTimes,
    bodies: bodies.verdict,
    remembered: remembered.kind === 'head' ? remembered.head : null,
    broken,
    damage,
    accepted,
  }
}

async function acceptAll({ store, person }: Parts, told: readonly Damage[]): Promise<readonly Damage[]> {
  for (const damage of told) await store.entries.acceptDamage(damage, person)
  return told
}

/** Remembers how the log is now, where that is not remembered yet and this device can sign. */
async function renew(
  parts: Parts,
  remembered: Remembered,
  { head, leaves }: Pick<EntriesChecked, 'head' | 'leaves'>,
): Promise<void> {
  const seed = await seedOf(parts)
  if (seed === null || head === null) return
  await keepLeaves(parts.folder, leaves)
  const same = remembered.kind === 'head' && remembered.head.size === head.size
  if (!same) await remember(parts.folder, parts.tools.crypto, seed, head)
}

interface EntriesChecked extends Surveyed, BodiesSeen {
  readonly head: Head | null
  /** The leaf hash of each entry where all are whole. */
  readonly leaves: Uint8Array
  readonly broken: Broken<Wrong> | null
  readonly forks: readonly Fork[]
  readonly quarantined: readonly string[]
  /** How many entries could be read. */
  readonly read: number
}

async function checkEntries(parts: Parts, remembered: Remembered): Promise<EntriesChecked> {
  const { crypto } = parts.tools
  const { entries } = parts.store
  const seen = counting(entries)
  const heads = remembered.kind === 'head' ? [remembered.head] : []
  const survey = createSurvey()
  const seenBodies = await seeBodies(parts)
  const see = async (entry: Kept): Promise<void> => {
    survey.see(entry)
    await seenBodies.check.see(entry)
  }
  const verdict = await withThread(parts, (aside) => verifyEntries(aside, seen.entries, { heads, see }))
  if (verdict.kind === 'broken') await surveyRest(crypto, entries, verdict.at, survey)
  const found = { ...NOTHING_WHOLE, ...seenBodies, ...survey.found(), read: seen.count() }
  const gap = seen.gap() ?? (verdict.kind === 'intact' && found.read < entries.size ? found.read : null)
  if (gap !== null && (verdict.kind === 'intact' || verdict.at >= gap)) {
    const { author, sequence } = (await lostEntry(crypto, entries)) ?? NOBODY
    return { ...found, broken: { kind: 'broken', at: gap, author, sequence, why: 'lost' } }
  }
  if (verdict.kind === 'broken') return { ...found, broken: await named(parts, remembered, verdict) }
  const { size, root, ...whole } = verdict
  return { ...found, ...whole, head: { size, root }, broken: null }
}

/** With cryptography that checks the signatures of a long log in another thread. */
async function withThread<T>(
  { store, tools: { crypto } }: Parts,
  act: (crypto: Crypto) => Promise<T>,
): Promise<T> {
  if (store.entries.size < MANY) return act(crypto)
  const thread = startSignatureThread(crypto)
  try {
    return await act(thread.crypto)
  } finally {
    await thread.close()
  }
}

/** The first bad entry: one that is sound in itself but stands where another was tells only by the leaf hash that was kept of that. */
async function named(
  { folder, tools: { crypto }, store }: Parts,
  remembered: Remembered,
  told: Broken<BrokenEntry>,
): Promise<Broken<BrokenEntry>> {
  const leaf = remembered.kind === 'head' ? await readLeaves(folder, crypto, remembered.head) : null
  if (leaf === null) return told
  const again = await verifyEntries(crypto, store.entries.read(), { leaf })
  return again.kind === 'broken' ? again : told
}

/** Fewer signatures are checked before another thread has begun. */
const MANY = 4_096

const NOTHING_WHOLE = { head: null, leaves: new Uint8Array(), forks: [], quarantined: [] }

const NOBODY = { author: null, sequence: null }

/** Entries as they are read, with how many they were and the first position of which none can be read. */
function counting(store: EntryStore): {
  readonly entries: AsyncIterable<StoredEntry>
  count(): number
  gap(): number | null
} {
  let count = 0
  let gap: number | null = null
  async function* entries(): AsyncIterable<StoredEntry> {
    for await (const one of store.read()) {
      if (one.position !== count) gap ??= count
      count += 1
      yield one
    }
  }
  return { entries: entries(), count: () => count, gap: () => gap }
}

/** What is remembered and does not fit, as a damage that a person can accept. */
function headDamage(remembered: Remembered, { broken, read }: EntriesChecked): readonly Damage[] {
  if (remembered.kind === 'none') return []
  const { text } = remembered
  const hash = createHash('sha256').update(text).digest('hex')
  const whole = { file: CHECKPOINT, from: 0, to: Buffer.byteLength(text), hash }
  if (remembered.kind === 'foreign') return [{ ...whole, kind: 'changed', positions: [0, 0] }]
  const { size } = remembered.head
  if (broken?.why === 'cut-off') return [{ ...whole, kind: 'missing', positions: [read, size] }]
  if (broken?.why === 'wrong-root' || broken?.why === 'changed')
    return [{ ...whole, kind: 'changed', positions: [broken.at, size] }]
  return []
}

interface BodiesChecked {
  readonly broken: Broken<Wrong> | null
  readonly verdict: LedgerFound['bodies']
  readonly damage: readonly Damage[]
}

const NOT_LOOKED_AT: BodiesChecked = { broken: null, verdict: null, damage: [] }

/** Bodies that were looked at beside their entries. */
interface BodiesSeen {
  readonly check: BodyCheck
  /** Names of all that were asked for. */
  readonly looked: ReadonlySet<string>
}

async function seeBodies({ folder, store, tools, unlocked }: Parts): Promise<BodiesSeen> {
  const { crypto } = tools
  const { bodies, looked } = watched(store.bodies)
  const compartments = createCompartments({ crypto, bodies: store.bodies, keys: unlocked })
  const check = createBodyCheck(crypto, bodies, {
    absent: await readAbsent(folder),
    unseal: async (entry) => compartments.bytesOf('sealed', entry.body),
  })
  return { check, looked }
}

async function bodiesOf(parts: Parts, { check, looked, erases }: EntriesChecked): Promise<BodiesChecked> {
  const { store, tools, unlocked } = parts
  const verdict = check.verdict(await erasedIn(store.bodies, erases))
  if (verdict.kind === 'broken') return { broken: verdict, verdict: null, damage: [] }
  const compartments = createCompartments({ crypto: tools.crypto, bodies: store.bodies, keys: unlocked })
  const lingering = await notAsked(parts, compartments, verdict.lingering)
  const loose = await looseBodies(store.bodies, looked)
  const damage = loose.map((name): Damage => {
    const hash = toHex(tools.crypto.hash(new Uint8Array()))
    const file = `bodies/${name.slice(0, 2)}/${name}`
    return { kind: 'changed', file, from: 0, to: 0, positions: [0, 0], hash }
  })
  return { broken: null, verdict: { ...verdict, lingering }, damage }
}

/** Of entries whose bodies should be gone, those for which no person here has to be asked first. */
async function notAsked(
  { keys, store, tools }: Parts,
  { bodyOf }: Compartments,
  lingering: readonly string[],
): Promise<readonly string[]> {
  if (lingering.length === 0) return lingering
  const entries = (from = 0): AsyncIterable<Kept> => entriesOf(tools.crypto, store.entries, from)
  const waiting = await waitingErasures({ device: keys.device.key, entries, bodyOf })
  const asked = new Set(waiting.flatMap((one) => one.entries))
  return lingering.filter((id) => !asked.has(id))
}
