import type { HandedText, Job } from '@sanad/server/client'
import { useState } from 'react'
import { client, sentenceOf } from '../api/index.ts'
import { useWords } from '../words/index.ts'
import { change, withNew } from './tray.ts'

/** Hands typed words in; what was typed stays in the form until they are acknowledged. */
export function useHandText(): {
  readonly fault: string | null
  readonly busy: boolean
  readonly hand: (handed: HandedText, onTaken: (job: Job) => void) => void
} {
  const words = useWords()
  const [fault, setFault] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  return {
    fault,
    busy,
    hand: (handed, onTaken) => {
      setBusy(true)
      client(words.language)
        .ask('handText', { body: handed })
        .then((job) => {
          setFault(null)
          change((tray) => ({ ...tray, jobs: withNew(tray.jobs, [job]) }))
          onTaken(job)
        })
        .catch((error: unknown) => setFault(sentenceOf(error, words)))
        .finally(() => setBusy(false))
    },
  }
}
