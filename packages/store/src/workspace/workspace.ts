import { join } from 'node:path'
import {
  type Body,
  type Clock,
  type Compartment,
  type Crypto,
  createWriter,
  type Entry,
  type Log,
  openLog,
  type Placed,
  parseEntry,
  type Recorded,
  type Writer,
} from '@sanad/core/ledger'
import { type PersonCode, SanadError } from '@sanad/core/statement'
import { openStoreFolder, type StoreFolder } from '../files/index.ts'
import { type Keys, type KeyTools, openKeys, type Refused, type UnlockedKeys } from '../keys/index.ts'
import { openProjection, type Projection } from '../projection/index.ts'
import { carryOutErasures } from './carry-out.ts'
import { type Compartments, createCompartments } from './compartments.ts'
import { readMarker } from './marker.ts'
import { projectionLog } from './projection-log.ts'

/** What a workspace needs from outside. */
export interface WorkspaceTools extends KeyTools {
  readonly crypto: Crypto
  readonly clock: Clock
}

/** A folder in which one person's device keeps reports, statements and what people decided; open for this process alone. */
export interface Workspace {
  readonly folder: string
  readonly person: PersonCode
  /** The device's public key, in hex. */
  readonly device: string
  readonly store: StoreFolder
  readonly keys: Keys
  readonly clock: Clock
  /** Null where the workspace has a passphrase and it was not given: what is sealed cannot be read, and nothing can be written. */
  readonly unlocked: UnlockedKeys | null
  readonly log: Log
  readonly compartments: Compartments
  /** Says things, all in one compartment; they would survive a power cut once it resolves. Refused where it is locked (`store/keys-locked`). */
  record(compartment: Compartment, bodies: readonly Body[]): Promise<readonly Placed[]>
  /** What the log received, from a position on. */
  recorded(from?: number): AsyncIterable<Recorded>
  entries(from?: number): AsyncIterable<Entry & { readonly position: number; readonly received: string }>
  /** Rows of all that was said so far. Opened when first asked for. */
  projection(): Promise<Projection>
  close(): Promise<void>
}

/** A workspace, or why its passphrase did not open it. */
export type WorkspaceOpened =
  | { readonly kind: 'opened'; readonly workspace: Workspace }
  | { readonly kind: 'refused'; readonly why: Refused }

/** Opens a workspace, and finishes an erasure that was cut off. Without its passphrase what lies in the clear can be read. A folder that is in use is refused (`store/locked`). */
export async function openWorkspace(
  folder: string,
  tools: WorkspaceTools,
  passphrase: string | null = null,
): Promise<WorkspaceOpened> {
  const { person } = await readMarker(folder)
  const keys = await keysIn(folder, tools)
  const opened = passphrase === null ? null : await keys.unlock(passphrase)
  if (opened !== null && opened.kind !== 'unlocked') return { kind: 'refused', why: opened }
  const unlocked = opened?.keys ?? null
  const store = await openStoreFolder({ folder, clock: tools.clock })
  const workspace = await compose({ folder, person, tools, keys, unlocked, store }).catch(
    async (error: unknown) => {
      await store.close()
      throw error
    },
  )
  try {
    await carryOutErasures(workspace)
    return { kind: 'opened', workspace }
  } catch (error) {
    await workspace.close()
    throw error
  }
}

async function keysIn(folder: string, tools: WorkspaceTools): Promise<Keys> {
  const found = await openKeys(join(folder, 'keys'), tools)
  if (found.kind === 'opened') return found.keys
  throw new SanadError('store/keys-damaged', `${found.file} cannot be read (${found.why})`)
}

interface Parts {
  readonly folder: string
  readonly person: PersonCode
  readonly tools: WorkspaceTools
  readonly keys: Keys
  readonly unlocked: UnlockedKeys | null
  readonly store: StoreFolder
}

async function compose(parts: Parts): Promise<Workspace> {
  const { folder, person, tools, keys, unlocked, store } = parts
  const { crypto, clock } = tools
  const log = await openLog(crypto, store.entries)
  const compartments = createCompartments({ crypto, bodies: store.bodies, keys: unlocked })
  const writer = await writerOf(parts, log)
  let projection: Promise<Projection> | null = null
  const entries = (from = 0): ReturnType<Workspace['entries']> => entriesOf(crypto, store, from)
  const recorded = (from = 0): AsyncIterable<Recorded> => recordedOf(entries(from), compartments)
  return {
    folder,
    person,
    device: keys.device.key,
    store,
    keys,
    clock,
    unlocked,
    log,
    compartments,
    entries,
    recorded,
    record: async (compartment, bodies) => {
      if (writer === null) throw new SanadError('store/keys-locked', 'the workspace is locked')
      return writer.append(await compartments.drafts(compartment, bodies, clock()))
    },
    projection: async () => {
      projection ??= openRows(folder, unlocked !== null)
      const rows = await projection
      await rows.catchUp(projectionLog({ log, compartments, recorded }))
      return rows
    },
    close: async () => {
      await (await projection)?.close()
      unlocked?.lock()
      await store.close()
    },
  }
}

async function openRows(folder: string, unlocked: boolean): Promise<Projection> {
  const rows = await openProjection({ kind: 'folder', folder: join(folder, 'projection') })
  if (unlocked) await rows.unlock()
  return rows
}

/** Writes with the device's key: that of an unlocked workspace, or of one that has no passphrase. */
async function writerOf(
  { tools: { crypto }, keys, unlocked, store }: Parts,
  log: Log,
): Promise<Writer | null> {
  const opened = unlocked === null ? await keys.openDevice() : null
  const device = unlocked?.device ?? (opened?.kind === 'opened' ? opened.device : null)
  if (device === null) return null
  const writer = await createWriter({ crypto, seed: device.seed, log, bodies: store.bodies })
  return writer
}

async function* entriesOf(
  crypto: Crypto,
  store: StoreFolder,
  from: number,
): ReturnType<Workspace['entries']> {
  for await (const { position, received, bytes } of store.entries.read(from)) {
    const entry = parseEntry(crypto.hash, bytes)
    if (typeof entry !== 'string') yield { ...entry, position, received }
  }
}

async function* recordedOf(
  entries: ReturnType<Workspace['entries']>,
  compartments: Compartments,
): AsyncIterable<Recorded> {
  for await (const entry of entries) {
    const { position, received, id, author, compartment } = entry
    const body = await compartments.bodyOf(entry)
    const kept = compartment === 'open' ? 'open' : 'sealed'
    yield { position, entry: id, author, compartment: kept, received, body }
  }
}
