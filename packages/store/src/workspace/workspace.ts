import { join } from 'node:path'
import {
  type Body,
  type Clock,
  type Compartment,
  createCheckpoint,
  createWriter,
  entriesOf,
  growthSince,
  headOf,
  type Kept,
  type Log,
  type Placed,
  type Recorded,
} from '@sanad/core/ledger'
import { type PersonCode, SanadError } from '@sanad/core/statement'
import type { StoreFolder } from '../files/index.ts'
import type { Keys, Refused, UnlockedKeys } from '../keys/index.ts'
import type { CaughtUp, Projection } from '../projection/index.ts'
import { carryOutErasures } from './carry-out.ts'
import { type Compartments, createCompartments } from './compartments.ts'
import { keepLeaves } from './leaves.ts'
import { openKeptLog } from './log-start.ts'
import { openParts, type Parts, seedOf, type WorkspaceTools } from './parts.ts'
import { projectionLog } from './projection-log.ts'
import { type Remembered, readRemembered, remember } from './remembered.ts'

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
  entries(from?: number): AsyncIterable<Kept>
  /** Rows of all that was said so far. Opened when first asked for. */
  projection(): Promise<Projection>
  /** Makes all rows anew. */
  rebuild(): Promise<CaughtUp>
  /** The log as it is now, signed by this device. Refused where it is locked (`store/keys-locked`). */
  checkpoint(): Promise<{ readonly size: number; readonly text: string }>
  /** Where entries were written, what the log is now is remembered. */
  close(): Promise<void>
}

/** A workspace, or why its passphrase did not open it. */
export type WorkspaceOpened =
  | { readonly kind: 'opened'; readonly workspace: Workspace }
  | { readonly kind: 'refused'; readonly why: Refused }

/** Opens a workspace, and finishes an erasure that was cut off. Without its passphrase what lies in the clear can be read. A folder that is in use is refused (`store/locked`), and one whose ledger did not grow out of what is remembered of it (`ledger/broken`). */
export async function openWorkspace(
  folder: string,
  tools: WorkspaceTools,
  passphrase: string | null = null,
): Promise<WorkspaceOpened> {
  const opened = await openParts(folder, tools, passphrase)
  if (opened.kind === 'refused') return opened
  const workspace = await compose(opened.parts).catch(async (error: unknown) => {
    await opened.parts.store.close()
    throw error
  })
  try {
    await carryOutErasures(workspace)
    return { kind: 'opened', workspace }
  } catch (error) {
    await workspace.close()
    throw error
  }
}

async function compose(parts: Parts): Promise<Workspace> {
  const { folder, person, tools, keys, unlocked, store } = parts
  const { crypto, clock } = tools
  const log = await openKeptLog(parts)
  const remembered = await rememberedOf(parts, log)
  const compartments = createCompartments({ crypto, bodies: store.bodies, keys: unlocked })
  const seed = await seedOf(parts)
  const writer = seed === null ? null : await createWriter({ crypto, seed, log, bodies: store.bodies })
  let projection: Promise<Projection> | null = null
  const entries = (from = 0): AsyncIterable<Kept> => entriesOf(crypto, store.entries, from)
  const recorded = (from = 0): AsyncIterable<Recorded> => recordedOf(entries(from), compartments)
  const rows = (): Promise<Projection> => {
    projection ??= openRows(folder, unlocked !== null)
    return projection
  }
  const { bodyOf } = compartments
  const told = { device: keys.device.key, entries, bodyOf }
  const toldLog = (): ReturnType<typeof projectionLog> => projectionLog({ log, compartments, recorded, told })
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
      const opened = await rows()
      await opened.catchUp(toldLog())
      return opened
    },
    rebuild: async () => (await rows()).rebuild(toldLog()),
    checkpoint: async () => {
      if (seed === null) throw new SanadError('store/keys-locked', 'the workspace is locked')
      const head = headOf(log.tree)
      return { size: head.size, text: await createCheckpoint(crypto, seed, head) }
    },
    close: async () => {
      try {
        await (await projection)?.close()
        if (seed !== null && isOlder(remembered, log)) {
          await keepLeaves(folder, log.tree.levels()[0] ?? new Uint8Array())
          await remember(folder, crypto, seed, headOf(log.tree))
        }
      } finally {
        unlocked?.lock()
        await store.close()
      }
    },
  }
}

/** What is remembered of a log, where the log grew out of it; refuses one that did not. */
async function rememberedOf({ folder, tools, keys, store }: Parts, log: Log): Promise<Remembered> {
  const remembered = await readRemembered(folder, tools.crypto, keys.device.key)
  const growth = remembered.kind === 'head' ? growthSince(remembered.head, log.tree) : 'same'
  if (growth === 'smaller' || growth === 'inconsistent')
    throw new SanadError('ledger/broken', `it did not grow out of what is remembered of it (${growth})`)
  if (log.tree.size !== store.entries.size)
    throw new SanadError('ledger/broken', `${store.entries.size - log.tree.size} entries cannot be read`)
  return remembered
}

/** Whether the log is longer than is remembered. What was not signed here is left as it is, to be told. */
function isOlder(remembered: Remembered, { tree }: Log): boolean {
  if (remembered.kind === 'foreign') return false
  return (remembered.kind === 'none' ? 0 : remembered.head.size) < tree.size
}

/** Most commands ask the ledger alone: what speaks to a database is loaded when it is asked. */
async function openRows(folder: string, unlocked: boolean): Promise<Projection> {
  const { openProjection } = await import('../projection/index.ts')
  const rows = await openProjection({ kind: 'folder', folder: join(folder, 'projection') })
  if (unlocked) await rows.unlock()
  return rows
}

async function* recordedOf(
  entries: AsyncIterable<Kept>,
  compartments: Compartments,
): AsyncIterable<Recorded> {
  for await (const entry of entries) {
    const { position, received, id, author, compartment } = entry
    const body = await compartments.bodyOf(entry)
    const kept = compartment === 'open' ? 'open' : 'sealed'
    yield { position, entry: id, author, compartment: kept, received, body }
  }
}
