import { type ReactNode, useEffect, useState } from 'react'
import { useWeighing } from '../api/index.ts'
import { useWords } from '../words/index.ts'

/** Stands where an incident will, while reports are weighed against each other: how far that is. */
export function Weighing(): ReactNode {
  const words = useWords()
  const progress = useWeighing()
  const isLong = useIsLong()
  if (progress === null && !isLong) return <p className="muted">{words.say('shell/loading')}</p>
  const { stage, done, all } = progress ?? { stage: 'reports', done: 0, all: 0 }
  return (
    <div className="weighing stack">
      <p role="status">{words.say('incidents/weighing')}</p>
      <progress max={Math.max(all, 1)} value={done} aria-label={words.say('incidents/weighing')} />
      <p className="muted small">
        {all === 0 ? words.say('shell/loading') : words.say(`incidents/weighing-${stage}`, { done, all })}
      </p>
    </div>
  )
}

const LONG_MS = 600

/** Whether it has been waited for so long that a person asks what goes on. */
function useIsLong(): boolean {
  const [isLong, setIsLong] = useState(false)
  useEffect(() => {
    const timer = window.setTimeout(() => setIsLong(true), LONG_MS)
    return () => window.clearTimeout(timer)
  }, [])
  return isLong
}
