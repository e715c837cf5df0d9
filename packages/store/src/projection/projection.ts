import type { Compartment } from '@sanad/core/ledger'
import type { Where } from '../database/index.ts'
import { openFolderRows } from './keep/folder-rows.ts'
import { openMemoryRows } from './keep/memory-rows.ts'
import type { Discarded, RowStore } from './keep/row-store.ts'
import { openServerRows } from './keep/server-rows.ts'
import { readState } from './keep/state.ts'
import type { Log } from './log.ts'
import type { Part } from './write/batch.ts'
import { findMisfit, type Misfit, writeSince } from './write/catch-up.ts'

/** What catching up did: how many entries were told, and why all of them where they were told from nothing. */
export interface CaughtUp {
  readonly from: number
  readonly to: number
  readonly rebuilt: Discarded | Misfit | 'asked' | null
}

/** Rows made from a log, for asking. They can be thrown away and made again at any time. */
export interface Projection {
  /** The compartments that can be asked, `open` first. What is sealed lies in this process's memory only. */
  readonly parts: readonly Part[]
  /** As many of the log's entries are in the rows for certain; those that are being told now may be there too. */
  readonly position: number
  /** Tells the rows what the log has received since; begins anew, and says so, where they are not this log's. */
  catchUp(log: Log): Promise<CaughtUp>
  /** Makes all rows anew. */
  rebuild(log: Log): Promise<CaughtUp>
  /** What is sealed can be asked once the projection caught up again. */
  unlock(): Promise<void>
  /** Forgets what is sealed. */
  lock(): Promise<void>
  close(): Promise<void>
}

/** Opens the rows of what lies in the clear; nobody else may open the same folder. */
export async function openProjection(where: Where): Promise<Projection> {
  const open = createKept('open', await openRows(where))
  let sealed: Kept | null = null
  const kept = (): readonly Kept[] => (sealed === null ? [open] : [open, sealed])
  const lock = async (): Promise<void> => {
    await sealed?.close()
    sealed = null
  }
  const tell = async (log: Log, asked: boolean): Promise<CaughtUp> => {
    const told = []
    for (const one of kept()) told.push(await one.tell(log, asked))
    return told[0] ?? { from: 0, to: 0, rebuilt: null }
  }
  return {
    get parts() {
      return kept().map((one) => one.part())
    },
    get position() {
      return Math.min(...kept().map((one) => one.position()))
    },
    catchUp: (log) => tell(log, false),
    rebuild: (log) => tell(log, true),
    unlock: async () => {
      sealed ??= createKept('sealed', await openMemoryRows())
    },
    lock,
    close: async () => {
      await lock()
      await open.close()
    },
  }
}

/** A compartment's rows and what is done to them; the store behind changes when they are begun again. */
interface Kept {
  part(): Part
  position(): number
  tell(log: Log, asked: boolean): Promise<CaughtUp>
  close(): Promise<void>
}

function createKept(compartment: Compartment, opened: RowStore): Kept {
  let store = opened
  let discarded = opened.discarded
  let position = 0
  const part = (): Part => ({ compartment, database: store.database })
  return {
    part,
    position: () => position,
    tell: async (log, asked) => {
      const misfit = asked ? 'asked' : await findMisfit(part(), log)
      if (misfit !== null) {
        position = 0
        store = await store.renew()
      }
      const rebuilt = misfit ?? discarded
      const { position: from } = await readState(store.database.db)
      const state = await writeSince(part(), log)
      if (state.unswept) store = await store.sweep(state)
      discarded = null
      position = state.position
      return { from, to: state.position, rebuilt }
    },
    close: () => store.close(),
  }
}

function openRows(where: Where): Promise<RowStore> {
  switch (where.kind) {
    case 'memory':
      return openMemoryRows()
    case 'folder':
      return openFolderRows(where.folder)
    case 'server':
      return openServerRows(where)
  }
}
