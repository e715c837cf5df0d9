import type { Job } from '@sanad/server/client'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../words/index.ts'
import { sourceOfJobs } from './client.ts'
import { useLists } from './queries.ts'

const REFRESH_MS = 400

/** Whether nothing more will happen to a job by itself. */
export function isSettled({ state }: Job): boolean {
  return state === 'done' || state === 'known' || state === 'failed' || state === 'asks'
}

/**
 * How many files are on their way, from whichever page or command they come; when something was written down, the lists
 * are asked anew. Follows only while somebody can see it: a browser keeps few connections to one server.
 */
export function useArrivals(): number {
  const { language } = useWords()
  const { refresh } = useLists()
  const latest = useRef(refresh)
  const [arriving, setArriving] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    latest.current = refresh
  })
  useEffect(() => {
    let timer = 0
    let source: EventSource | null = null
    const soon = (): void => {
      window.clearTimeout(timer)
      timer = window.setTimeout(() => latest.current(), REFRESH_MS)
    }
    const hear = ({ data }: MessageEvent<string>): void => {
      const job: Job = JSON.parse(data)
      setArriving((before) => {
        if (before.has(job.id) !== isSettled(job)) return before
        const after = new Set(before)
        if (!after.delete(job.id)) after.add(job.id)
        return after
      })
    }
    const follow = (): void => {
      source?.close()
      source = document.hidden ? null : sourceOfJobs(language)
      source?.addEventListener('job', hear)
      source?.addEventListener('ledger', soon)
    }
    const seen = (): void => {
      follow()
      if (!document.hidden) soon()
    }
    follow()
    document.addEventListener('visibilitychange', seen)
    return () => {
      document.removeEventListener('visibilitychange', seen)
      window.clearTimeout(timer)
      source?.close()
    }
  }, [language])
  return arriving.size
}
