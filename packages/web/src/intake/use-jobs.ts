import type { Job } from '@sanad/server/client'
import { useEffect, useRef } from 'react'
import { client, isSettled, sourceOfJobs, useLists } from '../api/index.ts'
import { useWords } from '../words/index.ts'
import { warnBeforeLeaving } from './send.ts'
import { change, now, withJob, withTold } from './tray.ts'

const REFRESH_MS = 400

/** Follows the jobs of the server as long as it is shown. When the connection comes back, what was missed is asked for. */
export function useJobs(): void {
  const { language } = useWords()
  const { refresh } = useLists()
  const latest = useRef(refresh)
  useEffect(() => {
    latest.current = refresh
  })
  useEffect(() => {
    let timer = 0
    const soon = (): void => {
      window.clearTimeout(timer)
      timer = window.setTimeout(() => latest.current(), REFRESH_MS)
    }
    const ask = (): void => {
      const before = now().jobs
      client(language)
        .ask('jobs')
        .then(({ rows }) =>
          change((tray) => ({ ...tray, jobs: withTold(tray.jobs, rows, before), connected: true })),
        )
        .catch(() => change((tray) => ({ ...tray, connected: false })))
    }
    const source = sourceOfJobs(language)
    source.onopen = ask
    source.onerror = () => change((tray) => ({ ...tray, connected: false }))
    source.addEventListener('job', ({ data }: MessageEvent<string>) => {
      const job: Job = JSON.parse(data)
      change((tray) => ({ ...tray, connected: true, jobs: withJob(tray.jobs, job) }))
      if (isSettled(job)) soon()
    })
    window.addEventListener('beforeunload', warnBeforeLeaving)
    if (now().jobs.length === 0) ask()
    return () => {
      source.close()
      window.clearTimeout(timer)
      window.removeEventListener('beforeunload', warnBeforeLeaving)
    }
  }, [language])
}
