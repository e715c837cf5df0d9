import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { isNowhere, sentenceOf, useWorkspace } from '../api/index.ts'
import { useWords } from '../words/index.ts'
import { Empty } from './empty.tsx'

/** Why something could not be shown or done, and another try; where an address leads nowhere, the way back or the lock. */
export function Failure({
  error,
  retry,
}: {
  readonly error: unknown
  readonly retry?: () => void
}): ReactNode {
  const words = useWords()
  const { data } = useWorkspace()
  if (isNowhere(error)) return data?.locked === true ? <PerhapsSealed /> : <Nowhere />
  return (
    <div className="remark broken row" role="alert">
      <p>{sentenceOf(error, words)}</p>
      {retry === undefined ? null : (
        <button type="button" className="button" onClick={retry}>
          {words.say('shell/again')}
        </button>
      )}
    </div>
  )
}

/** What is sealed cannot be told from what is not there until somebody unlocks; the page is asked for again by then. */
function PerhapsSealed(): ReactNode {
  const words = useWords()
  return <Empty isPage said={words.say('shell/perhaps-sealed')} />
}

/** Stands where an address leads nowhere. */
export function Nowhere(): ReactNode {
  const words = useWords()
  return (
    <Empty isPage said={words.say('shell/no-such-page')}>
      <Link to="/" className="button">
        {words.say('shell/reports')}
      </Link>
    </Empty>
  )
}
