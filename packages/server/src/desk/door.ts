import { SanadError } from '@sanad/core/statement'
import type { Refused } from '@sanad/store/keys'
import type { Projection } from '@sanad/store/projection'
import { openWorkspace, type Workspace, type WorkspaceTools } from '@sanad/store/workspace'
import { createGate } from './gate.ts'

/** A workspace that stays open for many at once, and can be locked and unlocked meanwhile. */
export interface Door {
  readonly folder: string
  /** Does something with the workspace, which stays as it is until it is done. */
  within<T>(work: (room: Room) => Promise<T>): Promise<T>
  /** Opens what is sealed; why not, where the passphrase does not. Waits until nobody is within. */
  unlock(passphrase: string): Promise<Refused | null>
  /** Forgets the keys. */
  lock(): Promise<void>
  /** Nobody comes in any more; closes once nobody is within. */
  close(): Promise<void>
}

/** An open workspace with the rows of all that was said so far. */
export interface Room {
  readonly workspace: Workspace
  /** Whether there is a passphrase that was not given. */
  readonly locked: boolean
  rows(): Promise<Projection>
}

/** Opens a workspace for many. Refused as `openWorkspace` refuses. */
export async function openDoor(
  folder: string,
  tools: WorkspaceTools,
  passphrase: string | null,
): Promise<
  { readonly kind: 'opened'; readonly door: Door } | { readonly kind: 'refused'; readonly why: Refused }
> {
  const first = await enter(folder, tools, passphrase)
  if (first.kind === 'refused') return first
  const gate = createGate()
  let room: Room | null = first.room
  const reopen = async (given: string | null): Promise<Refused | null> => {
    await room?.workspace.close()
    room = null
    const again = await enter(folder, tools, given)
    if (again.kind === 'refused') return again.why
    room = again.room
    return null
  }
  const door: Door = {
    folder,
    within: (work) =>
      gate.shared(async () => {
        if (room === null) throw new SanadError('store/closed', 'the workspace is closed')
        return work(room)
      }),
    unlock: async (given) => {
      const refused = await tryPassphrase(room, given)
      if (refused !== null) return refused
      return gate.alone(() => reopen(given))
    },
    lock: () =>
      gate.alone(async () => {
        await reopen(null)
      }),
    close: () =>
      gate.alone(async () => {
        await room?.workspace.close()
        room = null
      }),
  }
  return { kind: 'opened', door }
}

/** Tries a passphrase before anything is closed. */
async function tryPassphrase(room: Room | null, passphrase: string): Promise<Refused | null> {
  const tried = await room?.workspace.keys.unlock(passphrase)
  if (tried === undefined) throw new SanadError('store/closed', 'the workspace is closed')
  if (tried.kind !== 'unlocked') return tried
  tried.keys.lock()
  return null
}

async function enter(
  folder: string,
  tools: WorkspaceTools,
  passphrase: string | null,
): Promise<
  { readonly kind: 'opened'; readonly room: Room } | { readonly kind: 'refused'; readonly why: Refused }
> {
  const opened = await openWorkspace(folder, tools, passphrase)
  if (opened.kind === 'refused') return opened
  const { workspace } = opened
  const locked = workspace.unlocked === null && (await workspace.keys.hasPassphrase())
  return { kind: 'opened', room: { workspace, locked, rows: createRows(workspace) } }
}

/** Rows that catch up one after the other, and only where something was said since. */
function createRows(workspace: Workspace): Room['rows'] {
  let current: { readonly size: number; readonly rows: Projection } | null = null
  let last: Promise<unknown> = Promise.resolve()
  const catchUp = async (): Promise<Projection> => {
    const { size } = workspace.log.tree
    if (current?.size === size) return current.rows
    current = { rows: await workspace.projection(), size }
    return current.rows
  }
  return () => {
    const next = last.then(catchUp)
    last = next.catch(() => undefined)
    return next
  }
}
