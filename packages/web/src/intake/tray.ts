import type { Handing, Job } from '@sanad/server/client'
import { useSyncExternalStore } from 'react'

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
  return at < 0 ? [job, ...jobs] : jobs.with(at, job)
}

/** Whether nothing more will happen to a job by itself. */
export function isSettled({ state }: Job): boolean {
  return state === 'done' || state === 'known' || state === 'failed' || state === 'asks'
}
