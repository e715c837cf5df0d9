import type { MessageKey } from '@sanad/core/messages'
import type { Problem } from '@sanad/core/statement'
import type { Ticket } from '../inbox/index.ts'
import type { Job } from '../shape/index.ts'

/** A job before its sentences are said in somebody's language. */
export interface RawJob extends Omit<Job, 'problems' | 'why'> {
  readonly problems: readonly Problem[]
  readonly why: {
    readonly key: MessageKey
    readonly params: Problem['params']
    readonly retry: boolean
  } | null
}

/** What is heard of: a job that came further, or entries that were written. */
export type Heard =
  | { readonly kind: 'job'; readonly job: RawJob }
  | { readonly kind: 'ledger'; readonly size: number }

/** Jobs in the order in which they came, and who listens. */
export interface JobList {
  all(): readonly RawJob[]
  of(id: string): RawJob | null
  begin(ticket: Ticket, state: Job['state']): RawJob
  move(id: string, change: Partial<RawJob>): RawJob
  remove(id: string): void
  wrote(size: number): void
  listen(hear: (heard: Heard) => void): () => void
}

/** Finished jobs beyond so many are no longer told of; the ledger has what came of them. */
const MOST = 500
const OVER: ReadonlySet<Job['state']> = new Set(['done', 'known'])

export function createJobList(): JobList {
  const jobs = new Map<string, RawJob>()
  const listeners = new Set<(heard: Heard) => void>()
  const tell = (heard: Heard): void => {
    for (const hear of listeners) hear(heard)
  }
  const put = (job: RawJob): RawJob => {
    jobs.set(job.id, job)
    tell({ kind: 'job', job })
    return job
  }
  const forgetOldest = (): void => {
    for (const { id, state } of jobs.values()) {
      if (jobs.size <= MOST) return
      if (OVER.has(state)) jobs.delete(id)
    }
  }
  return {
    all: () => [...jobs.values()],
    of: (id) => jobs.get(id) ?? null,
    begin: (ticket, state) => {
      forgetOldest()
      return put({ ...beginningOf(ticket), state })
    },
    move: (id, change) => {
      const job = jobs.get(id)
      if (job === undefined) throw new TypeError('a job that began')
      return put({ ...job, ...change })
    },
    remove: (id) => {
      jobs.delete(id)
    },
    wrote: (size) => tell({ kind: 'ledger', size }),
    listen: (hear) => {
      listeners.add(hear)
      return () => listeners.delete(hear)
    },
  }
}

function beginningOf({ id, name, bytes, hash, received, about }: Ticket): Omit<RawJob, 'state'> {
  return {
    id,
    name,
    bytes,
    hash,
    received,
    compartment: about.compartment ?? null,
    reports: [],
    statements: 0,
    problems: [],
    why: null,
  }
}
