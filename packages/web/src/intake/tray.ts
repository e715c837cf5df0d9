import type { Handing, Job } from '@sanad/server/client'
import { useSyncExternalStore } from 'react'
import { isSettled } from '../api/index.ts'

/** A file on its way from this page. */
export interface Sending {
  readonly key: string
  readonly name: string
  readonly bytes: number
  readonly about: Handing
  readonly file: Blob
  /** `unsent`: in line, or the server does not answer; `sent`: its job tells the rest. */
  readonly state: 'unsent' | 'sent' | 'refused'
  readonly why: string | null
}

/** What this page knows of files on their way: its own, and the jobs of the server. */
export interface Tray {
  readonly sending: readonly Sending[]
  readonly jobs: readonly Job[]
  /** Whether the server tells of its jobs as they go on. */
  readonly connected: boolean
}

let tray: Tray = { sending: [], jobs: [], connected: true }
const listeners = new Set<() => void>()

/** The tray as it stands; the same on every page. */
export function useTray(): Tray {
  return useSyncExternalStore(listen, now)
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The tray as it stands. */
export function now(): Tray {
  return tray
}

/** Changes the tray, and tells whoever shows it. */
export function change(changed: (tray: Tray) => Tray): void {
  tray = changed(tray)
  for (const listener of listeners) listener()
}

/** Jobs with one as it is now: the latest first, each once. */
export function withJob(jobs: readonly Job[], job: Job): readonly Job[] {
  const at = jobs.findIndex(({ id }) => id === job.id)
  if (at >= 0) return jobs.with(at, job)
  return [job, ...jobs].toSorted((a, b) => b.received.localeCompare(a.received))
}

/**
 * Jobs with those that the server tells of when it is asked. What it told of in the meantime is newer and stays; what was
 * on its way before and is told of no longer the server has put away: it does so only once what came of it is here.
 */
export function withTold(jobs: readonly Job[], rows: readonly Job[], before: readonly Job[]): readonly Job[] {
  const told = new Set(rows.map(({ id }) => id))
  const away = new Set(before.filter((job) => !isSettled(job) && !told.has(job.id)).map(({ id }) => id))
  const kept = jobs.map(
    (job): Job => (away.has(job.id) && !isSettled(job) ? { ...job, state: 'known' } : job),
  )
  return withNew(kept, rows)
}

/** Jobs with those that are not among them yet: an answer may come after newer word of the same job. */
export function withNew(jobs: readonly Job[], rows: readonly Job[]): readonly Job[] {
  const known = new Set(jobs.map(({ id }) => id))
  return rows.filter(({ id }) => !known.has(id)).reduce(withJob, jobs)
}
