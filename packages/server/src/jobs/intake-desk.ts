import type { MessageKey } from '@sanad/core/messages'
import { readPresent } from '@sanad/store/projection'
import { type Known, knownFrom } from '../adding/index.ts'
import { DeskFault, type Door, deskFault, type Room } from '../desk/index.ts'
import { type Handed, type Inbox, openInbox, type Seal, type Ticket } from '../inbox/index.ts'
import type { Handing } from '../shape/index.ts'
import type { WorkingThread } from '../thread/index.ts'
import { createJobList, type JobList, type RawJob } from './job-list.ts'
import { takeIn } from './take-in.ts'

/** What taking in needs. */
export interface IntakeParts {
  readonly door: Door
  readonly thread: WorkingThread
  readonly now: () => string
}

/** So many files at once: while one is read in the other thread, another is looked into or written. */
const AT_ONCE = 2

interface Opened {
  readonly inbox: Inbox
  readonly known: Promise<Known>
}

/** Takes in what is handed in, one after the other, and goes on after a restart with what was not done. */
export class IntakeDesk {
  readonly jobs: JobList = createJobList()
  readonly #parts: IntakeParts
  readonly #queue: Ticket[] = []
  readonly #tickets = new Map<string, Ticket>()
  readonly #working = new Map<string, Promise<void>>()
  #opened: Opened | null = null
  #isClosing = false

  constructor(parts: IntakeParts) {
    this.#parts = parts
  }

  /** How much is on its way. */
  get waiting(): number {
    return this.#queue.length + this.#working.size
  }

  /** Looks what lies in the inbox: at the start, and whenever the workspace was locked or unlocked. */
  async open(): Promise<void> {
    this.#queue.length = 0
    this.#opened = await this.#parts.door.within(openFor)
    for (const ticket of (await this.#opened?.inbox.tickets()) ?? [])
      if (!this.#working.has(ticket.id)) this.#line(ticket)
  }

  /** Keeps what is handed in; it is done from then on, whatever happens. Refused while the workspace is locked. */
  async hand(handed: Omit<Handed, 'received' | 'hashed'>, bytes: AsyncIterable<Uint8Array>): Promise<RawJob> {
    const hashed = (ticket: Ticket): void => void this.jobs.begin(ticket, 'hashed')
    const received = this.#parts.now()
    return this.#line(await this.#inbox().inbox.put({ ...handed, received, hashed }, bytes))
  }

  /** Tries once more, with what is said of it now. */
  async retry(id: string, about: Handing): Promise<RawJob> {
    const ticket = this.#tickets.get(id)
    if (ticket === undefined || this.#working.has(id)) throw new DeskFault(404, 'server/nothing-here')
    return this.#line(await this.#inbox().inbox.amend(ticket, { ...ticket.about, ...about }))
  }

  /** Puts aside what is not being written just now. */
  async discard(id: string): Promise<void> {
    if (this.#working.has(id)) throw new DeskFault(404, 'server/nothing-here')
    const at = this.#queue.findIndex((ticket) => ticket.id === id)
    if (at >= 0) this.#queue.splice(at, 1)
    await this.#forget(id)
    this.jobs.remove(id)
  }

  /** Ends once what is being read is written; all else waits in the inbox. */
  async close(): Promise<void> {
    this.#isClosing = true
    await Promise.allSettled(this.#working.values())
  }

  #inbox(): Opened {
    if (this.#opened === null || this.#isClosing) throw new DeskFault(423, 'server/keys-locked')
    return this.#opened
  }

  #line(ticket: Ticket): RawJob {
    this.#tickets.set(ticket.id, ticket)
    const job = this.jobs.begin(ticket, 'stored')
    this.#queue.push(ticket)
    this.#next()
    return job
  }

  #next(): void {
    while (!this.#isClosing && this.#working.size < AT_ONCE) {
      const busy = new Set([...this.#working.keys()].map((id) => this.#tickets.get(id)?.hash))
      const at = this.#queue.findIndex(({ hash }) => !busy.has(hash))
      const [ticket] = at < 0 ? [] : this.#queue.splice(at, 1)
      if (ticket === undefined) return
      const work = this.#work(ticket).finally(() => {
        this.#working.delete(ticket.id)
        this.#next()
      })
      this.#working.set(ticket.id, work)
    }
  }

  async #work(ticket: Ticket): Promise<void> {
    const { id } = ticket
    try {
      const ended = await this.#parts.door.within((room) => this.#takeIn(room, ticket))
      if (ended.why?.retry !== true) await this.#forget(id)
      this.jobs.move(id, ended)
    } catch (error) {
      this.jobs.move(id, failureOf(error))
    }
  }

  async #takeIn(room: Room, ticket: Ticket): Promise<Partial<RawJob>> {
    const { inbox, known } = this.#inbox()
    const ended = await takeIn({
      room,
      thread: this.#parts.thread,
      known: await known,
      ticket,
      bytes: () => inbox.bytes(ticket.id),
      move: (change) => void this.jobs.move(ticket.id, change),
    })
    this.jobs.wrote(room.workspace.log.tree.size)
    return ended
  }

  async #forget(id: string): Promise<void> {
    this.#tickets.delete(id)
    await this.#opened?.inbox.remove(id)
  }
}

/** Null while the workspace is locked: nothing is taken in then. */
async function openFor(room: Room): Promise<Opened | null> {
  if (room.locked) return null
  const { unlocked, folder } = room.workspace
  const seal: Seal =
    unlocked === null ? null : { identity: unlocked.device.identity, recipient: unlocked.device.recipient }
  const known = room.rows().then(readPresent).then(knownFrom)
  known.catch(() => undefined)
  return { inbox: await openInbox(folder, seal), known }
}

const ASKS: MessageKey = 'server/not-public'

function failureOf(error: unknown): Partial<RawJob> {
  const { key, params } = deskFault(error)
  return { state: key === ASKS ? 'asks' : 'failed', why: { key, params, retry: true } }
}
