import { type Projection, readPresent, readTouched, readWeighable } from '@sanad/store/projection'
import { readSettled } from '../settled/index.ts'
import type { Meanwhile, Slot, WorkingThread } from '../thread/index.ts'
import type { Room } from './door.ts'
import { changesSince } from './ledger.ts'

/** Where a thread keeps incidents, and what it was told last of them. */
export interface ToldSlot {
  readonly slot: Slot
  readonly at: string
}

/** Tells a thread that weighs what became known: all of it once, then only what changed. */
export interface ToldWeigher {
  tell(room: Room, known: number | undefined, meanwhile: Meanwhile): Promise<ToldSlot>
  /** What the thread was told is gone with it. */
  forget(): void
}

interface Held {
  readonly room: Room
  readonly position: number
  readonly known: number | undefined
  readonly at: string
}

/** Nothing was told yet. */
export function createToldWeigher(thread: WorkingThread): ToldWeigher {
  const held = new Map<Slot, Held>()
  let told = 0
  return {
    tell: async (room, known, meanwhile) => {
      const slot: Slot = known === undefined ? 'now' : 'then'
      const rows = await room.rows()
      const { position } = rows
      const before = held.get(slot)
      const isSame = before?.room === room && before.known === known
      if (isSame && before.position === position) return { slot, at: before.at }
      held.delete(slot)
      told += 1
      const at = String(told)
      const touched = isSame && slot === 'now' ? await touchedSince(room, rows, before.position) : null
      await tellReports(thread, { slot, at }, { rows, known, touched, meanwhile })
      held.set(slot, { room, position, known, at })
      return { slot, at }
    },
    forget: () => held.clear(),
  }
}

interface Telling {
  readonly rows: Projection
  readonly known: number | undefined
  /** Null: all of them, and nothing that was told before holds. */
  readonly touched: readonly string[] | null
  readonly meanwhile: Meanwhile
}

const BATCH = 40

/** Some reports at a time, so that others are answered between. */
async function tellReports(
  thread: WorkingThread,
  at: ToldSlot,
  { rows, known, touched, meanwhile }: Telling,
): Promise<void> {
  const asKnown = known === undefined ? {} : { known }
  const settled = await readSettled(rows, asKnown)
  const ids = touched ?? [...(await readPresent(rows)).told]
  const nothing = { reports: [], gone: [], settled }
  await thread.ask({ kind: 'known', ...at, change: { ...nothing, anew: touched === null } })
  for (let from = 0; from < ids.length; from += BATCH) {
    meanwhile(from, ids.length)
    const some = ids.slice(from, from + BATCH)
    const reports = await readWeighable(rows, { ...asKnown, reports: some })
    const here = new Set<string>(reports.map(({ report }) => report.id))
    const gone = some.filter((id) => !here.has(id))
    await thread.ask({ kind: 'known', ...at, change: { anew: false, reports, gone, settled } })
  }
}

const EVER = 2_147_483_647
const OF_REPORTS: ReadonlySet<string> = new Set(['report', 'text', 'reading', 'withdrawal'])
/** Entries that change no report, but for acts, whose reports are known otherwise. */
const ASIDE: ReadonlySet<string> = new Set([
  'act',
  'pin',
  'judgement',
  'search',
  'access',
  'member',
  'violation',
  'decision',
])

/** The reports that something was said of since a position; null where that could be any. */
async function touchedSince(room: Room, rows: Projection, since: number): Promise<readonly string[] | null> {
  const touched = new Set<string>(await readTouched(rows, since))
  for await (const { kind, report } of changesSince(room, { since, limit: EVER })) {
    if (kind !== null && OF_REPORTS.has(kind) && report !== null) touched.add(report)
    else if (kind === null || !ASIDE.has(kind)) return null
  }
  return [...touched]
}
