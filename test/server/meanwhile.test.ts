import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toHex } from '@sanad/core/ledger'
import { type Act, createPersonCode, hashParts, parseId, type Statement } from '@sanad/core/statement'
import {
  createDecisionKeeper,
  createIncidentDesk,
  createTally,
  type Door,
  openDoor,
  type Room,
  statementPage,
  workspaceView,
} from '@sanad/server/desk'
import { IntakeDesk } from '@sanad/server/jobs'
import { createThread } from '@sanad/server/thread'
import { createWorkspace } from '@sanad/store/workspace'
import { expect, onTestFinished, test } from 'vitest'
import { article, TOOLS } from './serving.ts'

const LIMIT = 120_000
const UNDERWAY = { jobs: 0, weighing: null }

interface Desks {
  readonly room: Room
  readonly thread: ReturnType<typeof createThread>
  /** Hands an invented report in, and waits until the ledger has it. */
  readonly takeIn: (n: number, place?: string) => Promise<void>
}

/** Does something with a new workspace that is open for many. */
async function atDesks(work: (desks: Desks) => Promise<void>): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'sanad-meanwhile-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  const folder = join(root, 'workspace')
  await createWorkspace(folder, createPersonCode('M1'), TOOLS, null)
  const opened = await openDoor(folder, TOOLS, null)
  if (opened.kind === 'refused') throw new Error(opened.why.kind)
  const { door } = opened
  const thread = createThread()
  const intake = new IntakeDesk({ door, thread, now: TOOLS.clock })
  await intake.open()
  try {
    await within(door, (room) => work({ room, thread, takeIn: takenBy(intake) }))
  } finally {
    await intake.close()
    await thread.close()
    await door.close()
  }
}

function within(door: Door, work: (room: Room) => Promise<void>): Promise<void> {
  return door.within(work)
}

function takenBy(intake: IntakeDesk): Desks['takeIn'] {
  return async (n, place) => {
    await intake.hand({ kind: 'file', name: `${n}.txt`, about: {} }, once(Buffer.from(article(n, place))))
    while (intake.waiting > 0) await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes
}

/** A room in which something can be written as soon as its rows were asked for. */
interface Interrupted {
  readonly room: Room
  next(write: () => Promise<unknown>): void
}

function interrupted(room: Room): Interrupted {
  let due: (() => Promise<unknown>) | null = null
  return {
    room: {
      ...room,
      rows: async () => {
        const rows = await room.rows()
        const write = due
        due = null
        await write?.()
        return rows
      },
    },
    next: (write) => {
      due = write
    },
  }
}

/** Accepts a statement without asking for the rows. */
async function accept({ workspace }: Room, { id, reading }: Statement): Promise<void> {
  const acted = { reading, statement: id, by: workspace.person, at: TOOLS.clock(), kind: 'accept' } as const
  const act: Act = {
    id: parseId<'act'>(hashParts(workspace.compartments.hash('open'), 'act', [id])),
    ...acted,
  }
  await workspace.record('open', [{ kind: 'act', act }])
}

test(
  'SV24 what is written while somebody asks is counted at the next asking',
  () =>
    atDesks(async ({ room: calm, takeIn }) => {
      const { room, next } = interrupted(calm)
      const kept = { decisions: createDecisionKeeper(), tally: createTally() }
      await takeIn(1)
      next(() => takeIn(2))
      const during = await workspaceView(room, kept, UNDERWAY)
      expect([during.open.reports, during.size]).toEqual([1, 3])
      expect(during.root).not.toBe(toHex(room.workspace.log.tree.root()))
      const after = await workspaceView(room, kept, UNDERWAY)
      expect([after.open.reports, after.size]).toEqual([2, 5])
      expect(await workspaceView(room, { ...kept, tally: createTally() }, UNDERWAY)).toEqual(after)
    }),
  LIMIT,
)

test(
  'SV24 what somebody decides while somebody else asks is seen at the next asking, and counted once',
  () =>
    atDesks(async ({ room: calm, takeIn }) => {
      const { room, next } = interrupted(calm)
      const kept = { decisions: createDecisionKeeper(), tally: createTally() }
      await takeIn(1)
      const [first] = (await statementPage(room, kept.decisions, { limit: 10 })).rows
      if (first === undefined) throw new Error('nothing was read')
      await workspaceView(room, kept, UNDERWAY)
      next(() => accept(room, first.statement))
      const during = await workspaceView(room, kept, UNDERWAY)
      const after = await workspaceView(room, kept, UNDERWAY)
      expect([during.open.acts, after.open.acts]).toEqual([0, 1])
      expect(after.undecided).toBe(during.undecided - 1)
      const { rows } = await statementPage(room, kept.decisions, { status: 'accepted', limit: 10 })
      expect(rows.map(({ statement }) => statement.id)).toEqual([first.statement.id])
    }),
  LIMIT,
)

test(
  'SV24 a report that comes while incidents are asked for is weighed at the next asking',
  () =>
    atDesks(async ({ room: calm, thread, takeIn }) => {
      const { room, next } = interrupted(calm)
      const incidents = createIncidentDesk(thread)
      await takeIn(1)
      next(() => takeIn(2, 'Beled'))
      const listed = async (): Promise<number> =>
        new Set((await incidents.page(room, { limit: 10 })).rows.flatMap(({ reports }) => reports)).size
      expect(await listed()).toBe(1)
      expect(await listed()).toBe(2)
    }),
  LIMIT,
)
